// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis;

import java.util.List;
import java.util.Objects;

/**
 * A titled group of settings, shown as one table.
 *
 * @param title heading of the table ("Packing")
 * @param rows its lines, in the order they are shown
 */
public record SettingsTable(String title, List<SettingRow> rows) {

    /** Copies the rows, so that the table cannot change after it was handed over. */
    public SettingsTable {
        Objects.requireNonNull(title, "title");
        rows = List.copyOf(rows);
    }
}
