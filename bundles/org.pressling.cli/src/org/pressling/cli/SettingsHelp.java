// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli;

import java.util.ArrayList;
import java.util.List;

import org.pressling.model.path.PathEntry;
import org.pressling.model.path.StudyPaths;

import picocli.CommandLine;

/** What {@code --set} takes, in words: path, unit, allowed values, default and meaning, all from the model. */
final class SettingsHelp {

    private SettingsHelp() {
    }

    /** Adds the list of settings to the end of a command's help. */
    static void addTo(CommandLine command) {
        List<String> footer = new ArrayList<>();
        footer.add("");
        footer.add("What --set takes (default in brackets):");
        for (String line : lines("")) {
            footer.add(line.replace("%", "%%").replace("@", "@@"));
        }
        command.getCommandSpec().usageMessage().footer(footer.toArray(String[]::new));
    }

    /**
     * The settings.
     *
     * @param start beginning of the paths wanted; empty for all
     * @return two lines for each setting
     */
    static List<String> lines(String start) {
        List<String> lines = new ArrayList<>();
        for (PathEntry entry : StudyPaths.list()) {
            if (entry.path().startsWith(start)) {
                lines.add("  " + entry.path() + head(entry));
                lines.add("      " + entry.meaning());
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
