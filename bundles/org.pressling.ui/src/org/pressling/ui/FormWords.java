// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.pressling.dem.InvalidInputException;
import org.pressling.dem.Problem;
import org.pressling.model.quantity.Ranges;

/** Sentences that name values of a study as the command line does, in the words of the form. */
public final class FormWords {
    /** A path and, where it is told, what stands or is to stand there, with what may be its unit in parentheses. */
    private static final Pattern PATH = Pattern.compile("(?:--set )?(?<![\\w./*])"
            + "([a-z][A-Za-z]*(?:\\[[^\\]]*])?(?:\\.[a-z][A-Za-z0-9_]*(?:\\[[^\\]]*])?)+)(?![\\w/])"
            + "(?: ?= ?([\\w+-]+(?:\\.\\d+)?)(?: \\(([^()]*)\\))?)?");
    /** A name that stands for the neighbour of a value. */
    private static final Pattern NEIGHBOUR = Pattern.compile("\\b[a-z]+[A-Z][A-Za-z]*\\b");

    /** What may be a choice as files write it. */
    private static final Pattern CHOICE = Pattern.compile("(?<![\\w./-])[A-Z]+(?:_[A-Z]+)*(?![\\w/-])(?!\\.\\w)");
    /** Shorter words are rather those of the field, such as SE, unless the value at hand is chosen from them. */
    private static final int SHORTEST = 4;

    private FormWords() {
    }

    /**
     * Says a sentence in the words of the form.
     *
     * @param sentence for instance {@code No sample is left out (split.admit = ALL).}; null for none
     * @return for instance {@code No sample is left out (“Split: Samples admitted” = All).}; what is no value of a study stays
     */
    public static String of(String sentence) {
        return sentence == null ? null : of(sentence, List.of());
    }

    /** Of the values at some paths, whose choices may be named. */
    private static String of(String sentence, List<String> places) {
        return LocalDecimals.shown(StandingNumbers.replace(choices(
                PATH.matcher(sentence).replaceAll(path -> Matcher.quoteReplacement(said(path))), places), FormWords::spelt));
    }

    /**
     * Says the choices that a sentence names as lists do.
     *
     * @param sentence for instance {@code Raise the mean, or take LOGNORMAL.}
     * @return for instance {@code Raise the mean, or take “Lognormal”.}
     */
    public static String choices(String sentence) {
        return choices(sentence, List.of());
    }

    private static String choices(String sentence, List<String> places) {
        return CHOICE.matcher(sentence).replaceAll(word -> Matcher.quoteReplacement(choice(word.group(), places)
                .map(label -> NLS.bind(Messages.Form_name, label)).orElse(word.group())));
    }

    private static Optional<String> choice(String word, List<String> places) {
        return places.stream().flatMap(path -> PathNames.choice(path, word).stream()).findFirst()
                .or(() -> word.length() < SHORTEST ? Optional.empty() : PathNames.choice(word));
    }

    /** Writes out what programs write as a power, very small and very large numbers. */
    private static String spelt(String number) {
        int power = number.toLowerCase(Locale.ROOT).indexOf('e');
        return power < 0 ? number : Ranges.number(Double.parseDouble(number));
    }

    private static String said(MatchResult found) {
        String path = found.group(1);
        if (!PathNames.isKnown(path)) {
            return found.group();
        }
        String name = NLS.bind(Messages.Form_name, PathNames.of(path));
        if (found.group(2) == null) {
            return name;
        }
        String aside = found.group(3) == null || found.group(3).equals(PathNames.unit(path)) ? "" : " (" + found.group(3) + ')';
        return name + " = " + PathNames.value(path, found.group(2)) + aside;
    }

    /**
     * Says why something was refused in the words of the form.
     *
     * @param refused the refusal
     * @return its problems with their places; names of files stay
     */
    public static String refusal(InvalidInputException refused) {
        List<String> places = refused.problems().stream().map(Problem::path).distinct().toList();
        return KeptNames.keep(refused.getLocalizedMessage(), refused.problems(), sentence -> of(sentence, places));
    }

    /**
     * Says a problem of a value in the words of the form.
     *
     * @param problem  the problem
     * @param language of its sentences
     * @return the sentences without the place; names of files stay
     */
    static String of(Problem problem, Locale language) {
        return KeptNames.keep(problem.sentences(language), List.of(problem), sentence -> of(sentence, problem.path()));
    }

    /**
     * Says a sentence about a value in the words of the form.
     *
     * @param sentence for instance {@code 2 µm is above diameterMeanMax.}
     * @param path     where in the study the value is
     * @return the sentence, in which the neighbours of the value have their names, too
     */
    static String of(String sentence, String path) {
        String within = path.contains(".") ? path.substring(0, path.lastIndexOf('.') + 1) : "";
        return NEIGHBOUR.matcher(of(sentence, List.of(path))).replaceAll(word -> Matcher.quoteReplacement(
                PathNames.feature(within + word.group()).map(feature -> NLS.bind(Messages.Form_name, PathNames.name(feature)))
                        .orElse(word.group())));
    }
}
