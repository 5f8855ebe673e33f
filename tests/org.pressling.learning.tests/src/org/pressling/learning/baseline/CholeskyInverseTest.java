// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.baseline;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.SplittableRandom;

import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.RealMatrix;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CholeskyInverseTest {

    /** Numbers alike to their neighbours, as samples of a process are, with some noise: neither diagonal nor well conditioned. */
    private static RealMatrix covariances(int n) {
        SplittableRandom random = new SplittableRandom(n);
        double[] places = random.doubles(n, 0, 10).toArray();
        double[][] matrix = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                double distance = places[i] - places[j];
                matrix[i][j] = Math.exp(-distance * distance) + (i == j ? 0.05 : 0);
            }
        }
        return new Array2DRowRealMatrix(matrix, false);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 15, 16, 17, 33, 130})
    void theProductWithTheMatrixIsTheUnitMatrix(int n) {
        RealMatrix matrix = covariances(n);
        double[][] inverse = CholeskyInverse.of(new CholeskyDecomposition(matrix));
        double[][] product = matrix.multiply(new Array2DRowRealMatrix(inverse, false)).getData();
        double[][] solved = new CholeskyDecomposition(matrix).getSolver().getInverse().getData();
        for (int i = 0; i < n; i++) {
            double[] unit = new double[n];
            unit[i] = 1;
            assertArrayEquals(unit, product[i], 1e-12);
            assertArrayEquals(solved[i], inverse[i], 1e-11);
            for (int j = 0; j < i; j++) {
                assertEquals(inverse[i][j], inverse[j][i], 0);
            }
        }
    }
}
