// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis;

import java.util.List;
import java.util.Objects;

/**
 * What the reader of a report must know of the study before any figure.
 *
 * @param name name of the study; becomes the title of the report
 * @param description what the study is for, in the words of its author; may be empty
 * @param settings its key settings, grouped (materials, packing, press, picture, network, training)
 */
public record StudySummary(String name, String description, List<SettingsTable> settings) {

    /** Copies the tables, so that the summary cannot change after it was handed over. */
    public StudySummary {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(description, "description");
        settings = List.copyOf(settings);
    }
}
