// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning;

/**
 * What {@link Adam} remembers of earlier steps. With it and the weights another engine takes the same next step.
 *
 * @param first  mean of the gradients, in the order of {@link ParameterLayout}
 * @param second mean of their squares
 * @param steps  steps taken
 */
public record Moments(float[] first, float[] second, long steps) {

    /** Checks that there are two moments for each weight. */
    public Moments {
        if (first.length != second.length || steps < 0) {
            throw new IllegalArgumentException(first.length + " and " + second.length + " moments after " + steps + " steps");
        }
    }

    /** {@return the moments before the first step} */
    public static Moments none(int weights) {
        return new Moments(new float[weights], new float[weights], 0);
    }
}
