// SPDX-License-Identifier: EPL-2.0
package org.pressling.study;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.pressling.dem.InvalidInputException;
import org.pressling.model.Study;
import org.pressling.model.io.Studies;
import org.pressling.study.contribute.Contributions;
import org.pressling.study.key.ResultCheck;
import org.pressling.study.layout.RunFolder;
import org.pressling.study.layout.SampleRanges;
import org.pressling.study.settings.SampleSettings;
import org.pressling.study.step.StudyStep;
import org.pressling.study.step.Steps;

/**
 * Some samples of a study: their own steps and nothing else, in the folder of the run or in another one. Many may work on
 * different samples in one folder at once, in this process, in others, or on other machines. What they leave is what a
 * {@link StudyRun} of the whole would have left, byte for byte, and such a run goes on from there.
 * <p>
 * Dependent studies are no samples of the study; the whole run does them.
 */
public final class ShardRun {
    private static final PipelineRun.Between NOTHING = new PipelineRun.Between() {
        @Override
        public void pressed() {
            // verdicts are on the whole campaign
        }

        @Override
        public void beforeReport() {
            // there is none
        }
    };

    private final RunFolder folder;
    private final Study study;
    private final RunOptions options;
    private final SampleRanges samples;
    private final SampleSettings settings;
    private final RunRecord record;
    private final Pipeline pipeline;
    private final Contributions contributions;
    private final ResultCheck check = new ResultCheck();

    private ShardRun(Study study, Path folder, Contributions contributions, RunOptions options, Optional<SampleRanges> wanted) {
        Study given = KeptStudy.unread(study, contributions);
        StudyCheck.requireSamples(given, contributions);
        this.folder = new RunFolder(folder);
        this.study = KeptStudy.of(given, contributions);
        this.options = options;
        this.contributions = contributions;
        settings = SampleSettings.of(this.study, contributions);
        samples = wanted.orElseGet(() -> SampleRanges.all(settings.count()));
        samples.requireWithin(settings.count());
        record = new RunRecord(this.folder, this.study, contributions, options);
        pipeline = new Pipeline(this.folder, Steps.ofSamples(settings, contributions, Optional.empty()), settings.count(),
                samples,
                check);
    }

    /**
     * Prepares samples; nothing is written yet.
     *
     * @param study         the study; a copy is taken
     * @param folder        run folder; new, or one of the same study
     * @param contributions what the study can choose from
     * @param options       how to run; steps over all samples are left out
     * @param samples       the samples; all of the campaign if empty
     * @return the samples
     * @throws InvalidInputException if the study asks for something that cannot be done, or has no such sample
     */
    public static ShardRun of(Study study, Path folder, Contributions contributions, RunOptions options,
            Optional<SampleRanges> samples) {
        return new ShardRun(study, folder, contributions, options, samples);
    }

    /** {@return the run folder} */
    public RunFolder folder() {
        return folder;
    }

    /** {@return the samples that are worked on} */
    public SampleRanges samples() {
        return samples;
    }

    /** {@return number of samples of the campaign} */
    public int campaign() {
        return settings.count();
    }

    /**
     * Tells what there is to do for these samples, and why.
     *
     * @return the plan, up to the last step asked for
     * @throws IOException if a key in the run folder cannot be read
     */
    public RunPlan plan() throws IOException {
        return pipeline.plan(options.last());
    }

    /**
     * Tells which of these samples are not finished.
     *
     * @return those of which a step, up to the last one asked for, is not up to date
     * @throws InvalidInputException if the folder holds the run of another study
     * @throws IOException           if a key in the run folder cannot be read
     */
    public SampleRanges missing() throws IOException {
        record.requireOwn(false);
        Set<Integer> there = pipeline.samplesThere();
        int[] wanted = samples.numbers();
        boolean[] finished = ManyUnits.look(wanted, sample -> there.contains(sample) && isFinished(sample));
        return SampleRanges.of(IntStream.range(0, wanted.length).filter(i -> !finished[i]).mapToObj(i -> wanted[i]).toList());
    }

