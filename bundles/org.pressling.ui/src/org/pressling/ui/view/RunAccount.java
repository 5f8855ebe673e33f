// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.osgi.util.NLS;
import org.pressling.dataset.io.Json;
import org.pressling.dem.InvalidInputException;
import org.pressling.study.ResultAges;
import org.pressling.study.layout.RunFolder;
import org.pressling.ui.Messages;
import org.pressling.ui.PresslingUi;
import org.pressling.ui.preferences.Preferences;
import org.pressling.ui.run.StudyState;

/**
 * Which run it is that views show, and what in it is left of the run before.
 *
 * @param folder  the run folder
 * @param state   how the run stands
 * @param started when it was started last, if it ever was
 * @param ages    what is left of the run before
 */
record RunAccount(RunFolder folder, StudyState state, Optional<Instant> started, ResultAges ages) {
    /** The folder that runs of a project lie in, which tells nobody anything. */
    private static final String RUNS = "runs";

    /** Reads what a folder tells of itself; for a run that is on its way or was stopped, all its keys. */
    static RunAccount read(RunFolder folder) {
        return new RunAccount(folder, StudyState.ofRun(folder), started(folder), ages(folder));
    }

    private static Optional<Instant> started(RunFolder folder) {
        try {
            return Files.isRegularFile(folder.record()) ? Optional.of(Instant.parse(Json.read(folder.record()).text("started")))
                    : Optional.empty();
        } catch (InvalidInputException | DateTimeParseException unreadable) {
            return Optional.empty(); // being written, or damaged: the next run says so
        }
    }

    private static ResultAges ages(RunFolder folder) {
        try {
            return ResultAges.of(folder, PresslingUi.contributions(), Preferences.runOptions());
        } catch (IOException e) {
            PresslingUi.log().warn(RunFolder.describe(e), e);
            return ResultAges.NONE;
        }
    }

    String name() {
        return name(folder);
    }

    /** Project and name of a run; the place of one outside of the workspace. */
    static String name(RunFolder folder) {
        IContainer[] found = ResourcesPlugin.getWorkspace().getRoot().findContainersForLocationURI(folder.root().toUri());
        if (found.length == 0) {
            return folder.root().toString();
        }
        IPath inside = found[0].getProjectRelativePath();
        IPath shown = RUNS.equals(inside.segment(0)) ? inside.removeFirstSegments(1) : inside;
        return NLS.bind(Messages.View_runOf, found[0].getProject().getName(), shown);
    }

    /**
     * Project, name, date and state in a line.
     *
     * @param older what to say of what is shown if it is left of the run before, or empty text
     */
    String text(String older) {
        StringBuilder text = new StringBuilder(older.isEmpty() ? "" : older + " \u2013 ").append(name());
        started.ifPresent(date -> text.append(", ").append(DateTimeFormatter
                .ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withLocale(Locale.getDefault(Locale.Category.FORMAT))
                .withZone(ZoneId.systemDefault()).format(date)));
        if (state != StudyState.DONE && !state.text().isEmpty()) {
            text.append(" (").append(state.text()).append(')');
        }
        return text.toString();
    }
}
