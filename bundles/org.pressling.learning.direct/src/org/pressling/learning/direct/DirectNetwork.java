// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.direct;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.pressling.learning.Adam;
import org.pressling.learning.BatchStep;
import org.pressling.learning.Examples;
import org.pressling.learning.FeatureGradient;
import org.pressling.learning.HeldPictures;
import org.pressling.learning.Moments;
import org.pressling.learning.NetworkInput;
import org.pressling.learning.NetworkSpec;
import org.pressling.learning.ParameterLayout;
import org.pressling.learning.TrainableNetwork;
import org.pressling.learning.loadmap.LoadMaps;

/**
 * A network on {@link Kernels}. Threads share out a batch by pictures, each forward and backward in one go, so that
 * they meet once per batch and a picture's maps stay near its core. The result does not depend on the number of
 * threads: every sum over pictures runs in their order.
 */
final class DirectNetwork implements TrainableNetwork {
    /** Pictures whose gradients are kept at a time, so that memory does not grow with the batch. */
    private static final int PART = 16;
    /** Rows of a dense layer's gradient in one task. */
    private static final int ROWS = 256;
    private static final BooleanSupplier NEVER = () -> false;

    private final NetworkSpec spec;
    private final Kernels kernels;
    private final Workers workers;
    private final float[] weights;
    private final Adam adam;
    private final List<BlockShape> shapes;
    private final List<BlockWeights> blocks = new ArrayList<>();
    private final DenseLayers dense;
    private final Optional<MapHead> head;
    private final PicturePass[] passes;
    private final float[] gradient;
    private PictureGradient[] parts = new PictureGradient[0];
    private boolean closed;

    DirectNetwork(Kernels kernels, NetworkSpec spec, float[] initial, int threads) {
        this(kernels, spec, initial, threads, Optional.empty());
    }

    /** A network with a second output for maps of load, which stand behind the labels of each picture then. */
    DirectNetwork(Kernels kernels, NetworkSpec spec, float[] initial, int threads, Optional<LoadMaps> maps) {
        this.spec = spec;
        this.kernels = kernels;
        workers = new Workers(threads);
        weights = initial.clone();
        gradient = new float[weights.length];
        adam = new Adam(weights.length);
        shapes = BlockShape.of(spec, kernels.lanes());
        ParameterLayout layout = ParameterLayout.of(spec);
        for (int b = 0; b < shapes.size(); b++) {
            blocks.add(new BlockWeights(shapes.get(b), layout.convolutions().get(b)));
        }
        dense = new DenseLayers(layout.dense(), kernels);
        head = maps.map(taught -> new MapHead(taught, shapes.get(taught.block()), spec.outputs()));
        passes = new PicturePass[threads];
        pack();
    }

    @Override
    public NetworkSpec spec() {
        return spec;
    }

    @Override
    public double trainBatch(float[][] images, float[][] targets, BatchStep step) {
        requireOpen();
        double loss = lossAndGradient(images, targets, gradient, step.cancelled());
        adam.step(weights, gradient, step.learningRate(), step.weightDecay());
        head.ifPresent(second -> second.step(step));
        pack();
        return loss;
    }

    @Override
    public HeldPictures hold(Examples examples) {
        HeldPictures pictures = TrainableNetwork.super.hold(examples);
        return head.map(second -> second.maps().beside(pictures)).orElse(pictures);
    }

    /** The second output, which tells loss and gradient of its own. */
    Optional<MapHead> head() {
        return head;
    }

    /**
     * Mean squared error of a batch, and the gradient with respect to all weights; where there is a second output, of the sum of
     * both losses.
     *
     * @param result in the order of {@link ParameterLayout}; overwritten
     */
    double lossAndGradient(float[][] images, float[][] targets, float[] result, BooleanSupplier cancelled) {
        NetworkInput.requireFit(spec, images);
        if (images.length == 0 || images.length != targets.length) {
            throw new IllegalArgumentException(images.length + " pictures but " + targets.length + " targets");
        }
        requireLength(targets);
        Arrays.fill(result, 0);
        head.ifPresent(second -> second.begin(targets));
        makeParts(Math.min(images.length, Math.max(PART, workers.threads())));
        double values = (double) images.length * spec.outputs();
        double[] squares = new double[images.length];
        for (int from = 0; from < images.length; from += parts.length) {
            int first = from;
            int count = Math.min(parts.length, images.length - from);
            workers.run(count, (i, worker) -> {
                PictureGradient part = parts[i];
                PicturePass pass = pass(worker);
                pass.forward(images[first + i], weights, part.dense(), cancelled);
                squares[first + i] = outputGradient(part.dense(), targets[first + i], values);
                pass.backward(weights, part, (block, output, outGradient) -> head.filter(second -> second.block() == block)
                        .ifPresent(second -> part.learn(second, output, targets[first + i], outGradient)), cancelled);
            });
            addUp(count, result);
        }
        double sum = 0;
        for (double square : squares) {
            sum += square;
        }
        return sum / values;
    }

