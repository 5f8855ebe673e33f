// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.direct;

import java.util.ArrayList;
import java.util.List;

import org.pressling.learning.ConvBlock;
import org.pressling.learning.NetworkSpec;

/**
 * Where the numbers of one convolutional block lie. Maps are kept as {@code [row][column][map]} with a margin of
 * zeros around them, as wide as the kernel reaches, so that no kernel asks where the picture ends; the maps of a
 * pixel are rounded up to whole vectors, the additional ones being zero throughout.
 *
 * @param size edge of the convolution's maps, without margin
 * @param inputs maps that come in
 * @param inputStride numbers per input pixel: 1 for a picture of one channel, else {@code inputs} rounded up
 * @param filters maps that go out
 * @param outputStride {@code filters} rounded up to pairs of vectors
 * @param kernel edge of the kernel
 * @param pool edge of the pooling window
 * @param outputMargin margin of the block's output, which the next block's kernel needs
 * @param lanes numbers per vector
 */
record BlockShape(int size, int inputs, int inputStride, int filters, int outputStride, int kernel, int pool,
        int outputMargin, int lanes) {

    /** The blocks of a network. */
    static List<BlockShape> of(NetworkSpec spec, int lanes) {
        List<BlockShape> shapes = new ArrayList<>();
        int size = spec.inputSize();
        int inputs = spec.channels();
        int inputStride = inputs == 1 ? 1 : Math.ceilDiv(inputs, lanes) * lanes;
        for (int b = 0; b < spec.blocks().size(); b++) {
            ConvBlock block = spec.blocks().get(b);
            boolean last = b == spec.blocks().size() - 1;
            int outputStride = Math.ceilDiv(block.filters(), 2 * lanes) * 2 * lanes;
            int margin = last ? 0 : spec.blocks().get(b + 1).kernel() / 2;
            shapes.add(new BlockShape(size, inputs, inputStride, block.filters(), outputStride, block.kernel(),
                    block.pool(), margin, lanes));
            size /= block.pool();
            inputs = block.filters();
            inputStride = outputStride;
        }
        return shapes;
    }

    /** Margin of the input: how far the kernel reaches. */
    int margin() {
        return kernel / 2;
    }

    /** Input pixels per row, margins included. */
    int inputColumns() {
        return size + 2 * margin();
    }

    /** Numbers per row of the input, margins included. */
    int inputRow() {
        return inputColumns() * inputStride;
    }

    /** Numbers of the whole input. */
    int inputLength() {
        return inputColumns() * inputRow();
    }

    /** Edge of the maps after pooling, without margin. */
    int pooled() {
        return size / pool;
    }

    /** Pixels of a map after pooling. */
    int pooledPixels() {
        return pooled() * pooled();
    }

    /** Numbers per row of the output, margins included. */
    int outputRow() {
        return (pooled() + 2 * outputMargin) * outputStride;
    }

    /** Numbers of the whole output, margins included. */
    int outputLength() {
        return (pooled() + 2 * outputMargin) * outputRow();
    }

    /** Index of a pixel's first number in the output. */
    int outputAt(int row, int column) {
        return (row + outputMargin) * outputRow() + (column + outputMargin) * outputStride;
    }

    /** Taps of the kernel. */
    int taps() {
        return kernel * kernel;
    }

    /** Vectors per input pixel. */
    int inputVectors() {
        return inputStride / lanes;
    }

    /** Where, from the first pixel of a pooling window, the kernel starts for each place in the window. */
    int[] placeOffsets() {
        int[] offsets = new int[pool * pool];
        for (int place = 0; place < offsets.length; place++) {
            offsets[place] = place / pool * inputRow() + place % pool * inputStride;
        }
        return offsets;
    }

    /** Whether a picture of one channel comes in, whose numbers lie side by side along a row. */
    boolean isPicture() {
        return inputStride == 1;
    }

    /** Whether it is the shape that the tuned kernels for the way back are made for: 3 × 3, pooled 2 × 2. */
    boolean isUsual() {
        return kernel == 3 && pool == 2;
    }

    /** Numbers of the weights' gradient of one picture, see {@link BlockWeights}. */
    int gradientLength() {
        return isPicture() ? taps() * outputStride : outputStride * inputVectors() * taps() * lanes;
    }
}
