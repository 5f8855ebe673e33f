// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.settings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.pressling.dem.Excerpt;
import org.pressling.dem.Localized;

/**
 * Settings that a result was made with and that are others now, in the words and units of the form. As a text each has its path
 * behind, as {@code --set} takes it.
 */
public final class SettingChanges implements Localized {
    /** Changes that are named; the others are counted. */
    private static final int MOST = 3;

    /** The items of a list say more than how many there are. */
    private static final Comparator<String> ITEMS_FIRST = Comparator.comparing((String path) -> path.endsWith(".count"))
            .thenComparing(Comparator.naturalOrder());

    private final List<Change> changes;

    /** A setting with its values as the key of a result has them. */
    private record Change(InputWords setting, Optional<String> before, Optional<String> now) {

        Localized words(boolean withPath, Localized name) {
            if (setting.isSummary()) {
                return name;
            }
            Localized was = locale -> words(before, now, locale);
            Localized is = locale -> words(now, before, locale);
            return withPath && setting.path().isPresent()
                    ? ChangeTerm.CHANGE_AT.with(name, was, is, setting.path().orElseThrow())
                    : ChangeTerm.CHANGE.with(name, was, is);
        }

        /** A value as the form has it; in full where it would read like the other one. */
        private String words(Optional<String> value, Optional<String> other, Locale locale) {
            String text = words(value, locale);
            return text.equals(words(other, locale)) ? value.map(Excerpt::of).orElse(text) : text;
        }

        private String words(Optional<String> value, Locale locale) {
            return value.<Localized>map(setting::value).orElse(ChangeTerm.NOTHING).text(locale);
        }
    }

    private SettingChanges(List<Change> changes) {
        this.changes = changes;
    }

    /**
     * The changes between the inputs of two results.
     *
     * @param before values in SI by their paths, as the key of a result has them
     * @param now    the same of the study as it is
     * @return what differs; nothing if nothing does
     */
    public static Optional<SettingChanges> between(Map<String, String> before, Map<String, String> now) {
        SortedSet<String> all = new TreeSet<>(ITEMS_FIRST);
        all.addAll(before.keySet());
        all.addAll(now.keySet());
        Map<String, Change> changes = new LinkedHashMap<>(); // a setting may be an input by several ways
        for (String path : all) {
            if (!Objects.equals(before.get(path), now.get(path))) {
                InputWords setting = InputWords.of(path);
                changes.putIfAbsent(setting.path().orElse(setting.input()), new Change(setting,
                        Optional.ofNullable(before.get(path)), Optional.ofNullable(now.get(path))));
            }
        }
        return changes.isEmpty() ? Optional.empty() : Optional.of(new SettingChanges(List.copyOf(changes.values())));
    }

    /**
     * The same for people who see a form: without paths. Inputs that a form has no field for are told together, as such.
     *
     * @param names what the form calls the field of a path
     * @return the changes in words
     */
    public Localized asInForm(UnaryOperator<String> names) {
        List<Localized> told = new ArrayList<>();
        changes.stream().filter(change -> change.setting().isKnown()).forEach(change -> told.add(change.words(false,
                change.setting().path().map(names).<Localized>map(name -> _ -> name).orElse(change.setting().name()))));
        if (told.size() < changes.size()) {
            told.add(ChangeTerm.OTHER_INPUTS);
        }
        return joined(told);
    }

    @Override
    public String text(Locale locale) {
        return joined(changes.stream().map(change -> change.words(true, change.setting().name())).toList()).text(locale);
    }

    private static Localized joined(List<Localized> told) {
        Localized first = locale -> told.stream().limit(MOST).map(words -> words.text(locale)).collect(Collectors.joining("; "));
        return told.size() > MOST ? ChangeTerm.MORE.with(first, told.size() - MOST) : first;
    }
}
