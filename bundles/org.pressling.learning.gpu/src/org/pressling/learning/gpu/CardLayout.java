// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.gpu;

import java.util.ArrayList;
import java.util.List;

import org.pressling.learning.NetworkSpec;
import org.pressling.learning.ParameterLayout;

/**
 * Where each layer's numbers lie on a card: in the order of {@link ParameterLayout}, but each layer begins at a multiple of four
 * numbers. Kernels read four of them at once, which a card refuses at any other address. Between layers there may be up to three
 * numbers that belong to none.
 */
final class CardLayout {
    private static final int QUAD = 4;

    private final List<ParameterLayout.Layer> here;
    private final List<ParameterLayout.Layer> onCard = new ArrayList<>();
    private final int hereCount;
    private int count;

    /** The layout of a network. */
    CardLayout(NetworkSpec spec) {
        ParameterLayout layout = ParameterLayout.of(spec);
        here = layout.layers();
        hereCount = layout.count();
        for (ParameterLayout.Layer layer : here) {
            int bias = Math.addExact(count, layer.weightCount());
            onCard.add(new ParameterLayout.Layer(layer.name(), layer.convolution(), layer.kernel(), layer.inputs(),
                    layer.outputs(), count, bias));
            count = Math.ceilDiv(Math.addExact(bias, layer.outputs()), QUAD) * QUAD;
        }
    }

    /** The layers with their places on the card, from the picture to the output. */
    List<ParameterLayout.Layer> layers() {
        return onCard;
    }

    /** Numbers that are held on the card. */
    int count() {
        return count;
    }

    /** Numbers without those between layers. */
    int parameters() {
        return hereCount;
    }

    /** {@return numbers in the order of {@link ParameterLayout} as they lie on the card} */
    float[] spread(float[] numbers) {
        float[] result = new float[count];
        for (int i = 0; i < here.size(); i++) {
            System.arraycopy(numbers, here.get(i).weightOffset(), result, onCard.get(i).weightOffset(), length(here.get(i)));
        }
        return result;
    }

    /** {@return numbers as they lie on the card in the order of {@link ParameterLayout}} */
    float[] gather(float[] numbers) {
        float[] result = new float[hereCount];
        for (int i = 0; i < here.size(); i++) {
            System.arraycopy(numbers, onCard.get(i).weightOffset(), result, here.get(i).weightOffset(), length(here.get(i)));
        }
        return result;
    }

    private static int length(ParameterLayout.Layer layer) {
        return layer.weightCount() + layer.outputs();
    }
}
