// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.press;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What follows from the quality of a press.
 *
 * @param grade  the verdict in one word
 * @param checks every check, passed or not
 */
public record Verdict(Grade grade, List<QualityCheck> checks) {

    /** The verdict in one word. */
    public enum Grade {
        /** Every check passed. */
        PASSED,
        /** The body rests and was pressed slowly, but too many contacts lie where the contact law says nothing. */
        OUTSIDE_DOMAIN,
        /** The result is not that of a body at rest that was pressed slowly between walls, or nobody can tell. */
        FAILED
    }

    /** Makes the list unmodifiable. */
    public Verdict {
        checks = List.copyOf(checks);
    }

    /** Judges a press. */
    public static Verdict of(PressQuality quality) {
        List<QualityCheck> checks = QualityCheck.of(quality);
        boolean failed = checks.stream().anyMatch(Verdict::fails);
        boolean outside = checks.stream().anyMatch(c -> !c.passed());
        return new Verdict(failed ? Grade.FAILED : outside ? Grade.OUTSIDE_DOMAIN : Grade.PASSED, checks);
    }

    private static boolean fails(QualityCheck check) {
        return !check.passed() && !check.ofDomain();
    }

    /** The checks for which the press counts as failed; empty unless it does. */
    public List<QualityCheck> failed() {
        return checks.stream().filter(Verdict::fails).toList();
    }

    /** The verdict for people: "passed", "outside the law's domain (63 % of the contacts)", "failed: not settled". */
    public String words() {
        return switch (grade) {
        case PASSED -> "passed";
        case OUTSIDE_DOMAIN -> "outside the law's domain (" + outside() + ")";
        case FAILED -> "failed: " + failed().stream().map(QualityCheck::words).collect(Collectors.joining(", "));
        };
    }

    private String outside() {
        QualityCheck share = check(QualityCheck.LAW_DOMAIN);
        if (share.passed()) {
            return String.format(Locale.ROOT, "an overlap of %.2f radii", check(QualityCheck.LARGEST_OVERLAP).value());
        }
        return share.defined() ? String.format(Locale.ROOT, "%.0f %% of the contacts", 100 * share.value())
                : "an unknown fraction of the contacts";
    }

    private QualityCheck check(String id) {
        return checks.stream().filter(c -> c.id().equals(id)).findFirst().orElseThrow();
    }
}
