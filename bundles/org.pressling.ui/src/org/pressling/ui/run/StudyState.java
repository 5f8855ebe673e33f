// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.run;

import java.util.Arrays;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.pressling.dem.InvalidInputException;
import org.pressling.model.Study;
import org.pressling.model.io.Studies;
import org.pressling.study.RunStatus;
import org.pressling.study.KeptStudy;
import org.pressling.study.layout.RunFolder;
import org.pressling.ui.Messages;
import org.pressling.ui.PresslingUi;
import org.pressling.ui.project.StudyFiles;

/** How a study and its run stand. */
public enum StudyState {
    /** Never run, or not readable. */
    NEVER_RUN("", ""),
    /** Under way. */
    RUNNING("running_ovr", Messages.State_running),
    /** Finished, and the study is as it was run. */
    DONE("done_ovr", Messages.State_done),
    /** Finished, but the study changed since. */
    STALE("stale_ovr", Messages.State_stale),
    /** Stopped before its end; goes on when run again. */
    CANCELLED("stale_ovr", Messages.State_cancelled),
    /** Failed. */
    FAILED("failed_ovr", Messages.State_failed);

    private final String icon;
    private final String text;

    StudyState(String icon, String text) {
        this.icon = icon;
        this.text = text;
    }

    /** {@return name of the picture that marks the state} */
    public String icon() {
        return icon;
    }

    /** {@return the state in a word} */
    public String text() {
        return text;
    }

    /**
     * Finds how a study stands. Reads files: not for the thread of the user interface.
     *
     * @param file a study file
     * @return its state
     */
    public static StudyState of(IFile file) {
        Optional<Study> study = StudyFiles.find(file);
        if (study.isEmpty()) {
            return NEVER_RUN;
        }
        RunFolder folder = StudyFiles.runFolder(file, study.get());
        StudyState run = ofRun(folder);
        return run == DONE && !isAsRun(study.get(), folder) ? STALE : run;
    }

    /**
     * Finds how a run stands, whatever became of its study since. Reads one small file.
     *
     * @param folder a run folder, whether it is there or not
     * @return its state, never {@link #STALE}
     */
    public static StudyState ofRun(RunFolder folder) {
        if (Runs.find(folder).isPresent()) {
            return RUNNING; // also before its first line is written, and until the last one is
        }
        return RunStatus.read(folder).map(status -> switch (status.state()) {
        case RUNNING -> RUNNING;
        case CANCELLED -> CANCELLED;
        case FAILED -> FAILED;
        case DONE -> DONE;
        }).orElse(NEVER_RUN);
    }

    private static boolean isAsRun(Study study, RunFolder folder) {
        try {
            return Arrays.equals(bytes(study, folder), bytes(Studies.load(folder.study()), folder));
        } catch (InvalidInputException unreadable) {
            return false; // what cannot be compared has to be run again
        }
    }

    /** Of both studies as they are written today: a run may be older than what is written now. */
    private static byte[] bytes(Study study, RunFolder folder) {
        return Studies.toBytes(KeptStudy.of(study, PresslingUi.contributions()), folder.study());
    }
}
