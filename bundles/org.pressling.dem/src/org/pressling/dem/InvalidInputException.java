// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What the user asked for cannot be done, for one or more {@link Problem}s: what is wrong and where, the allowed range, and
 * what to do. {@link #getMessage()} is English, for logs and records; {@link #getLocalizedMessage()} is in the language of
 * the user. Whatever they quote, they hold no characters that steer a terminal.
 */
public class InvalidInputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;
    private final transient int leftOut;
    /** Stands before the problems; null where there is nothing to say beside them. */
    private final transient Localized heading;

    /**
     * One problem; {@link Problem#exception()} is the shorter way.
     *
     * @param problem the problem
     * @param cause   the failure that revealed it, or null
     */
    protected InvalidInputException(Problem problem, Throwable cause) {
        super(null, cause);
        problems = List.of(problem);
        leftOut = 0;
        heading = null;
    }

    InvalidInputException(List<Problem> problems, int leftOut, Localized heading) {
        super(null, null);
        this.problems = List.copyOf(problems);
        this.leftOut = leftOut;
        this.heading = heading;
    }

    private InvalidInputException(InvalidInputException same, List<Problem> problems) {
        super(null, same.getCause());
        this.problems = problems;
        leftOut = same.leftOut;
        heading = same.heading;
        setStackTrace(same.getStackTrace());
    }

    /** {@return the same with problems whose place is filled in from a wider one, such as the file that was read} */
    public InvalidInputException within(Place wider) {
        return new InvalidInputException(this, problems.stream().map(p -> p.at(p.place().within(wider))).toList());
    }

    /** {@return what is wrong, at least one problem} */
    public List<Problem> problems() {
        return problems;
    }

    /** Whether one of the problems is of a kind. */
    public boolean has(ProblemCode code) {
        return problems.stream().anyMatch(problem -> problem.code() == code);
    }

    /** {@return the explanation in a language, a line for each problem; advice that several in a row share ends the last} */
    public String text(Locale locale) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < problems.size(); i++) {
            Problem problem = problems.get(i);
            boolean next = i + 1 < problems.size() && problem.advice(locale).equals(problems.get(i + 1).advice(locale));
            lines.add(next ? problem.textWithoutAdvice(locale) : problem.text(locale));
        }
        if (leftOut > 0) {
            lines.add(Wording.MORE.with(leftOut).text(locale));
        }
        String between = heading == null ? "\n" : "\n  ";
        return (heading == null ? "" : heading.text(locale) + between) + String.join(between, lines);
    }

    /** {@return the explanation in English} */
    @Override
    public String getMessage() {
        return text(Locale.ENGLISH);
    }

    /** {@return the explanation in the language of the user} */
    @Override
    public String getLocalizedMessage() {
        return text(Locale.getDefault(Locale.Category.DISPLAY));
    }

    /** {@return codes and English text, as logs keep them} */
    @Override
    public String toString() {
        return getClass().getName() + ": " + problems.stream().map(Problem::logged).collect(Collectors.joining("\n"));
    }
}
