// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.direct;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

import org.pressling.learning.NetworkInput;

/** The whole network for one picture at a time; every thread has one of its own. */
final class PicturePass {
    private final DenseLayers dense;
    private final List<BlockPass> blocks = new ArrayList<>();
    /** {@code maps[b]} goes into block b; the last entry is the last block's output. */
    private final float[][] maps;
    /** Gradients of {@link #maps}, made when first needed; there is none for the picture. */
    private float[][] gradients;

    /** Adds to the gradient of a block's output what does not come from the layers behind it. */
    interface Beside {
        void add(int block, float[] output, float[] outGradient);
    }

    PicturePass(Kernels kernels, List<BlockShape> shapes, List<BlockWeights> weights, DenseLayers dense) {
        this.dense = dense;
        int count = shapes.size();
        maps = new float[count + 1][];
        for (int b = 0; b < count; b++) {
            maps[b] = new float[shapes.get(b).inputLength()];
        }
        maps[count] = new float[shapes.getLast().outputLength()];
        for (int b = 0; b < count; b++) {
            blocks.add(new BlockPass(shapes.get(b), kernels, weights.get(b), maps[b], maps[b + 1]));
        }
    }

    /**
     * From a picture to the network's output.
     *
     * @param picture gray 0 … 1, row by row, the channels of a pixel side by side, then the numbers beside the picture
     * @param weights all weights
     * @param trace takes the values between the dense layers
     * @param cancelled asked before each block
     */
    void forward(float[] picture, float[] weights, DenseTrace trace, BooleanSupplier cancelled) {
        BlockShape first = blocks.getFirst().shape();
        float[] input = NetworkInput.of(new float[][] {picture})[0];
        for (int row = 0; row < first.size(); row++) {
            int to = (row + first.margin()) * first.inputRow() + first.margin() * first.inputStride();
            if (first.inputs() == first.inputStride()) {
                System.arraycopy(input, row * first.size() * first.inputs(), maps[0], to, first.size() * first.inputs());
            } else {
                for (int column = 0; column < first.size(); column++) {
                    System.arraycopy(input, (row * first.size() + column) * first.inputs(), maps[0],
                            to + column * first.inputStride(), first.inputs());
                }
            }
        }
        for (BlockPass block : blocks) {
            requireNotCancelled(cancelled);
            block.forward();
        }
        float[] joined = trace.values()[0];
        flatten(maps[blocks.size()], joined, true);
        int grays = first.size() * first.size() * first.inputs();
        int numbers = picture.length - grays;
        System.arraycopy(picture, grays, joined, joined.length - numbers, numbers);
        dense.forward(weights, trace);
    }

    /**
     * From the gradient of the output, in the trace, to that of all weights.
     *
     * @param weights all weights
     * @param result its trace holds what {@link #forward} left there; overwritten
     * @param beside asked at each block
     * @param cancelled asked before each block
     */
    void backward(float[] weights, PictureGradient result, Beside beside, BooleanSupplier cancelled) {
        backThroughDense(weights, result.dense());
        for (int b = blocks.size() - 1; b >= 0; b--) {
            requireNotCancelled(cancelled);
            BlockWeights.clear(result, b);
            if (b > 0) {
                Arrays.fill(gradients[b], 0);
            }
            beside.add(b, maps[b + 1], gradients[b + 1]);
            blocks.get(b).backward(gradients[b + 1], gradients[b], result.weights(b), result.bias(b));
        }
    }

    /** The last convolution's maps after ReLU; see {@link BlockPass#maps}. */
    float[][] lastMaps() {
        return blocks.getLast().maps();
    }

    /** Gradient of {@link #lastMaps} for the gradient of the output in the trace. */
    float[][] lastMapGradients(float[] weights, DenseTrace trace) {
        backThroughDense(weights, trace);
        return blocks.getLast().mapGradients(gradients[blocks.size()]);
    }

    private void backThroughDense(float[] weights, DenseTrace trace) {
        if (gradients == null) {
            gradients = new float[maps.length][];
            for (int b = 1; b < maps.length; b++) {
                gradients[b] = new float[maps[b].length];
            }
        }
        dense.backward(weights, trace);
        flatten(gradients[blocks.size()], trace.gradients()[0], false);
    }

    /**
     * Copies between the last block's output and the beginning of the dense layers' input, which has no numbers that only fill
     * up.
     */
    private void flatten(float[] output, float[] flat, boolean toFlat) {
        BlockShape last = blocks.getLast().shape();
        for (int pixel = 0; pixel < last.pooledPixels(); pixel++) {
            int at = pixel * last.outputStride();
            int flatAt = pixel * last.filters();
            if (toFlat) {
                System.arraycopy(output, at, flat, flatAt, last.filters());
            } else {
                System.arraycopy(flat, flatAt, output, at, last.filters());
            }
        }
    }

    private static void requireNotCancelled(BooleanSupplier cancelled) {
        if (cancelled.getAsBoolean()) {
            throw new CancellationException("The batch was cancelled");
        }
    }
}
