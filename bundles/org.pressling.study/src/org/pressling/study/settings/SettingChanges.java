// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.settings;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
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
    private record Change(SettingWords setting, Optional<String> before, Optional<String> now) {

        Localized words(boolean withPath) {
            Localized was = locale -> words(before, now, locale);
            Localized is = locale -> words(now, before, locale);
            return withPath && setting.path().isPresent()
                    ? ChangeTerm.CHANGE_AT.with(setting.name(), was, is, setting.path().orElseThrow())
                    : ChangeTerm.CHANGE.with(setting.name(), was, is);
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
                SettingWords setting = SettingWords.of(path);
                changes.putIfAbsent(setting.path().orElse(setting.input()), new Change(setting,
                        Optional.ofNullable(before.get(path)), Optional.ofNullable(now.get(path))));
            }
        }
        return changes.isEmpty() ? Optional.empty() : Optional.of(new SettingChanges(List.copyOf(changes.values())));
    }

    /** {@return the same for people who see a form: without paths} */
    public Localized withoutPaths() {
        return told(change -> change.words(false));
    }

    @Override
    public String text(Locale locale) {
        return told(change -> change.words(true)).text(locale);
    }

    private Localized told(Function<Change, Localized> words) {
        Localized first = locale -> changes.stream().limit(MOST).map(change -> words.apply(change).text(locale))
                .collect(Collectors.joining("; "));
        return changes.size() > MOST ? ChangeTerm.MORE.with(first, changes.size() - MOST) : first;
    }
}
