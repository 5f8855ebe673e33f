// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.label;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.pressling.dataset.LabelColumn;
import org.pressling.dem.Localized;
import org.pressling.dem.Phases;
import org.pressling.dem.Unit;

class LabelTitlesTest {

    /** A label without a line of its own would be called by its English name in any language. */
    @Test
    void eachLabelOfOursHasATitleInGerman() {
        LabelContext plane = LabelContext.of(Phases.AM_SE);
        Map<String, String> same = new TreeMap<>();
        for (LabelContext context : List.of(plane, plane.inSpace(0))) {
            Arrays.stream(DescriptorSets.values()).flatMap(set -> set.create(context).stream())
                    .filter(label -> label.title().text(Locale.ENGLISH).equals(label.title().text(Locale.GERMAN)))
                    .forEach(label -> same.put(label.name(), label.title().text(Locale.GERMAN)));
        }
        assertEquals(Map.of(), same);
    }

    @Test
    void labelsOfSpaceAreNamedInBothLanguages() {
        assertTitles("Coordination number of carbon with SE", "Koordinationszahl von carbon mit SE", "coordination_carbon_se");
        assertTitles("SE–carbon contact area per volume", "Kontaktfläche SE–carbon je Volumen", "se_carbon_area_per_volume");
        assertTitles("Reaction area per volume", "Reaktionsfläche je Volumen", "reaction_area_per_volume");
        assertTitles("AM fraction of the section", "AM-Anteil des Schnitts", "section_am_share");
        assertTitles("AM–SE length in the section", "Kontaktlänge AM–SE im Schnitt", "section_am_se_length");
        assertTitles("SE coverage in the section", "SE-Bedeckung im Schnitt", "section_se_coverage");
        assertTitles("10th percentile of SE coverage", "10. Perzentil der SE-Bedeckung", "se_coverage_p10");
        assertTitles("Median SE coverage", "Median der SE-Bedeckung", "se_coverage_p50");
        assertTitles("SE line coverage", "SE-Linienbedeckung", "se_coverage_planar");
        assertTitles("SE–carbon contact area", "Kontaktfläche SE–carbon", "se_carbon_area");
        assertTitles("AM–wall contact area", "Kontaktfläche AM–Wand", "am_wall_area");
        assertTitles("My own area", "My own area", "my_own_area");
    }

    /** So that a descriptor can tell whether its title says more than its name without looking up any words. */
    @Test
    void titlesOfOneNameAreEqual() {
        assertEquals(LabelTitles.of("am_share", Unit.NONE), LabelTitles.of("am_share", Unit.NONE));
        assertNotEquals(LabelTitles.of("am_share", Unit.NONE), LabelTitles.of("se_share", Unit.NONE));
        assertNotEquals(LabelTitles.of("am_stress_mean", Unit.MEGAPASCAL), LabelTitles.of("am_stress_mean", Unit.MILLINEWTON));
    }

    @Test
    void aBlankTitleSaysNothing() {
        Localized title = LabelTitles.of(new LabelColumn("am_share", Unit.NONE, true, "  "));
        assertEquals("AM fraction", title.text(Locale.ENGLISH));
        assertTrue(new LabelColumn("am_share", Unit.NONE, true, " ").title().isEmpty());
    }

    private static void assertTitles(String english, String german, String label) {
        assertEquals(english, LabelTitles.of(label, Unit.NONE).text(Locale.ENGLISH));
        assertEquals(german, LabelTitles.of(label, Unit.NONE).text(Locale.GERMAN));
    }
}
