// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.press;

import java.util.List;
import java.util.Locale;

import org.pressling.dem.Localized;

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
    public Localized words() {
        return switch (grade) {
        case PASSED -> VerdictTerm.PASSED;
        case OUTSIDE_DOMAIN -> VerdictTerm.OUTSIDE.with(outside());
        case FAILED -> VerdictTerm.FAILED.with(reasons());
        };
    }

    /** The checks for which the press counts as failed, for people: "not settled, inertial number 2.1e-3 (limit 1e-3)". */
    public Localized reasons() {
        return Localized.list(failed().stream().map(QualityCheck::words).toList());
    }

    private Localized outside() {
        QualityCheck share = check(QualityCheck.LAW_DOMAIN);
        if (share.passed()) {
            return VerdictTerm.OVERLAP.with(String.format(Locale.ROOT, "%.2f", check(QualityCheck.LARGEST_OVERLAP).value()));
        }
        return share.defined() ? VerdictTerm.CONTACTS.with(String.format(Locale.ROOT, "%.0f", 100 * share.value()))
                : VerdictTerm.UNKNOWN_CONTACTS;
    }

    private QualityCheck check(String id) {
        return checks.stream().filter(c -> c.id().equals(id)).findFirst().orElseThrow();
    }
}
