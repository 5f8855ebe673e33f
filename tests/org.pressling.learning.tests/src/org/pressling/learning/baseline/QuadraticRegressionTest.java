// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.baseline;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

import org.junit.jupiter.api.Test;
import org.pressling.dem.InvalidInputException;

class QuadraticRegressionTest {
    private static final RandomGenerator RANDOM = RandomGeneratorFactory.of("L64X128MixRandom").create(11);

    private static double[][] predictors(int count) {
        double[][] x = new double[count][];
        for (int i = 0; i < count; i++) {
            x[i] = new double[] {RANDOM.nextDouble(0.4, 0.7), RANDOM.nextDouble(0.01, 0.1), RANDOM.nextDouble(100, 900)};
        }
        return x;
    }

    private static double[][] labels(double[][] x) {
        double[][] y = new double[x.length][];
        for (int i = 0; i < y.length; i++) {
            double a = x[i][0];
            double v = x[i][1];
            double b = x[i][2];
            y[i] = new double[] {3 - 2 * a + 40 * v * v + 0.01 * a * b - 1e-5 * b * b, b};
        }
        return y;
    }

    @Test
    void recoversAQuadraticExactly() {
        double[][] x = predictors(30);
        double[][] unseen = predictors(20);
        QuadraticRegression regression = QuadraticRegression.fit(x, labels(x));
        double[][] predicted = regression.predict(unseen);
        double[][] expected = labels(unseen);
        for (int i = 0; i < unseen.length; i++) {
            assertArrayEquals(expected[i], predicted[i], 1e-8 * 900);
        }
    }

    @Test
    void copesWithPredictorsThatDependOnEachOtherOrDoNotVary() {
        double[][] x = predictors(60);
        double[][] wide = new double[x.length][];
        for (int i = 0; i < x.length; i++) {
            wide[i] = new double[] {x[i][0], x[i][1], x[i][2], 2 * x[i][0] + 1, 7};
        }
        double[][] predicted = QuadraticRegression.fit(wide, labels(x)).predict(wide);
        double[][] expected = labels(x);
        for (int i = 0; i < x.length; i++) {
            assertArrayEquals(expected[i], predicted[i], 1e-6 * 900);
        }
    }

    @Test
    void refusesTooFewSamplesAndValuesThatAreNoNumbers() {
        assertEquals(10, QuadraticRegression.termCount(3));
        double[][] few = predictors(9);
        InvalidInputException e = assertThrows(InvalidInputException.class,
                () -> QuadraticRegression.fit(few, labels(few)));
        assertTrue(e.has(BaselineProblem.TOO_FEW), e.getMessage());
        double[][] x = predictors(12);
        double[][] y = labels(x);
        x[4][1] = Double.NaN;
        assertThrows(InvalidInputException.class, () -> QuadraticRegression.fit(x, y));
    }

    /** Units are a matter of taste: a predictor in other units, from another origin, tells the same. */
    @Test
    void predictionsDoNotDependOnTheUnitsOfPredictors() {
        double[][] x = predictors(40);
        double[][] y = labels(x);
        for (int i = 0; i < y.length; i++) {
            y[i][0] += 3 * Math.sin(40 * x[i][0]);
        }
        double[][] other = new double[x.length][];
        for (int i = 0; i < x.length; i++) {
            other[i] = new double[] {1e-6 * x[i][0], 5 + 1e3 * x[i][1], 1e-9 * (x[i][2] - 500)};
        }
        double[][] expected = QuadraticRegression.fit(x, y).predict(x);
        double[][] predicted = QuadraticRegression.fit(other, y).predict(other);
        for (int i = 0; i < x.length; i++) {
            assertArrayEquals(expected[i], predicted[i], 1e-6, "sample " + i);
        }
    }
}
