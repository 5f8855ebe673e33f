// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.direct;

import java.util.List;

import org.pressling.learning.ParameterLayout;

/**
 * One picture's way through the dense layers: the values between the layers, and the gradient with respect to them.
 *
 * @param values {@code values[l]} goes into layer l; the last entry is the network's output
 * @param gradients same shape
 */
record DenseTrace(float[][] values, float[][] gradients) {

    /** Room for the dense layers of a network. */
    static DenseTrace of(List<ParameterLayout.Layer> layers) {
        return new DenseTrace(room(layers), room(layers));
    }

    private static float[][] room(List<ParameterLayout.Layer> layers) {
        float[][] room = new float[layers.size() + 1][];
        for (int l = 0; l < layers.size(); l++) {
            room[l] = new float[layers.get(l).inputs()];
        }
        room[layers.size()] = new float[layers.getLast().outputs()];
        return room;
    }

    float[] output() {
        return values[values.length - 1];
    }

    float[] outputGradient() {
        return gradients[gradients.length - 1];
    }
}
