// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.gpu;

import java.util.ArrayList;
import java.util.List;

import org.pressling.learning.ConvBlock;
import org.pressling.learning.ParameterLayout;

/**
 * A convolutional block on a card: which kernels it runs, and where its maps lie. What is common is fast: kernels up to 5 × 5
 * with windows of at most 2 × 2; everything else is right. Maps lie as {@code [picture][row][column][map]}.
 */
final class BlockOnCard {
    /** No place was chosen, as a byte. */
    static final int NONE = 255;
    /** Largest kernel whose tile fits into the shared memory of every card. */
    private static final int LARGEST_TILED = 5;
    private static final int ROWS = 8;
    private static final int COLUMNS = 16;
    private static final int CHANNELS = 32;
    private static final int STEP_4 = CHANNELS + 4;
    private static final int STEP_8 = CHANNELS + 8;
    private static final int TAPS = 9;
    private static final int EDGE = 16;
    private static final int PATCH = EDGE + 2;
    /** Gradients of the weights that are kept side by side at most; a fixed number, so that sums do not depend on the card. */
    private static final int MOST_PARTS = 256;
    private static final int FEWEST_PARTS = 8;
    private static final long PARTS_BYTES = 64 << 20;

    private final ParameterLayout.Layer layer;
    private final ConvBlock block;
    private final int size;
    private final long weights;
    private final long gradientOfWeights;
    private final long input;
    private final long inputGradient;
    private final long output;
    private final long outputGradient;
    private final long choice;
    private final long convolved;
    private final long convolvedGradient;
    private final long parts;

    /**
     * A block with memory for its maps.
     *
     * @param block its shape
     * @param layer its weights
     * @param size edge of its input in pixels
     * @param capacity pictures in a batch at most
     * @param input address of the maps that go in
     * @param inputGradient address of their gradient; 0 where nobody needs it
     * @param weights address of all weights of the network
     * @param gradient address of the gradient of all weights
     * @param memory where the maps get theirs
     */
    BlockOnCard(ConvBlock block, ParameterLayout.Layer layer, int size, int capacity, long[] input, long[] network,
            NetworkMemory memory) {
        this.block = block;
        this.layer = layer;
        this.size = size;
        this.input = input[0];
        inputGradient = input[1];
        weights = network[0] + (long) Float.BYTES * layer.weightOffset();
        gradientOfWeights = network[1] + (long) Float.BYTES * layer.weightOffset();
        long pooled = (long) capacity * outputSize() * outputSize() * block.filters();
        output = memory.floats(pooled);
        outputGradient = memory.floats(pooled);
        choice = memory.bytes(isPooledApart() ? pooled * Short.BYTES : pooled);
        long unpooled = (long) capacity * size * size * block.filters();
        convolved = isPooledApart() ? memory.floats(unpooled) : 0;
        convolvedGradient = isPooledApart() ? memory.floats(unpooled) : 0;
        parts = memory.floats(partCount(capacity) * partLength());
    }

    /** {@return bytes for one picture's maps in a block of this kind, as the constructor takes them} */
    static long bytesOf(ConvBlock block, int size) {
        long pooled = (long) (size / block.pool()) * (size / block.pool()) * block.filters();
        return pooled * (2 * Float.BYTES + Short.BYTES)
                + (block.pool() > 2 ? 2L * Float.BYTES * size * size * block.filters() : 0);
    }

    /** Whether pooling has a kernel of its own. */
    boolean isPooledApart() {
        return block.pool() > 2 || !isTiled();
    }

    private boolean isTiled() {
        return block.kernel() <= LARGEST_TILED;
    }

    private boolean isPicture() {
        return layer.inputs() == 1 && block.kernel() == 3 && block.pool() == 2;
    }

    int outputSize() {
        return size / block.pool();
    }

    int size() {
        return size;
    }

    ConvBlock shape() {
        return block;
    }

    long output() {
        return output;
    }

    long outputGradient() {
        return outputGradient;
    }

    long choice() {
        return choice;
    }

    private long bias() {
        return weights + (long) Float.BYTES * layer.weightCount();
    }

    private int partLength() {
        return layer.weightCount() + layer.outputs();
    }

    private int groups(int channels) {
        return Math.ceilDiv(channels, CHANNELS);
    }

    private int tiles() {
        return isPicture() ? Math.ceilDiv(size, EDGE) * Math.ceilDiv(size, EDGE)
                : channelTiles();
    }

    /** Tiles of the kernels that take groups of channels, which the picture's convolution goes through where it stands alone. */
    private int channelTiles() {
        return Math.ceilDiv(size, ROWS) * Math.ceilDiv(size, COLUMNS);
    }

    private int partCount(int pictures) {
        if (!isTiled()) {
            return pictures;
        }
        long room = PARTS_BYTES / (Float.BYTES * (long) partLength());
        return (int) Math.min((long) tiles() * pictures, Math.clamp(room, FEWEST_PARTS, MOST_PARTS));
    }

