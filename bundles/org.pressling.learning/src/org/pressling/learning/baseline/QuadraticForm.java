// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.baseline;

/**
 * Quadratic forms kᵀ M k of many vectors with one symmetric matrix. A matrix of 2,000 × 2,000 numbers is 32 MB, and to read it
 * takes longer than to multiply, so that each row is read once for all vectors, and half of the matrix alone.
 */
final class QuadraticForm {

    private QuadraticForm() {
    }

    /** The forms of some vectors; each is the same to the last bit, whichever others are beside it. */
    static double[] of(double[][] matrix, double[][] vectors) {
        double[] forms = new double[vectors.length];
        for (int i = 0; i < matrix.length; i++) {
            for (int q = 0; q < vectors.length; q += 2) {
                addRow(matrix[i], i, vectors, q, forms);
            }
        }
        return forms;
    }

    /**
     * Adds the part of row {@code i} to the forms of two vectors: a number of the row is loaded for both. Each has four sums, as
     * one would wait for its own last addition. The last of an odd count is its own second.
     */
    private static void addRow(double[] row, int i, double[][] vectors, int q, double[] forms) {
        double[] k = vectors[q];
        double[] m = vectors[Math.min(q + 1, vectors.length - 1)];
        double a = 0;
        double b = 0;
        double c = 0;
        double d = 0;
        double e = 0;
        double f = 0;
        double g = 0;
        double h = 0;
        int j = 0;
        for (; j + 3 < i; j += 4) {
            a += row[j] * k[j];
            e += row[j] * m[j];
            b += row[j + 1] * k[j + 1];
            f += row[j + 1] * m[j + 1];
            c += row[j + 2] * k[j + 2];
            g += row[j + 2] * m[j + 2];
            d += row[j + 3] * k[j + 3];
            h += row[j + 3] * m[j + 3];
        }
        for (; j < i; j++) {
            a += row[j] * k[j];
            e += row[j] * m[j];
        }
        forms[q] += k[i] * (2 * (a + b + c + d) + row[i] * k[i]);
        if (q + 1 < vectors.length) {
            forms[q + 1] += m[i] * (2 * (e + f + g + h) + row[i] * m[i]);
        }
    }
}
