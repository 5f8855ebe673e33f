// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.pressling.study.runs.RunColumn;
import org.pressling.study.runs.RunRow;
import org.pressling.ui.LocalDecimals;
import org.pressling.ui.LocalTexts;
import org.pressling.ui.Messages;
import org.pressling.ui.Numbers;
import org.pressling.ui.PathNames;
import org.pressling.ui.run.StudyState;

/** What the table of runs says, in the language of the user. */
final class RunWords {
    private static final Map<String, String> HEADINGS = Map.ofEntries(Map.entry("run", Messages.RunColumn_run),
            Map.entry("study", Messages.RunColumn_study), Map.entry("started", Messages.RunColumn_started),
            Map.entry("state", Messages.RunColumn_state), Map.entry("time_s", Messages.RunColumn_time_s),
            Map.entry("samples", Messages.RunColumn_samples), Map.entry("passed", Messages.RunColumn_passed),
            Map.entry("outside_domain", Messages.RunColumn_outside_domain), Map.entry("failed", Messages.RunColumn_failed),
            Map.entry("size_B", Messages.RunColumn_size_B), Map.entry("own_B", Messages.RunColumn_own_B),
            Map.entry("tags", Messages.RunColumn_tags), Map.entry("notes", Messages.RunColumn_notes),
            Map.entry("folder", Messages.RunColumn_folder));
    private static final List<String> UNITS = List.of("B", "kB", "MB", "GB", "TB");

    private RunWords() {
    }

    /** Heading of a column. */
    static String heading(RunColumn column) {
        return switch (column.group()) {
        case RUN -> HEADINGS.getOrDefault(column.id(), column.id());
        case SETTING -> PathNames.of(column.id());
        case SCORE -> NLS.bind(Messages.RunColumn_r2, LocalTexts.nameOf(column.id().substring(RunColumn.R2.length())));
        };
    }

    /** Text of a cell. */
    static String cell(RunColumn column, RunRow row) {
        if (column.id().equals("state")) {
            return StudyState.ofRun(row.run().folder()).text();
        }
        return switch (column.of(row)) {
        case null -> "";
        case Instant moment -> DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT)
                .withLocale(Locale.getDefault(Locale.Category.FORMAT)).withZone(ZoneId.systemDefault()).format(moment);
        case Number bytes when column.id().endsWith("_B") -> size(bytes.longValue());
        case Double number when column.group() == RunColumn.Group.SCORE -> LocalTexts.r2(number);
        case Double seconds when column.id().endsWith("_s") -> Numbers.rounded(seconds, 1);
        case Number number -> LocalDecimals.shown(number.toString());
        case Object other when column.group() == RunColumn.Group.SETTING -> LocalDecimals.shown(line(other));
        case Object other -> line(other);
        };
    }

    private static String line(Object text) {
        return text.toString().lines().findFirst().orElse("");
    }

    /** Bytes in the unit that fits, by powers of 1000. */
    static String size(long bytes) {
        double value = bytes;
        int unit = 0;
        while (value >= 999.5 && unit < UNITS.size() - 1) {
            value /= 1000;
            unit++;
        }
        return Numbers.rounded(value, unit == 0 || value >= 99.95 ? 0 : 1) + ' ' + UNITS.get(unit);
    }
}
