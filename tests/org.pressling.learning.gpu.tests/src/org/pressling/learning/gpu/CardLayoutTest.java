// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.gpu;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.pressling.learning.ConvBlock;
import org.pressling.learning.NetworkSpec;
import org.pressling.learning.ParameterLayout;

/** A card reads four numbers at once only at addresses of sixteen bytes. */
class CardLayoutTest {
    /** 78, 20 and 184 numbers, then dense layers: the second convolution's weights are 98 numbers in. */
    private static final NetworkSpec ODD = new NetworkSpec(12,
            List.of(new ConvBlock(3, 5, 3), new ConvBlock(5, 1, 2), new ConvBlock(4, 3, 1)), List.of(7), 2);

    @Test
    void eachLayerBeginsAtAMultipleOfFourNumbersAndNoneMeet() {
        int end = 0;
        for (ParameterLayout.Layer layer : new CardLayout(ODD).layers()) {
            assertEquals(0, layer.weightOffset() % 4, layer.name());
            assertTrue(layer.weightOffset() >= end && layer.weightOffset() < end + 4, layer.name());
            end = layer.biasOffset() + layer.outputs();
        }
        assertTrue(end <= new CardLayout(ODD).count());
    }

    @Test
    void numbersComeBackAsTheyWere() {
        CardLayout layout = new CardLayout(ODD);
        float[] numbers = new float[ParameterLayout.of(ODD).count()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = i + 1;
        }
        float[] spread = layout.spread(numbers);
        assertEquals(layout.count(), spread.length);
        assertArrayEquals(numbers, layout.gather(spread));
        ParameterLayout.Layer last = layout.layers().getLast();
        assertEquals(numbers[numbers.length - 1], spread[last.biasOffset() + last.outputs() - 1]);
    }
}
