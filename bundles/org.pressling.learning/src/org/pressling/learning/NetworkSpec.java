// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning;

import java.util.ArrayList;
import java.util.List;

import org.pressling.dem.Limits;

/**
 * The shape of a network that reads numbers from a square gray picture, or from a stack of them: convolutional blocks, a flatten
 * layer, dense layers with ReLU and a linear output layer. It says nothing about the engine that runs it. Numbers that are known
 * beside the picture may join in where the maps are flattened; an input then has them behind its grays.
 * <p>
 * The order of all weights in one array, the same for every engine and in a saved file, is given by
 * {@link ParameterLayout}.
 *
 * @param inputSize edge of the input picture in pixels
 * @param channels pictures of a stack that are read together, 1 for a picture alone
 * @param blocks convolutional blocks, from the picture on
 * @param dense widths of the hidden dense layers; may be empty
 * @param outputs number of output values (labels)
 * @param numbers numbers beside the picture, which join what the flatten layer gives; 0 for a network that sees the picture alone
 */
public record NetworkSpec(int inputSize, int channels, List<ConvBlock> blocks, List<Integer> dense, int outputs, int numbers) {

    /** Checks the shape; throws {@link org.pressling.dem.InvalidInputException} where the layers do not fit on each other. */
    public NetworkSpec {
        blocks = List.copyOf(blocks);
        dense = List.copyOf(dense);
        if (inputSize < 4 || inputSize > 4096) {
            throw NetworkProblem.INPUT.of(inputSize).exception();
        }
        if (channels < 1 || channels > Limits.PICTURE_CHANNELS) {
            throw NetworkProblem.CHANNELS.of(channels, Limits.PICTURE_CHANNELS).exception();
        }
        if (numbers < 0 || numbers >= inputSize * inputSize) {
            throw NetworkProblem.NUMBERS.of(numbers, inputSize * inputSize - 1).exception();
        }
        if (blocks.isEmpty()) {
            throw NetworkProblem.NO_BLOCK.of().exception();
        }
        if (outputs < 1) {
            throw NetworkProblem.OUTPUTS.of(outputs).exception();
        }
        if (blocks.size() + dense.size() >= Limits.NETWORK_LAYERS) {
            throw NetworkProblem.LAYERS.of(blocks.size() + dense.size() + 1, Limits.NETWORK_LAYERS).exception();
        }
        int size = inputSize;
        long activations = (long) size * size * (channels - 1);
        for (ConvBlock block : blocks) {
            activations += (long) size * size * block.filters();
            if (size % block.pool() != 0) {
                throw NetworkProblem.NOT_DIVIDED.of(block.pool(), size, inputSize).exception();
            }
            size /= block.pool();
        }
        for (int width : dense) {
            activations += width;
            if (width < 1 || width > 65536) {
                throw NetworkProblem.DENSE.of(width).exception();
            }
        }
        checkMemory(activations, weightCount(inputSize, channels, blocks, dense, outputs, numbers));
    }

    /** A network that reads pictures of one channel; see the record. */
    public NetworkSpec(int inputSize, List<ConvBlock> blocks, List<Integer> dense, int outputs) {
        this(inputSize, 1, blocks, dense, outputs);
    }

    /** A network that sees pictures alone; see the record. */
    public NetworkSpec(int inputSize, int channels, List<ConvBlock> blocks, List<Integer> dense, int outputs) {
        this(inputSize, channels, blocks, dense, outputs, 0);
    }

    /** The same network for stacks of so many pictures. */
    public NetworkSpec withChannels(int number) {
        return new NetworkSpec(inputSize, number, blocks, dense, outputs, numbers);
    }

    /** The same network with so many numbers beside the picture. */
    public NetworkSpec withNumbers(int number) {
        return new NetworkSpec(inputSize, channels, blocks, dense, outputs, number);
    }

    /** What is allocated for a network is known from its shape; a file may claim any. */
    private static void checkMemory(long activations, long weights) {
        if (activations > Limits.NETWORK_ACTIVATIONS || weights > Limits.NETWORK_WEIGHTS) {
            throw NetworkProblem.SIZE.of(activations, weights, Limits.NETWORK_ACTIVATIONS, Limits.NETWORK_WEIGHTS).exception();
        }
    }

    /**
     * The network of Table 2 of Komori et al. (2022): 224 × 224 pixels, five blocks of 3 × 3 convolutions
     * (32, 32, 32, 64, 64 maps) each followed by 2 × 2 max-pooling, and dense layers of 128 and 128.
     * With nine outputs, as in the paper, it has 493,449 weights.
     */
    public static NetworkSpec komoriTable2(int outputs) {
        List<ConvBlock> blocks = new ArrayList<>();
        for (int filters : new int[] {32, 32, 32, 64, 64}) {
            blocks.add(new ConvBlock(filters, 3, 2));
        }
        return new NetworkSpec(224, blocks, List.of(128, 128), outputs);
    }

    /** Grays of an input: {@code [row][column][channel]}. */
    public int grays() {
        return inputSize * inputSize * channels;
    }

    /** Length of an input: its grays, and behind them the numbers beside the picture. */
    public int inputLength() {
        return grays() + numbers;
    }

    /** Edge of the feature maps that come out of block {@code block} (after pooling), in pixels. */
    public int sizeAfter(int block) {
        int size = inputSize;
        for (int i = 0; i <= block; i++) {
            size /= blocks.get(i).pool();
        }
        return size;
    }

    /** Length of the flattened output of the last block. */
    public int flattened() {
        int last = blocks.size() - 1;
        int size = sizeAfter(last);
        return size * size * blocks.get(last).filters();
    }

    /** Number of trainable numbers, weights and biases together. */
    public long weightCount() {
        return weightCount(inputSize, channels, blocks, dense, outputs, numbers);
    }

    private static long weightCount(int inputSize, int channels, List<ConvBlock> blocks, List<Integer> dense, int outputs,
            int numbers) {
        long count = 0;
        long inputs = channels;
        long size = inputSize;
        for (ConvBlock block : blocks) {
            count += block.filters() * ((long) block.kernel() * block.kernel() * inputs + 1);
            inputs = block.filters();
            size /= block.pool();
        }
        inputs = inputs * size * size + numbers;
        for (int width : dense) {
            count += width * (inputs + 1);
            inputs = width;
        }
        return count + outputs * (inputs + 1);
    }
}
