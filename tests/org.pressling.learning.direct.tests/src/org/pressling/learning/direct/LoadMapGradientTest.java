// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.direct;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.pressling.dem.Role;
import org.pressling.learning.BatchStep;
import org.pressling.learning.ConvBlock;
import org.pressling.learning.Draw;
import org.pressling.learning.NetworkSpec;
import org.pressling.learning.ParameterLayout;
import org.pressling.learning.WeightInit;
import org.pressling.learning.loadmap.LoadMaps;
import org.pressling.learning.loadmap.LoadMaps.Disc;
import org.pressling.learning.testing.GradientCheck;
import org.pressling.learning.testing.Pictures;
import org.pressling.learning.testing.ReferenceNetwork;

/** A second output for maps of load: its loss and gradients against plain loops in double precision, and what it leaves alone. */
class LoadMapGradientTest {
    private static final int PICTURES = 19; // one full part and an odd one
    private static final double WEIGHT = 0.7;
    private static final double STEP = 1e-6;

    static Stream<Arguments> networksAndKernels() {
        return Stream.of(
                new NetworkSpec(16, List.of(new ConvBlock(4, 3, 2), new ConvBlock(33, 3, 2), new ConvBlock(6, 3, 2)), List.of(5),
                        3),
                new NetworkSpec(12, 3, List.of(new ConvBlock(5, 3, 3), new ConvBlock(4, 3, 1)), List.of(), 1, 4),
                new NetworkSpec(8, List.of(new ConvBlock(5, 3, 2)), List.of(6), 2)) // the last block is the first, too
                .flatMap(
                        spec -> Stream.of(new ScalarKernels(4), new VectorKernels()).map(kernels -> Arguments.of(spec, kernels)));
    }

    /** A disc of each role in each picture, each with a load of its own; most cells hold nothing. */
    private static LoadMaps maps(NetworkSpec spec) {
        double size = spec.inputSize();
        return new LoadMaps(spec, WEIGHT, IntStream.range(0, PICTURES)
                .mapToObj(i -> List.of(new Disc(Role.ACTIVE, size / 3, size / 2, size / 4, 1 + i),
                        new Disc(Role.ELECTROLYTE, size / 1.3, i % size, size / 6, i), new Disc(Role.INERT, 1, 1, 2, 7)))
                .toList());
    }

    private static float[][] targets(NetworkSpec spec, LoadMaps maps) {
        float[][] targets = Pictures.targets(PICTURES, spec.outputs(), 2);
        for (int i = 0; i < PICTURES; i++) {
            float[] own = maps.of(new Draw(i, false, false, 0, 0));
            targets[i] = Arrays.copyOf(targets[i], spec.outputs() + own.length);
            System.arraycopy(own, 0, targets[i], spec.outputs(), own.length);
        }
        return targets;
    }

    /** The blocks up to the maps, then the same small sum at each cell, written as a dense layer. */
    private static NetworkSpec upToTheMaps(NetworkSpec spec, LoadMaps maps) {
        return new NetworkSpec(spec.inputSize(), spec.channels(), spec.blocks().subList(0, maps.block() + 1), List.of(),
                maps.length());
    }

    private static double[] asDense(NetworkSpec upTo, double[] convolutions, double[] head) {
        ParameterLayout.Layer dense = ParameterLayout.of(upTo).dense().getFirst();
        double[] weights = Arrays.copyOf(convolutions, (int) upTo.weightCount());
        Arrays.fill(weights, dense.weightOffset(), weights.length, 0);
        int filters = upTo.blocks().getLast().filters();
        for (int out = 0; out < dense.outputs(); out++) {
            int first = out % LoadMaps.COUNT * (filters + 1);
            for (int f = 0; f < filters; f++) {
                int in = out / LoadMaps.COUNT * filters + f;
                weights[dense.weightOffset() + in * dense.outputs() + out] = head[first + f];
            }
            weights[dense.biasOffset() + out] = head[first + filters];
        }
        return weights;
    }

    private static double mapLoss(NetworkSpec upTo, double[] weights, float[][] images, float[][] targets, int labels) {
        ReferenceNetwork reference = new ReferenceNetwork(upTo, weights);
        double sum = 0;
        int known = 0;
        for (int i = 0; i < images.length; i++) {
            double[] said = reference.predict(Arrays.copyOf(images[i], upTo.inputLength()));
            for (int j = 0; j < said.length; j++) {
                float target = targets[i][labels + j];
                if (!Float.isNaN(target)) {
                    sum += (said[j] - target) * (said[j] - target);
                    known++;
                }
            }
        }
        return WEIGHT * sum / known;
    }

    private static void draw(float[] head) {
        for (int i = 0; i < head.length; i++) {
            head[i] = 0.1f * (i % 7 - 3);
        }
    }

