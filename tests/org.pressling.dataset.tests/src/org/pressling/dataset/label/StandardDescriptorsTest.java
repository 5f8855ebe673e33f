// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.label;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.pressling.dataset.LabelColumn;
import org.pressling.dataset.image.RenderSettings;
import org.pressling.dataset.sample.PressedSample;
import org.pressling.dataset.sample.Samples;
import org.pressling.dem.Box;
import org.pressling.dem.Contacts;
import org.pressling.dem.Particles;
import org.pressling.dem.Phases;
import org.pressling.dem.Structure;
import org.pressling.dem.measure.ParticleMeasures;
import org.pressling.dem.press.PressResult;

/**
 * Labels of the tiny sample by hand. Contacts: AM–AM 4 mN, AM–SE 1 mN (0.5 µm²) and 2 mN (0.25 µm²), SE–wall 6 mN; so the
 * AM bear 5 and 6 mN, the SE 3, 0 and 6 mN, and the last SE is not in the picture.
 */
class StandardDescriptorsTest {
    private static final RenderSettings PAPER = RenderSettings.komori2022();

    @Test
    void theNineComeInTheirOrderWithTheirUnits() {
        assertEquals(List.of("am_stress_mean_mN", "am_stress_sd_mN", "se_stress_mean_mN", "se_stress_sd_mN",
                "reaction_area_um2", "am_share", "am_diameter_mean_um", "am_diameter_sd_um", "void_share"),
                all(StressMeasure.FORCE_SUM, LabelRegion.BOX).stream().map(d -> d.column().column()).toList());
        assertEquals(new LabelColumn("se_stress_sd", "GPa"), all(StressMeasure.STRESS_TENSOR,
                LabelRegion.BOX).get(3).column());
    }

    @Test
    void forcesOfTheWholeBox() {
        Map<String, Double> labels = labels(Samples.tiny(1), StressMeasure.FORCE_SUM, LabelRegion.BOX);
        assertEquals(5.5, labels.get("am_stress_mean"), 1e-12);
        assertEquals(0.5, labels.get("am_stress_sd"), 1e-12);
        assertEquals(3, labels.get("se_stress_mean"), 1e-12);
        assertEquals(Math.sqrt(6), labels.get("se_stress_sd"), 1e-12);
        assertEquals(0.75, labels.get("reaction_area"), 1e-12);
    }

    @Test
    void forcesOfWhatThePictureShows() {
        Map<String, Double> labels = labels(Samples.tiny(1), StressMeasure.FORCE_SUM, LabelRegion.PICTURE);
        assertEquals(5.5, labels.get("am_stress_mean"), 1e-12);
        assertEquals(1.5, labels.get("se_stress_mean"), 1e-12);
        assertEquals(1.5, labels.get("se_stress_sd"), 1e-12);
        assertEquals(0.75, labels.get("reaction_area"), 1e-12);
        PressedSample narrow = Samples.tiny(1);
        narrow.press().contacts().x[1] = 1.9e-6;
        assertEquals(0.25, labels(narrow, StressMeasure.FORCE_SUM, LabelRegion.PICTURE).get("reaction_area"), 1e-12);
    }

    @Test
    void pressuresAreInGigapascal() {
        // AM: (4 + 1) mN over 1.5 µm² and (4 + 2) mN over 1.25 µm².
        Map<String, Double> labels = labels(Samples.tiny(1), StressMeasure.MEAN_PRESSURE, LabelRegion.BOX);
        assertEquals((5 / 1.5 + 6 / 1.25) / 2, labels.get("am_stress_mean"), 1e-12);
    }

    @Test
    void theStressTensorIsTakenInThePlane() {
        // Forces along x alone: σ_xx = Σ arm · F / V, σ_yy = 0; arms are the radius less half the overlap of 0.1 µm.
        Map<String, Double> labels = labels(Samples.tiny(1), StressMeasure.STRESS_TENSOR, LabelRegion.BOX);
        double volume0 = 4.0 / 3 * Math.PI * 125;
        double volume1 = 4.0 / 3 * Math.PI * 216;
        double first = 4.95 * 5 / volume0;
        // The second AM is pushed from the left by the first and, as the table has it, from the right by the SE.
        double second = (5.95 * 4 + 5.95 * 2) / volume1;
        assertEquals((first + second) / 2 / 2, labels.get("am_stress_mean"), 1e-12);
    }

    @Test
    void thePictureItself() {
        Map<String, Double> labels = labels(Samples.tiny(1), StressMeasure.FORCE_SUM, LabelRegion.BOX);
        double am = Math.PI * (25 + 36) / (36 * 36);
        // Two of the three SE are in the picture; one dips 0.1 µm into an AM.
        double se = 2 * Math.PI * 0.25 / (36 * 36);
        assertEquals(11, labels.get("am_diameter_mean"), 1e-12);
        assertEquals(1, labels.get("am_diameter_sd"), 1e-12);
        assertEquals(am, labels.get("am_share"), 1e-4);
        assertEquals(1 - am - se, labels.get("void_share"), 1e-4);
    }

    @Test
    void withoutParticlesThereIsNoStressButAreaAndShares() {
        PressedSample tiny = Samples.tiny(1);
        Structure empty = new Structure(new Box(40e-6, 40e-6, false), new Particles(0));
        Contacts none = new Contacts(0);
        PressedSample sample = new PressedSample(tiny.factors(), tiny.packing(),
                new PressResult(empty, none, tiny.press().history(), tiny.press().quality()),
                ParticleMeasures.of(empty, none));
        Map<String, Double> labels = labels(sample, StressMeasure.FORCE_SUM, LabelRegion.BOX);
        assertEquals(Double.NaN, labels.get("am_stress_mean"));
        assertEquals(Double.NaN, labels.get("se_stress_sd"));
        assertEquals(0, labels.get("reaction_area"));
        assertEquals(1, labels.get("void_share"));
    }

    @Test
    void everyDescriptorSaysWhatItMeans() {
        for (StressMeasure measure : StressMeasure.values()) {
            for (Descriptor descriptor : all(measure, LabelRegion.PICTURE)) {
                assertTrue(descriptor.meaning().text(Locale.ENGLISH).endsWith("."), descriptor.name());
                assertTrue(descriptor.name().matches("[a-z][a-z0-9_]*"), descriptor.name());
            }
        }
        RecipeParameters.all(Phases.AM_SE, false)
                .forEach(known -> assertTrue(known.meaning().text(Locale.ENGLISH).endsWith("."), known.name()));
    }

    @Test
    void whatIsKnownWithoutAPicture() {
        Map<String, Double> known = values(RecipeParameters.all(Phases.AM_SE, false), Samples.tiny(1));
        double am = Math.PI * (25 + 36) / 1600;
        assertEquals(am, known.get("known_am_share"), 1e-12);
        assertEquals(am + Math.PI * 0.75 / 1600, known.get("known_solid_share"), 1e-12);
        assertEquals(11, known.get("known_am_diameter_mean"), 1e-12);
        assertEquals(1, known.get("known_am_diameter_sd"), 1e-12);
    }

    private static List<Descriptor> all(StressMeasure measure, LabelRegion region) {
        return StandardDescriptors.all(new LabelContext(measure, region, PAPER));
    }

    private static Map<String, Double> labels(PressedSample sample, StressMeasure measure, LabelRegion region) {
        return values(all(measure, region), sample);
    }

    private static Map<String, Double> values(List<Descriptor> descriptors, PressedSample sample) {
        Map<String, Double> values = new HashMap<>();
        descriptors.forEach(d -> values.put(d.name(), d.valueInUnit(sample)));
        return values;
    }
}
