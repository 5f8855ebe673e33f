// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.label;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.pressling.dataset.LabelColumn;
import org.pressling.dem.Localized;
import org.pressling.dem.Unit;

/**
 * What labels and factors are called in forms, figures and tables. Those of Pressling have a line in
 * {@code LabelTitles.properties} and its translations, with stars for phases; others are called by their names in words, unless
 * their descriptor has a {@linkplain Descriptor#title() title} of its own.
 */
public final class LabelTitles {
    /** What the names of recipe parameters begin with. */
    private static final String RECIPE = "known_";
    private static final String ANY_PHASE = "*";
    /** What stands in the names of labels, and what readers call it. */
    private static final Map<String, String> WORDS = Map.of("am", "AM", "se", "SE", "sd", "SD", "share", "fraction");

    private static final List<Starred> STARRED = titles(Locale.ROOT).keySet().stream().filter(key -> key.contains(ANY_PHASE))
            .sorted(Comparator.comparingInt((String key) -> key.replace(ANY_PHASE, "").length()).reversed())
            .map(key -> new Starred(key, Pattern.compile(key.replace(ANY_PHASE, "([^_]+)")))).toList();

    private LabelTitles() {
    }

    /** A line of the texts with stars for phases, the least starred first: it says the most. */
    private record Starred(String key, Pattern pattern) {
    }

    /**
     * What a column is called.
     *
     * @param column a label or a factor
     * @return the title that its descriptor gave it, or else that of its name; to begin a sentence with
     */
    public static Localized of(LabelColumn column) {
        return column.title().isEmpty() ? of(column.name(), column.unit()) : Localized.english(column.title());
    }

    /**
     * What a label is called that has no title of its own.
     *
     * @param name its name
     * @param unit its unit, which tells whether what the paper calls stress is a force or a pressure
     * @return the title, to begin a sentence with
     */
    public static Localized of(String name, Unit unit) {
        return new ByName(isForce(unit) ? name.replaceFirst("_stress_(mean|sd)$", "_force_sum_$1") : name);
    }

    /** What a name says; equal where two say the same, so that this can be told without any words. */
    private record ByName(String kind) implements Localized {
        @Override
        public String text(Locale language) {
            return LabelTitles.text(kind, language);
        }
    }

    /**
     * Whether the "stress" on a particle is the sum of its contact forces, as in the paper.
     *
     * @param unit unit of the measure
     * @return false where it is a pressure
     */
    public static boolean isForce(Unit unit) {
        return unit.equals(Unit.MILLINEWTON);
    }

    private static ResourceBundle titles(Locale language) {
        return ResourceBundle.getBundle(LabelTitles.class.getName(), language, LabelTitles.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    private static String text(String name, Locale language) {
        ResourceBundle titles = titles(language);
        if (name.startsWith(RECIPE)) {
            String known = name.substring(RECIPE.length());
            return MessageFormat.format(titles.getString(RECIPE), told(titles, known).orElseGet(() -> words(known)));
        }
        return told(titles, name).orElseGet(() -> words(name));
    }

    private static Optional<String> told(ResourceBundle titles, String name) {
        if (titles.containsKey(name)) {
            return Optional.of(titles.getString(name));
        }
        return STARRED.stream()
                .flatMap(line -> phases(line, name).map(phases -> MessageFormat.format(titles.getString(line.key()), phases))
                        .stream())
                .findFirst().map(LabelTitles::beginning);
    }

    /** The phases that stand for the stars of a key; nothing where the label is another, such as {@code my_own_share}. */
    private static Optional<Object[]> phases(Starred line, String name) {
        Matcher found = line.pattern().matcher(name);
        return found.matches()
                ? Optional.of(IntStream.rangeClosed(1, found.groupCount()).mapToObj(i -> word(found.group(i))).toArray())
                : Optional.empty();
    }

    private static String words(String name) {
        String words = Arrays.stream(name.split("_+")).filter(word -> !word.isEmpty()).map(LabelTitles::word)
                .collect(Collectors.joining(" "));
        return words.isEmpty() ? "Label" : beginning(words);
    }

    private static String word(String part) {
        return WORDS.getOrDefault(part, part);
    }

    private static String beginning(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
