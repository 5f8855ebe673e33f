// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.direct;

import java.util.Arrays;

import org.pressling.learning.Adam;
import org.pressling.learning.BatchStep;
import org.pressling.learning.loadmap.LoadMaps;

/**
 * A second output for the time of training: a linear 1 × 1 convolution from a block's output to maps of load, with mean squared
 * error over the cells that hold a load. Its weights begin at zero, are of no use to a prediction, and end with the network.
 */
final class MapHead {
    private final LoadMaps maps;
    private final BlockShape shape;
    private final double weight;
    /** Of each map a weight for each filter, then a bias. */
    private final float[] weights;
    private final float[] gradient;
    private final Adam adam;
    private final int labels;
    private double slope;
    private double loss;

    MapHead(LoadMaps maps, BlockShape shape, int labels) {
        this.maps = maps;
        this.shape = shape;
        this.labels = labels;
        weight = maps.weight();
        weights = new float[LoadMaps.COUNT * (shape.filters() + 1)];
        gradient = new float[weights.length];
        adam = new Adam(weights.length);
    }

    /** The block whose output it reads. */
    int block() {
        return maps.block();
    }

    LoadMaps maps() {
        return maps;
    }

    /** Its weights themselves. */
    float[] weights() {
        return weights;
    }

    /** Gradient of {@link #loss} with respect to its weights, of the last batch. */
    float[] gradient() {
        return gradient;
    }

    /** Mean squared error of the maps of the last batch, times its weight. */
    double loss() {
        return loss;
    }

    /** Room for what a picture contributes to the gradient. */
    float[] room() {
        return new float[weights.length];
    }

    /** Begins a batch: all cells of it that hold a load count alike. */
    void begin(float[][] targets) {
        long known = 0;
        for (float[] target : targets) {
            for (int i = labels; i < target.length; i++) {
                known += Float.isNaN(target[i]) ? 0 : 1;
            }
        }
        slope = known == 0 ? 0 : 2 * weight / known;
        loss = 0;
        Arrays.fill(gradient, 0);
    }

    /**
     * One picture, forward and back. May be called by several threads at a time.
     *
     * @param output      of the block
     * @param targets     labels, then maps
     * @param outGradient added to
     * @param own         gradient of the weights from this picture; overwritten
     * @return sum of squared errors
     */
    double learn(float[] output, float[] targets, float[] outGradient, float[] own) {
        Arrays.fill(own, 0);
        int filters = shape.filters();
        double squares = 0;
        for (int cell = 0; cell < shape.pooledPixels(); cell++) {
            int at = shape.outputAt(cell / shape.pooled(), cell % shape.pooled());
            for (int map = 0; map < LoadMaps.COUNT; map++) {
                float target = targets[labels + cell * LoadMaps.COUNT + map];
                if (Float.isNaN(target)) {
                    continue;
                }
                int first = map * (filters + 1);
                float said = weights[first + filters];
                for (int f = 0; f < filters; f++) {
                    said += weights[first + f] * output[at + f];
                }
                double error = (double) said - target;
                squares += error * error;
                float back = (float) (slope * error);
                ScalarKernels.addScaled(outGradient, at, back, weights, first, filters);
                ScalarKernels.addScaled(own, first, back, output, at, filters);
                own[first + filters] += back;
            }
        }
        return squares;
    }

    /** Adds what a picture contributed; in the order of the pictures. */
    void add(float[] own, double squares) {
        loss += slope / 2 * squares;
        ScalarKernels.addScaled(gradient, 0, 1, own, 0, own.length);
    }

    void step(BatchStep step) {
        adam.step(weights, gradient, step.learningRate(), step.weightDecay());
    }
}
