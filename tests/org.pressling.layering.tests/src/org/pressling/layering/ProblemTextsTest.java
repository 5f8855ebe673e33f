// SPDX-License-Identifier: EPL-2.0
package org.pressling.layering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of problem, and every term, has its words in English and German; see CONTRIBUTING.md. */
class ProblemTextsTest {

    /** Without arguments; with those, which are shortened, a message stays within some 500. */
    private static final int LONGEST = 420;
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");
    private static final Pattern FORMAT = Pattern.compile("\\{\\d+(,choice,[^{}]+)?}");
    private static final Set<String> SUFFIXES = Set.of("", ".allowed", ".advice");
    private static final Pattern USE = Pattern
            .compile("\\b([A-Z]\\w*)\\s*\\.\\s*([A-Z][A-Z0-9_]*)\\b(\\s*\\.\\s*(?:of|with)\\()?");
    private static final SortedMap<Path, String> SOURCES = Terms.sources();
    private static final Map<String, List<Use>> USES = uses();

    /** A place that names a constant; where it is raised, how many arguments it is given there. */
    private record Use(Path file, OptionalInt arguments) {
    }

    static List<Terms> terms() {
        return Terms.in(SOURCES);
    }

    @Test
    void theEnumsAreFound() {
        assertTrue(terms().stream().anyMatch(t -> t.name().equals("Wording") && t.constants().contains("LINE")),
                terms().toString());
    }

    @ParameterizedTest
    @MethodSource("terms")
    void eachConstantHasTextsInBothLanguagesAndNoTextIsLeftOver(Terms terms) {
        assertEquals(new TreeSet<>(terms.english().keySet()), new TreeSet<>(terms.german().keySet()),
                terms + ": one language lacks what the other has");
        Set<String> left = new TreeSet<>(terms.english().keySet());
        for (String constant : terms.constants()) {
            assertTrue(left.remove(constant), terms + "." + constant + " has no text");
            if (terms.problems()) {
                SUFFIXES.forEach(suffix -> left.remove(constant + suffix));
            } else {
                left.remove(constant + ".label");
            }
        }
        assertEquals(Set.of(), left, terms + " has texts without a constant");
    }

    @ParameterizedTest
    @MethodSource("terms")
    void bothLanguagesUseTheSameArguments(Terms terms) {
        terms.english().forEach((key, text) -> assertEquals(arguments(text), arguments(terms.german().getOrDefault(key, "")),
                terms + "." + key));
    }

    @ParameterizedTest
    @MethodSource("terms")
    void patternsAreWhatTheyLookLike(Terms terms) {
        for (Map<String, String> language : List.of(terms.english(), terms.german())) {
            language.forEach((key, text) -> {
                String where = terms + "." + key + ": " + text;
                assertTrue(!text.replace("''", "").contains("'"), where + " – an apostrophe must be written twice");
                assertTrue(!FORMAT.matcher(text).replaceAll("").matches(".*[{}].*"), where + " – a brace stands alone");
                assertTrue(new MessageFormat(text).getFormats() != null && text.equals(text.strip()), where);
            });
        }
    }

    @ParameterizedTest
    @MethodSource("terms")
    void textsAreSentencesOfDecentLengthInTheWordsOfTheField(Terms terms) {
        for (String constant : terms.constants()) {
            for (Map<String, String> language : List.of(terms.english(), terms.german())) {
                int length = SUFFIXES.stream().mapToInt(suffix -> language.getOrDefault(constant + suffix, "").length()).sum();
                assertTrue(length <= LONGEST, terms + "." + constant + " has " + length + " characters");
            }
        }
        terms.english().forEach((key, text) -> {
            Matcher found = FieldWordsTest.NOT_OF_THE_FIELD.matcher(text);
            assertTrue(!found.find(), terms + "." + key + ": " + text);
            assertTrue(!key.endsWith(".allowed") || !text.endsWith("."), terms + "." + key + " ends in a full stop: " + text);
            assertTrue(!key.endsWith(".advice") || text.endsWith(".") || text.endsWith("?"), terms + "." + key + ": " + text);
        });
    }

    @ParameterizedTest
    @MethodSource("terms")
    void germanIsGerman(Terms terms) {
        terms.english().forEach((key, text) -> {
            boolean words = terms.problems() && FORMAT.matcher(text).replaceAll("").chars().anyMatch(Character::isLowerCase);
            assertTrue(!words || !text.equals(terms.german().get(key)), terms + "." + key + " is not translated");
        });
    }

    /** A constant that nothing raises has texts that nobody reads, and one that is raised with too few arguments reads oddly. */
    @ParameterizedTest
    @MethodSource("terms")
    void eachIsRaisedWithTheArgumentsOfItsTexts(Terms terms) {
        for (String constant : terms.constants()) {
            List<Use> uses = USES.getOrDefault(terms.name() + "." + constant, List.of());
            assertTrue(!uses.isEmpty(), terms + "." + constant + " is raised nowhere");
            for (Use use : uses) {
                assertTrue(use.arguments().isEmpty() || use.arguments().getAsInt() == mostArguments(terms, constant),
                        () -> terms + "." + constant + " has not the arguments that its texts name: "
                                + mostArguments(terms, constant) + ", but " + use);
            }
        }
    }

    /** All sources are read once: each place that names a constant by its type. */
    private static Map<String, List<Use>> uses() {
        Map<String, List<Use>> uses = new HashMap<>();
        SOURCES.forEach((file, source) -> {
            Matcher at = USE.matcher(source);
            while (at.find()) {
                OptionalInt arguments = at.group(3) == null ? OptionalInt.empty()
                        : OptionalInt.of(Arguments.count(source, at.end()));
                uses.computeIfAbsent(at.group(1) + "." + at.group(2), none -> new ArrayList<>())
                        .add(new Use(file, arguments));
            }
        });
        return uses;
    }

    private static int mostArguments(Terms terms, String constant) {
        Set<String> all = new TreeSet<>();
        SUFFIXES.forEach(suffix -> all.addAll(arguments(terms.english().getOrDefault(constant + suffix, ""))));
        return all.stream().mapToInt(Integer::parseInt).max().orElse(-1) + 1;
    }

    private static Set<String> arguments(String text) {
        Set<String> all = new TreeSet<>();
        ARGUMENT.matcher(text).results().forEach(match -> all.add(match.group(1)));
        return all;
    }
}
