// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis.section;

import java.util.List;
import java.util.Optional;

import org.pressling.analysis.Analysis;
import org.pressling.analysis.ReportInput;
import org.pressling.analysis.Section;
import org.pressling.analysis.SettingsTable;

/** The study's settings, as they were run. */
final class SettingsSection implements Analysis {

    @Override
    public Optional<Section> section(ReportInput input) {
        if (input.study().settings().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Section("settings", "Settings of the study", List.of(), List.of(),
                input.study().settings().stream().map(SettingsSection::table).toList()));
    }

    private static Section.Table table(SettingsTable settings) {
        return new Section.Table(settings.title(), List.of("Setting", "Value", "Unit"),
                settings.rows().stream().map(r -> List.of(r.name(), r.value(), r.unit())).toList());
    }
}
