// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.gpu;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

import org.pressling.learning.Adam;
import org.pressling.learning.BatchStep;
import org.pressling.learning.Draw;
import org.pressling.learning.Examples;
import org.pressling.learning.FeatureGradient;
import org.pressling.learning.HeldPictures;
import org.pressling.learning.Moments;
import org.pressling.learning.MovingAverage;
import org.pressling.learning.NetworkInput;
import org.pressling.learning.NetworkSpec;
import org.pressling.learning.TrainableNetwork;

/**
 * A network whose weights, maps and optimiser lie on an accelerator. A batch is a few calls: its pictures, one recording for loss
 * and gradient, one for the step. Sums run in an order that depends on neither blocks nor batches.
 */
final class GpuNetwork implements TrainableNetwork {
    /** Pictures that are predicted at a time at most, and the memory that they may take. */
    private static final int PREDICTED = 64;
    private static final long PREDICTED_BYTES = 1L << 30;
    /** Pictures that take more bytes than this stay with the host. */
    private static final long HELD_BYTES = 4L << 30;
    /** While a batch is on its way its user is asked this often whether it is still wanted. */
    private static final long ASK_NANOS = 5_000_000;

    private final NetworkSpec spec;
    private final Accelerator accelerator;
    private final NetworkMemory memory;
    private final Staging staging;
    private final NumbersOnCard numbers;
    private final StepRoom room;
    private final CardLayout layout;
    private final int count;
    private final long weights;
    private final long gradient;
    private final long firstMoment;
    private final long secondMoment;
    private final Accelerator.Recording step;
    private Layers layers;
    private long steps;
    private boolean closed;

    /**
     * A network.
     *
     * @param accelerator its own; closed with it
     * @param spec its shape
     * @param initial its weights
     */
    GpuNetwork(Accelerator accelerator, NetworkSpec spec, float[] initial) {
        this.accelerator = accelerator;
        this.spec = spec;
        layout = new CardLayout(spec);
        count = layout.count();
        memory = new NetworkMemory(accelerator);
        staging = new Staging(accelerator);
        numbers = new NumbersOnCard(layout, staging);
        room = new StepRoom(accelerator, memory);
        weights = memory.floats(count);
        gradient = memory.floats(count);
        firstMoment = memory.floats(count);
        secondMoment = memory.floats(count);
        step = accelerator.record(List.of(new Launch(Kernel.DECIDE, 1, 1, 1, 0, room.cancelled(), room.dropped()),
                Kernel.ADAM.forEach(count, gradient, weights, firstMoment, secondMoment, room.stride(), room.dropped(), count)));
        numbers.send("weights", initial, weights);
    }

    @Override
    public NetworkSpec spec() {
        return spec;
    }

    @Override
    public double trainBatch(float[][] images, float[][] targets, BatchStep wanted) {
        requireOpen();
        requireBatch(images.length, targets);
        NetworkInput.requireFit(spec, images);
        requireWanted(wanted.cancelled());
        sendPictures(images);
        return train(targets, wanted);
    }

    /** A batch of pictures that are on the accelerator already. */
    double trainBatch(CardPictures pictures, List<Draw> draws, float[][] targets, BatchStep wanted) {
        requireOpen();
        requireBatch(draws.size(), targets);
        requireWanted(wanted.cancelled());
        layersFor(draws.size());
        room.sendDraws(draws);
        long pixels = (long) draws.size() * spec.inputSize() * spec.inputSize();
        accelerator
                .launch(Kernel.VARY_PICTURES.forEach(pixels, pictures.address(), room.draws(), layers.picture(), spec.inputSize(),
                        draws.size()));
        return train(targets, wanted);
    }

    private void requireBatch(int pictures, float[][] targets) {
        if (pictures == 0 || pictures != targets.length) {
            throw new IllegalArgumentException(pictures + " pictures but " + targets.length + " targets");
        }
    }

    private void sendPictures(float[][] images) {
        layersFor(images.length);
        staging.send(images, layers.picture());
        long grays = (long) images.length * spec.inputLength();
        accelerator.launch(Kernel.MAP_PICTURES.forEach(grays, layers.picture(), grays));
    }

    /** The pictures are there. */
    private double train(float[][] targets, BatchStep wanted) {
        room.cancel(false);
        room.sendTargets(targets);
        room.send(Adam.rate(wanted.learningRate(), steps + 1), Adam.correction(steps + 1),
                Adam.keep(wanted.learningRate(), wanted.weightDecay()));
        layers.gradient(targets.length);
        if (wanted.cancelled().getAsBoolean()) {
            accelerator.await();
            throw cancelled();
        }
        step.play();
        room.fetch();
        awaitUnless(wanted.cancelled());
        if (room.wasDropped()) {
            throw cancelled();
        }
        steps++;
        return room.lossHere();
    }

