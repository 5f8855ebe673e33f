// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.pressling.dataset.LabelColumn;
import org.pressling.dataset.label.Descriptor;
import org.pressling.dataset.label.DescriptorFactory;
import org.pressling.dataset.sample.PressedSample;
import org.pressling.dem.Localized;
import org.pressling.dem.Unit;

class ContributedLabelsTest {
    private static final Unit CHARGE = new Unit("mAh", "mAh", 3.6);

    private final ContributedLabels labels = new ContributedLabels(
            PresslingUi.contributions().with(DescriptorFactory.KIND, "my.labels", _ -> List.of(new Tilt())));

    private String german(LabelColumn column) {
        return labels.title(column).map(title -> title.text(Locale.GERMAN)).orElse("");
    }

    @Test
    void aLabelIsCalledAsItsPluginSaysInTheLanguageAskedFor() {
        assertEquals("Verkippung", german(new Tilt().column()));
        assertEquals("Verkippung", german(new LabelColumn("my_tilt", CHARGE)), "of a table that has no titles");
        assertEquals("", german(new LabelColumn("my_tilt", CHARGE, false, "Something else")), "its file knows better");
        assertEquals("", german(new LabelColumn("am_share", Unit.NONE)), "ours are called as their names say");
    }

    @Test
    void aHeadingIsTakenApartAsItWasPutTogether() {
        assertEquals(new LabelColumn("my_tilt", CHARGE), labels.parse("my_tilt_mAh"));
        assertEquals("Verkippung", german(labels.parse("my_tilt_mAh")));
        assertEquals(new LabelColumn("se_stress_mean", Unit.MILLINEWTON), labels.parse("se_stress_mean_mN"));
        assertEquals(Optional.empty(), labels.title(labels.parse("another_label")));
    }

    /** In a unit that nothing else has. */
    private static final class Tilt implements Descriptor {
        @Override
        public String name() {
            return "my_tilt";
        }

        @Override
        public Unit unit() {
            return CHARGE;
        }

        @Override
        public double value(PressedSample sample) {
            return 1;
        }

        @Override
        public Localized meaning() {
            return Localized.english("Tilt.");
        }

        @Override
        public Localized title() {
            return language -> language.getLanguage().equals("de") ? "Verkippung" : "Misorientation";
        }
    }
}
