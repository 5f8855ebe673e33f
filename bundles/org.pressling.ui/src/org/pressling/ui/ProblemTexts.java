// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui;

import java.util.Locale;
import java.util.stream.Collectors;

import org.pressling.dem.InvalidInputException;
import org.pressling.dem.Problem;

/** Problems in the language of the user, as forms and markers show them. */
public final class ProblemTexts {

    private ProblemTexts() {
    }

    /**
     * What a field says of its own problem: no place, which is the field.
     *
     * @param problem the problem
     * @return what is wrong, what is allowed and what to do
     */
    public static String of(Problem problem) {
        return FormWords.of(problem, language());
    }

    /**
     * What a field says of why a value was refused.
     *
     * @param refused the refusal of what was typed there
     * @return its problems, one a line, without their place
     */
    public static String of(InvalidInputException refused) {
        return refused.problems().stream().map(ProblemTexts::of).collect(Collectors.joining("\n"));
    }

    /**
     * A problem where several stand together, each with what takes it away offered below or in a menu.
     *
     * @param problem the problem
     * @return the name of the field, its value and what is wrong; without what can be done by pressing a button
     */
    public static String withPlace(Problem problem) {
        String value = problem.place().value();
        Problem bare = new Problem(problem.code(), problem.arguments(), problem.place(),
                problem.remedies().stream().filter(remedy -> !remedy.isChange()).toList());
        return PathNames.of(problem.path()) + (value.isEmpty() ? "" : " = " + LocalDecimals.shown(value)) + ": "
                + FormWords.of(bare, language());
    }

    private static Locale language() {
        return Locale.getDefault(Locale.Category.DISPLAY);
    }
}
