// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.label;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pressling.dataset.sample.Bodies;
import org.pressling.dataset.sample.PressedSample;
import org.pressling.dataset.sample.Samples;
import org.pressling.dataset.section.Axis;
import org.pressling.dataset.section.Section;
import org.pressling.dem.Box;
import org.pressling.dem.Contacts;
import org.pressling.dem.PairType;
import org.pressling.dem.Particles;
import org.pressling.dem.Phase;
import org.pressling.dem.Phases;
import org.pressling.dem.Structure;
import org.pressling.dem.measure.ParticleMeasures;
import org.pressling.dem.measure.SolidContent;
import org.pressling.dem.press.PressResult;

/** Labels of bodies: of one that can be worked out by hand, and of a pressed one by the laws of stereology. */
class SpaceLabelsTest {
    private static final double UM = 1e-6;
    private static final double EXACT = 1e-9;
    private static final PressedSample PRESSED = Bodies.pressed(5, true, true);
    /** AM of radius 2 in the middle of a box of 10 µm, SE of 0.5 beside it at +x, and above it at +z. */
    private static final PressedSample HAND = hand();
    private static final double AREA = 0.4 * UM * UM;
    private static final Section MIDDLE = Section.across(Axis.Z, 5 * UM);

    private static PressedSample hand() {
        var p = new Particles(3);
        p.set(0, Phase.AM, 5 * UM, 5 * UM, 5 * UM, 2 * UM);
        p.set(1, Phase.SE, 7.4 * UM, 5 * UM, 5 * UM, 0.5 * UM);
        p.set(2, Phase.SE, 5 * UM, 5 * UM, 7.4 * UM, 0.5 * UM);
        var c = new Contacts(Phases.AM_SE, 2, true);
        for (int k = 0; k < 2; k++) {
            c.second[k] = k + 1;
            c.setPairType(k, PairType.AM_SE);
            c.overlap[k] = 0.1 * UM;
            c.normalForce[k] = (k + 1) * 1e-3;
            c.normalX[k] = k == 0 ? 1 : 0;
            c.normalZ[k] = k == 0 ? 0 : 1;
            c.x[k] = (k == 0 ? 6.95 : 5) * UM;
            c.y[k] = 5 * UM;
            c.z[k] = (k == 0 ? 5 : 6.95) * UM;
            c.area[k] = 0.4 * UM * UM;
        }
        PressedSample tiny = Samples.tiny(1);
        var body = new Structure(new Box(10 * UM, 10 * UM, 10 * UM, false, true), p);
        return new PressedSample(tiny.factors(), tiny.packing(),
                new PressResult(body, c, tiny.press().history(), tiny.press().quality()), ParticleMeasures.of(body, c));
    }

    private static LabelContext context(LabelRegion region, double slab) {
        return new LabelContext(StressMeasure.FORCE_SUM, region, LabelContext.of(Phases.AM_SE).rendering()).inSpace(slab);
    }

    private static Descriptor label(LabelContext context, String name) {
        return Arrays.stream(DescriptorSets.values()).flatMap(set -> set.create(context).stream())
                .filter(d -> d.name().equals(name)).findFirst().orElseThrow();
    }

    private static double value(LabelRegion region, String name, PressedSample sample, Section section) {
        return label(context(region, 4.2 * UM), name).value(sample, section);
    }

    private static double ofBody(String name, PressedSample sample) {
        return label(context(LabelRegion.BOX, 0), name).value(sample);
    }

    private static List<String> names(LabelContext context) {
        return Arrays.stream(DescriptorSets.values()).flatMap(set -> set.create(context).stream()).map(Descriptor::name).toList();
    }

