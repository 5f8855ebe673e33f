// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli;

import java.util.List;
import java.util.Locale;

import org.pressling.dem.press.PressQuality;
import org.pressling.dem.press.QualityCheck;
import org.pressling.dem.press.Verdict;

/** What the checks of a press say against it, each in a sentence with what to do. */
final class PressWarnings {

    private PressWarnings() {
    }

    /** A sentence for each check that the press did not pass; none if it passed them all. */
    static List<String> of(PressQuality quality) {
        return Verdict.of(quality).checks().stream().filter(check -> !check.passed())
                .map(check -> words(check) + ". " + remedy(check)).toList();
    }

    private static String words(QualityCheck check) {
        return check.id().equals(QualityCheck.LAW_DOMAIN) && check.defined()
                ? String.format(Locale.ROOT, "%.2f %% of the contacts lie beyond the domain of the contact law (limit %.0f %%)",
                        100 * check.value(), 100 * check.limit())
                : check.words();
    }

    private static String remedy(QualityCheck check) {
        return switch (check.id()) {
        case QualityCheck.SETTLED -> "The forces are not those of a body at rest: raise press.maxRelaxSteps or "
                + "press.relaxDamping.";
        case QualityCheck.UNBALANCED_FORCE -> "No contact bears a force: lower press.finalWidth, or the wall is so fast that "
                + "particles fly (press.wallSpeed).";
        case QualityCheck.INERTIAL_NUMBER -> "The press was not slow, so inertia shows in the forces: lower press.wallSpeed.";
        case QualityCheck.WALL_FORCE, QualityCheck.KINETIC_ENERGY -> "The body still moves: lower press.unbalancedLimit, or "
                + "raise press.maxRelaxSteps.";
        case QualityCheck.CENTRES_WITHIN_WALLS -> "The structure is not possible: lower press.wallSpeed, or raise "
                + "press.finalWidth.";
        case QualityCheck.LAW_DOMAIN, QualityCheck.LARGEST_OVERLAP ->
            "There the forces are extrapolated: press less (press.finalWidth), or choose a "
                    + "contactLaw that is made for it.";
        default -> "";
        };
    }
}
