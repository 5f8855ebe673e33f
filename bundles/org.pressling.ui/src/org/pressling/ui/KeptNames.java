// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.pressling.dem.Problem;

/** Names of files and folders, and names with a number, that problems quote: a sentence about them has them as they are. */
final class KeptNames {
    /** A name as one that is kept: parts of a path, or a word and a number behind it. */
    private static final Pattern NAME = Pattern.compile("(?s).*[/\\\\].*|.*\\p{L}[\\s\\h]+\\d.*");
    /** Stands for the first name; no text has a letter for private use. */
    private static final char FIRST = '\uE000';
    private static final int MOST = 1000;

    private KeptNames() {
    }

    /**
     * Changes a sentence but for the names in it.
     *
     * @param sentence what problems say
     * @param problems the problems
     * @param change   what is done to the sentence
     * @return the changed sentence
     */
    static String keep(String sentence, List<Problem> problems, UnaryOperator<String> change) {
        List<String> names = problems.stream().flatMap(KeptNames::names).distinct().limit(MOST).toList();
        String masked = sentence;
        for (int i = 0; i < names.size(); i++) {
            masked = masked.replace(names.get(i), mark(i));
        }
        String changed = change.apply(masked);
        for (int i = 0; i < names.size(); i++) {
            changed = changed.replace(mark(i), names.get(i));
        }
        return changed;
    }

    private static String mark(int index) {
        return Character.toString(FIRST + index);
    }

    private static Stream<String> names(Problem problem) {
        return Stream.concat(Stream.of(problem.place().file()), problem.arguments().stream()
                .filter(argument -> argument instanceof String || argument instanceof Path).map(Object::toString))
                .filter(name -> NAME.matcher(name).matches());
    }
}
