// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.io;

import java.util.Map;

/** Names of columns before the field's words were taken for them. Tables of that time are read as those of today. */
final class FormerNames {

    /** What a column is called, and what it was called before. */
    private static final Map<String, String> COLUMNS = Map.of("relative_density", "solid_share",
            "angular_velocity_rad_per_s", "spin_rad_per_s");

    private FormerNames() {
    }

    /**
     * What a column was called.
     *
     * @param column its name today, with its unit
     * @return its name before, or the same where it has always been called so
     */
    static String of(String column) {
        return COLUMNS.getOrDefault(column, column);
    }
}
