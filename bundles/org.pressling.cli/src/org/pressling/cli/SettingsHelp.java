// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli;

import java.util.ArrayList;
import java.util.List;

import org.pressling.model.path.PathEntry;
import org.pressling.model.path.StudyPaths;

import picocli.CommandLine;
import picocli.CommandLine.Model.UsageMessageSpec;

/** What {@code --set} takes, in words: path, unit, allowed values, default and meaning, all from the model. */
final class SettingsHelp {

    /** Stands in paths for the name of any setting of a contribution. */
    private static final String CONTRIBUTED = ".SETTING";

    private SettingsHelp() {
    }

    /** Adds the list of settings to the end of a command's help; the model is asked only when the help is shown. */
    static void addTo(CommandLine command) {
        command.getHelpSectionMap().put(UsageMessageSpec.SECTION_KEY_FOOTER, help -> footer());
    }

    private static String footer() {
        StringBuilder text = new StringBuilder(String.format("%n%s%n", Say.it(CliTerm.SET_TAKES)));
        for (String line : lines("")) {
            text.append(line).append(System.lineSeparator());
        }
        text.append(Say.it(CliTerm.CONTRIBUTED) + System.lineSeparator());
        return text.toString();
    }

    /**
     * The settings of a study; those of contributions are listed by what contributes them.
     *
     * @param start beginning of the paths wanted; empty for all
     * @return two or three lines for each setting
     */
    static List<String> lines(String start) {
        List<String> lines = new ArrayList<>();
        for (PathEntry entry : StudyPaths.list()) {
            if (entry.path().startsWith(start) && !entry.path().endsWith(CONTRIBUTED)) {
                lines.add("  " + entry.path() + head(entry));
                lines.add("      " + entry.meaning());
                if (entry.mayVary()) {
                    lines.add("      " + Say.it(CliTerm.MAY_VARY.with(entry.path())));
                }
            }
        }
        return lines;
    }

    private static String head(PathEntry entry) {
        String allowed = entry.allowed().isEmpty() ? entry.unit() : entry.allowed();
        String text = allowed.isEmpty() ? "" : "  " + allowed;
        return entry.defaultText().isEmpty() ? text : text + "  [" + entry.defaultText() + "]";
    }
}
