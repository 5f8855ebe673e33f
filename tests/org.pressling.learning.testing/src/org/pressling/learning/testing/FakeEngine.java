// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.testing;

import java.util.Arrays;

import org.pressling.learning.BatchStep;
import org.pressling.learning.FeatureGradient;
import org.pressling.learning.LearningEngine;
import org.pressling.learning.Moments;
import org.pressling.learning.NetworkSpec;
import org.pressling.learning.TrainableNetwork;

/** An engine that learns at once: each output becomes a line over the picture's mean gray. For tests of what is around it. */
public final class FakeEngine implements LearningEngine {
    @Override
    public String name() {
        return "fake";
    }

    @Override
    public TrainableNetwork create(NetworkSpec spec, long seed, int threads) {
        return new FakeNetwork(spec, seed);
    }

    private static final class FakeNetwork implements TrainableNetwork {
        private final NetworkSpec spec;
        private final float[] weights;

        FakeNetwork(NetworkSpec spec, long seed) {
            this.spec = spec;
            weights = new float[(int) spec.weightCount()];
            Arrays.fill(weights, 0, spec.outputs(), 1e-3f * (seed % 7));
        }

        @Override
        public NetworkSpec spec() {
            return spec;
        }

        @Override
        public double trainBatch(float[][] images, float[][] targets, BatchStep step) {
            double loss = 0;
            for (int i = 0; i < images.length; i++) {
                float mean = mean(images[i]);
                for (int k = 0; k < spec.outputs(); k++) {
                    float error = weights[k] * mean - targets[i][k];
                    loss += error * error;
                    weights[k] -= (float) step.learningRate() * error * mean;
                }
            }
            return loss / images.length / spec.outputs();
        }

        @Override
        public float[][] predict(float[][] images) {
            float[][] outputs = new float[images.length][spec.outputs()];
            for (int i = 0; i < images.length; i++) {
                for (int k = 0; k < spec.outputs(); k++) {
                    outputs[i][k] = weights[k] * mean(images[i]);
                }
            }
            return outputs;
        }

        @Override
        public float[] weights() {
            return weights.clone();
        }

        @Override
        public void setWeights(float[] other) {
            System.arraycopy(other, 0, weights, 0, weights.length);
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
            int size = spec.sizeAfter(spec.blocks().size() - 1) * spec.blocks().getLast().pool();
            float[] map = new float[size * size];
            for (int i = 0; i < map.length; i++) {
                map[i] = image[i] * (output + 1);
            }
            float[][] maps = new float[spec.blocks().getLast().filters()][];
            Arrays.fill(maps, map);
            return new FeatureGradient(size, size, maps, maps, 1);
        }

        @Override
        public void close() {
            // nothing is held
        }

        private static float mean(float[] image) {
            double sum = 0;
            for (float gray : image) {
                sum += gray;
            }
            return (float) (sum / image.length);
        }
    }
}
