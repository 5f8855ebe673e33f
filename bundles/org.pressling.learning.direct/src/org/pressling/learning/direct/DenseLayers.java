// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.direct;

import java.util.List;

import org.pressling.learning.ParameterLayout;

/**
 * The dense layers, forward and backward for one picture, and their gradients for a batch. Weights are read where
 * they lie in the array of all weights. Values that ReLU made zero are skipped, which halves the work.
 */
final class DenseLayers {
    private final List<ParameterLayout.Layer> layers;
    private final Kernels kernels;

    DenseLayers(List<ParameterLayout.Layer> layers, Kernels kernels) {
        this.layers = layers;
        this.kernels = kernels;
    }

    int count() {
        return layers.size();
    }

    ParameterLayout.Layer layer(int index) {
        return layers.get(index);
    }

    DenseTrace trace() {
        return DenseTrace.of(layers);
    }

    /** From the first values of a trace to its output. */
    void forward(float[] weights, DenseTrace trace) {
        for (int l = 0; l < layers.size(); l++) {
            ParameterLayout.Layer layer = layers.get(l);
            float[] in = trace.values()[l];
            float[] out = trace.values()[l + 1];
            System.arraycopy(weights, layer.biasOffset(), out, 0, out.length);
            for (int i = 0; i < in.length; i++) {
                if (in[i] != 0) {
                    ScalarKernels.addScaled(out, 0, in[i], weights, layer.weightOffset() + i * out.length, out.length);
                }
            }
            if (l < layers.size() - 1) {
                for (int j = 0; j < out.length; j++) {
                    out[j] = Math.max(0, out[j]);
                }
            }
        }
    }

    /**
     * From the gradient of a trace's output to the gradient of its first values. Those that are not positive get
     * none, since every value here has come through a ReLU; of numbers beside the picture nobody asks for a gradient.
     */
    void backward(float[] weights, DenseTrace trace) {
        for (int l = layers.size() - 1; l >= 0; l--) {
            ParameterLayout.Layer layer = layers.get(l);
            float[] in = trace.values()[l];
            float[] inGradient = trace.gradients()[l];
            float[] outGradient = trace.gradients()[l + 1];
            for (int i = 0; i < in.length; i++) {
                inGradient[i] = in[i] > 0
                        ? kernels.dot(weights, layer.weightOffset() + i * outGradient.length, outGradient) : 0;
            }
        }
    }

    /**
     * Adds the weights' gradient of some rows of a layer, the pictures in their order.
     *
     * @param index layer
     * @param from first input
     * @param to input after the last
     * @param pictures a batch
     * @param count number of its pictures
     * @param gradient all gradients in the order of {@link ParameterLayout}; modified
     */
    void addGradients(int index, int from, int to, PictureGradient[] pictures, int count, float[] gradient) {
        ParameterLayout.Layer layer = layers.get(index);
        int outputs = layer.outputs();
        for (int i = from; i < to; i++) {
            for (int picture = 0; picture < count; picture++) {
                DenseTrace trace = pictures[picture].dense();
                float value = trace.values()[index][i];
                if (value != 0) {
                    ScalarKernels.addScaled(gradient, layer.weightOffset() + i * outputs, value, trace.gradients()[index + 1], 0,
                            outputs);
                }
            }
        }
        if (from == 0) {
            for (int picture = 0; picture < count; picture++) {
                ScalarKernels.addScaled(gradient, layer.biasOffset(), 1, pictures[picture].dense().gradients()[index + 1], 0,
                        outputs);
            }
        }
    }
}
