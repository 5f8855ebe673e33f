// SPDX-License-Identifier: EPL-2.0
package org.pressling.mutation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.pressling.dem.InvalidInputException;
import org.pressling.dem.Problem;

/**
 * What a reader owes whoever gives it a damaged input: an {@link InvalidInputException} whose message names the input, each
 * problem with at most {@link #LONGEST} characters in either language, and no control characters. Every other exception,
 * and every error, breaks the rule.
 */
final class Rule {

    /** The most characters that the text of a problem may have. */
    static final int LONGEST = 500;
    /** The languages that problems are told in. */
    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.GERMAN);
    /** Several problems stand on a line each. */
    private static final char LINE_FEED = 0x0a;

    private Rule() {
    }

    /**
     * Judges how a reader ended.
     *
     * @param thrown what it threw
     * @param names  names one of which the message must hold; nothing is asked for if there are none
     * @return how the rule is broken, if it is
     */
    static Optional<String> breach(Throwable thrown, List<String> names) {
        if (!(thrown instanceof InvalidInputException refused)) {
            return Optional.of(thrown.getClass().getName() + " at " + place(thrown));
        }
        String message = String.valueOf(thrown.getMessage());
        if (LANGUAGES.stream()
                .anyMatch(language -> refused.problems().stream().anyMatch(p -> p.text(language).length() > LONGEST))) {
            return Optional.of("a message of more than " + LONGEST + " characters at " + place(thrown));
        }
        if (message.chars().anyMatch(c -> Character.isISOControl(c) && c != LINE_FEED)) {
            return Optional.of("a control character in the message at " + place(thrown));
        }
        if (!names.isEmpty() && names.stream().noneMatch(message::contains)) {
            return Optional.of("a message that does not name the input at " + place(thrown));
        }
        return Optional.empty();
    }

    /** The innermost place in our own code, which tells one fault from another. */
    private static String place(Throwable thrown) {
        for (StackTraceElement frame : thrown.getStackTrace()) {
            String name = frame.getClassName();
            boolean raises = name.equals(Problem.class.getName()) || name.equals(InvalidInputException.class.getName());
            if (name.startsWith("org.pressling.") && !name.startsWith("org.pressling.mutation") && !raises) {
                return frame.getClassName() + "." + frame.getMethodName() + ":" + frame.getLineNumber();
            }
        }
        return "an unknown place";
    }
}
