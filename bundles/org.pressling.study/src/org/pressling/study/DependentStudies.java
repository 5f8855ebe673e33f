// SPDX-License-Identifier: EPL-2.0
package org.pressling.study;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.pressling.model.Study;
import org.pressling.study.contribute.Contributions;
import org.pressling.study.layout.RunFolder;
import org.pressling.study.layout.StepName;
import org.pressling.study.step.FinishedDependent;

/**
 * The further studies that the analyses of a study need: whole runs in folders of their own inside its run folder, with
 * keys, records and reports of their own. They go as far as the run itself is asked to go.
 */
final class DependentStudies {
    private final SortedMap<String, StudyRun> runs = new TreeMap<>();

    DependentStudies(SortedMap<String, Study> studies, RunFolder folder, Contributions contributions, RunOptions options) {
        studies.forEach((name, study) -> runs.put(name,
                StudyRun.of(study, folder.dependentStudy(name).root(), contributions, options.named("").sharing(
                        options.donors().stream().map(run -> run.dependentStudy(name)).toList()))));
    }

    /** What each of them comes to. */
    SortedMap<String, FinishedDependent> finished() {
        SortedMap<String, FinishedDependent> finished = new TreeMap<>();
        runs.forEach((name, run) -> finished.put(name, new FinishedDependent(run.key(StepName.EVALUATE), run.folder())));
        return finished;
    }

    /**
     * Chooses what trains the networks that are to be trained.
     *
     * @return whether a key is another one now
     */
    boolean decide(RunMonitor monitor) throws IOException {
        boolean changed = false;
        for (Map.Entry<String, StudyRun> dependent : runs.entrySet()) {
            changed |= dependent.getValue().decideEngine(new Told(dependent.getKey(), monitor));
        }
        return changed;
    }

    SortedMap<String, RunPlan> plans() throws IOException {
        SortedMap<String, RunPlan> plans = new TreeMap<>();
        for (Map.Entry<String, StudyRun> dependent : runs.entrySet()) {
            plans.put(dependent.getKey(), dependent.getValue().plan());
        }
        return plans;
    }

    /** Takes the verdicts on the presses of those that are all up to date. */
    void checkPresses() {
        runs.values().forEach(StudyRun::checkPresses);
    }

    /** What became of the presses of those that were run. */
    SortedMap<String, List<String>> accounts() {
        SortedMap<String, List<String>> accounts = new TreeMap<>();
        runs.forEach((name, run) -> accounts.put(name, run.account()));
        return accounts;
    }

    /** Takes over what other runs have. */
    void share(RunMonitor monitor) throws IOException {
        for (Map.Entry<String, StudyRun> dependent : runs.entrySet()) {
            dependent.getValue().shareAhead(new Told(dependent.getKey(), monitor));
        }
    }

    /** Runs what is not up to date, one after the other. */
    void run(RunMonitor monitor) throws IOException {
        for (Map.Entry<String, StudyRun> dependent : runs.entrySet()) {
            StudyRun run = dependent.getValue();
            if (!run.plan().isCurrent() || !Files.isRegularFile(run.folder().record())) {
                run.run(new Told(dependent.getKey(), monitor));
            } else {
                run.checkPresses();
            }
        }
    }

    /** Tells the monitor of the whole how far a dependent study is; its plan and its training are its own. */
    private record Told(String name, RunMonitor whole) implements RunMonitor {
        @Override
        public void progress(RunProgress p) {
            whole.progress(new RunProgress(name + " " + p.stage(), p.done(), p.total(), p.fraction(), p.elapsed(), p.left(),
                    p.detail()));
        }

        @Override
        public void finished(String stage, double seconds) {
            whole.finished(name + " " + stage, seconds);
        }

        @Override
        public void noted(String note) {
            whole.noted(name + ": " + note);
        }

        @Override
        public boolean cancelled() {
            return whole.cancelled();
        }
    }
}
