// SPDX-License-Identifier: EPL-2.0
package org.pressling.layering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Map;
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
    private static final SortedMap<Path, String> SOURCES = Terms.sources();

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
            Pattern use = Pattern.compile("\\b" + terms.name() + "\\s*\\.\\s*" + constant + "\\b(\\s*\\.\\s*(?:of|with)\\()?");
            boolean used = false;
            for (String source : SOURCES.values()) {
                Matcher at = use.matcher(source);
                while (at.find()) {
                    used = true;
                    if (at.group(1) != null) {
                        assertEquals(mostArguments(terms, constant), Arguments.count(source, at.end()),
                                terms + "." + constant + " has not the arguments that its texts name");
                    }
                }
            }
            assertTrue(used, terms + "." + constant + " is raised nowhere");
        }
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