    /** The wish to cancel is read on the accelerator before the first weight moves; later it is too late. */
    private void awaitUnless(BooleanSupplier cancelled) {
        long asked = System.nanoTime();
        while (!accelerator.idle()) {
            if (System.nanoTime() - asked > ASK_NANOS) {
                asked = System.nanoTime();
                if (cancelled.getAsBoolean()) {
                    room.cancel(true);
                }
            }
            Thread.onSpinWait();
        }
    }

    private static void requireWanted(BooleanSupplier cancelled) {
        if (cancelled.getAsBoolean()) {
            throw cancelled();
        }
    }

    private static CancellationException cancelled() {
        return new CancellationException("The batch was cancelled");
    }

    /**
     * Mean squared error of a batch and its gradient with respect to all weights.
     *
     * @param result in the order of {@link org.pressling.learning.ParameterLayout}; overwritten
     */
    double lossAndGradient(float[][] images, float[][] targets, float[] result) {
        sendPictures(images);
        room.sendTargets(targets);
        layers.gradient(images.length);
        room.fetch();
        System.arraycopy(numbers.fetch(gradient), 0, result, 0, result.length);
        return room.lossHere();
    }

    @Override
    public float[][] predict(float[][] images) {
        requireOpen();
        NetworkInput.requireFit(spec, images);
        int most = (int) Math.clamp(PREDICTED_BYTES / Layers.bytesOf(spec), 1, PREDICTED);
        List<float[]> outputs = new ArrayList<>();
        for (int from = 0; from < images.length; from += most) {
            float[][] part = Arrays.copyOfRange(images, from, Math.min(images.length, from + most));
            sendPictures(part);
            layers.forward(part.length);
            float[] all = staging.fetch(layers.output(), part.length * spec.outputs());
            for (int i = 0; i < part.length; i++) {
                outputs.add(Arrays.copyOfRange(all, i * spec.outputs(), (i + 1) * spec.outputs()));
            }
        }
        return outputs.toArray(float[][]::new);
    }

    @Override
    public HeldPictures hold(Examples examples) {
        requireOpen();
        long bytes = (long) examples.size() * spec.inputLength();
        // The kernel that mirrors and shifts takes pictures of one channel; stacks are varied here and sent.
        return bytes > HELD_BYTES || spec.channels() > 1 ? TrainableNetwork.super.hold(examples)
                : new CardPictures(this, examples, accelerator);
    }

    @Override
    public MovingAverage average(float[] initial) {
        requireOpen();
        long average = memory.floats(count);
        numbers.send("weights", initial, average);
        return new MovingAverage() {
            @Override
            public void move(float keep) {
                room.sendAverageKeep(keep);
                accelerator.launch(Kernel.MOVE_AVERAGE.forEach(count, average, weights, room.averageKeep(), count));
            }

            @Override
            public float[] weights() {
                return numbers.fetch(average);
            }
        };
    }

    @Override
    public Moments moments() {
        requireOpen();
        return new Moments(numbers.fetch(firstMoment), numbers.fetch(secondMoment), steps);
    }

    @Override
    public void setMoments(Moments moments) {
        requireOpen();
        numbers.send("moments", moments.first(), firstMoment);
        numbers.send("moments", moments.second(), secondMoment);
        steps = moments.steps();
    }

    @Override
    public float[] weights() {
        requireOpen();
        return numbers.fetch(weights);
    }

    @Override
    public void setWeights(float[] replacement) {
        requireOpen();
        numbers.send("weights", replacement, weights);
    }

    @Override
    public FeatureGradient lastConvolution(float[] image, int output) {
        requireOpen();
        NetworkInput.requireFit(spec, image);
        sendPictures(new float[][] {image});
        layers.forward(1);
        float[] outputs = staging.fetch(layers.output(), spec.outputs());
        float[] one = new float[spec.outputs()];
        one[output] = 1;
        staging.send(one, layers.outputGradient());
        layers.denseBackward(1).forEach(accelerator::launch);
        return new LastMaps(layers.lastBlock(), accelerator, staging).featureGradient(outputs[output]);
    }

    /** Memory for a batch is made when the first batch of its size comes. */
    private void layersFor(int pictures) {
        if (layers != null && layers.capacity() >= pictures) {
            return;
        }
        if (layers != null) {
            layers.close();
            layers = null;
        }
        layers = new Layers(spec, layout, pictures, new long[] {weights, gradient}, room, accelerator);
    }

    private void requireOpen() {
        if (closed) {
            throw new IllegalStateException("The network is closed");
        }
    }

    @Override
    public void close() {
        if (!closed) {
            closed = true;
            accelerator.close();
        }
    }
}