    @ParameterizedTest
    @MethodSource("networksAndKernels")
    void agreesWithPlainLoopsAndFiniteDifferences(NetworkSpec spec, Kernels kernels) {
        LoadMaps maps = maps(spec);
        float[] weights = GradientCheck.weightsWithBiases(spec);
        float[][] images = Pictures.random(PICTURES, spec, 1);
        float[][] targets = targets(spec, maps);
        float[] together = new float[weights.length];
        float[] labelsAlone = new float[weights.length];
        MapHead head;
        double loss;
        try (DirectNetwork network = new DirectNetwork(kernels, spec, weights, 2, Optional.of(maps));
                DirectNetwork plain = new DirectNetwork(kernels, spec, weights, 2)) {
            head = network.head().orElseThrow();
            draw(head.weights());
            loss = network.lossAndGradient(images, targets, together, () -> false);
            assertEquals(plain.lossAndGradient(images, Pictures.targets(PICTURES, spec.outputs(), 2), labelsAlone, () -> false),
                    loss, 0);
        }
        NetworkSpec upTo = upToTheMaps(spec, maps);
        double[] wide = ReferenceNetwork.widen(weights);
        double[] wideHead = ReferenceNetwork.widen(head.weights());
        assertEquals(mapLoss(upTo, asDense(upTo, wide, wideHead), images, targets, spec.outputs()), head.loss(),
                1e-5 * head.loss());
        assertSlopes(head.gradient(), head.gradient().length, wideHead,
                () -> mapLoss(upTo, asDense(upTo, wide, wideHead), images, targets, spec.outputs()));
        float[] ofMaps = new float[weights.length];
        for (int i = 0; i < ofMaps.length; i++) {
            ofMaps[i] = together[i] - labelsAlone[i];
        }
        ParameterLayout.Layer last = ParameterLayout.of(spec).convolutions().get(maps.block());
        int shared = last.biasOffset() + last.outputs();
        assertSlopes(ofMaps, shared, wide,
                () -> mapLoss(upTo, asDense(upTo, wide, wideHead), images, targets, spec.outputs()));
        assertArrayEquals(new float[weights.length - shared], Arrays.copyOfRange(ofMaps, shared, ofMaps.length),
                "what follows on the maps has no part in them");
    }

    private static void assertSlopes(float[] gradient, int count, double[] weights, DoubleSupplier loss) {
        double largest = 0;
        for (float g : gradient) {
            largest = Math.max(largest, Math.abs(g));
        }
        assertTrue(largest > 0);
        for (int i = 0; i < count; i += 1 + count / 200) {
            double before = weights[i];
            weights[i] = before + STEP;
            double above = loss.getAsDouble();
            weights[i] = before - STEP;
            double below = loss.getAsDouble();
            weights[i] = before;
            assertEquals((above - below) / (2 * STEP), gradient[i], 1e-4 * largest, "weight " + i);
        }
    }

    private static float[] trained(LoadMaps maps, NetworkSpec spec, float[][] targets, int threads) {
        try (DirectNetwork network = new DirectNetwork(new VectorKernels(), spec, WeightInit.weights(spec, 3), threads,
                Optional.of(maps))) {
            for (int i = 0; i < 5; i++) {
                network.trainBatch(Pictures.random(PICTURES, spec, 1), targets, BatchStep.of(0.01));
            }
            return network.weights();
        }
    }

    @Test
    void bitsDoNotDependOnTheNumberOfThreadsAndMapsWithoutALoadTeachNothing() {
        NetworkSpec spec = new NetworkSpec(16, List.of(new ConvBlock(8, 3, 2), new ConvBlock(8, 3, 2)), List.of(6), 3);
        LoadMaps maps = maps(spec);
        float[] one = trained(maps, spec, targets(spec, maps), 1);
        assertArrayEquals(one, trained(maps, spec, targets(spec, maps), 3));
        float[][] nothing = targets(spec, maps);
        for (float[] target : nothing) {
            Arrays.fill(target, spec.outputs(), target.length, Float.NaN);
        }
        try (DirectNetwork plain = new DirectNetwork(new VectorKernels(), spec, WeightInit.weights(spec, 3), 2)) {
            for (int i = 0; i < 5; i++) {
                plain.trainBatch(Pictures.random(PICTURES, spec, 1), Pictures.targets(PICTURES, 3, 2), 0.01);
            }
            assertArrayEquals(plain.weights(), trained(maps, spec, nothing, 2));
            assertNotEquals(Arrays.hashCode(plain.weights()), Arrays.hashCode(one));
        }
    }

    /** A target for each map, and none where nothing learns maps. */
    @Test
    void targetsOfAnotherLengthAreRefused() {
        NetworkSpec spec = new NetworkSpec(8, List.of(new ConvBlock(5, 3, 2)), List.of(), 2);
        LoadMaps maps = maps(spec);
        float[][] images = Pictures.random(PICTURES, spec, 1);
        try (DirectNetwork network = new DirectNetwork(new ScalarKernels(4), spec, WeightInit.weights(spec, 3), 1,
                Optional.of(maps)); DirectNetwork plain = new DirectNetwork(new ScalarKernels(4), spec, network.weights(), 1)) {
            assertThrows(IllegalArgumentException.class,
                    () -> network.trainBatch(images, Pictures.targets(PICTURES, 2, 2), 0.1));
            assertThrows(IllegalArgumentException.class, () -> plain.trainBatch(images, targets(spec, maps), 0.1));
        }
    }
}
