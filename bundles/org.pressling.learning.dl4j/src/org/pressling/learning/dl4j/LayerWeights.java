// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.dl4j;

import org.pressling.learning.ParameterLayout;

/** One layer's weights and biases in native memory, and the gradients with respect to them. */
final class LayerWeights {
    private final ParameterLayout.Layer layer;
    private final Tensor weight;
    private final Tensor bias;
    private final Tensor weightGradient;
    private final Tensor biasGradient;

    LayerWeights(TensorScope scope, ParameterLayout.Layer layer) {
        this.layer = layer;
        long[] shape = layer.convolution()
                ? new long[] {layer.kernel(), layer.kernel(), layer.inputs(), layer.outputs()}
                : new long[] {layer.inputs(), layer.outputs()};
        weight = scope.create(shape);
        weightGradient = scope.create(shape);
        bias = scope.create(layer.outputs());
        biasGradient = scope.create(layer.outputs());
    }

    int outputs() {
        return layer.outputs();
    }

    Tensor weight() {
        return weight;
    }

    Tensor bias() {
        return bias;
    }

    Tensor weightGradient() {
        return weightGradient;
    }

    Tensor biasGradient() {
        return biasGradient;
    }

    /** Takes this layer's part of all weights. */
    void set(float[] weights) {
        weight.write(0, weights, layer.weightOffset(), layer.weightCount());
        bias.write(0, weights, layer.biasOffset(), layer.outputs());
    }

    /** Adds the gradients to this layer's part of the gradient of all weights. */
    void addGradient(float[] gradient) {
        add(weightGradient.read(), gradient, layer.weightOffset());
        add(biasGradient.read(), gradient, layer.biasOffset());
    }

    private static void add(float[] values, float[] to, int offset) {
        for (int i = 0; i < values.length; i++) {
            to[offset + i] += values[i];
        }
    }
}
