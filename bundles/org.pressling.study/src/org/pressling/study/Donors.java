// SPDX-License-Identifier: EPL-2.0
package org.pressling.study;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.pressling.dem.InvalidInputException;
import org.pressling.study.key.KeyStore;
import org.pressling.study.key.ResultCheck;
import org.pressling.study.key.ResultHome;
import org.pressling.study.key.SharedResult;
import org.pressling.study.key.StoredKey;
import org.pressling.study.layout.RunFolder;
import org.pressling.study.layout.StepName;

/**
 * The runs from which a new one takes over what it would make likewise.
 *
 * @param runs  their folders; the first that has a result gives it
 * @param check looks after the files of results
 */
record Donors(List<RunFolder> runs, ResultCheck check) {

    /** Copies the list. */
    Donors {
        runs = List.copyOf(runs);
    }

    /** The runs among those that are asked for. */
    static Donors of(RunOptions options, ResultCheck check) {
        return new Donors(options.donors().stream().filter(run -> Files.isRegularFile(run.record())).toList(), check);
    }

    /** Whether one of them has a result under a key, whole. */
    boolean has(StepName step, int sample, String hash) throws IOException {
        for (RunFolder run : runs) {
            if (find(run, step, sample, hash).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private Optional<SharedResult> find(RunFolder run, StepName step, int sample, String hash) throws IOException {
        ResultHome home = ResultHome.of(run, step, sample);
        Optional<StoredKey> found = KeyStore.find(home);
        boolean same = found.isPresent() && found.get().proves() && found.get().key().hash().equals(hash)
                && check.trouble(home, found.get()).isEmpty();
        return same ? Optional.of(new SharedResult(home, found.get())) : Optional.empty();
    }

    /**
     * Takes over what a run lacks. A run that is in use gives nothing, since its results may change meanwhile.
     *
     * @param pipeline what the run does
     * @param folder  its folder, whose lock the caller holds
     * @param last    the last step that is asked for
     * @param monitor told of a run that is in use; may cancel
     * @return how many results were taken over
     */
    int give(Pipeline pipeline, RunFolder folder, StepName last, RunMonitor monitor) throws IOException {
        int given = 0;
        for (RunFolder run : runs) {
            try (RunLock lock = RunLock.take(run)) {
                lock.requireHeld();
                given += give(run, pipeline, folder, last, monitor);
            } catch (InvalidInputException inUse) {
                monitor.noted(RunTerm.NOT_SHARED.with(run.root(), inUse.problems().getFirst()).said());
            }
        }
        return given;
    }

    /** The same for a run that has not begun: its folder is made, and locked meanwhile. */
    void giveAhead(Pipeline pipeline, RunFolder folder, StepName last, RunMonitor monitor) throws IOException {
        if (!runs.isEmpty()) {
            new RunGuard(folder, pipeline.samples()).createFolder();
            try (RunLock lock = RunLock.take(folder)) {
                lock.requireHeld();
                give(pipeline, folder, last, monitor);
            }
        }
    }

    private int give(RunFolder run, Pipeline pipeline, RunFolder folder, StepName last, RunMonitor monitor) throws IOException {
        int given = 0;
        for (StepName step : pipeline.names()) {
            int[] units = step.compareTo(last) <= 0 ? pipeline.units(step) : new int[0];
            for (int sample : units) {
                if (monitor.cancelled()) {
                    throw new CancellationException();
                }
                if (!pipeline.isCurrent(step, sample)) {
                    Optional<SharedResult> found = find(run, step, sample, pipeline.hash(step, sample));
                    given += found.isPresent() && found.get().into(ResultHome.of(folder, step, sample), check) ? 1 : 0;
                }
            }
        }
        return given;
    }
}
