// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.direct;

import java.util.List;
import java.util.Optional;

/**
 * What one picture contributes to the gradient: sums per convolution, and for dense layers the two vectors whose
 * outer product is the gradient. Kept per picture, so that sums over a batch run in the pictures' order whatever
 * thread did which picture.
 */
final class PictureGradient {
    private final float[][] weights;
    private final float[][] biases;
    private final DenseTrace dense;
    private final float[] head;
    private double headSquares;

    PictureGradient(List<BlockShape> shapes, DenseTrace dense, Optional<MapHead> second) {
        weights = shapes.stream().map(shape -> new float[shape.gradientLength()]).toArray(float[][]::new);
        biases = shapes.stream().map(shape -> new float[shape.outputStride()]).toArray(float[][]::new);
        this.dense = dense;
        head = second.map(MapHead::room).orElse(new float[0]);
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

    /** What the picture contributes by a second output; see {@link MapHead#learn}. */
    void learn(MapHead second, float[] output, float[] targets, float[] outGradient) {
        headSquares = second.learn(output, targets, outGradient, head);
    }

    /** Adds it to the gradient of the second output. */
    void addTo(MapHead second) {
        second.add(head, headSquares);
    }
}
