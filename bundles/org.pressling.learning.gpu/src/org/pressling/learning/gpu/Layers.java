// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.gpu;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.pressling.learning.NetworkSpec;
import org.pressling.learning.ParameterLayout;

/** All layers of a network with memory for the maps and values of a batch, and the work that takes a batch there and back. */
final class Layers implements AutoCloseable {
    private final Accelerator accelerator;
    private final NetworkMemory memory;
    private final int capacity;
    private final int outputs;
    private final int pixels;
    private final long picture;
    private final StepRoom room;
    private final List<BlockOnCard> blocks = new ArrayList<>();
    private final List<DenseOnCard> dense = new ArrayList<>();
    private final Map<Integer, Accelerator.Recording> forward = new HashMap<>();
    private final Map<Integer, Accelerator.Recording> gradient = new HashMap<>();

    /**
     * Layers for batches of up to so many pictures.
     *
     * @param spec shape of the network
     * @param layout where its layers' numbers lie
     * @param capacity pictures
     * @param network addresses of all weights and of their gradient
     * @param room where targets are and the loss of a batch goes
     * @param accelerator where it is calculated
     */
    Layers(NetworkSpec spec, CardLayout layout, int capacity, long[] network, StepRoom room, Accelerator accelerator) {
        this.accelerator = accelerator;
        this.capacity = capacity;
        this.room = room;
        outputs = spec.outputs();
        pixels = spec.inputLength();
        memory = new NetworkMemory(accelerator);
        try {
            List<ParameterLayout.Layer> layers = layout.layers();
            int convolutions = spec.blocks().size();
            picture = memory.floats((long) capacity * pixels);
            room.prepare(capacity, outputs, memory);
            long[] input = {picture, 0};
            int size = spec.inputSize();
            for (int b = 0; b < convolutions; b++) {
                BlockOnCard block = new BlockOnCard(spec.blocks().get(b), layers.get(b), size, capacity, input,
                        network,
                        memory);
                blocks.add(block);
                input = new long[] {block.output(), block.outputGradient()};
                size = block.outputSize();
            }
            for (ParameterLayout.Layer layer : layers.subList(convolutions, layers.size())) {
                DenseOnCard next = new DenseOnCard(layer, layer != layers.getLast(), capacity, input, network, memory);
                dense.add(next);
                input = new long[] {next.output(), next.outputGradient()};
            }
        } catch (RuntimeException e) {
            memory.close();
            throw e;
        }
    }

    /** {@return about how many bytes a picture of a batch takes} */
    static long bytesOf(NetworkSpec spec) {
        long bytes = (long) spec.inputLength() * Float.BYTES;
        int size = spec.inputSize();
        for (var block : spec.blocks()) {
            bytes += BlockOnCard.bytesOf(block, size);
            size /= block.pool();
        }
        return bytes;
    }

    int capacity() {
        return capacity;
    }

    /** Address of the batch's pictures, grays of -1 to 1. */
    long picture() {
        return picture;
    }

    /** Address of the network's outputs for a batch. */
    long output() {
        return dense.getLast().output();
    }

    /** Address of the gradient of the outputs. */
    long outputGradient() {
        return dense.getLast().outputGradient();
    }

    BlockOnCard lastBlock() {
        return blocks.getLast();
    }

    /** Takes pictures to outputs. */
    void forward(int pictures) {
        forward.computeIfAbsent(pictures, count -> accelerator.record(forwardLaunches(count))).play();
    }

    /** Takes pictures and targets to the loss and the gradient of all weights. */
    void gradient(int pictures) {
        gradient.computeIfAbsent(pictures, count -> accelerator.record(gradientLaunches(count))).play();
    }

    private List<Launch> forwardLaunches(int pictures) {
        List<Launch> launches = new ArrayList<>();
        blocks.forEach(block -> launches.addAll(block.forward(pictures)));
        dense.forEach(layer -> launches.addAll(layer.forward(pictures)));
        return launches;
    }

    private List<Launch> gradientLaunches(int pictures) {
        List<Launch> launches = forwardLaunches(pictures);
        launches.add(new Launch(Kernel.MEAN_SQUARED_ERROR, 1, 1, 1, Double.BYTES * Kernel.MEAN_SQUARED_ERROR.threads(), output(),
                room.targets(), outputGradient(), room.loss(), (long) pictures * outputs));
        launches.addAll(denseBackward(pictures));
        blocks.reversed().forEach(block -> launches.addAll(block.backward(pictures)));
        return launches;
    }

    /** {@return what takes the gradient of the outputs to that of the last block's output} */
    List<Launch> denseBackward(int pictures) {
        List<Launch> launches = new ArrayList<>();
        dense.reversed().forEach(layer -> launches.addAll(layer.backward(pictures)));
        return launches;
    }

    @Override
    public void close() {
        accelerator.await();
        forward.values().forEach(Accelerator.Recording::close);
        gradient.values().forEach(Accelerator.Recording::close);
        memory.close();
    }
}
