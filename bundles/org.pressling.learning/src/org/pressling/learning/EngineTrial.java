// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning;

import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;

import org.pressling.dem.Localized;
import org.pressling.learning.device.DeviceLostException;

/**
 * How fast an engine trained a network in a short trial.
 *
 * @param engine            identifier of the engine
 * @param picturesPerSecond pictures trained in a second; 0 if its device was lost
 * @param failure           what ended the trial; nothing if it went well
 */
public record EngineTrial(String engine, double picturesPerSecond, Optional<Localized> failure) {
    /** Steps that do not count: until it is compiled Java is many times slower, see docs/performance-learning.md. */
    private static final int WARM_UP = 40;
    /** At least so many, however slow. */
    private static final int LEAST_WARM_UP = 3;
    /** No longer than this, if that is enough for these, s. */
    private static final double LONGEST_WARM_UP = 3;
    /** Few, but as many as let the slower of two engines be told from the faster. */
    private static final int STEPS = 10;
    /** No longer than this, once the engine is warm, s. */
    private static final double LONGEST = 2;
    private static final long SEED = 1;

    /**
     * Tries an engine on made-up pictures: their content moves no clock.
     *
     * @param id      identifier of the engine
     * @param engine  the engine
     * @param spec    the network to train
     * @param batch   pictures in a step
     * @param threads threads it may use, at least 1
     * @return its speed
     */
    public static EngineTrial of(String id, LearningEngine engine, NetworkSpec spec, int batch, int threads) {
        RandomGenerator random = WeightInit.random(SEED);
        float[][] pictures = new float[batch][spec.inputLength()];
        float[][] targets = new float[batch][spec.outputs()];
        for (int i = 0; i < batch; i++) {
            for (int k = 0; k < pictures[i].length; k++) {
                pictures[i][k] = random.nextFloat();
            }
            for (int k = 0; k < targets[i].length; k++) {
                targets[i][k] = random.nextFloat(-1, 1);
            }
        }
        try (TrainableNetwork network = engine.create(spec, SEED, threads)) {
            long begin = System.nanoTime();
            for (int i = 0; i < WARM_UP && (i < LEAST_WARM_UP || since(begin) < LONGEST_WARM_UP); i++) {
                network.trainBatch(pictures, targets, 0);
            }
            long start = System.nanoTime();
            int steps = 0;
            while (steps < STEPS && since(start) < LONGEST) {
                network.trainBatch(pictures, targets, 0);
                steps++;
            }
            return new EngineTrial(id, steps * (double) batch / since(start), Optional.empty());
        } catch (DeviceLostException e) {
            return new EngineTrial(id, 0, Optional.of(e.why()));
        }
    }

    private static double since(long nanos) {
        return (System.nanoTime() - nanos) * 1e-9;
    }

    /** {@return how fast it was or why it ended, such as {@code 210 pictures/s}} */
    public Localized outcome() {
        return failure.orElseGet(() -> TrainingTerm.SPEED.with(String.format(Locale.ROOT, "%.0f", picturesPerSecond)));
    }

    /** {@return the trial in a few words, such as {@code vector 210 pictures/s}} */
    public Localized text() {
        return locale -> engine + ' ' + outcome().text(locale);
    }
}
