// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.direct;

import java.util.List;

/**
 * What one picture contributes to the gradient: sums per convolution, and for dense layers the two vectors whose
 * outer product is the gradient. Kept per picture, so that sums over a batch run in the pictures' order whatever
 * thread did which picture.
 */
final class PictureGradient {
    private final float[][] weights;
    private final float[][] biases;
    private final DenseTrace dense;

    PictureGradient(List<BlockShape> shapes, DenseTrace dense) {
        weights = shapes.stream().map(shape -> new float[shape.gradientLength()]).toArray(float[][]::new);
        biases = shapes.stream().map(shape -> new float[shape.outputStride()]).toArray(float[][]::new);
        this.dense = dense;
    }

    /** Gradient of a convolution's weights in the order of {@link BlockWeights}. */
    float[] weights(int block) {
        return weights[block];
    }

    /** Gradient of a convolution's biases. */
    float[] bias(int block) {
        return biases[block];
    }

    /** Inputs and deltas of the dense layers. */
    DenseTrace dense() {
        return dense;
    }
}
