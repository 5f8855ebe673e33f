// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * Holds a learning engine to what training relies on, for the tests of its author:
 * <pre>
 *   assertEquals(List.of(), EngineCheck.faults(new MyEngine()));
 * </pre>
 * A small network of two blocks is trained by it. It is checked that
 * <ul>
 * <li>networks start from {@link WeightInit}, and eight pictures are learnt by heart,</li>
 * <li>the loss falls along the gradient: a first step of Adam moves each weight by the learning rate, against the slope of the
 * loss in it (of those that move the loss enough to tell),</li>
 * <li>the same seed and threads give the same bits, and so does a network that goes on from weights and moments of another, or
 * that was saved and loaded,</li>
 * <li>a prediction does not depend on which pictures stand beside it (to 1e-5), and none of none is none,</li>
 * <li>a batch may be cancelled while it is under way, and leaves the weights as they were,</li>
 * <li>numbers beside pictures, where it {@linkplain LearningEngine#takesNumbers takes} them, tell eight inputs apart,</li>
 * <li>what does not fit is refused by an {@link IllegalArgumentException}, a closed network by an {@link IllegalStateException}.
 * </li>
 * </ul>
 * What is found is told in English, for programmers.
 */
public final class EngineCheck {
    private static final NetworkSpec SPEC = new NetworkSpec(16, List.of(new ConvBlock(8, 3, 2), new ConvBlock(8, 3, 2)),
            List.of(16), 2);
    private static final int HEART_STEPS = 300;
    private static final double RATE = 0.01;

    private final LearningEngine engine;
    private final List<String> faults = new ArrayList<>();

    private EngineCheck(LearningEngine engine) {
        this.engine = engine;
    }

    /**
     * Checks an engine that can be used on this machine.
     *
     * @param engine the engine
     * @return what is wrong; empty where all is well
     */
    public static List<String> faults(LearningEngine engine) {
        EngineCheck check = new EngineCheck(engine);
        check.requireStart();
        check.requireHeart();
        check.requireSlope();
        check.requireSameBits();
        check.requireContinuation();
        check.requireIndependence();
        check.requireSaving();
        check.requireNumbers();
        check.requireCancel();
        check.requireRefusals();
        return List.copyOf(check.faults);
    }

    private void add(String what, Object... numbers) {
        faults.add(String.format(Locale.ROOT, what, numbers));
    }

    private static float[][] pictures(int count, long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        float[][] pictures = new float[count][SPEC.inputLength()];
        for (float[] picture : pictures) {
            for (int i = 0; i < picture.length; i++) {
                picture[i] = random.nextFloat();
            }
        }
        return pictures;
    }

    private static float[][] targets(int count, long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        float[][] targets = new float[count][2];
        for (float[] target : targets) {
            target[0] = (float) random.nextGaussian();
            target[1] = (float) random.nextGaussian();
        }
        return targets;
    }

    private void requireStart() {
        try (TrainableNetwork network = engine.create(SPEC, 5, 2)) {
            if (!Arrays.equals(WeightInit.weights(SPEC, 5), network.weights())) {
                add("a new network does not have the weights of WeightInit");
            }
        }
    }

    private void requireHeart() {
        float[][] images = pictures(8, 1);
        float[][] targets = targets(8, 2);
        try (TrainableNetwork network = engine.create(SPEC, 1, 1)) {
            requireLearnt("pictures", network, images, targets, RATE);
            float said = network.predict(images)[3][1];
            if (!(Math.abs(said - targets[3][1]) < 0.1)) {
                add("predict says %.4g of a picture that was learnt by heart as %.4g", said, targets[3][1]);
            }
        }
    }

    /** Nothing but the numbers beside it tells one picture from the other. */
    private void requireNumbers() {
        if (!engine.takesNumbers()) {
            return;
        }
        NetworkSpec spec = SPEC.withNumbers(3);
        float[][] targets = targets(8, 2);
        float[][] inputs = new float[8][];
        for (int i = 0; i < inputs.length; i++) {
            inputs[i] = Arrays.copyOf(pictures(1, 1)[0], spec.inputLength());
            System.arraycopy(targets(2, 10 + i)[0], 0, inputs[i], spec.grays(), 2);
            inputs[i][spec.grays() + 2] = targets(1, 20 + i)[0][0];
        }
        try (TrainableNetwork network = engine.create(spec, 1, 1)) {
            requireLearnt("rows of numbers beside one picture", network, inputs, targets, RATE, RATE / 10);
        }
    }

    private void requireLearnt(String what, TrainableNetwork network, float[][] inputs, float[][] targets, double... rates) {
        double first = network.trainBatch(inputs, targets, RATE);
        double last = first;
        for (int i = 0; i < HEART_STEPS * rates.length; i++) {
            last = network.trainBatch(inputs, targets, rates[i / HEART_STEPS]);
        }
        if (!(last < 1e-3 * first)) {
            add("eight %s are not learnt by heart: the loss goes from %.4g to %.4g", what, first, last);
        }
    }

    private double loss(float[] weights, float[][] images, float[][] targets) {
        try (TrainableNetwork network = engine.create(SPEC, 1, 1)) {
            network.setWeights(weights);
            return network.trainBatch(images, targets, new BatchStep(0, 0, () -> false));
        }
    }

    /** In Adam's first step the moments are the gradient and its square, so only the sign of the slope is left. */
    private void requireSlope() {
        float[][] images = pictures(4, 6);
        float[][] targets = targets(4, 6);
        float[] before = WeightInit.weights(SPEC, 1);
        float[] after;
        try (TrainableNetwork network = engine.create(SPEC, 1, 1)) {
            network.trainBatch(images, targets, RATE);
            after = network.weights();
        }
        int stride = Math.max(1, before.length / 40);
        for (int i = 0; i < before.length; i += stride) {
            float[] shifted = before.clone();
            shifted[i] += 0.02f;
            double above = loss(shifted, images, targets);
            shifted[i] = before[i] - 0.02f;
            double slope = (above - loss(shifted, images, targets)) / 0.04;
            double moved = after[i] - before[i];
            if (Math.abs(slope) > 0.02 && Math.abs(moved + Math.signum(slope) * RATE) > 0.05 * RATE) {
                add("the loss rises by %.4g per unit of weight %d, and a first step of Adam moves it by %.4g in place of %.4g",
                        slope, i, moved, -Math.signum(slope) * RATE);
                return;
            }
        }
    }

    private float[] trained(int threads) {
        try (TrainableNetwork network = engine.create(SPEC, 1, threads)) {
            for (int i = 0; i < 10; i++) {
                network.trainBatch(pictures(20, i), targets(20, i), new BatchStep(RATE, RATE, () -> false));
            }
            return network.weights();
        }
    }

    private void requireSameBits() {
        if (!Arrays.equals(trained(2), trained(2))) {
            add("the same seed and threads give other weights");
        }
    }

    private void requireContinuation() {
        float[][] images = pictures(6, 4);
        float[][] targets = targets(6, 4);
        try (TrainableNetwork network = engine.create(SPEC, 1, 1); TrainableNetwork other = engine.create(SPEC, 2, 1)) {
            for (int i = 0; i < 3; i++) {
                network.trainBatch(images, targets, RATE);
            }
            Moments moments = network.moments();
            if (moments.steps() != 3 || moments.first().length != network.weights().length) {
                add("the moments are of %d steps and %d weights in place of 3 and %d", moments.steps(), moments.first().length,
                        network.weights().length);
            }
            other.setWeights(network.weights());
            other.setMoments(moments);
            double one = network.trainBatch(images, targets, RATE);
            if (one != other.trainBatch(images, targets, RATE) || !Arrays.equals(network.weights(), other.weights())) {
                add("a network that goes on from weights and moments of another gives something else");
            }
            requireRefusal(() -> other.setMoments(Moments.none(3)), IllegalArgumentException.class, "moments of another network");
        }
    }

    private void requireIndependence() {
        float[][] images = pictures(37, 1);
        try (TrainableNetwork network = engine.create(SPEC, 1, 1)) {
            float[][] together = network.predict(images);
            for (int i : new int[] {0, 17, 36}) {
                float[] alone = network.predict(new float[][] {images[i]})[0];
                if (Math.abs(alone[0] - together[i][0]) > 1e-5 || Math.abs(alone[1] - together[i][1]) > 1e-5) {
                    add("the prediction of picture %d depends on those beside it", i);
                }
            }
            if (network.predict(new float[0][]).length != 0) {
                add("of no picture there is a prediction");
            }
        }
    }

    private void requireSaving() {
        float[][] images = pictures(6, 3);
        try {
            Path file = Files.createTempFile("network", ".bin");
            try (TrainableNetwork network = engine.create(SPEC, 1, 1)) {
                network.trainBatch(images, targets(6, 1), RATE);
                network.save(file);
                try (TrainableNetwork loaded = engine.load(SPEC, file, 1)) {
                    if (!Arrays.deepEquals(network.predict(images), loaded.predict(images))) {
                        add("a network that was saved and loaded predicts something else");
                    }
                }
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            add("a network cannot be saved and loaded: %s", e);
        }
    }

    private void requireCancel() {
        float[][] images = pictures(20, 1);
        float[][] targets = targets(20, 1);
        AtomicInteger asked = new AtomicInteger();
        try (TrainableNetwork network = engine.create(SPEC, 1, 1)) {
            float[] before = network.weights();
            network.trainBatch(images, targets, new BatchStep(0, 0, () -> asked.incrementAndGet() < 0));
            int questions = asked.get();
            if (questions == 0) {
                add("a batch never asks whether it is cancelled");
            }
            for (int at = 1; at <= questions; at += Math.max(1, questions / 10)) {
                int last = at;
                asked.set(0);
                requireRefusal(() -> network.trainBatch(images, targets,
                        new BatchStep(0.1, 0, () -> asked.incrementAndGet() == last)), CancellationException.class,
                        "a batch that is cancelled at question " + at);
                if (!Arrays.equals(before, network.weights())) {
                    add("a batch that was cancelled changes the weights");
                    return;
                }
            }
        }
    }

    private void requireRefusals() {
        try (TrainableNetwork network = engine.create(SPEC, 1, 1)) {
            requireRefusal(() -> network.predict(new float[1][64]), IllegalArgumentException.class, "a picture of another size");
            requireRefusal(() -> network.setWeights(new float[3]), IllegalArgumentException.class, "weights of another network");
            requireRefusal(() -> network.trainBatch(pictures(2, 1), targets(1, 1), RATE), IllegalArgumentException.class,
                    "a batch of two pictures and one target");
        }
        requireRefusal(() -> engine.create(SPEC, 1, 0).close(), IllegalArgumentException.class, "a network of no threads");
        TrainableNetwork closed = engine.create(SPEC, 1, 1);
        closed.close();
        closed.close();
        requireRefusal(() -> closed.predict(pictures(1, 1)), IllegalStateException.class, "a network that is closed");
    }

    private void requireRefusal(Runnable work, Class<? extends RuntimeException> type, String what) {
        try {
            work.run();
            add("%s is taken, and is to be refused by an %s", what, type.getSimpleName());
        } catch (RuntimeException refused) {
            if (!type.isInstance(refused)) {
                add("%s is refused by %s in place of an %s", what, refused, type.getSimpleName());
            }
        }
    }
}
