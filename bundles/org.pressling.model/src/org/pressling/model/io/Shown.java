// SPDX-License-Identifier: EPL-2.0
package org.pressling.model.io;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import org.pressling.dem.Excerpt;

/** How files, and what others say of them, stand in messages about studies and materials: short, whatever they hold. */
final class Shown {

    /** Characters of what a parser says, which quotes the file; whole where it quotes names as people write them. */
    private static final int LONGEST_REASON = 240;

    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");
    private static final int MOST_PROBLEMS = 5;
    /** Characters of all problems together, so that the first of them is read. */
    private static final int LONGEST = 460;

    private Shown() {
    }

    /** {@return a file or URI; of a long path the end, of a long URI the begin} */
    static String file(String file) {
        return file.contains(":/") ? Excerpt.of(file) : Excerpt.of(Path.of(file));
    }

    /** {@return what a parser or the system said; its begin if that is long} */
    static String reason(Throwable failure) {
        String reason = CONTROL.matcher(String.valueOf(failure.getMessage())).replaceAll("\uFFFD");
        return reason.length() <= LONGEST_REASON ? reason : reason.substring(0, LONGEST_REASON - 1) + "…";
    }

    /**
     * Several problems of a file, a line each: as many as can be read at once.
     *
     * @param file     the file, named with the first
     * @param problems what is wrong, each beginning with its line; at least one
     * @return {@code a.pressling, line 3: …}, and so on
     */
    static String problems(String file, List<String> problems) {
        StringBuilder message = new StringBuilder();
        int told = 0;
        for (String problem : problems) {
            String line = (told == 0 ? file(file) + ", " : "\n") + problem;
            if (told == MOST_PROBLEMS || told > 0 && message.length() + line.length() > LONGEST) {
                break;
            }
            message.append(line);
            told++;
        }
        if (problems.size() > told) {
            message.append("\nand ").append(problems.size() - told).append(" more errors.");
        }
        return message.toString();
    }
}