    private boolean isFinished(int sample) throws IOException {
        for (StudyStep<?> step : pipeline.sampleSteps()) {
            if (step.name().compareTo(options.last()) <= 0 && !pipeline.isCurrent(step.name(), sample)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Guesses how long one thread takes for a sample, as {@link StudyRun#estimate} does.
     *
     * @param sample its number
     * @return the time on a machine like that of the documentation
     */
    public Duration estimate(int sample) {
        return new RunEstimate(settings, Optional.empty(), 1).of(sample);
    }

    /**
     * Makes the run folder, with the study and a record in it, for others to work in.
     *
     * @param note gets a sentence for each file of somebody else that is kept beside
     * @throws InvalidInputException if the folder is in use by a whole run, that of another study or no run folder, cannot be
     *                               written to, or has no locks
     * @throws IOException           if it cannot be written to
     */
    public void prepare(Consumer<String> note) throws IOException {
        new RunGuard(folder, settings.count()).createSharedFolder();
        try (ShardLock lock = ShardLock.take(folder, SampleRanges.of(List.of()))) {
            lock.alone(() -> begin(note));
        }
    }

    /**
     * Does what is not up to date.
     *
     * @param monitor watches and may cancel
     * @throws InvalidInputException if the folder or one of the samples is in use, or as for {@link #prepare}
     * @throws StepFailedException   if a step failed; what was finished before stays
     * @throws CancellationException if the monitor cancelled; what was finished before stays
     * @throws IOException           if the run folder cannot be read or written outside a step
     */
    public void run(RunMonitor monitor) throws IOException {
        RunGuard guard = new RunGuard(folder, settings.count());
        guard.createSharedFolder();
        try (ShardLock lock = ShardLock.take(folder, samples)) {
            lock.alone(() -> begin(monitor::noted));
            guard.requireSamples(pipeline.numbers());
            monitor.planned(plan());
            try {
                new PipelineRun(folder, pipeline, check, options, record).run(monitor, NOTHING);
            } catch (IOException | RuntimeException | Error e) {
                end(lock, e);
                throw e;
            }
            lock.alone(record::endSamples);
        }
    }

    /**
     * Takes finished results of samples over from other run folders of this study, where this one lacks them. They move where
     * they can, which empties those folders; from another file system they are copied, and stay there, too.
     *
     * @param folders the other folders
     * @param monitor watches and may cancel
     * @return the samples of which something was taken over
     * @throws InvalidInputException if one of the folders is in use, no run folder, the same as this one, or holds a result that
     *                               is not of this study; nothing is taken over then
     * @throws CancellationException if the monitor cancelled; what was taken over stays
     * @throws IOException           if a folder cannot be read or written
     */
    public SampleRanges take(List<Path> folders, RunMonitor monitor) throws IOException {
        List<RunFolder> others = folders.stream().map(RunFolder::new).toList();
        for (RunFolder other : others) {
            if (!Files.isRegularFile(other.record()) || other.equals(folder)) {
                throw RunProblem.NOT_TO_MERGE.of(other.root(), folder.root()).exception();
            }
            new RunRecord(other, study, contributions, options).requireOwn(false);
        }
        new RunGuard(folder, settings.count()).createFolder();
        Set<Integer> taken = new TreeSet<>();
        List<RunLock> locks = new ArrayList<>();
        try (RunLock lock = RunLock.take(folder)) {
            lock.requireHeld();
            for (RunFolder other : others) {
                locks.add(RunLock.take(other));
            }
            ShardMerge merge = new ShardMerge(folder, pipeline, check, monitor);
            record.requireOwn(false);
            merge.requireOwn(others);
            begin(monitor::noted);
            for (RunFolder other : others) {
                Set<Integer> here = merge.take(other);
                if (taken.addAll(here)) {
                    record.spentIn(other);
                }
            }
            record.endSamples();
        } finally {
            for (RunLock other : locks) {
                other.close();
            }
        }
        return SampleRanges.of(taken);
    }

    private void begin(Consumer<String> note) throws IOException {
        record.beginSamples(settings.count(), note);
        byte[] text = Studies.toBytes(study, folder.study());
        if (!Files.isRegularFile(folder.study()) || !Arrays.equals(Files.readAllBytes(folder.study()), text)) {
            Studies.save(study, folder.study());
        }
    }

    /** The times of what was finished count; the failure is what to tell. */
    private void end(ShardLock lock, Throwable cause) {
        try {
            lock.alone(record::endSamples);
        } catch (IOException | RuntimeException e) {
            cause.addSuppressed(e);
        }
    }
}
