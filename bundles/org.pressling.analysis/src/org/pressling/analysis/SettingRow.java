// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis;

import java.util.Objects;

/**
 * One line of a table of settings or facts: what it is, its value as text, and the unit of that text.
 *
 * @param name what the value is, as a reader would say it ("Initial width")
 * @param value the value as it is to be shown; already rounded and formatted
 * @param unit unit of the value, empty for a plain number or a word
 */
public record SettingRow(String name, String value, String unit) {

    /** Refuses missing parts: a report never shows "null". */
    public SettingRow {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(unit, "unit");
    }
}
