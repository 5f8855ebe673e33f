// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Something that keeps what the user asked for from being done; made by {@link ProblemCode#of}, immutable.
 *
 * @param code      its kind, by which programs and tests know it
 * @param arguments what its texts name, see {@link ProblemCode#of}
 * @param place     where it is
 * @param remedies  what takes it away, beside the advice that stands with its kind
 */
public record Problem(ProblemCode code, List<Object> arguments, Place place, List<Remedy> remedies) implements Localized {

    /** Copies the lists. */
    public Problem {
        arguments = List.copyOf(arguments);
        remedies = List.copyOf(remedies);
    }

    /** {@return the problem at another place} */
    public Problem at(Place newPlace) {
        return new Problem(code, arguments, newPlace, remedies);
    }

    /** {@return the problem at a value of the study} */
    public Problem at(String path) {
        return at(path, "");
    }

    /**
     * The problem at a value of the study.
     *
     * @param path  as {@code --set} takes it
     * @param value what stands there; null or empty where it says nothing
     * @return the problem there
     */
    public Problem at(String path, String value) {
        return at(place.atPath(path, value));
    }

    /** {@return the problem in a file} */
    public Problem in(Path file) {
        return in(file.toString());
    }

    /** {@return the problem in a file of that name} */
    public Problem in(String file) {
        return at(place.inFile(file));
    }

    /** {@return the problem in a line, from 1} */
    public Problem line(long line) {
        return at(place.inLine(line));
    }

    /** {@return the problem in a column} */
    public Problem column(String column) {
        return at(place.inColumn(column));
    }

    /** {@return the problem with one remedy more} */
    public Problem remedy(Remedy remedy) {
        return new Problem(code, arguments, place, Stream.concat(remedies.stream(), Stream.of(remedy)).toList());
    }

    /** {@return what is to be thrown} */
    public InvalidInputException exception() {
        return new InvalidInputException(this, null);
    }

    /** {@return what is to be thrown, with the failure that revealed the problem} */
    public InvalidInputException exception(Throwable cause) {
        return new InvalidInputException(this, cause);
    }

    /** {@return the path of the value in the study; empty where it is in none} */
    public String path() {
        return place.path();
    }

    /** {@return what is wrong, without the place} */
    public String message(Locale locale) {
        return Texts.of(code, "", locale, arguments);
    }

    /** {@return what is allowed, a phrase; empty where the message says it} */
    public String allowed(Locale locale) {
        return Texts.of(code, ProblemCode.ALLOWED, locale, arguments);
    }

    /** {@return what to do: the advice of the code and the sentences of the remedies; empty where there is none} */
    public String advice(Locale locale) {
        return Stream.concat(Stream.of(Texts.of(code, ProblemCode.ADVICE, locale, arguments)),
                remedies.stream().map(remedy -> remedy.text(locale))).filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** {@return what is wrong, what is allowed and what to do, without the place: for forms, which show that themselves} */
    public String sentences(Locale locale) {
        return sentences(locale, advice(locale));
    }

    private String sentences(Locale locale, String advice) {
        String allowed = allowed(locale);
        return Stream.of(message(locale), allowed.isEmpty() ? "" : Wording.ALLOWED.with((Localized) l -> allowed).text(locale),
                advice).filter(text -> !text.isEmpty()).collect(Collectors.joining(" "));
    }

    /** {@return the place and the {@link #sentences}, as a terminal shows them} */
    @Override
    public String text(Locale locale) {
        return placed(locale, sentences(locale));
    }

    /** {@return the {@link #text} without what to do, for a list in which that stands once for several} */
    String textWithoutAdvice(Locale locale) {
        return placed(locale, sentences(locale, ""));
    }

    private String placed(Locale locale, String sentences) {
        String where = place.text(locale);
        return where.isEmpty() ? sentences : where + ": " + sentences;
    }

    /** {@return code and English text, as logs and records keep them} */
    public String logged() {
        return code.id() + ": " + text(Locale.ENGLISH);
    }
}