    @Test
    void bodiesHaveLabelsThatThePlaneHasNot() {
        List<String> space = names(context(LabelRegion.BOX, 0));
        List<String> plane = names(LabelContext.of(Phases.AM_SE));
        assertEquals(List.of("se_coverage_planar"), plane.stream().filter(name -> !space.contains(name)).toList());
        List<String> more = space.stream().filter(name -> !plane.contains(name)).toList();
        assertEquals(List.of("ionic_tortuosity_factor", "electronic_tortuosity_factor", "section_se_coverage",
                "se_coverage_mean", "se_coverage_sd", "se_coverage_p10", "se_coverage_p50", "se_coverage_p90",
                "relative_density", "porosity", "am_volume_fraction", "se_volume_fraction", "am_am_area_per_volume",
                "am_se_area_per_volume", "se_se_area_per_volume", "reaction_area_per_volume", "coordination_am_am",
                "coordination_am_se", "coordination_se_am", "coordination_se_se", "body_stress_press",
                "body_stress_lateral", "body_stress_mean", "body_stress_von_mises", "section_am_share", "section_se_share",
                "section_void_share", "section_am_am_length", "section_am_se_length", "section_se_se_length",
                "section_reaction_length"), more);
        assertEquals(space.size(), space.stream().distinct().count());
    }

    @ParameterizedTest
    @EnumSource(LabelRegion.class)
    void eachSaysWhereItIsTaken(LabelRegion region) {
        String en = label(context(region, 1.5 * UM), "se_coverage").meaning().text(Locale.ENGLISH);
        String de = label(context(region, 1.5 * UM), "se_coverage").meaning().text(Locale.GERMAN);
        switch (region) {
        case BOX -> assertTrue(en.contains("of the body") && de.contains("des Körpers"), en + de);
        case PICTURE -> assertTrue(en.contains("of the picture") && de.contains("des Bildes"), en + de);
        case SLAB -> assertTrue(en.contains("slab of 1.5 µm around") && de.contains("Scheibe von 1.5 µm um"), en + de);
        case SECTION -> assertTrue(en.contains("that the section cuts") && de.contains("die der Schnitt trifft"), en + de);
        }
        assertEquals(region != LabelRegion.BOX, label(context(region, UM), "se_coverage").readsSection());
        assertFalse(label(context(region, UM), "relative_density").readsSection());
        assertTrue(label(context(region, UM), "am_share").readsSection());
    }

    @Test
    void aSectionCountsWhatItCuts() {
        assertEquals(1e-3, value(LabelRegion.SECTION, "se_stress_mean", HAND, MIDDLE), EXACT);
        assertEquals(3e-3, value(LabelRegion.SECTION, "am_stress_mean", HAND, MIDDLE), EXACT);
        assertEquals(AREA, value(LabelRegion.SECTION, "reaction_area", HAND, MIDDLE), EXACT * AREA);
        assertEquals(1e-3, value(LabelRegion.PICTURE, "se_stress_mean", HAND, MIDDLE), EXACT);
        assertEquals(1.5e-3, value(LabelRegion.BOX, "se_stress_mean", HAND, MIDDLE), EXACT);
        Section above = Section.across(Axis.Z, 7.2 * UM);
        assertEquals(2e-3, value(LabelRegion.SECTION, "se_stress_mean", HAND, above), EXACT);
        assertTrue(Double.isNaN(value(LabelRegion.SECTION, "am_stress_mean", HAND, above)));
        assertEquals(2 * AREA, value(LabelRegion.BOX, "reaction_area", HAND, above), EXACT * AREA);
    }

    @Test
    void whoShowsLabelsMayAskWhichParticlesTheyAreOf() {
        assertEquals(List.of(0, 1), counted(context(LabelRegion.SECTION, 0), HAND));
        assertEquals(List.of(0, 1), counted(context(LabelRegion.SLAB, 4.2 * UM), HAND));
        assertEquals(List.of(0, 1, 2), counted(context(LabelRegion.SLAB, 5 * UM), HAND));
        assertEquals(List.of(0, 1, 2), counted(context(LabelRegion.BOX, 0), HAND));
    }

    private static List<Integer> counted(LabelContext context, PressedSample sample) {
        return IntStream.range(0, sample.press().pressed().particles().count()).filter(context.particles(sample)).boxed()
                .toList();
    }

    /** From 2.9 to 7.1 µm: the upper SE's centre lies outside, its contact within. */
    @Test
    void aSlabCountsCentresAndContactPointsInIt() {
        assertEquals(1e-3, value(LabelRegion.SLAB, "se_stress_mean", HAND, MIDDLE), EXACT);
        assertEquals(2 * AREA, value(LabelRegion.SLAB, "reaction_area", HAND, MIDDLE), EXACT * AREA);
        Section low = Section.across(Axis.Z, 0.4 * UM); // across the joined front it reaches to 8.3 µm
        assertEquals(0, value(LabelRegion.SLAB, "reaction_area", HAND, low));
        assertEquals(2e-3, value(LabelRegion.SLAB, "se_stress_mean", HAND, Section.across(Axis.Z, 9.4 * UM)), EXACT);
        assertEquals(2e-3, label(context(LabelRegion.SLAB, 6.1 * UM), "se_stress_mean").value(HAND, low), EXACT);
    }

