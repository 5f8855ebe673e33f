// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.settings;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import org.pressling.dem.InvalidInputException;
import org.pressling.dem.Place;
import org.pressling.dem.Setting;
import org.pressling.dem.SettingValue;
import org.pressling.dem.Settings;
import org.pressling.model.Contribution;
import org.pressling.model.NamedValue;
import org.pressling.model.check.DeclaredSettings;
import org.pressling.study.contribute.Code;

/**
 * A contribution chosen by a study, with all of its settings: those the study gives and the defaults of the others. So a
 * changed default of a law shows in the keys of the results like a changed setting. Files are read here, once.
 *
 * @param id       identifier of the contribution
 * @param settings every declared setting by name, in the unit that the contribution declares; one that was {@linkplain
 *                 Setting#isAdded added later} only where it is given, so that keys of results stay what they were
 * @param code     the code of the contribution, and of others that its settings turn on, by their identifiers; of what comes with
 *                 Pressling nothing, see {@link Code}
 */
public record Choice(String id, SortedMap<String, SettingValue> settings, SortedMap<String, String> code) {

    /** Copies settings and code. */
    public Choice {
        settings = Collections.unmodifiableSortedMap(new TreeMap<>(settings));
        code = Collections.unmodifiableSortedMap(new TreeMap<>(code));
    }

    /** {@return the same choice of a contribution with this code} */
    Choice withCode(SortedMap<String, String> newCode) {
        return new Choice(id, settings, newCode);
    }

    /** {@return whether any of these settings has another value than its default} */
    boolean changesAny(List<Setting> declared) {
        return settings.entrySet().stream().anyMatch(value -> Setting.find(declared, value.getKey())
                .filter(setting -> !setting.kind().standard().equals(value.getValue())).isPresent());
    }

    /**
     * Takes a choice from a study.
     *
     * @param path     where it stands in the study, for messages
     * @param chosen   the choice
     * @param declared settings that the contribution declares
     * @return the choice with all settings
     * @throws InvalidInputException for a setting that is not declared, is given twice, or does not fit
     */
    public static Choice of(String path, Contribution chosen, List<Setting> declared) {
        SortedMap<String, String> given = new TreeMap<>();
        for (NamedValue setting : chosen.getSettings()) {
            String text = Setting.find(declared, String.valueOf(setting.getName()))
                    .map(s -> DeclaredSettings.text(chosen, setting, s)).orElseGet(setting::getValue);
            if (given.put(setting.getName(), text) != null) {
                throw SettingsProblem.SETTING_TWICE.of(setting.getName()).at(path).exception();
            }
        }
        Settings checked = values(path, declared, given);
        SortedMap<String, SettingValue> all = new TreeMap<>();
        declared.stream().filter(setting -> !setting.isAdded())
                .forEach(setting -> all.put(setting.name(), checked.value(setting.name())));
        given.keySet().forEach(name -> all.put(name, checked.value(name)));
        return new Choice(chosen.getId(), all, Collections.emptySortedMap());
    }

    /**
     * The settings as contributions take them.
     *
     * @param declared settings that the contribution declares
     * @return the values
     */
    public Settings values(List<Setting> declared) {
        return Settings.of(declared, settings);
    }

    private static Settings values(String path, List<Setting> declared, SortedMap<String, String> given) {
        try {
            return Settings.of(declared, given);
        } catch (InvalidInputException e) {
            throw e.within(Place.at(path));
        }
    }
}
