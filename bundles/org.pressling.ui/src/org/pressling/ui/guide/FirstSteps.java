// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.guide;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.preference.IPreferenceStore;
import org.pressling.ui.PresslingUi;
import org.pressling.ui.preferences.Preferences;
import org.pressling.ui.project.StudyFiles;
import org.pressling.ui.run.Runs;

/** Which of the first steps the user has done; kept from start to start. */
final class FirstSteps {
    private static final String DONE = "firstSteps.done";

    private FirstSteps() {
    }

    /** The steps that are done. */
    static Set<FirstStep> done() {
        Set<String> names = Set.of(Preferences.store().getString(DONE).split(" "));
        return Arrays.stream(FirstStep.values()).filter(step -> names.contains(step.name()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(FirstStep.class)));
    }

    /** Marks a step, unless its wizard was cancelled or its study did not start. */
    static void follow(FirstStep step) {
        boolean happened = switch (step) {
        case PROJECT -> ResourcesPlugin.getWorkspace().getRoot().getProjects().length > 0;
        case STUDY -> hasStudy();
        case RUN -> !Runs.underWay().isEmpty();
        default -> true;
        };
        if (happened) {
            Set<FirstStep> done = done();
            done.add(step);
            keep(done);
        }
    }

    private static boolean hasStudy() {
        boolean[] found = new boolean[1];
        try {
            ResourcesPlugin.getWorkspace().getRoot().accept(resource -> {
                found[0] |= StudyFiles.isStudy(resource);
                return !found[0] && !(resource.getType() == IResource.FOLDER && "runs".equals(resource.getName()));
            });
        } catch (CoreException e) {
            PresslingUi.log().warn(e.getMessage(), e);
        }
        return found[0];
    }

    /** Begins again. */
    static void forget() {
        keep(Collections.emptySet());
    }

    private static void keep(Set<FirstStep> done) {
        IPreferenceStore store = Preferences.store();
        store.setValue(DONE, done.stream().map(FirstStep::name).collect(Collectors.joining(" ")));
    }
}