    @Test
    void aSectionSaysWhatItShows() {
        double am = Math.PI * 4;
        double r = 0.5;
        double d = 2.4;
        double h = (d * d + 4 - r * r) / (2 * d);
        double lost = segment(2, h) + segment(r, d - h);
        assertEquals((am - segment(2, h)) / 100, value(LabelRegion.BOX, "section_am_share", HAND, MIDDLE), EXACT);
        assertEquals(1 - (am + Math.PI * r * r - lost) / 100, value(LabelRegion.BOX, "section_void_share", HAND, MIDDLE), EXACT);
        double spot = Math.sqrt(AREA / Math.PI);
        assertEquals(2 * spot, value(LabelRegion.BOX, "section_reaction_length", HAND, MIDDLE), EXACT * UM);
        double beside = 0.2 * UM;
        assertEquals(2 * Math.sqrt(spot * spot - beside * beside), value(LabelRegion.BOX, "section_am_se_length", HAND,
                MIDDLE.shifted(beside)), EXACT * UM);
        double half = Math.acos(1 - AREA / (2 * Math.PI * 4 * UM * UM));
        assertEquals(half / Math.PI, value(LabelRegion.BOX, "section_se_coverage", HAND, MIDDLE), EXACT);
        double below = Math.acos(Math.cos(half) / Math.sqrt(1 - 0.01)) / Math.PI;
        assertEquals(below, value(LabelRegion.BOX, "section_se_coverage", HAND, MIDDLE.shifted(-0.2 * UM)), EXACT);
        // Near the upper contact the section's circle lies in its spot.
        double near = 2 * Math.cos(half / 2) * UM;
        assertEquals(1, value(LabelRegion.BOX, "section_se_coverage", HAND, MIDDLE.shifted(near)), EXACT);
    }

    private static double segment(double r, double h) {
        return r * r * Math.acos(h / r) - h * Math.sqrt(r * r - h * h);
    }

    @Test
    void coverageIsToldParticleByParticle() {
        assertEquals(2 * AREA / (4 * Math.PI * 4 * UM * UM), ofBody("se_coverage", HAND), EXACT);
        assertEquals(ofBody("se_coverage", HAND), ofBody("se_coverage_mean", HAND), EXACT);
        assertEquals(0, ofBody("se_coverage_sd", HAND), EXACT);
        assertEquals(ofBody("se_coverage", HAND), ofBody("se_coverage_p90", HAND), EXACT);
        assertEquals(2 * AREA / (2 * Math.PI * UM * UM), ofBody("am_coverage_of_se", HAND), EXACT);
        double[] shares = IntStream.of(10, 50, 90).mapToDouble(p -> ofBody("se_coverage_p" + p, PRESSED)).toArray();
        assertTrue(shares[0] < shares[1] && shares[1] < shares[2], Arrays.toString(shares));
        assertEquals(ofBody("se_coverage_mean", PRESSED), shares[1], 2 * ofBody("se_coverage_sd", PRESSED));
        assertTrue(ofBody("se_coverage", PRESSED) <= ofBody("reaction_area", PRESSED) / ofBody("am_surface", PRESSED) + EXACT);
    }

