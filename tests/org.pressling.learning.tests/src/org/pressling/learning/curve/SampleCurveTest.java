// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.curve;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressling.dataset.Dataset;
import org.pressling.dataset.LabelColumn;
import org.pressling.dataset.Split;
import org.pressling.dataset.image.GrayImage;
import org.pressling.dem.Unit;

/** Scores by number of training samples: subsets, the law that they follow, and what it says of more. */
class SampleCurveTest {
    private static final String LABEL = "force_mN";

    private static List<CurvePoint> law(double a, double b, double noise, int... sizes) {
        Random random = new Random(4);
        List<CurvePoint> points = new ArrayList<>();
        for (int n : sizes) {
            for (int seed = 0; seed < 4; seed++) {
                double left = a * Math.pow(n, -b) * Math.exp(noise * random.nextGaussian());
                points.add(new CurvePoint(n, n, seed, "network", LABEL, 1 - left, 1));
            }
        }
        return points;
    }

    /** Three sections of each of ten bodies, the last three of which are held out. */
    private static Dataset bodies() {
        List<Dataset.Entry> entries = new ArrayList<>();
        for (int body = 1; body <= 10; body++) {
            for (int section = 1; section <= 3; section++) {
                Split split = body <= 7 ? Split.TRAIN : body == 8 ? Split.VALIDATION : Split.TEST;
                entries.add(
                        new Dataset.Entry(body, section, body + "_" + section + ".png", new GrayImage(1, 1, new byte[1], 1e-7),
                                new double[] {body}, split, Optional.empty(), Map.of()));
            }
        }
        return new Dataset(List.of(new LabelColumn("force", Unit.MILLINEWTON)), entries);
    }

    private static Set<Integer> trained(Dataset dataset) {
        return dataset.of(Split.TRAIN).stream().map(Dataset.Entry::index).collect(Collectors.toSet());
    }

    @Test
    void subsetsAreNestedAndKeepBodiesWholeAndHeldOutPicturesAsTheyAre() {
        Dataset all = bodies();
        NestedSubsets subsets = new NestedSubsets(all, 3);
        Set<Integer> before = new HashSet<>();
        for (int n = 1; n <= 7; n++) {
            Dataset subset = subsets.subset(n);
            assertEquals(3 * n, subset.of(Split.TRAIN).size());
            assertEquals(n, trained(subset).size());
            assertTrue(trained(subset).containsAll(before));
            assertEquals(all.of(Split.TEST), subset.of(Split.TEST));
            assertEquals(all.of(Split.VALIDATION), subset.of(Split.VALIDATION));
            assertEquals(subset.entries(), Arrays.stream(subsets.places(n)).mapToObj(all::entry).toList());
            before = trained(subset);
        }
        assertEquals(all.entries(), subsets.subset(7).entries());
        Set<Set<Integer>> drawn = new HashSet<>();
        for (int seed = 0; seed < 20; seed++) {
            drawn.add(trained(new NestedSubsets(all, seed).subset(3)));
            assertEquals(trained(new NestedSubsets(all, seed).subset(3)), trained(new NestedSubsets(all, seed).subset(3)));
        }
        assertTrue(drawn.size() > 10, drawn.toString());
    }

    @Test
    void exactLawIsFoundWithoutWidth() {
        List<CurvePoint> points = law(2, 0.5, 0, 25, 50, 100, 200);
        PowerLaw law = new PowerLaw(points.stream().mapToDouble(CurvePoint::samples).toArray(),
                points.stream().mapToDouble(p -> 1 - p.r2()).toArray());
        assertEquals(0.5, law.exponent().value(), 1e-12);
        assertEquals(0.5, law.exponent().low(), 1e-9);
        assertEquals(1 - 2 / Math.sqrt(400), law.r2(400).value(), 1e-12);
        assertEquals(2 / Math.sqrt(100) - 2 / Math.sqrt(400), law.gain(100, 400).value(), 1e-12);
    }

