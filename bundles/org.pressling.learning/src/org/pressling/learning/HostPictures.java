// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Pictures that stay in the memory of the virtual machine or in their files, and are handed to the network batch by batch. Those
 * in files are read a batch ahead on a thread of their own.
 */
final class HostPictures implements HeldPictures {
    private final TrainableNetwork network;
    private final Examples examples;
    private final boolean readsFiles;
    private List<Draw> next = List.of();
    private Optional<Ahead> ahead = Optional.empty();

    /** A batch that is being read. */
    private record Ahead(List<Draw> draws, FutureTask<float[][]> images) {
    }

    HostPictures(TrainableNetwork network, Examples examples) {
        this.network = network;
        this.examples = examples;
        readsFiles = examples.images().stream().anyMatch(image -> !image.isInMemory());
    }

    @Override
    public void expect(List<Draw> draws) {
        next = List.copyOf(draws);
    }

    @Override
    public double trainBatch(List<Draw> draws, float[][] targets, BatchStep step) {
        float[][] images = ahead.filter(read -> read.draws().equals(draws)).map(read -> read(read.images()))
                .orElseGet(() -> shown(draws));
        ahead = readsFiles && !next.isEmpty() ? Optional.of(start(next)) : Optional.empty();
        return network.trainBatch(images, targets, step);
    }

    private Ahead start(List<Draw> draws) {
        FutureTask<float[][]> images = new FutureTask<>(() -> shown(draws));
        Thread.ofPlatform().daemon().name("pictures ahead").start(images);
        return new Ahead(draws, images);
    }

    /** What a reader throws, such as that a picture is gone, is thrown as if it had been read here. */
    private static float[][] read(FutureTask<float[][]> reading) {
        try {
            return reading.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("Training was interrupted");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            if (e.getCause() instanceof Error failure) {
                throw failure;
            }
            throw new IllegalStateException(e);
        }
    }

    private float[][] shown(List<Draw> draws) {
        int size = network.spec().inputSize();
        float[][] images = new float[draws.size()][];
        for (int i = 0; i < images.length; i++) {
            images[i] = draws.get(i).of(examples.picture(draws.get(i).picture()), size);
        }
        return images;
    }

    @Override
    public void close() {
        // nothing is held but what others hold too
    }
}