    @Test
    void bodiesAreMeasuredAsAWhole() {
        assertEquals(1, ofBody("relative_density", PRESSED) + ofBody("porosity", PRESSED), EXACT);
        assertEquals(ofBody("relative_density", PRESSED),
                ofBody("am_volume_fraction", PRESSED) + ofBody("se_volume_fraction", PRESSED), EXACT);
        assertTrue(ofBody("relative_density", PRESSED) < ofBody("known_solid_share", PRESSED), "overlaps count once");
        Box box = PRESSED.press().pressed().box();
        double perVolume = ofBody("reaction_area_per_volume", PRESSED);
        assertEquals(ofBody("reaction_area", PRESSED), perVolume * box.content(), EXACT * perVolume * box.content());
        assertEquals(2 * 0.4 / 1000, label(context(LabelRegion.BOX, 0), "am_se_area_per_volume").valueInUnit(HAND), EXACT);
        Particles p = PRESSED.press().pressed().particles();
        assertEquals(p.count(Phase.AM) * ofBody("coordination_am_se", PRESSED),
                p.count(Phase.SE) * ofBody("coordination_se_am", PRESSED), EXACT * p.count());
        assertEquals(2, ofBody("coordination_am_se", HAND), EXACT);
        assertEquals(1, ofBody("coordination_se_am", HAND), EXACT);
        double wall = PRESSED.press().history().rows().getLast().pressure();
        assertEquals(wall, ofBody("body_stress_press", PRESSED), 0.05 * wall);
        assertEquals(3 * ofBody("body_stress_mean", PRESSED),
                ofBody("body_stress_press", PRESSED) + 2 * ofBody("body_stress_lateral", PRESSED), EXACT * wall);
    }

    @Test
    void aSlabAsThickAsTheBodyIsTheBody() {
        double depth = PRESSED.press().pressed().box().depth();
        Section section = Section.across(Axis.Z, depth / 2 + 1e-9 * UM);
        for (String name : List.of("am_stress_mean", "se_stress_sd", "reaction_area", "se_coverage", "am_surface")) {
            double body = ofBody(name, PRESSED);
            assertEquals(body, label(context(LabelRegion.SLAB, depth * (1 + 1e-6)), name).value(PRESSED, section), EXACT * body,
                    name);
        }
    }

    /** Delesse and Cavalieri: over all sections areas make volumes, and lengths of spots make their areas seen edgewise. */
    @Test
    void sectionsMakeTheBodyUp() {
        Structure body = PRESSED.press().pressed();
        Contacts c = PRESSED.press().contacts();
        for (Axis axis : Axis.values()) {
            List<Section> planes = Section.evenly(axis, body.box(), 500);
            double extent = axis.extent(body.box());
            double volume = ofBody("am_volume_fraction", PRESSED);
            assertEquals(volume, mean("section_am_share", planes), 1e-3);
            double edgewise = 0;
            for (int k = 0; k < c.count(); k++) {
                double[] n = {c.normalX[k], c.normalY[k], c.normalZ[k]};
                double along = n[axis.ordinal()];
                edgewise += c.pairType(k).isReacting() ? c.area[k] * Math.sqrt(1 - along * along) : 0;
            }
            assertEquals(edgewise, mean("section_reaction_length", planes) * extent, 5e-3 * edgewise, axis.name());
        }
        assertEquals(SolidContent.of(body).fraction(),
                1 - mean("section_void_share", Section.evenly(Axis.Y, body.box(), 500)), 1e-3);
    }

    private static double mean(String name, List<Section> planes) {
        Descriptor label = label(context(LabelRegion.BOX, 0), name);
        return planes.stream().mapToDouble(plane -> label.value(PRESSED, plane)).average().orElseThrow();
    }

    @Test
    void theTortuosityFactorIsTheFractionOverTheRelativeConductivity() {
        double expected = ofBody("se_volume_fraction", PRESSED) / ofBody("ionic_conductivity_relative", PRESSED);
        assertEquals(expected, ofBody("ionic_tortuosity_factor", PRESSED), EXACT * expected);
        assertTrue(expected > 1, "detours and narrows: " + expected);
        assertTrue(Double.isNaN(ofBody("ionic_tortuosity_factor", HAND)), "nothing joins the walls");
    }

    /** Pictures show the section: shares of its window, and spheres whose circles it shows by their own diameter. */
    @Test
    void thePictureIsThatOfTheSection() {
        Section beside = MIDDLE.shifted(1.5 * UM);
        assertEquals(4 * UM, value(LabelRegion.BOX, "am_diameter_mean", HAND, beside), EXACT * UM);
        double share = value(LabelRegion.BOX, "am_share", HAND, beside);
        assertEquals(Math.PI * (4 - 2.25) / 100, share, 2e-4);
        assertEquals(share, value(LabelRegion.BOX, "am_share", HAND, MIDDLE.shifted(-1.5 * UM)), 2e-4);
    }
}
