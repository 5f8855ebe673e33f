// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ProblemTest {

    private final Locale before = Locale.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(before);
    }

    @Test
    void aProblemSaysWhereWhatAndWhatToDoInTheLanguageAskedFor() {
        Problem problem = SampleProblem.NOT_A_NUMBER.of("abc").in(Path.of("run/labels.csv")).line(1234567).column("x_um");
        assertEquals("run/labels.csv, line 1234567, column x_um: 'abc' is not a number. Write it with a decimal point.",
                problem.text(Locale.ENGLISH));
        assertEquals("run/labels.csv, Zeile 1234567, Spalte x_um: 'abc' ist keine Zahl. Schreiben Sie sie mit einem Punkt für "
                + "die Dezimalstellen.", problem.text(Locale.GERMANY));
        assertEquals("'abc' is not a number. Write it with a decimal point.", problem.sentences(Locale.ENGLISH));
    }

    @Test
    void englishIsEnglishOnAGermanMachineAndStandsInForOtherLanguages() {
        Problem problem = SampleProblem.TOO_LARGE.of("a", 2, 1);
        Locale.setDefault(Locale.GERMANY);
        assertEquals("a is 2, which is too large. Allowed: 0 to 1.", problem.exception().getMessage());
        assertEquals("a ist 2 und damit zu groß. Erlaubt: 0 bis 1.", problem.exception().getLocalizedMessage());
        Locale.setDefault(Locale.FRANCE);
        assertEquals(problem.exception().getMessage(), problem.exception().getLocalizedMessage());
    }

    @Test
    void numbersArePrintedAsPresslingWritesThemInEveryLanguage() {
        Problem problem = SampleProblem.TOO_LARGE.of("press.finalWidth", 4.05e-5, 12345.5).at("press.finalWidth", "40.5");
        assertEquals("press.finalWidth = 40.5: press.finalWidth ist 4.05e-5 und damit zu groß. Erlaubt: 0 bis 12345.5.",
                problem.text(Locale.GERMAN));
        assertEquals("0 1e-4 0.001 123 9999999 1e7 2.7e10 -2.5 NaN Infinity",
                String.join(" ", List.of(0.0, 1e-4, 1e-3, 123.0, 9999999.0, 1e7, 2.7e10, -2.5, Double.NaN,
                        Double.POSITIVE_INFINITY).stream().map(Decimals::text).toList()));
        assertEquals("40.1 1.23e-5 0", String.join(" ", Decimals.text(Decimals.rounded(40.123, 3)),
                Decimals.text(Decimals.rounded(1.2345e-5, 3)), Decimals.text(Decimals.rounded(0, 3))));
    }

    @Test
    void whatIsEchoedIsShortAndSteersNoTerminal() {
        Path path = Path.of("x".repeat(500), "end.csv");
        String text = SampleProblem.TOO_LARGE.of("\u001b[2J" + "y".repeat(500), Collections.nCopies(500, "name"), path).in(path)
                .text(Locale.ENGLISH);
        assertTrue(text.length() < 500, text);
        assertFalse(text.contains("\u001b"), text);
        assertTrue(text.startsWith("…") && text.contains("xx/end.csv: ") && text.contains("name, name …"), text);
    }

    @Test
    void wordsOfTheUserCannotBecomeAPattern() {
        assertEquals("'{1}'' is not a number. Write it with a decimal point.",
                SampleProblem.NOT_A_NUMBER.of("{1}'").text(Locale.ENGLISH));
    }

    @Test
    void anArgumentMayBeSaidInTheLanguageToo() {
        assertEquals("'a', line 3' is not a number.",
                SampleProblem.NOT_A_NUMBER.of(Place.NOWHERE.atPath("a', line 3", "")).message(Locale.ENGLISH));
        assertEquals("'Zeile 3' ist keine Zahl.",
                SampleProblem.NOT_A_NUMBER.of(Place.NOWHERE.inLine(3)).message(Locale.GERMAN));
    }

    @Test
    void aContributionWithoutTextsStillTellsItsCodeAndArguments() {
        assertEquals("SampleProblem.WITHOUT_TEXT 3, wide", SampleProblem.WITHOUT_TEXT.of(3, "wide").text(Locale.ENGLISH));
        assertEquals("SampleProblem.WITHOUT_TEXT ?", SampleProblem.WITHOUT_TEXT.of((Object) null).text(Locale.ENGLISH));
    }

    @Test
    void remediesAreToldAndCanBeDone() {
        Problem problem = SampleProblem.NOT_A_NUMBER.of("abc").at("press.finalWidth", "abc")
                .remedy(Remedy.set("press.finalWidth", "40")).remedy(Remedy.meant("abd"));
        assertEquals("press.finalWidth = abc: 'abc' is not a number. Write it with a decimal point. Set press.finalWidth to 40. "
                + "Did you mean 'abd'?", problem.text(Locale.ENGLISH));
        assertEquals(List.of(true, false), problem.remedies().stream().map(Remedy::isChange).toList());
        assertEquals(Remedy.set("a", "1"), Remedy.meant("a", "1"));
    }

    @Test
    void problemsAreRaisedTogetherUpToALimit() {
        Problems problems = new Problems();
        problems.throwIfAny();
        IntStream.range(0, Problems.MOST + 5).forEach(i -> problems.add(SampleProblem.NOT_A_NUMBER.of("abc").line(i + 1)));
        assertTrue(problems.isFull());
        InvalidInputException thrown = assertThrows(InvalidInputException.class,
                () -> problems.throwIfAny(SampleProblem.TOO_LARGE.with("it", 1, 1)));
        List<String> lines = thrown.getMessage().lines().toList();
        assertEquals(1 + Problems.MOST + 1, lines.size());
        assertEquals("it is 1, which is too large.", lines.getFirst());
        assertEquals("  line 1: 'abc' is not a number.", lines.get(1));
        assertEquals("  line 20: 'abc' is not a number. Write it with a decimal point.", lines.get(Problems.MOST));
        assertTrue(lines.getLast().endsWith(": 5."), lines.getLast());
    }

    @Test
    void adviceThatProblemsInARowShareIsGivenOnceAfterThem() {
        Problems problems = new Problems();
        problems.add(SampleProblem.NOT_A_NUMBER.of("a").remedy(Remedy.meant("1")));
        problems.add(SampleProblem.NOT_A_NUMBER.of("b"));
        problems.add(SampleProblem.NOT_A_NUMBER.of("c"));
        problems.add(SampleProblem.TOO_LARGE.of("d", 2, 1));
        assertEquals("""
                'a' is not a number. Write it with a decimal point. Did you mean '1'?
                'b' is not a number.
                'c' is not a number. Write it with a decimal point.
                d is 2, which is too large. Allowed: 0 to 1.""",
                assertThrows(InvalidInputException.class, problems::throwIfAny).getMessage());
    }

    @Test
    void ofTheSameKindAtTheSameValueTheFirstIsKept() {
        Problems problems = new Problems();
        problems.add(SampleProblem.NOT_A_NUMBER.of("a").at("press.finalWidth"));
        problems.add(SampleProblem.NOT_A_NUMBER.of("b").at("press.finalWidth"));
        problems.add(SampleProblem.NOT_A_NUMBER.of("b"));
        problems.add(SampleProblem.NOT_A_NUMBER.of("c"));
        assertEquals(List.of("a", "b", "c"), problems.list().stream().map(p -> p.arguments().getFirst()).toList());
    }

    @Test
    void aCheckIsToldWhereItLooked() {
        Problems problems = new Problems();
        problems.of(() -> {
            throw SampleProblem.NOT_A_NUMBER.of("a").line(3).exception();
        }, Place.in(Path.of("b.csv")));
        assertEquals(new Place("b.csv", 3, "", "", ""), problems.list().getFirst().place());
    }

    @Test
    void logsHoldCodeAndEnglish() {
        Locale.setDefault(Locale.GERMANY);
        Throwable cause = new IllegalStateException();
        InvalidInputException thrown = SampleProblem.NOT_A_NUMBER.of("abc").exception(cause);
        assertEquals("org.pressling.dem.InvalidInputException: SampleProblem.NOT_A_NUMBER: 'abc' is not a number. Write it with "
                + "a decimal point.", thrown.toString());
        InvalidInputException wider = thrown.within(Place.in(Path.of("b.csv")));
        assertTrue(wider.getMessage().startsWith("b.csv: 'abc'"), wider.getMessage());
        assertTrue(wider.has(SampleProblem.NOT_A_NUMBER) && !wider.has(SampleProblem.TOO_LARGE));
        assertSame(cause, wider.getCause());
    }
}
