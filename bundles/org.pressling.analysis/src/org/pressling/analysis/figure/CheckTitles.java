// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis.figure;

import java.util.Locale;
import java.util.Map;

import org.pressling.dem.press.QualityCheck;

/** Names of the quality checks in figures and tables. */
public final class CheckTitles {
    private static final Map<String, String> TITLES = Map.of(
            QualityCheck.SETTLED, "Settled",
            QualityCheck.UNBALANCED_FORCE, "Unbalanced force ratio",
            QualityCheck.INERTIAL_NUMBER, "Inertial number",
            QualityCheck.WALL_FORCE, "Wall force mismatch",
            QualityCheck.KINETIC_ENERGY, "Kinetic / elastic energy",
            QualityCheck.CENTRES_WITHIN_WALLS, "Centres beyond a wall",
            QualityCheck.LARGEST_OVERLAP, "Largest overlap / radius",
            QualityCheck.LAW_DOMAIN, "Contacts beyond the law's domain");

    private CheckTitles() {
    }

    /** The title of a check; of one that is not known here its identifier in words. */
    public static String of(QualityCheck check) {
        String words = check.id().replace('-', ' ');
        return TITLES.getOrDefault(check.id(), words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1));
    }
}
