// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.pressling.dem.Localized;
import org.pressling.dem.press.PressQuality;
import org.pressling.dem.press.QualityCheck;
import org.pressling.dem.press.Verdict;

/** What the checks of a press say against it, each in a sentence with what to do. */
final class PressWarnings {

    private PressWarnings() {
    }

    /** A sentence for each check that the press did not pass; none if it passed them all. */
    static List<Localized> of(PressQuality quality) {
        return Verdict.of(quality).checks().stream().filter(check -> !check.passed())
                .map(check -> remedy(check).map(remedy -> PressWarningTerm.SENTENCE.with(words(check), remedy))
                        .orElseGet(() -> words(check)))
                .toList();
    }

    private static Localized words(QualityCheck check) {
        return check.id().equals(QualityCheck.LAW_DOMAIN) && check.defined()
                ? PressWarningTerm.BEYOND_DOMAIN.with(String.format(Locale.ROOT, "%.2f", 100 * check.value()),
                        String.format(Locale.ROOT, "%.0f", 100 * check.limit()))
                : check.words();
    }

    private static Optional<Localized> remedy(QualityCheck check) {
        return switch (check.id()) {
        case QualityCheck.SETTLED -> Optional.of(PressWarningTerm.SETTLED);
        case QualityCheck.UNBALANCED_FORCE -> Optional.of(PressWarningTerm.UNBALANCED_FORCE);
        case QualityCheck.INERTIAL_NUMBER -> Optional.of(PressWarningTerm.INERTIAL_NUMBER);
        case QualityCheck.WALL_FORCE, QualityCheck.KINETIC_ENERGY -> Optional.of(PressWarningTerm.MOVES);
        case QualityCheck.CENTRES_WITHIN_WALLS -> Optional.of(PressWarningTerm.IMPOSSIBLE);
        case QualityCheck.LAW_DOMAIN, QualityCheck.LARGEST_OVERLAP -> Optional.of(PressWarningTerm.EXTRAPOLATED);
        default -> Optional.empty();
        };
    }
}
