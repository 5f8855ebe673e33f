// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.pressling.study.layout.StepName;

import picocli.CommandLine.Model.CommandSpec;

/** Which settings of a study a command has a use for; those that would be taken and do nothing are refused or told. */
final class SettingUse {
    /** The step that reads a part of the study first; a part that is not here is read from the beginning. */
    private static final Map<String, StepName> FIRST_READ = Map.of("press", StepName.PRESS, "contactLaw", StepName.PRESS,
            "rendering", StepName.RENDER, "labels", StepName.MEASURE, "split", StepName.DATASET, "network", StepName.LEARN,
            "training", StepName.LEARN, "analyses", StepName.REPORT);
    private static final String PACKING = "packing";
    /** What is taken of the packing where the particles are given: the box. */
    private static final List<String> BOX = List.of("packing.initialWidth", "packing.height", "packing.depth",
            "packing.periodicFrontBack");
    private static final String PERIODIC = "packing.periodicTopBottom";

    private SettingUse() {
    }

    private static String part(String path) {
        return path.split("[.\\[]", 2)[0];
    }

    private static String path(String assignment) {
        return assignment.substring(0, assignment.indexOf('='));
    }

    /** The first of the settings that no step up to the last one reads. */
    static Optional<String> beyond(List<String> assignments, StepName last) {
        return assignments.stream().map(SettingUse::path)
                .filter(path -> FIRST_READ.getOrDefault(part(path), StepName.PACK).compareTo(last) > 0).findFirst();
    }

    /**
     * Refuses settings that pressing one sample has no use for.
     *
     * @param particles whether the particles are given, so that none are packed
     * @param box       whether they bring a box of their own that is taken
     */
    static void checkPress(CommandSpec spec, List<String> assignments, boolean particles, boolean box) {
        beyond(assignments, StepName.RENDER).ifPresent(path -> {
            throw Usage.doesNotApply(spec, "--set " + path, Unneeded.NOT_READ.with(part(path)));
        });
        for (String assignment : assignments) {
            String path = path(assignment);
            if ("campaign".equals(part(path))) {
                throw Usage.doesNotApply(spec, "--set " + path, Unneeded.NO_CAMPAIGN);
            }
            boolean ofBox = BOX.contains(path);
            if (particles && PACKING.equals(part(path)) && !ofBox && !PERIODIC.equals(path)) {
                throw Usage.doesNotApply(spec, "--set " + path, Unneeded.NOTHING_PACKED);
            }
            if (box && ofBox) {
                throw Usage.doesNotApply(spec, "--set " + path, Unneeded.FILE_HAS_BOX);
            }
        }
    }
}
