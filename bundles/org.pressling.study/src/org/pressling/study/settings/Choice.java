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

/**
 * A contribution chosen by a study, with all of its settings: those the study gives and the defaults of the others. So a
 * changed default of a law shows in the keys of the results like a changed setting. Files are read here, once.
 *
 * @param id       identifier of the contribution
 * @param settings every declared setting by name, in the unit that the contribution declares; one that was {@linkplain
 *                 Setting#isAdded added later} only where it is given, so that keys of results stay what they were
 */
public record Choice(String id, SortedMap<String, SettingValue> settings) {

    /** Copies the settings. */
    public Choice {
        settings = Collections.unmodifiableSortedMap(new TreeMap<>(settings));
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
        return new Choice(chosen.getId(), all);
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