    private void requireLength(float[][] targets) {
        int length = spec.outputs() + head.map(second -> second.maps().length()).orElse(0);
        for (float[] target : targets) {
            if (target.length != length) {
                throw new IllegalArgumentException("Expected targets of " + length + " numbers, got " + target.length);
            }
        }
    }

    private static double outputGradient(DenseTrace trace, float[] targets, double values) {
        double squares = 0;
        for (int j = 0; j < trace.output().length; j++) {
            double error = (double) trace.output()[j] - targets[j];
            squares += error * error;
            trace.outputGradient()[j] = (float) (2 * error / values);
        }
        return squares;
    }

    private void addUp(int count, float[] result) {
        List<Workers.Task> tasks = new ArrayList<>();
        for (int b = 0; b < blocks.size(); b++) {
            int block = b;
            tasks.add((i, worker) -> blocks.get(block).addGradients(parts, count, block, result));
        }
        for (int l = 0; l < dense.count(); l++) {
            int layer = l;
            int rows = dense.layer(l).inputs();
            for (int r = 0; r < rows; r += ROWS) {
                int row = r;
                tasks.add((i, worker) -> dense.addGradients(layer, row, Math.min(rows, row + ROWS), parts, count, result));
            }
        }
        workers.run(tasks.size(), (i, worker) -> tasks.get(i).run(i, worker));
        head.ifPresent(second -> Arrays.stream(parts).limit(count).forEach(part -> part.addTo(second)));
    }

    @Override
    public float[][] predict(float[][] images) {
        requireOpen();
        NetworkInput.requireFit(spec, images);
        float[][] outputs = new float[images.length][];
        workers.run(images.length, (i, worker) -> {
            DenseTrace trace = dense.trace();
            pass(worker).forward(images[i], weights, trace, NEVER);
            outputs[i] = trace.output();
        });
        return outputs;
    }

    @Override
    public FeatureGradient lastConvolution(float[] image, int output) {
        requireOpen();
        NetworkInput.requireFit(spec, image);
        DenseTrace trace = dense.trace();
        PicturePass pass = pass(0);
        pass.forward(image, weights, trace, NEVER);
        trace.outputGradient()[output] = 1;
        int size = shapes.getLast().size();
        return new FeatureGradient(size, size, pass.lastMaps(), pass.lastMapGradients(weights, trace),
                trace.output()[output]);
    }

    @Override
    public float[] weights() {
        return weights.clone();
    }

    @Override
    public void setWeights(float[] replacement) {
        requireOpen();
        if (replacement.length != weights.length) {
            throw new IllegalArgumentException("Expected " + weights.length + " weights, got " + replacement.length);
        }
        System.arraycopy(replacement, 0, weights, 0, weights.length);
        pack();
    }

    @Override
    public Moments moments() {
        return adam.moments();
    }

    @Override
    public void setMoments(Moments moments) {
        adam.set(moments);
    }

    private void pack() {
        blocks.forEach(block -> block.pack(weights));
    }

    /** A thread's own pass, made by the thread itself when it first needs it. */
    private PicturePass pass(int worker) {
        if (passes[worker] == null) {
            passes[worker] = new PicturePass(kernels, shapes, blocks, dense);
        }
        return passes[worker];
    }

    private void makeParts(int count) {
        if (parts.length != count) {
            parts = new PictureGradient[count];
            for (int i = 0; i < count; i++) {
                parts[i] = new PictureGradient(shapes, dense.trace(), head);
            }
        }
    }

    private void requireOpen() {
        if (closed) {
            throw new IllegalStateException("The network is closed");
        }
    }

    @Override
    public void close() {
        closed = true;
        workers.close();
    }
}
