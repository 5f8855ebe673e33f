// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning;

import java.util.Arrays;
import java.util.concurrent.CancellationException;

/** A network of one linear layer from pixels to outputs, trained by plain gradient descent; for tests. */
public final class LinearNetwork implements TrainableNetwork {
    private final NetworkSpec spec;
    private final float[] weights;
    int batches;
    boolean closed;

    /** A network whose weights are all zero. */
    public LinearNetwork(NetworkSpec spec) {
        this.spec = spec;
        weights = new float[spec.outputs() * (pixels() + 1)];
    }

    private int pixels() {
        return spec.inputSize() * spec.inputSize();
    }

    @Override
    public NetworkSpec spec() {
        return spec;
    }

    @Override
    public double trainBatch(float[][] images, float[][] targets, BatchStep step) {
        if (step.cancelled().getAsBoolean()) {
            throw new CancellationException();
        }
        batches++;
        float[][] outputs = predict(images);
        double loss = 0;
        float scale = 2f / (images.length * spec.outputs());
        for (int i = 0; i < images.length; i++) {
            for (int j = 0; j < spec.outputs(); j++) {
                float error = outputs[i][j] - targets[i][j];
                loss += error * error;
                float rate = (float) (step.learningRate() * scale * error);
                int at = j * (pixels() + 1);
                for (int k = 0; k < pixels(); k++) {
                    weights[at + k] -= rate * images[i][k];
                }
                weights[at + pixels()] -= rate;
            }
        }
        return loss / (images.length * spec.outputs());
    }

    @Override
    public float[][] predict(float[][] images) {
        float[][] outputs = new float[images.length][spec.outputs()];
        for (int i = 0; i < images.length; i++) {
            for (int j = 0; j < spec.outputs(); j++) {
                int at = j * (pixels() + 1);
                float sum = weights[at + pixels()];
                for (int k = 0; k < pixels(); k++) {
                    sum += weights[at + k] * images[i][k];
                }
                outputs[i][j] = sum;
            }
        }
        return outputs;
    }

    @Override
    public float[] weights() {
        return weights.clone();
    }

    @Override
    public void setWeights(float[] replacement) {
        System.arraycopy(replacement, 0, weights, 0, weights.length);
    }

    @Override
    public Moments moments() {
        return Moments.none(0); // plain descent remembers nothing
    }

    @Override
    public void setMoments(Moments moments) {
        // plain descent remembers nothing
    }

    @Override
    public FeatureGradient lastConvolution(float[] image, int output) {
        // Its one map is the picture, to which it applies one filter of one pixel that leaves it as it is.
        int size = spec.inputSize();
        int inputs = size * size;
        int at = output * (inputs + 1);
        return new FeatureGradient(size, size, new float[][] {image.clone()},
                new float[][] {Arrays.copyOfRange(weights, at, at + inputs)}, predict(new float[][] {image})[0][output]);
    }

    @Override
    public void close() {
        closed = true;
    }
}
