// SPDX-License-Identifier: EPL-2.0
package org.pressling.study;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.pressling.dataset.interchange.ReadParticles;
import org.pressling.dem.InvalidInputException;
import org.pressling.model.Study;
import org.pressling.model.io.Studies;
import org.pressling.study.contribute.Contributions;
import org.pressling.study.key.ResultCheck;
import org.pressling.study.layout.RunFolder;
import org.pressling.study.layout.StepName;
import org.pressling.study.settings.AnalysisTask;
import org.pressling.study.settings.DatasetTask;
import org.pressling.study.settings.SampleSettings;
import org.pressling.study.settings.StudySettings;
import org.pressling.study.step.GivenParticles;
import org.pressling.study.step.StudyStep;
import org.pressling.study.step.Steps;

/**
 * A study and the folder it is run in. Running does what the {@linkplain #plan plan} says is not up to date, one step
 * after the other, samples in parallel; running again after a cancel, a failure or a killed process goes on from there.
 *
 * <pre>{@code
 * StudyRun run = StudyRun.of(Studies.load(file), folder, contributions, RunOptions.everything());
 * run.run(monitor);
 * }</pre>
 */
public final class StudyRun {
    private final Study study;
    private final RunFolder folder;
    private final Contributions contributions;
    private final RunOptions options;
    private final RunRecord record;
    private final DependentStudies dependents;
    private final ResultCheck check = new ResultCheck();
    private final Donors donors;
    private final EngineDecision decision;
    private final Optional<StudySettings> all;
    private Pipeline pipeline;
    private final RunEstimate estimate;
    private final boolean oneSample;
    private Optional<PressAccount> presses = Optional.empty();

    private StudyRun(Study study, Path folder, Contributions contributions, RunOptions options,
            Optional<ReadParticles> particles, boolean oneSample) {
        this.folder = new RunFolder(folder);
        this.contributions = contributions;
        this.options = options;
        this.oneSample = oneSample;
        donors = Donors.of(options, check);
        boolean toDataset = options.last().compareTo(StepName.DATASET) >= 0;
        Study given = KeptStudy.unread(study, contributions);
        if (particles.isPresent()) {
            StudyCheck.requireForGiven(given, contributions, particles.get().box().isPresent());
        } else if (toDataset) {
            StudyCheck.requireAll(given, contributions);
        } else {
            StudyCheck.requireSamples(given, contributions);
        }
        this.study = particles.isPresent() ? given : KeptStudy.of(given, contributions);
        record = new RunRecord(this.folder, this.study, contributions, options);
        dependents = new DependentStudies(toDataset ? AnalysisTask.dependentStudies(this.study, contributions)
                : Collections.emptySortedMap(), this.folder, contributions, options);
        decision = new EngineDecision(this.study, this.folder, contributions, options);
        all = toDataset ? Optional.of(StudySettings.of(this.study, contributions)) : Optional.empty();
        SampleSettings samples = all.map(StudySettings::samples)
                .orElseGet(() -> particles.isPresent() ? SampleSettings.ofGiven(this.study, contributions)
                        : SampleSettings.of(this.study, contributions));
        estimate = new RunEstimate(samples, all, options.threads());
        pipeline = all.map(this::pipeline).orElseGet(() -> new Pipeline(this.folder,
                Steps.ofSamples(samples, contributions, particles), samples.count(), check));
    }

    private Pipeline pipeline(StudySettings settings) {
        List<StudyStep<?>> steps = Steps.all(settings.withEngine(decision.key(), contributions), folder, contributions,
                dependents.finished(), () -> decision.choose(settings.learning()), record::provenance);
        return new Pipeline(folder, steps, settings.samples().count(), check);
    }

    /**
     * Prepares a run; nothing is written yet.
     *
     * @param study         the study; a copy is taken
     * @param folder        run folder; new, or one of an earlier run
     * @param contributions what the study can choose from
     * @param options       how to run
     * @return the run
     * @throws InvalidInputException if the study asks for something that cannot be done
     */
    public static StudyRun of(Study study, Path folder, Contributions contributions, RunOptions options) {
        return new StudyRun(study, folder, contributions, options, Optional.empty(), false);
    }

    /**
     * Prepares the press of one sample, without data set and learning; nothing is written yet.
     *
     * @param study         the study; its campaign is left out and its own values are used
     * @param particles     particles to press; packed by the study if empty. Their box, if they bring one, takes the place
     *                      of the study's; its top and bottom are joined if either says so
     * @param folder        run folder; new, or one of an earlier run
     * @param contributions what the study can choose from
     * @param threads       threads that share the work of a large sample, at least 1
     * @return the run
     * @throws InvalidInputException if the study asks for something that cannot be done
     */
    public static StudyRun ofOneSample(Study study, Optional<ReadParticles> particles, Path folder,
            Contributions contributions, int threads) {
        Study single = GivenParticles.single(study, particles.flatMap(ReadParticles::box));
        return new StudyRun(single, folder, contributions, new RunOptions(threads, StepName.RENDER), particles, true);
    }

    /** {@return the run folder} */
    public RunFolder folder() {
        return folder;
    }

    /** {@return name of the study} */
    public String name() {
        return String.valueOf(study.getName());
    }

    /** {@return number of samples} */
    public int samples() {
        return pipeline.samples();
    }

