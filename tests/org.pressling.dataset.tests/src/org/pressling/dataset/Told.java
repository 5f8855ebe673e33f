// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Locale;

import org.junit.jupiter.api.function.Executable;
import org.pressling.dem.InvalidInputException;
import org.pressling.dem.Problem;

/** What is told of input that is refused: its code and place, as tests compare them. */
public final class Told {

    private Told() {
    }

    /** {@return the first problem, whose text is short and names the file in every language} */
    public static Problem problem(Path file, Executable reading) {
        Problem problem = assertThrows(InvalidInputException.class, reading).problems().getFirst();
        for (Locale locale : new Locale[] {Locale.ENGLISH, Locale.GERMAN}) {
            String text = problem.text(locale);
            assertTrue(text.length() <= 500 && text.contains(file.getFileName().toString()), text);
        }
        return problem;
    }

    /** {@return code, line and column, where known, with spaces between: {@code CELL 3 x_um}} */
    public static String of(Path file, Executable reading) {
        Problem problem = problem(file, reading);
        String line = problem.place().line() > 0 ? " " + problem.place().line() : "";
        return problem.code().name() + line + (" " + problem.place().column()).stripTrailing();
    }
}
