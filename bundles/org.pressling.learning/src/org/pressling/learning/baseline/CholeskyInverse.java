// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.baseline;

import org.hipparchus.linear.CholeskyDecomposition;

/**
 * The inverse of a symmetric, positive definite matrix from its Cholesky factor, M⁻¹ = L⁻ᵀ L⁻¹ (Golub and Van Loan, Matrix
 * Computations, 4th ed. 2013, sections 3.1 and 4.2). Half of each factor is 0, which leaves a third of the operations of solving
 * for every column of the unit matrix. A matrix of 2,000 × 2,000 numbers does not fit into the caches of a processor, so that
 * each row is read once for a block of others.
 */
final class CholeskyInverse {
    /** Rows that lie in the second cache together, 16 kB each of a matrix of 2,000. */
    private static final int BLOCK = 16;

    private CholeskyInverse() {
    }

    /** The inverse of the matrix that was decomposed; the same to the last bit for the same factor. */
    static double[][] of(CholeskyDecomposition decomposed) {
        return square(triangle(decomposed.getL().getData()));
    }

    /** The inverse of a lower triangular matrix: row {@code i} without what is right of the diagonal. */
    private static double[][] triangle(double[][] lower) {
        int n = lower.length;
        double[][] inverse = new double[n][];
        for (int from = 0; from < n; from += BLOCK) {
            int to = Math.min(from + BLOCK, n);
            for (int i = from; i < to; i++) {
                inverse[i] = new double[i + 1];
            }
            for (int k = 0; k < to; k++) {
                if (k >= from) {
                    finish(inverse[k], lower[k][k]);
                }
                for (int i = Math.max(from, k + 1); i < to; i++) {
                    add(inverse[i], -lower[i][k], inverse[k]);
                }
            }
        }
        return inverse;
    }

    /** What is left of a row of the unit matrix, once the rows above were taken from it, over the diagonal. */
    private static void finish(double[] row, double diagonal) {
        row[row.length - 1] = 1;
        for (int j = 0; j < row.length; j++) {
            row[j] /= diagonal;
        }
    }

    /** WᵀW of a lower triangular matrix. */
    private static double[][] square(double[][] triangle) {
        int n = triangle.length;
        double[][] square = new double[n][n];
        for (int from = 0; from < n; from += BLOCK) {
            int to = Math.min(from + BLOCK, n);
            for (int a = 0; a < to; a++) {
                for (int i = Math.max(from, a); i < to; i++) {
                    add(square[a], triangle[i][a], triangle[i], a + 1);
                }
            }
        }
        for (int a = 0; a < n; a++) {
            for (int b = 0; b < a; b++) {
                square[b][a] = square[a][b];
            }
        }
        return square;
    }

    private static void add(double[] to, double factor, double[] row) {
        add(to, factor, row, row.length);
    }

    private static void add(double[] to, double factor, double[] row, int count) {
        for (int j = 0; j < count; j++) {
            to[j] += factor * row[j];
        }
    }
}
