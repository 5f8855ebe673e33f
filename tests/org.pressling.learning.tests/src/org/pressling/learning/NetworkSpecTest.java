// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.pressling.dem.InvalidInputException;

class NetworkSpecTest {

    @Test
    void table2HasTheSizesAndWeightsOfThePaper() {
        NetworkSpec spec = NetworkSpec.komoriTable2(9);
        assertEquals(493_449, spec.weightCount());
        assertEquals(3136, spec.flattened());
        assertEquals(List.of(112, 56, 28, 14, 7), List.of(spec.sizeAfter(0), spec.sizeAfter(1), spec.sizeAfter(2),
                spec.sizeAfter(3), spec.sizeAfter(4)));
    }

    @Test
    void layoutHoldsEveryWeightOnceAndInOrder() {
        ParameterLayout layout = ParameterLayout.of(NetworkSpec.komoriTable2(9));
        assertEquals(493_449, layout.count());
        int next = 0;
        for (ParameterLayout.Layer layer : layout.layers()) {
            assertEquals(next, layer.weightOffset(), layer.name());
            assertEquals(layer.fanIn() * layer.outputs(), layer.weightCount(), layer.name());
            next = layer.biasOffset() + layer.outputs();
        }
        assertEquals(layout.count(), next);
        assertEquals(List.of("block1-conv", "block2-conv", "block3-conv", "block4-conv", "block5-conv", "fc1", "fc2", "output"),
                layout.layers().stream().map(ParameterLayout.Layer::name).toList());
    }

    @Test
    void refusesShapesThatDoNotFit() {
        InvalidInputException e = assertThrows(InvalidInputException.class,
                () -> new NetworkSpec(225, List.of(new ConvBlock(8, 3, 2)), List.of(), 1));
        assertTrue(e.has(NetworkProblem.NOT_DIVIDED), e.getMessage());
        assertThrows(InvalidInputException.class, () -> new ConvBlock(8, 4, 2));
        assertThrows(InvalidInputException.class, () -> new NetworkSpec(224, List.of(), List.of(), 1));
        assertThrows(InvalidInputException.class, () -> NetworkSpec.komoriTable2(0));
    }

    @Test
    void initialWeightsAreSeededAndHaveTheRightSpread() {
        NetworkSpec spec = NetworkSpec.komoriTable2(9);
        float[] weights = WeightInit.weights(spec, 3);
        assertEquals(java.util.Arrays.hashCode(weights), java.util.Arrays.hashCode(WeightInit.weights(spec, 3)));
        assertTrue(java.util.Arrays.hashCode(weights) != java.util.Arrays.hashCode(WeightInit.weights(spec, 4)));
        for (ParameterLayout.Layer layer : ParameterLayout.of(spec).layers()) {
            double squares = 0;
            for (int i = layer.weightOffset(); i < layer.biasOffset(); i++) {
                squares += weights[i] * weights[i];
            }
            double variance = squares / layer.weightCount();
            double expected = layer.name().equals("output") ? 0.01 * 2.0 / (128 + 9) : 2.0 / layer.fanIn();
            assertEquals(1.0, variance / expected, 5 / Math.sqrt(layer.weightCount()), layer.name());
            for (int i = 0; i < layer.outputs(); i++) {
                assertEquals(0f, weights[layer.biasOffset() + i]);
            }
        }
    }
}
