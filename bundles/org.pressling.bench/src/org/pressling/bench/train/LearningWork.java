// SPDX-License-Identifier: EPL-2.0
package org.pressling.bench.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;

import org.pressling.bench.BenchTerm;
import org.pressling.dataset.image.GrayImage;
import org.pressling.dem.Localized;
import org.pressling.learning.Draw;
import org.pressling.learning.Examples;
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
 * @param onCard whether pictures are bytes that lie on a graphics card before the clock starts, as do those of the others
 */
record LearningWork(boolean training, float[][] pictures, float[][] targets, float[] weights, int batch, int threads,
        int checked, int timed, boolean onCard) {
    static final NetworkSpec NETWORK = NetworkSpec.komoriTable2(9);
    static final double LEARNING_RATE = 1e-4;
    private static final int BATCHES = 3;
    private static final float WHITE = 255;
    private static final int CHECKED = 5;
    private static final long SEED = 20220415;

    /**
     * Pictures of discs in a bright ground with dark gaps, as flat as real ones, and random targets.
     *
     * @param training whether to train
     * @param threads threads to use
     * @param batch pictures per batch
     * @param timed batches while the clock runs
     * @param onCard whether pictures are bytes that lie on a graphics card
     */
    static LearningWork of(boolean training, int threads, int batch, int timed, boolean onCard) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
        float[][] pictures = new float[batch * BATCHES][];
        float[][] targets = new float[batch * BATCHES][NETWORK.outputs()];
        for (int i = 0; i < pictures.length; i++) {
            pictures[i] = picture(random);
            for (int p = 0; onCard && p < pictures[i].length; p++) {
                pictures[i][p] = Math.round(pictures[i][p] * WHITE) / WHITE;
            }
            for (int j = 0; j < targets[i].length; j++) {
                targets[i][j] = (float) random.nextGaussian();
            }
        }
        return new LearningWork(training, pictures, targets, WeightInit.weights(NETWORK, SEED), batch, threads, CHECKED,
                timed, onCard);
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
            int from = (int) Math.max(0, Math.floor(y - radius)) * size;
            int to = (int) Math.min(size, Math.ceil(y + radius) + 1) * size;
            for (int i = from; i < to; i++) {
                int row = i / size;
                if (Math.hypot(i % size - x, row - y) < radius) {
                    picture[i] = gap ? 0 : 0.5f;
                }
            }
        }
        return picture;
    }

    Localized name() {
        return (training ? BenchTerm.TRAINING : BenchTerm.INFERENCE).with(NETWORK.weightCount(), batch,
                onCard ? BenchTerm.ON_CARD : BenchTerm.THREADS.with(threads));
    }

    /** Pictures that go through the network while the clock runs. */
    double images() {
        return (double) timed * batch;
    }

    /** The pictures as bytes. */
    Examples examples() {
        int size = NETWORK.inputSize();
        List<GrayImage> images = new ArrayList<>();
        for (float[] picture : pictures) {
            byte[] bytes = new byte[picture.length];
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] = (byte) Math.round(picture[i] * WHITE);
            }
            images.add(new GrayImage(size, size, bytes, 1));
        }
        return new Examples(images, new double[images.size()][NETWORK.outputs()]);
    }

    /** Numbers of the pictures of a batch. */
    List<Draw> drawsOf(int index) {
        int from = index % (pictures.length / batch) * batch;
        return IntStream.range(from, from + batch).mapToObj(i -> new Draw(i, false, false, 0, 0)).toList();
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