    /**
     * Tells what a run would do now, and why.
     *
     * @return the plan, up to the last step asked for
     * @throws IOException if a key in the run folder cannot be read
     */
    public RunPlan plan() throws IOException {
        return new RunPlan(pipeline.plan(options.last(), donors).steps(), dependents.plans());
    }

    /** What lies in the run folder of an earlier study. */
    ResultAges ages() throws IOException {
        return pipeline.leftovers();
    }

    /**
     * Refuses a folder that is no run's, or in which another study was run; this study would replace its results.
     *
     * @throws InvalidInputException if the folder holds something else, or its record names another study
     */
    public void requireOwnFolder() {
        try {
            new RunGuard(folder, pipeline.samples()).require();
        } catch (IOException e) {
            throw RunProblem.UNREADABLE.of(folder.root(), RunFolder.why(e)).exception(e);
        }
        record.requireOwn(oneSample);
    }

    /**
     * Tells what became of the presses, once {@link #run} is through them: how many passed every check, which failed and
     * why, and which samples the data set leaves out; the same of the dependent studies.
     *
     * @return a few sentences in the language of the user; none before the run, or if it stops before the press
     */
    public List<String> account() {
        List<String> sentences = new ArrayList<>();
        presses.ifPresent(account -> account.sentences().forEach(sentence -> sentences.add(sentence.said())));
        dependents.accounts().forEach((name, account) -> account.forEach(line -> sentences.add(name + ": " + line)));
        return sentences;
    }

    /** Key that the result of a step has or will have. */
    String key(StepName step) {
        return pipeline.key(step);
    }

    /**
     * Guesses how long what a plan leaves to do takes on a machine like that of the documentation; right within a factor
     * of two or three.
     *
     * @param plan a plan of this run
     * @return the time, zero if all is up to date
     */
    public Duration estimate(RunPlan plan) {
        return estimate.of(plan);
    }

    /**
     * Runs what is not up to date.
     *
     * @param monitor watches the run and may cancel it
     * @throws InvalidInputException  if the folder is in use, that of another study or no run folder, or cannot be written
     *                                to
     * @throws StepFailedException    if a step failed; what was finished before stays
     * @throws CancellationException  if the monitor cancelled; what was finished before stays
     * @throws IOException            if the run folder cannot be read or written outside a step
     */
    public void run(RunMonitor monitor) throws IOException {
        RunGuard guard = new RunGuard(folder, pipeline.samples());
        guard.createFolder();
        if (!Files.isWritable(folder.root()) && isDone(monitor)) {
            return;
        }
        try (RunLock lock = RunLock.take(folder)) {
            lock.requireHeld();
            requireOwnFolder();
            guard.clean();
            donors.give(pipeline, folder, options.last(), monitor);
            dependents.share(monitor);
            monitor.planned(plan());
            record.begin(pipeline, monitor::noted);
            try {
                Studies.save(study, folder.study());
                RunAbout.name(folder, options.name());
                if (decideEngine(monitor)) {
                    record.begin(pipeline, monitor::noted);
                }
                new PipelineRun(folder, pipeline, check, options, record).run(monitor, whatIsDoneBetween(monitor));
            } catch (CancellationException e) {
                record.end(RunState.CANCELLED, e, guard);
                throw e;
            } catch (IOException | RuntimeException | Error e) {
                record.end(RunState.FAILED, e, guard);
                throw e;
            }
            record.end(RunState.DONE, null, guard);
            RunSamples.checkBeyond(folder, pipeline.samples(), options.tidy(), monitor::noted);
        }
    }

    /** Takes over what other runs have before the turn of this one, since the keys of what needs it depend on it. */
    void shareAhead(RunMonitor monitor) throws IOException {
        donors.giveAhead(pipeline, folder, options.last(), monitor);
    }

    /** What the steps wait for that is no step itself. */
    private PipelineRun.Between whatIsDoneBetween(RunMonitor monitor) {
        return new PipelineRun.Between() {
            @Override
            public void pressed() {
                checkPresses();
            }

            @Override
            public void beforeReport() throws IOException {
                dependents.run(monitor);
            }
        };
    }

    /** A run that lies where nothing can be written, as on a disk of results that are kept, may be asked for again. */
    private boolean isDone(RunMonitor monitor) throws IOException {
        requireOwnFolder();
        RunPlan plan = plan();
        if (plan.isCurrent()) {
            monitor.planned(plan);
            checkPresses();
            dependents.checkPresses();
        }
        return plan.isCurrent();
    }

    /** Takes the verdicts on the presses from their files; for a run whose samples are all pressed. */
    void checkPresses() {
        presses = PressAccount.read(folder, pipeline.samples(), DatasetTask.admission(study), options.last());
        presses.ifPresent(record::checked);
    }

    /**
     * Chooses what trains the networks of this run and of its dependent studies. Says before an hour of pressing, not after it,
     * that nothing here can train.
     *
     * @return whether a key is another one now
     */
    boolean decideEngine(RunMonitor monitor) throws IOException {
        if (all.isEmpty()) {
            return false;
        }
        List<StepName> todo = pipeline.plan(options.last()).steps().stream().filter(line -> line.todo() > 0)
                .map(RunPlan.Line::step)
                .toList();
        if (todo.contains(StepName.EVALUATE)) {
            contributions.engine();
        }
        boolean changed = dependents.decide(monitor);
        changed |= todo.contains(StepName.LEARN) && decision.decide(all.get().learning(), monitor);
        if (changed) {
            pipeline = pipeline(all.get());
        }
        return changed;
    }
}
