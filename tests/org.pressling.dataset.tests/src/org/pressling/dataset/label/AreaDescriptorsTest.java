// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.label;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.pressling.dataset.image.RenderSettings;
import org.pressling.dataset.sample.PressedSample;
import org.pressling.dataset.sample.Samples;
import org.pressling.dem.Phases;
import org.pressling.dem.Role;

class AreaDescriptorsTest {
    private static final PressedSample SAMPLE = Samples.tiny(1);
    private static final double EXACT = 1e-24;

    private static double value(LabelRegion region, String name) {
        var context = new LabelContext(StressMeasure.FORCE_SUM, region, RenderSettings.komori2022());
        return AreaDescriptors.all(context, Set.of()).stream().filter(d -> d.name().equals(name))
                .findFirst().orElseThrow().value(SAMPLE);
    }

    private static List<String> names(Phases phases, Set<String> others) {
        return AreaDescriptors.all(LabelContext.of(phases), others).stream().map(Descriptor::name).toList();
    }

    @Test
    void eachPairHasItsArea() {
        assertEquals(1e-12, value(LabelRegion.BOX, "am_am_area"), EXACT);
        assertEquals(0.75e-12, value(LabelRegion.BOX, "am_se_area"), EXACT);
        assertEquals(0, value(LabelRegion.BOX, "se_se_area"));
        assertEquals(0, value(LabelRegion.BOX, "am_wall_area"));
        assertEquals(2e-12, value(LabelRegion.BOX, "se_wall_area"), EXACT);
    }

    @Test
    void contactsOutsideOfTheImageDoNotCountThere() {
        assertEquals(0, value(LabelRegion.PICTURE, "se_wall_area"));
        assertEquals(1e-12, value(LabelRegion.PICTURE, "am_am_area"), EXACT);
    }

    @Test
    void aPhaseHasTheAreaOfItsContactsWithParticles() {
        assertEquals(1.75e-12, value(LabelRegion.BOX, "am_contact_area"), EXACT);
        assertEquals(0.75e-12, value(LabelRegion.BOX, "se_contact_area"), EXACT);
    }

    @Test
    void onePhaseCoversAnother() {
        double se = 3 * 4 * Math.PI * 0.25e-12;
        double am = 4 * Math.PI * (25e-12 + 36e-12);
        assertEquals(se, value(LabelRegion.BOX, "se_surface"), 1e-12 * se);
        assertEquals(0.75e-12 / am, value(LabelRegion.BOX, "se_coverage_of_am"), 1e-15);
        assertEquals(0.75e-12 / se, value(LabelRegion.BOX, "am_coverage_of_se"), 1e-12);
    }

    @Test
    void aListOfPhasesHasThemByPairByPhaseAndByRole() {
        Phases phases = Phases.of(List.of(new Phases.Named("NMC", Role.ACTIVE), new Phases.Named("LFP-2", Role.ACTIVE),
                new Phases.Named("SE", Role.ELECTROLYTE)));
        List<String> names = names(phases, Set.of("nmc_surface"));
        assertEquals(List.of("nmc_nmc_area", "nmc_lfp_2_area", "nmc_se_area", "lfp_2_lfp_2_area", "lfp_2_se_area", "se_se_area",
                "nmc_wall_area", "lfp_2_wall_area", "se_wall_area", "active_active_area", "active_se_area"),
                names.subList(0, 11));
        assertTrue(names.containsAll(List.of("nmc_contact_area", "active_contact_area", "lfp_2_surface",
                "nmc_coverage_of_lfp_2", "se_coverage_of_nmc")), names.toString());
        assertTrue(!names.contains("nmc_surface") && !names.contains("nmc_coverage_of_nmc"), names.toString());
    }

    @Test
    void twoNamesThatMakeOneLabelGiveItOnce() {
        Phases phases = Phases.of(List.of(new Phases.Named("A", Role.ACTIVE), new Phases.Named("A_A", Role.ELECTROLYTE)));
        List<String> names = names(phases, Set.of());
        assertEquals(names.stream().distinct().toList(), names);
    }
}
