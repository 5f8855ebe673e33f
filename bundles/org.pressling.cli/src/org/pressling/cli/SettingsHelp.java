// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.pressling.model.Study;
import org.pressling.model.StudyPhases;
import org.pressling.model.path.PathEntry;
import org.pressling.model.path.StudyPaths;

import picocli.CommandLine;
import picocli.CommandLine.Model.UsageMessageSpec;

/** What {@code --set} takes, in words: path, unit, allowed values, default or value, and meaning, all from the model. */
final class SettingsHelp {

    /** Stands in paths for the name of any setting of a contribution. */
    private static final String CONTRIBUTED = ".SETTING";
    /** Stands in paths for the name of any phase. */
    private static final String A_PHASE = "[NAME]";
    /** What a user fills in: no value stands there. */
    private static final Pattern TO_FILL_IN = Pattern.compile("\\[[A-Z]+\\]");

    private SettingsHelp() {
    }

    /** Says at the end of a command's help where what {@code --set} takes is listed. */
    static void addTo(CommandLine command) {
        command.getHelpSectionMap().put(UsageMessageSpec.SECTION_KEY_FOOTER, help -> footer());
    }

    private static String footer() {
        return String.format("%n%s%n", Say.it(CliTerm.CONTRIBUTED));
    }

    /**
     * The settings of a study; those of contributions are listed by what contributes them.
     *
     * @param start beginning of the paths wanted; empty for all
     * @param study whose phases and values are told; if empty, what holds for any study
     * @return two or three lines for each setting
     */
    static List<String> lines(String start, Optional<Study> study) {
        List<String> lines = new ArrayList<>();
        for (PathEntry entry : study.map(SettingsHelp::of).orElseGet(StudyPaths::list)) {
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

    /** What a study lets be set: a path for each of its phases, and its own values in place of defaults. */
    private static List<PathEntry> of(Study study) {
        boolean listed = StudyPhases.isListed(study);
        List<String> phases = listed ? study.getPhases().stream().map(phase -> String.valueOf(phase.getName())).toList()
                : List.of();
        List<PathEntry> entries = new ArrayList<>();
        for (PathEntry entry : StudyPaths.list()) {
            if (entry.path().contains(A_PHASE)) {
                phases.forEach(phase -> entries.add(withValue(study, entry, entry.path().replace(A_PHASE, "[" + phase + "]"))));
            } else if (!listed || !StudyPhases.isOfTwoPhases(entry.path())) {
                entries.add(withValue(study, entry, entry.path()));
            }
        }
        return entries;
    }

    private static PathEntry withValue(Study study, PathEntry entry, String path) {
        String value = TO_FILL_IN.matcher(path).find() ? entry.defaultText() : StudyPaths.get(study, path);
        return new PathEntry(path, entry.unit(), entry.allowed(), value, entry.meaning(), entry.mayVary());
    }

    private static String head(PathEntry entry) {
        String allowed = entry.allowed().isEmpty() ? entry.unit() : entry.allowed();
        String text = allowed.isEmpty() ? "" : "  " + allowed;
        return entry.defaultText().isEmpty() ? text : text + "  [" + entry.defaultText() + "]";
    }
}
