// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.pressling.dem.press.Verdict;

/** The verdicts on presses as files spell them: {@code passed}, {@code outside_domain}, {@code failed}. */
public final class VerdictWords {

    private VerdictWords() {
    }

    /** The word of a grade. */
    public static String of(Verdict.Grade grade) {
        return grade.name().toLowerCase(Locale.ROOT);
    }

    /** The grade of a word; empty for any other word. */
    public static Optional<Verdict.Grade> parse(String word) {
        return Arrays.stream(Verdict.Grade.values()).filter(grade -> of(grade).equals(word.strip())).findFirst();
    }

    /** All words, for messages. */
    static List<String> allowed() {
        return Arrays.stream(Verdict.Grade.values()).map(VerdictWords::of).toList();
    }
}
