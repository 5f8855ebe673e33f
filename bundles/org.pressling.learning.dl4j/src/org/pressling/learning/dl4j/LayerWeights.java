// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.dl4j;

import org.nd4j.linalg.api.ndarray.INDArray;
import org.pressling.learning.ParameterLayout;

/** One layer's weights and biases in native memory, and the gradients with respect to them. */
final class LayerWeights implements AutoCloseable {
    private final ParameterLayout.Layer layer;
    final INDArray weight;
    final INDArray bias;
    final INDArray weightGradient;
    final INDArray biasGradient;

    LayerWeights(ParameterLayout.Layer layer) {
        this.layer = layer;
        long[] shape = layer.convolution()
                ? new long[] { layer.kernel(), layer.kernel(), layer.inputs(), layer.outputs() }
                : new long[] { layer.inputs(), layer.outputs() };
        weight = Tensors.create(shape);
        weightGradient = Tensors.create(shape);
        bias = Tensors.create(layer.outputs());
        biasGradient = Tensors.create(layer.outputs());
    }

    ParameterLayout.Layer layer() {
        return layer;
    }

    /** Takes this layer's part of all weights. */
    void set(float[] weights) {
        Tensors.write(weight, 0, weights, layer.weightOffset(), layer.weightCount());
        Tensors.write(bias, 0, weights, layer.biasOffset(), layer.outputs());
    }

    /** Adds the gradients to this layer's part of the gradient of all weights. */
    void addGradient(float[] gradient) {
        add(weightGradient, gradient, layer.weightOffset());
        add(biasGradient, gradient, layer.biasOffset());
    }

    private static void add(INDArray from, float[] to, int offset) {
        float[] values = Tensors.read(from);
        for (int i = 0; i < values.length; i++) {
            to[offset + i] += values[i];
        }
    }

    @Override
    public void close() {
        weight.close();
        bias.close();
        weightGradient.close();
        biasGradient.close();
    }
}
