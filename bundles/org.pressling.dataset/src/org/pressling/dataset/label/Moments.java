// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.label;

import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;

/**
 * Mean and standard deviation over chosen particles, summed in the order of their indices. The deviation is that of
 * the population (divided by n): it describes the particles at hand, it does not estimate a larger set.
 *
 * @param mean mean, NaN when nothing was chosen
 * @param sd   standard deviation, 0 for one particle, NaN when nothing was chosen
 */
record Moments(double mean, double sd) {

    static Moments of(int count, IntPredicate chosen, IntToDoubleFunction value) {
        int n = 0;
        double sum = 0;
        for (int i = 0; i < count; i++) {
            if (chosen.test(i)) {
                sum += value.applyAsDouble(i);
                n++;
            }
        }
        double mean = sum / n;
        double squares = 0;
        for (int i = 0; i < count; i++) {
            if (chosen.test(i)) {
                double deviation = value.applyAsDouble(i) - mean;
                squares += deviation * deviation;
            }
        }
        return new Moments(mean, Math.sqrt(squares / n));
    }
}
