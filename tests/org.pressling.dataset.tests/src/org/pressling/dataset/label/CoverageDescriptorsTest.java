// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.label;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.pressling.dataset.image.RenderSettings;
import org.pressling.dataset.sample.PressedSample;
import org.pressling.dataset.sample.Samples;

class CoverageDescriptorsTest {
    private static final double SURFACE = 4 * Math.PI * (25 + 36) * 1e-12; // two AM of 10 and 12 µm
    private static final PressedSample SAMPLE = Samples.tiny(1);

    private static List<Descriptor> of(LabelRegion region) {
        return CoverageDescriptors.all(new LabelContext(StressMeasure.FORCE_SUM, region, RenderSettings.komori2022()));
    }

    private static double value(LabelRegion region, String name) {
        return of(region).stream().filter(d -> d.name().equals(name))
                .findFirst().orElseThrow().value(SAMPLE);
    }

    @Test
    void namesAreThoseOfTheColumns() {
        assertEquals(List.of("am_surface_um2", "se_coverage", "se_coverage_planar"),
                of(LabelRegion.BOX).stream().map(d -> d.column().column()).toList());
    }

    @Test
    void areaAndArcsOfTheBoxAreThoseOfItsContacts() {
        assertEquals(SURFACE, value(LabelRegion.BOX, "am_surface"), 1e-22);
        assertEquals(0.75e-12 / SURFACE, value(LabelRegion.BOX, "se_coverage"), 1e-12);
        double arcs = 10 * Math.asin(Math.sqrt(0.5 / Math.PI) / 5) + 12 * Math.asin(Math.sqrt(0.25 / Math.PI) / 6);
        assertEquals(arcs / (2 * Math.PI * 11), value(LabelRegion.BOX, "se_coverage_planar"), 1e-12);
    }

    @Test
    void aPictureThatShowsAllOfTheSpheresSaysTheSame() {
        assertEquals(value(LabelRegion.BOX, "se_coverage_planar"), value(LabelRegion.PICTURE, "se_coverage_planar"), 1e-12);
        assertEquals(value(LabelRegion.BOX, "am_surface"), value(LabelRegion.PICTURE, "am_surface"), 1e-22);
    }
}
