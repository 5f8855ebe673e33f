// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.ui.IMemento;
import org.pressling.study.layout.RunFolder;
import org.pressling.ui.api.SelectedRun;

/**
 * The run that the views showed last, and the sample chosen last of each run: what a view begins with that is opened
 * later, or at the next start. On the thread of the user interface only.
 */
final class LastShown {
    private static final String RUN = "run";
    private static final String SAMPLE = "sample";
    private static final Map<RunFolder, Integer> SAMPLES = new HashMap<>();

    private static RunFolder run;

    private LastShown() {
    }

    /** What was shown last, if anything. */
    static Optional<SelectedRun> get() {
        return Optional.ofNullable(run).map(folder -> new SelectedRun(folder, sampleOf(folder)));
    }

    /** The sample of a run that was shown last, or 0. */
    static int sampleOf(RunFolder folder) {
        return SAMPLES.getOrDefault(folder, 0);
    }

    /** Remembers what is shown. */
    static void set(SelectedRun shown) {
        run = shown.folder();
        if (shown.sample() > 0) {
            SAMPLES.put(run, shown.sample());
        }
    }

    /** Writes what a view shows, for the next start. */
    static void save(RunFolder folder, int sample, IMemento memento) {
        memento.putString(RUN, folder.root().toString());
        memento.putInteger(SAMPLE, sample);
    }

    /**
     * Takes over what was written before, unless something was shown since or the run is gone.
     *
     * @param memento what the platform kept of a view, or null
     * @return whether the view was there at the last end and showed a run
     */
    static boolean restore(IMemento memento) {
        if (memento == null) {
            return false;
        }
        String kept = memento.getString(RUN);
        if (kept == null) {
            return false;
        }
        if (run == null) {
            find(kept).ifPresent(folder -> {
                Integer sample = memento.getInteger(SAMPLE);
                set(new SelectedRun(folder, sample == null ? 0 : sample.intValue()));
            });
        }
        return true;
    }

    private static Optional<RunFolder> find(String kept) {
        try {
            Path root = Path.of(kept);
            return Files.isDirectory(root) ? Optional.of(new RunFolder(root)) : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty(); // written under another system; nothing to show is what a first start shows, too
        }
    }

    /** As at a start; for tests. */
    static void forget() {
        run = null;
        SAMPLES.clear();
    }
}