    private int tileNumbers(int step) {
        return (ROWS + block.kernel() - 1) * (COLUMNS + block.kernel() - 1) * step;
    }

    /** {@return what takes so many pictures through the block} */
    List<Launch> forward(int pictures) {
        if (isPicture()) {
            return List.of(new Launch(Kernel.CONVOLVE_PICTURE, tiles(), groups(layer.outputs()), pictures,
                    Float.BYTES * (PATCH * PATCH + (TAPS + 1) * CHANNELS), input, weights, bias(), output, choice, size,
                    layer.outputs()));
        }
        if (!isPooledApart()) {
            return List.of(tiled(pictures, output, choice, block.pool()));
        }
        long count = (long) pictures * outputSize() * outputSize() * block.filters();
        return List.of(convolution(pictures, convolved),
                Kernel.POOL_PLAIN.forEach(count, convolved, output, choice, pictures, size,
                        block.filters(), block.pool()));
    }

    /** {@return the convolution alone, without ReLU} */
    Launch convolution(int pictures, long to) {
        return isTiled() ? tiled(pictures, to, 0, 1)
                : Kernel.CONVOLVE_PLAIN.forEach((long) pictures * size * size * block.filters(), input, weights, bias(), to,
                        pictures,
                        size, layer.inputs(), layer.outputs(), block.kernel());
    }

    private Launch tiled(int pictures, long to, long chosen, int pool) {
        int shared = Float.BYTES * (tileNumbers(STEP_4) + block.kernel() * CHANNELS * STEP_8);
        return new Launch(Kernel.CONVOLVE, channelTiles(), groups(layer.outputs()), pictures, shared, input, weights, bias(), to,
                chosen,
                size, layer.inputs(), layer.outputs(), block.kernel(), pool);
    }

    /** {@return what makes the gradients of weights and input from that of the output} */
    List<Launch> backward(int pictures) {
        List<Launch> launches = new ArrayList<>();
        long gradient = outputGradient;
        long chosen = choice;
        int pool = block.pool();
        if (isPooledApart()) {
            launches.add(Kernel.UNPOOL_PLAIN.forEach((long) pictures * size * size * block.filters(), outputGradient, choice,
                    convolvedGradient, pictures, size, block.filters(), block.pool()));
            gradient = convolvedGradient;
            chosen = 0;
            pool = 1;
        }
        launches.add(weightGradient(pictures, gradient, chosen, pool));
        launches.add(new Launch(Kernel.SUM_PARTS, Math.ceilDiv(partLength(), CHANNELS), 1, 1,
                Float.BYTES * Kernel.SUM_PARTS.threads(), parts, gradientOfWeights, partLength(), partCount(pictures)));
        if (inputGradient != 0) {
            launches.add(inputGradient(pictures, gradient, chosen, pool));
        }
        return launches;
    }

    private Launch weightGradient(int pictures, long gradient, long chosen, int pool) {
        if (isPicture()) {
            return new Launch(Kernel.PICTURE_WEIGHT_GRADIENT, partCount(pictures), groups(layer.outputs()), 1,
                    Float.BYTES * (TAPS + 1) * Kernel.PICTURE_WEIGHT_GRADIENT.threads(), input, gradient, chosen, parts, pictures,
                    size,
                    layer.outputs());
        }
        if (isTiled()) {
            int taps = block.kernel() * block.kernel();
            int shared = Float.BYTES * (tileNumbers(STEP_8) + ROWS * COLUMNS * STEP_8);
            return new Launch(Kernel.WEIGHT_GRADIENT, partCount(pictures), groups(layer.inputs()) * groups(layer.outputs()),
                    Math.ceilDiv(taps, TAPS), shared, input, gradient, chosen, parts, pictures, size, layer.inputs(),
                    layer.outputs(), block.kernel(), pool);
        }
        int blocks = Math.ceilDiv(partLength(), Kernel.WEIGHT_GRADIENT_PLAIN.threads());
        return new Launch(Kernel.WEIGHT_GRADIENT_PLAIN, blocks, pictures, 1, 0, input, gradient, parts, pictures, size,
                layer.inputs(), layer.outputs(), block.kernel());
    }

    private Launch inputGradient(int pictures, long gradient, long chosen, int pool) {
        if (isTiled()) {
            int shared = Float.BYTES * (tileNumbers(STEP_4) + block.kernel() * CHANNELS * STEP_4);
            return new Launch(Kernel.INPUT_GRADIENT, channelTiles(), groups(layer.inputs()), pictures, shared, gradient, chosen,
                    weights,
                    inputGradient, size, layer.inputs(), layer.outputs(), block.kernel(), pool);
        }
        return Kernel.INPUT_GRADIENT_PLAIN.forEach((long) pictures * size * size * layer.inputs(), gradient, weights,
                inputGradient,
                pictures, size, layer.inputs(), layer.outputs(), block.kernel());
    }
}
