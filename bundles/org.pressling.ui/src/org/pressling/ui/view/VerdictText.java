// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.pressling.dem.press.QualityCheck;
import org.pressling.dem.press.Verdict;
import org.pressling.ui.LocalTexts;
import org.pressling.ui.Messages;

/** The verdict on a press as views tell it. */
final class VerdictText {
    private static final double PERCENT = 100;

    private VerdictText() {
    }

    /** The verdict in words, with the checks that failed or the share of contacts beyond the domain. */
    static String of(Verdict verdict) {
        return switch (verdict.grade()) {
        case PASSED -> Messages.Verdict_passed;
        case OUTSIDE_DOMAIN -> NLS.bind(Messages.Verdict_outside, outside(verdict));
        case FAILED -> NLS.bind(Messages.Verdict_failed,
                verdict.failed().stream().map(VerdictText::of).collect(Collectors.joining(", ")));
        };
    }

    /** A mark in front of a caption; empty for a press that passed, and for one on which nothing is known. */
    static String mark(Verdict verdict) {
        return verdict == null ? "" : switch (verdict.grade()) {
        case PASSED -> "";
        case OUTSIDE_DOMAIN -> "! ";
        case FAILED -> "\u00d7 ";
        };
    }

    private static String of(QualityCheck check) {
        return switch (check.id()) {
        case QualityCheck.SETTLED -> Messages.Check_settled;
        case QualityCheck.UNBALANCED_FORCE -> Messages.Check_unbalanced;
        case QualityCheck.INERTIAL_NUMBER -> Messages.Check_inertial;
        case QualityCheck.WALL_FORCE -> Messages.Check_wall;
        case QualityCheck.KINETIC_ENERGY -> Messages.Check_kinetic;
        case QualityCheck.CENTRES_WITHIN_WALLS -> Messages.Check_centres;
        default -> check.words().said();
        };
    }

    private static String outside(Verdict verdict) {
        QualityCheck share = check(verdict, QualityCheck.LAW_DOMAIN);
        if (share.passed()) {
            return NLS.bind(Messages.Check_overlap, LocalTexts.number(check(verdict, QualityCheck.LARGEST_OVERLAP).value()));
        }
        return NLS.bind(Messages.Check_domain,
                share.defined() ? Long.toString(Math.round(PERCENT * share.value())) : LocalTexts.number(Double.NaN));
    }

    private static QualityCheck check(Verdict verdict, String id) {
        return verdict.checks().stream().filter(check -> check.id().equals(id)).findFirst().orElseThrow();
    }
}
