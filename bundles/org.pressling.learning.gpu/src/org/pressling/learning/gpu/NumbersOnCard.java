// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.gpu;

/** Takes a network's numbers, one for each weight and bias, to a card and back. */
final class NumbersOnCard {
    private final CardLayout layout;
    private final Staging staging;

    NumbersOnCard(CardLayout layout, Staging staging) {
        this.layout = layout;
        this.staging = staging;
    }

    /**
     * Sends numbers.
     *
     * @param what their name for a message
     * @param numbers in the order of {@link org.pressling.learning.ParameterLayout}
     * @param to address on the card
     */
    void send(String what, float[] numbers, long to) {
        if (numbers.length != layout.parameters()) {
            throw new IllegalArgumentException("Expected " + layout.parameters() + " " + what + ", got " + numbers.length);
        }
        staging.send(layout.spread(numbers), to);
    }

    /** {@return numbers in the order of {@link org.pressling.learning.ParameterLayout}} */
    float[] fetch(long from) {
        return layout.gather(staging.fetch(from, layout.count()));
    }
}
