// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.pressling.dem.ChoiceKind;
import org.pressling.dem.Setting;
import org.pressling.dem.SettingScope;
import org.pressling.dem.SwitchKind;
import org.pressling.dem.Unit;
import org.pressling.model.check.ContributionCatalog;
import org.pressling.model.check.ContributionPlace;
import org.pressling.study.StudyCheck;

/**
 * A setting of an installed contribution in the words of the form, found by its path alone, as sentences name it.
 *
 * @param setting what is declared
 * @param given   its name as a study has it, which may end with the phase or pair that it is for
 * @param isClear whether all contributions that may be meant have the same kind of value in the same unit
 */
public record SettingWords(Setting setting, String given, boolean isClear) {

    /** What values of a setting are. */
    private record Values(Class<?> kind, Unit unit, List<String> options) {

        static Values of(Setting setting) {
            return new Values(setting.kind().getClass(), setting.kind().unit(),
                    setting.kind() instanceof ChoiceKind choice
                            ? choice.options().stream().map(option -> option.name() + '=' + option.label().said()).toList()
                            : List.of());
        }
    }

    /**
     * Finds a setting.
     *
     * @param path for instance {@code contactLaw.friction[AM_SE]}
     * @return what is declared; nothing where no contribution knows it, or where several call it by different names
     */
    static Optional<SettingWords> at(String path) {
        ContributionCatalog installed = StudyCheck.catalog(PresslingUi.contributions());
        return ContributionPlace.all().stream().flatMap(place -> at(place, path, installed)).findFirst();
    }

    private static Stream<SettingWords> at(ContributionPlace place, String path, ContributionCatalog installed) {
        if (!path.startsWith(place.path() + (place.isMany() ? '[' : '.'))) {
            return Stream.empty();
        }
        String rest = path.substring(place.path().length() + 1);
        int end = place.isMany() ? rest.indexOf("].") : 0;
        if (end < 0) {
            return Stream.empty();
        }
        List<String> ids = place.isMany() ? List.of(rest.substring(0, end)) : installed.ids(place.kind()).orElse(List.of());
        String given = place.isMany() ? rest.substring(end + 2) : rest;
        List<Setting> declared = ids.stream().flatMap(id -> installed.settings(place.kind(), id).stream())
                .flatMap(settings -> Setting.find(settings, given).stream()).toList();
        return declared.stream().map(each -> each.label().said()).distinct().count() == 1
                ? Stream.of(
                        new SettingWords(declared.getFirst(), given, declared.stream().map(Values::of).distinct().count() == 1))
                : Stream.empty();
    }

    /**
     * Names a setting.
     *
     * @param setting what is declared
     * @param given   its name as a study has it
     * @return its label, with the phase or pair that it is for
     */
    public static String name(Setting setting, String given) {
        String label = setting.label().said();
        return Setting.place(given).map(place -> NLS.bind(Messages.Setting_at, label, place(setting, place))).orElse(label);
    }

    /**
     * Names what a setting may have a value of its own for.
     *
     * @param setting what is declared
     * @param place   the phase or pair as a study has it
     * @return the same for people
     */
    public static String place(Setting setting, String place) {
        return setting.scope() == SettingScope.PAIRS ? PairWords.of(place) : place;
    }

    /** Its name, with the phase or pair that it is for. */
    String name() {
        return name(setting, given);
    }

    /** Whether it is on or off. */
    boolean isSwitch() {
        return isClear && setting.kind() instanceof SwitchKind;
    }

    /** Its unit; empty for what has none, and where contributions have several. */
    String unit() {
        return isClear ? setting.kind().unit().printed() : "";
    }

    /** A value as the form says it: a choice by its label. */
    String value(String text) {
        return isClear && setting.kind() instanceof ChoiceKind choice ? choice.options().stream()
                .filter(option -> option.name().equalsIgnoreCase(text.strip())).map(option -> option.label().said()).findFirst()
                .orElse(text) : text;
    }
}
