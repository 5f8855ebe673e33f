// SPDX-License-Identifier: EPL-2.0
package org.pressling.model.io;

import java.util.regex.Pattern;

import org.pressling.dem.Problem;
import org.pressling.dem.Remedy;

/** How files, and what others say of them, stand in messages about studies and materials: short, whatever they hold. */
final class Shown {

    /** Characters of what a parser says, which quotes the file; whole where it quotes names as people write them. */
    private static final int LONGEST_REASON = 240;

    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    private Shown() {
    }

    /** {@return what a parser or the system said; its begin if that is long} */
    static String reason(Throwable failure) {
        String reason = CONTROL.matcher(String.valueOf(failure.getMessage())).replaceAll("\uFFFD");
        return reason.length() <= LONGEST_REASON ? reason : reason.substring(0, LONGEST_REASON - 1) + "…";
    }

    /**
     * A problem at a line of a file that was read.
     *
     * @param problem  the problem
     * @param file     the file
     * @param line     the line
     * @param migrated whether the lines are those of the migrated text rather than of the file
     * @return the problem there
     */
    static Problem place(Problem problem, String file, long line, boolean migrated) {
        Problem there = problem.in(file).line(line);
        return migrated ? there.remedy(Remedy.of(PartTerm.MIGRATED)) : there;
    }
}
