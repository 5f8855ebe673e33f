// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.pressling.analysis.figure.StressDistribution;
import org.pressling.dataset.Dataset;
import org.pressling.dataset.image.PictureWindow;
import org.pressling.dataset.label.LabelRegion;
import org.pressling.dataset.sample.PressedSample;
import org.pressling.dem.Particles;
import org.pressling.dem.Phase;
import org.pressling.dem.Unit;

class StressDistributionTest {

    private static final PressedSample SAMPLE = SyntheticRun.sample(2);
    private static final Dataset DATA = new SyntheticRun(4).dataset();

    @Test
    void holdsEveryParticleOfThePhaseInTheLabelsUnit() {
        StressDistribution d = distribution(LabelRegion.BOX, Phase.SE);
        assertEquals(SAMPLE.press().pressed().particles().count(Phase.SE), d.values().length);
        assertEquals(Unit.MILLINEWTON, d.unit());
        for (int k = 0; k < d.values().length; k++) {
            assertEquals(Unit.MILLINEWTON.fromSi(SAMPLE.measures().forceSum[d.particle()[k]]), d.values()[k]);
        }
    }

    @Test
    void labelsOfThePictureLeaveOutWhatItDoesNotShow() {
        StressDistribution d = distribution(LabelRegion.PICTURE, Phase.SE);
        Particles p = SAMPLE.press().pressed().particles();
        PictureWindow window = PictureWindow.of(SAMPLE.press().pressed().box(), SyntheticRun.RENDERING);
        assertTrue(d.values().length > 0 && d.values().length < p.count(Phase.SE));
        for (int i : d.particle()) {
            assertTrue(window.contains(p.x[i], p.y[i]));
        }
    }

    @Test
    void takesMeanAndDeviationFromTheLabelsOfItsPhase() {
        StressDistribution d = distribution(LabelRegion.BOX, Phase.AM);
        assertEquals(DATA.entry(1).labels()[0], d.trueMean());
        assertEquals(DATA.entry(1).labels()[1], d.trueSd());
        assertTrue(Double.isNaN(d.predictedMean()) && !d.isPredicted());
    }

    @Test
    void takesThemFromTheParticlesWhereTheDataSetLacksThem() {
        List<Dataset.Entry> shares = DATA.entries().stream().map(e -> new Dataset.Entry(e.index(), e.file(), e.image(),
                new double[] {e.labels()[5]}, e.split(), e.factors())).toList();
        StressDistribution d = distribution(new Dataset(List.of(DATA.labels().get(5)), shares), LabelRegion.BOX,
                Phase.SE);
        double mean = Arrays.stream(d.values()).average().orElseThrow();
        double square = Arrays.stream(d.values()).map(v -> (v - mean) * (v - mean)).average().orElseThrow();
        assertEquals(mean, d.trueMean(), 1e-12 * mean);
        assertEquals(Math.sqrt(square), d.trueSd(), 1e-12 * mean);
    }

    private static StressDistribution distribution(LabelRegion region, Phase phase) {
        return distribution(DATA, region, phase);
    }

    private static StressDistribution distribution(Dataset data, LabelRegion region, Phase phase) {
        ReportInput some = new SyntheticRun(4).input("x", Optional.of(data), Optional.empty());
        ReportInput input = new ReportInput(some.study(), some.provenance(), some.samples(), some.gallery(),
                some.reader(), some.stressMeasure(), region, some.slab(), some.rendering(), some.dataset(), some.learning());
        return StressDistribution.of(input.meaning(), input.learning().map(LearningOutcome::network), data, 1, SAMPLE,
                phase);
    }
}
