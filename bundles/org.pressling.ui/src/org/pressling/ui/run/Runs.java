// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.run;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.pressling.dem.InvalidInputException;
import org.pressling.model.Study;
import org.pressling.model.check.StudyValidator;
import org.pressling.study.StudyCheck;
import org.pressling.study.layout.RunFolder;
import org.pressling.study.layout.StudyRuns;
import org.pressling.ui.PresslingUi;
import org.pressling.ui.project.StudyFiles;

/** The runs under way in this workbench, one for a run folder at a time. */
public final class Runs {
    private static final Map<RunFolder, RunJob> UNDER_WAY = new ConcurrentHashMap<>();
    private static final List<RunListener> LISTENERS = new CopyOnWriteArrayList<>();

    private Runs() {
    }

    /**
     * Runs a study, or goes on with it, unless it is running already.
     *
     * @param file a study file that can be read
     * @return the job, new or under way
     */
    public static RunJob start(IFile file) {
        return start(RunJob.ofStudy(file, StudyFiles.runFolder(file, StudyFiles.load(file))));
    }

    /**
     * Runs a study beside its earlier runs, which stay and share what is the same, unless it is running already.
     *
     * @param file a study file that can be read
     * @return the job, new or under way
     * @throws InvalidInputException if there is no place for a further run
     */
    public static RunJob startNew(IFile file) {
        StudyRuns all = StudyFiles.runs(file, StudyFiles.load(file));
        RunJob before = UNDER_WAY.get(all.latest());
        if (before != null) {
            return before;
        }
        try {
            return start(RunJob.ofStudy(file, all.claim()));
        } catch (IOException e) {
            throw all.next().unwritable(e);
        }
    }

    /**
     * Whether a study has no problem that a run would end with at once. Goes through all combinations of its campaign.
     *
     * @param study a study
     * @return whether it can be run as it is
     */
    public static boolean mayStart(Study study) {
        return StudyValidator.validate(study, StudyCheck.catalog(PresslingUi.contributions())).isEmpty();
    }

    /**
     * Presses particles of a file, unless this is being done already.
     *
     * @param given    the particles
     * @param study    a study file that can be read, whose materials, law and press apply
     * @param whenDone told of the folder of the results if all went well, on the thread of the user interface
     * @return the job, new or under way
     */
    public static RunJob press(GivenFile given, IFile study, Consumer<RunFolder> whenDone) {
        return start(RunJob.ofParticles(given, study, whenDone));
    }

    private static RunJob start(RunJob job) {
        RunJob before = UNDER_WAY.putIfAbsent(job.folder(), job);
        if (before != null) {
            return before;
        }
        job.addJobChangeListener(new JobChangeAdapter() {
            @Override
            public void done(IJobChangeEvent event) {
                ended(job); // also where the job was cancelled before it began
            }
        });
        publish(listener -> listener.started(job));
        job.schedule();
        return job;
    }

    /**
     * The run under way in a folder.
     *
     * @param folder a run folder
     * @return its job, if there is one
     */
    public static Optional<RunJob> find(RunFolder folder) {
        return Optional.ofNullable(UNDER_WAY.get(folder));
    }

    /** {@return all runs under way} */
    public static List<RunJob> underWay() {
        return List.copyOf(UNDER_WAY.values());
    }

    /**
     * Adds a listener.
     *
     * @param listener told of all runs, until removed
     */
    public static void addListener(RunListener listener) {
        LISTENERS.add(listener);
    }

    /**
     * Removes a listener.
     *
     * @param listener one that was added
     */
    public static void removeListener(RunListener listener) {
        LISTENERS.remove(listener);
    }

    static void publish(Consumer<RunListener> message) {
        LISTENERS.forEach(message);
    }

    private static void ended(RunJob job) {
        UNDER_WAY.remove(job.folder(), job);
        publish(listener -> listener.ended(job));
    }
}
