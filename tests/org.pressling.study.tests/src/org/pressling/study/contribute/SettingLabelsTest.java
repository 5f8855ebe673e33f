// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.contribute;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.pressling.dem.ChoiceKind;
import org.pressling.dem.Kind;
import org.pressling.dem.Localized;
import org.pressling.dem.Setting;

/** What stands before the field of a setting, and what it means, is said in German of all that comes with Pressling. */
class SettingLabelsTest {
    private static final int SHORT = 40;

    private static List<Setting> ours() {
        Contributions installed = Contributions.onClassPath();
        List<Setting> all = new ArrayList<>();
        for (Kind<?> kind : installed.of(Kind.KINDS).values().toList()) {
            add(all, kind, installed);
        }
        return all;
    }

    private static <T> void add(List<Setting> all, Kind<T> kind, Contributions installed) {
        installed.of(kind).ids().forEach(id -> all.addAll(installed.settings(kind, id).orElse(List.of())));
    }

    private static void assertSaid(String what, Localized words) {
        String german = words.text(Locale.GERMAN);
        assertTrue(!german.isBlank(), what);
        assertNotEquals(words.text(Locale.ENGLISH), german, what + " is not translated");
    }

    @Test
    void eachSettingOfOursHasLabelAndMeaningInGerman() {
        List<Setting> ours = ours();
        assertTrue(ours.stream().anyMatch(setting -> setting.name().equals("friction")), "it finds settings");
        for (Setting setting : ours) {
            assertTrue(setting.meaning().label().isPresent(), setting.name() + " has no label");
            assertSaid(setting.name(), setting.label());
            assertSaid(setting.name(), setting.meaning());
            assertTrue(setting.label().text(Locale.GERMAN).length() <= SHORT, setting.name() + " has a long label");
            if (setting.kind() instanceof ChoiceKind choice) {
                choice.options().forEach(option -> assertSaid(setting.name() + " " + option.name(), option.label()));
            }
        }
    }

    @Test
    void aMeaningWithoutALabelLeavesTheNameInWords() {
        Setting foreign = Setting.onOff("restart_after", false, Localized.english("Whether."));
        assertEquals("Restart after", foreign.label().text(Locale.GERMAN));
    }
}
