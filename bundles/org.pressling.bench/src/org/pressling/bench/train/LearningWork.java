// SPDX-License-Identifier: EPL-2.0
package org.pressling.bench.train;

import java.util.Arrays;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

import org.pressling.learning.NetworkSpec;
import org.pressling.learning.WeightInit;

/**
 * Batches for Table 2's network, the same for everybody.
 *
 * @param training whether to train, or else only to predict
 * @param pictures gray 0 … 1, row by row
 * @param targets one row per picture
 * @param weights weights to start from
 * @param batch pictures per batch
 * @param threads threads to use
 * @param checked batches before the clock starts, whose losses are compared
 * @param timed batches while the clock runs
 */
record LearningWork(boolean training, float[][] pictures, float[][] targets, float[] weights, int batch, int threads,
        int checked, int timed) {
    static final NetworkSpec NETWORK = NetworkSpec.komoriTable2(9);
    static final double LEARNING_RATE = 1e-4;
    private static final int BATCH = 16;
    private static final int BATCHES = 3;
    private static final int CHECKED = 5;
    private static final long SEED = 20220415;

    /**
     * Pictures of discs in a bright ground with dark gaps, as flat as real ones, and random targets.
     *
     * @param training whether to train
     * @param threads threads to use
     * @param timed batches while the clock runs
     */
    static LearningWork of(boolean training, int threads, int timed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
        float[][] pictures = new float[BATCH * BATCHES][];
        float[][] targets = new float[BATCH * BATCHES][NETWORK.outputs()];
        for (int i = 0; i < pictures.length; i++) {
            pictures[i] = picture(random);
            for (int j = 0; j < targets[i].length; j++) {
                targets[i][j] = (float) random.nextGaussian();
            }
        }
        return new LearningWork(training, pictures, targets, WeightInit.weights(NETWORK, SEED), BATCH, threads, CHECKED,
                timed);
    }

    private static float[] picture(RandomGenerator random) {
        int size = NETWORK.inputSize();
        float[] picture = new float[size * size];
        Arrays.fill(picture, 1);
        for (int disc = 0; disc < 60; disc++) {
            boolean gap = disc >= 20;
            double radius = gap ? random.nextDouble(1, 6) : random.nextDouble(15, 28);
            double x = random.nextDouble(size);
            double y = random.nextDouble(size);
            for (int i = 0; i < picture.length; i++) {
                int row = i / size;
                if (Math.hypot(i % size - x, row - y) < radius) {
                    picture[i] = gap ? 0 : 0.5f;
                }
            }
        }
        return picture;
    }

    String name() {
        return String.format(Locale.ROOT, "%s, Table 2's network (%d weights), batches of %d, %d thread%s",
                training ? "training" : "inference", NETWORK.weightCount(), batch, threads, threads == 1 ? "" : "s");
    }

    /** Pictures that go through the network while the clock runs. */
    double images() {
        return (double) timed * batch;
    }

    /** Pictures of a batch; after the last batch the first one follows. */
    float[][] picturesOf(int index) {
        return part(pictures, index);
    }

    /** Targets of a batch. */
    float[][] targetsOf(int index) {
        return part(targets, index);
    }

    private float[][] part(float[][] rows, int index) {
        int from = index % (rows.length / batch) * batch;
        return Arrays.copyOfRange(rows, from, from + batch);
    }
}