    /** The interval of the textbook: slope of five points (1, 1.1), (2, 1.9), (3, 3.2), (4, 3.8), (5, 5.1) in logarithms. */
    @Test
    void intervalIsThatOfTheRegression() {
        double[] x = {1, 2, 3, 4, 5};
        double[] y = {-1.1, -1.9, -3.2, -3.8, -5.1};
        double[] n = Arrays.stream(x).map(Math::exp).toArray();
        double[] left = Arrays.stream(y).map(Math::exp).toArray();
        PowerLaw.Estimate b = new PowerLaw(n, left).exponent();
        // Slope 0.99, residual sum 0.107, variance of the slope 0.107 / 3 / 10; t of 3 degrees at 95 % is 2.353363.
        assertEquals(0.99, b.value(), 1e-12);
        assertEquals(2.353363 * Math.sqrt(0.107 / 30), b.high() - b.value(), 1e-6);
        assertEquals(b.value() - b.low(), b.high() - b.value(), 1e-12);
    }

    /** Of many laws with scatter, nine in ten intervals hold the true gain. */
    @Test
    void intervalsHoldTheGainAsOftenAsTheySay() {
        Random random = new Random(9);
        int held = 0;
        for (int trial = 0; trial < 400; trial++) {
            double[] n = new double[12];
            double[] left = new double[12];
            for (int i = 0; i < 12; i++) {
                n[i] = 50 << i / 3;
                left[i] = 3 * Math.pow(n[i], -0.4) * Math.exp(0.05 * random.nextGaussian());
            }
            PowerLaw.Estimate gain = new PowerLaw(n, left).gain(400, 1400);
            double truth = 3 * Math.pow(400, -0.4) - 3 * Math.pow(1400, -0.4);
            held += gain.low() <= truth && truth <= gain.high() ? 1 : 0;
        }
        assertEquals(0.9, held / 400.0, 0.045, "seed 9");
    }

    @Test
    void whatCannotBeToldIsSaid() {
        assertEquals(Optional.of(Untold.FEW_SIZES), Outlook.of(law(2, 0.5, 0.05, 50, 100), 100).untold());
        assertEquals(Optional.of(Untold.FEW_SIZES), Outlook.of(List.of(), 100).untold());
        assertEquals(Optional.of(Untold.NO_TREND), Outlook.of(law(0.3, 0, 0.05, 50, 100, 200, 400), 100).untold());
        assertEquals(Optional.of(Untold.FAR), Outlook.of(law(2, 0.5, 0.02, 50, 100, 200, 400), 3000).untold());
        List<CurvePoint> bent = new ArrayList<>(law(2, 0.6, 0.01, 50, 100, 200));
        bent.addAll(law(2 * Math.pow(200, -0.6), 0, 0.01, 400, 800));
        assertEquals(Optional.of(Untold.BENT), Outlook.of(bent, 100).untold());
        List<CurvePoint> gap = new ArrayList<>(law(2, 0.5, 0.02, 50, 100, 200));
        gap.set(0, new CurvePoint(50, 50, 0, "network", LABEL, Double.NaN, 1));
        assertEquals(Optional.of(Untold.NO_SCORE), Outlook.of(gap, 100).untold());
        gap.set(0, new CurvePoint(50, 50, 0, "network", LABEL, 1, 0));
        assertEquals(Optional.of(Untold.PERFECT), Outlook.of(gap, 100).untold());
        Outlook good = Outlook.of(law(2, 0.5, 0.02, 50, 100, 200, 400), 1000);
        assertEquals(Optional.empty(), good.untold());
        assertEquals(2 / Math.sqrt(400) - 2 / Math.sqrt(1400), good.gain().orElseThrow().value(), 0.004);
    }

    @Test
    void tableComesBackAndRowsOfSomethingElseAreLeftOut(@TempDir Path folder) throws IOException {
        SampleCurve curve = new SampleCurve(law(2, 0.5, 0.1, 400, 50, 100));
        assertEquals(List.of(50, 100, 400), curve.sizes());
        Path file = folder.resolve("points.csv");
        curve.write(file, "0123abcd");
        assertEquals(curve, SampleCurve.read(file, "0123abcd"));
        assertEquals(SampleCurve.EMPTY, SampleCurve.read(file, "another"));
        assertNotEquals(curve, curve.only(List.of(50, 100), 2));
        assertEquals(4, curve.only(List.of(50, 100), 2).points().size());
        assertTrue(curve.has(50, 3));
        assertFalse(curve.has(50, 4));
        assertArrayEquals(new Object[] {"network"}, curve.methods().toArray());
    }
}
