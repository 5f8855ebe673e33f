// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.dl4j;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;

import org.pressling.learning.Adam;
import org.pressling.learning.BatchStep;
import org.pressling.learning.FeatureGradient;
import org.pressling.learning.Moments;
import org.pressling.learning.NetworkInput;
import org.pressling.learning.NetworkSpec;
import org.pressling.learning.ParameterLayout;
import org.pressling.learning.TrainableNetwork;

/**
 * A network whose weights live in a Java array and are copied to native memory before each use. A batch goes
 * through in parts of at most {@value #PART} pictures, so that memory does not grow with the batch size.
 */
final class Dl4jNetwork implements TrainableNetwork {
    /** Pictures at a time; oneDNN is no faster with more. */
    static final int PART = 16;
    private static final BooleanSupplier NEVER = () -> false;

    private final Native library;
    private final NetworkSpec spec;
    private final int threads;
    private final float[] weights;
    private final Adam adam;
    private final ExecutorService workers;
    private final TensorScope scope = new TensorScope();
    private final List<LayerWeights> convolutions = new ArrayList<>();
    private final List<LayerWeights> dense = new ArrayList<>();
    /** Passes for full parts and for the last odd number asked for. */
    private final List<NetworkPass> passes = new ArrayList<>();
    private boolean closed;

    Dl4jNetwork(Native library, NetworkSpec spec, float[] initial, int threads) {
        this.library = library;
        this.spec = spec;
        this.threads = threads;
        weights = initial.clone();
        adam = new Adam(weights.length);
        workers = Executors.newFixedThreadPool(threads,
                Thread.ofPlatform().daemon().name("Pressling first layer ", 1).factory());
        library.run(() -> {
            ParameterLayout layout = ParameterLayout.of(spec);
            layout.convolutions().forEach(layer -> convolutions.add(new LayerWeights(scope, layer)));
            layout.dense().forEach(layer -> dense.add(new LayerWeights(scope, layer)));
            upload();
            return null;
        });
    }

    @Override
    public NetworkSpec spec() {
        return spec;
    }

    @Override
    public double trainBatch(float[][] images, float[][] targets, BatchStep step) {
        requireOpen();
        NetworkInput.requireFit(spec, images);
        if (images.length == 0 || images.length != targets.length) {
            throw new IllegalArgumentException(images.length + " pictures but " + targets.length + " targets");
        }
        return library.run(() -> {
            float[] gradient = new float[weights.length];
            double loss = gradient(images, targets, gradient, step.cancelled());
            adam.step(weights, gradient, step.learningRate(), step.weightDecay());
            upload();
            return loss;
        });
    }

    /** Mean squared error of a batch and its gradient with respect to all weights, for tests. */
    double lossAndGradient(float[][] images, float[][] targets, float[] gradient) {
        return library.run(() -> gradient(images, targets, gradient, NEVER));
    }

    private double gradient(float[][] pictures, float[][] targets, float[] gradient, BooleanSupplier cancelled) {
        library.useThreads(threads);
        float[][] images = NetworkInput.of(pictures);
        double values = (double) images.length * spec.outputs();
        double squares = 0;
        for (int from = 0; from < images.length; from += PART) {
            NetworkPass pass = pass(Math.min(PART, images.length - from));
            float[][] outputs = pass.forward(images, from, cancelled);
            float[] outputGradient = new float[pass.pictures() * spec.outputs()];
            for (int i = 0; i < outputGradient.length; i++) {
                int picture = i / spec.outputs();
                int output = i % spec.outputs();
                double error = (double) outputs[picture][output] - targets[from + picture][output];
                squares += error * error;
                outputGradient[i] = (float) (2 * error / values);
            }
            pass.backward(outputGradient, images, from, cancelled);
            convolutions.forEach(layer -> layer.addGradient(gradient));
            dense.forEach(layer -> layer.addGradient(gradient));
        }
        return squares / values;
    }

    @Override
    public float[][] predict(float[][] images) {
        requireOpen();
        NetworkInput.requireFit(spec, images);
        return library.run(() -> {
            library.useThreads(threads);
            float[][] outputs = new float[images.length][];
            for (int from = 0; from < images.length; from += PART) {
                NetworkPass pass = pass(Math.min(PART, images.length - from));
                float[][] inputs = NetworkInput.of(Arrays.copyOfRange(images, from, from + pass.pictures()));
                float[][] part = pass.forward(inputs, 0, NEVER);
                System.arraycopy(part, 0, outputs, from, part.length);
            }
            return outputs;
        });
    }

    @Override
    public FeatureGradient lastConvolution(float[] image, int output) {
        requireOpen();
        NetworkInput.requireFit(spec, image);
        return library.run(() -> {
            library.useThreads(threads);
            NetworkPass pass = pass(1);
            float[][] outputs = pass.forward(NetworkInput.of(new float[][] {image}), 0, NEVER);
            float[] outputGradient = new float[spec.outputs()];
            outputGradient[output] = 1;
            float[] maps = pass.lastConvolved();
            float[] gradient = pass.lastConvolvedGradient(outputGradient);
            int channels = spec.blocks().getLast().filters();
            int pixels = maps.length / channels;
            int size = (int) Math.round(Math.sqrt(pixels));
            float[][] mapsByChannel = new float[channels][pixels];
            float[][] gradientByChannel = new float[channels][pixels];
            for (int i = 0; i < maps.length; i++) {
                mapsByChannel[i % channels][i / channels] = Math.max(0, maps[i]);
                gradientByChannel[i % channels][i / channels] = gradient[i];
            }
            return new FeatureGradient(size, size, mapsByChannel, gradientByChannel, outputs[0][output]);
        });
    }

    @Override
    public float[] weights() {
        return library.run(weights::clone);
    }

    @Override
    public void setWeights(float[] replacement) {
        requireOpen();
        if (replacement.length != weights.length) {
            throw new IllegalArgumentException("Expected " + weights.length + " weights, got " + replacement.length);
        }
        library.run(() -> {
            System.arraycopy(replacement, 0, weights, 0, weights.length);
            upload();
            return null;
        });
    }

    @Override
    public Moments moments() {
        return library.run(adam::moments);
    }

    @Override
    public void setMoments(Moments moments) {
        library.run(() -> {
            adam.set(moments);
            return null;
        });
    }

    private void upload() {
        convolutions.forEach(layer -> layer.set(weights));
        dense.forEach(layer -> layer.set(weights));
    }

    private NetworkPass pass(int pictures) {
        for (NetworkPass pass : passes) {
            if (pass.pictures() == pictures) {
                return pass;
            }
        }
        if (pictures < PART) {
            passes.removeIf(pass -> {
                boolean odd = pass.pictures() < PART;
                if (odd) {
                    pass.free();
                }
                return odd;
            });
        }
        NetworkPass pass = new NetworkPass(spec, convolutions, dense, pictures, workers);
        passes.add(pass);
        return pass;
    }

    private void requireOpen() {
        if (closed) {
            throw new IllegalStateException("The network is closed");
        }
    }

    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        library.run(() -> {
            passes.forEach(NetworkPass::free);
            scope.close();
            return null;
        });
        workers.shutdown();
    }
}
