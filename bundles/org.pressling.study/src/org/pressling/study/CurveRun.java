// SPDX-License-Identifier: EPL-2.0
package org.pressling.study;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

import org.pressling.analysis.draw.FigureFiles;
import org.pressling.analysis.figure.SampleCurveFigure;
import org.pressling.analysis.section.ScoredMethod;
import org.pressling.dataset.Dataset;
import org.pressling.dataset.DatasetReader;
import org.pressling.dataset.LabelColumn;
import org.pressling.dataset.Split;
import org.pressling.dem.InvalidInputException;
import org.pressling.learning.TrainingProgress;
import org.pressling.learning.curve.NestedSubsets;
import org.pressling.learning.curve.SampleCurve;
import org.pressling.model.Study;
import org.pressling.study.contribute.Contributions;
import org.pressling.study.curve.KeptCurve;
import org.pressling.study.disk.Disk;
import org.pressling.study.layout.RunFolder;
import org.pressling.study.layout.StepName;
import org.pressling.study.settings.LearnTask;
import org.pressling.study.settings.StudySettings;
import org.pressling.study.step.CurveTrainer;
import org.pressling.study.step.StepContext;

/**
 * Asks a finished run how its scores grow with the number of training samples: networks and baselines are trained anew on
 * nested subsets. What was trained before, on the same data set and in the same way, is not trained again.
 */
public final class CurveRun {
    /** The most repetitions of a size. */
    public static final int MOST_SEEDS = 100;
    private static final String STAGE = "curve";

    private final RunFolder folder;
    private final int threads;
    private final RunPlan.Line dataset;
    private final EngineDecision decision;
    private final LearnTask task;
    private final KeptCurve kept;

    /**
     * Prepares; nothing is written yet.
     *
     * @param study         the study of the run
     * @param folder        its run folder
     * @param contributions what the study chose from
     * @param options       threads and engine
     * @throws IOException if a key in the run folder cannot be read
     */
    public CurveRun(Study study, Path folder, Contributions contributions, RunOptions options) throws IOException {
        this.folder = new RunFolder(folder);
        threads = options.threads();
        Study given = KeptStudy.of(KeptStudy.unread(study, contributions), contributions);
        dataset = StudyRun.of(study, folder, contributions, new RunOptions(threads, StepName.DATASET)).plan().steps().getLast();
        decision = new EngineDecision(given, this.folder, contributions, options);
        task = StudySettings.of(given, contributions).withEngine(decision.key(), contributions).learning();
        kept = new KeptCurve(this.folder, task);
    }

    /** {@return the table of scores} */
    public Path table() {
        return kept.file();
    }

    /**
     * Trains.
     *
     * @param sizes   numbers of training samples; an eighth, a quarter, half and all of them if empty
     * @param seeds   repetitions of each, 1 to {@value #MOST_SEEDS}
     * @param more    number of further samples that the figures look out for
     * @param monitor watches, and may cancel; what was trained before stays
     * @return the scores at these sizes; the figures lie beside the table
     * @throws InvalidInputException if the run has no data set that is up to date, or cannot be asked for these sizes
     * @throws IOException           if the run folder cannot be read or written
     */
    public SampleCurve run(List<Integer> sizes, int seeds, int more, RunMonitor monitor) throws IOException {
        if (dataset.todo() > 0) {
            throw CurveProblem.NO_DATASET.of(folder.root()).exception();
        }
        if (seeds < 1 || seeds > MOST_SEEDS) {
            throw CurveProblem.SEEDS.of(seeds, MOST_SEEDS).exception();
        }
        try (RunLock lock = RunLock.take(folder)) {
            lock.requireHeld();
            Dataset data = DatasetReader.read(folder.dataset());
            List<Integer> wanted = sizes(data, sizes);
            Context context = new Context(monitor);
            SampleCurve curve = new CurveTrainer(task, decision.choose(task), context)
                    .train(data, wanted, seeds, kept.read(), kept::write).only(wanted, seeds);
            for (LabelColumn label : data.labels()) {
                SampleCurveFigure figure = new SampleCurveFigure(curve, label, ScoredMethod::shown, more);
                Disk.replace(folder.curve().resolve(figure.id() + ".svg"),
                        FigureFiles.svg(figure).getBytes(StandardCharsets.UTF_8));
            }
            context.progress.finish();
            return curve;
        }
    }

    private List<Integer> sizes(Dataset data, List<Integer> wanted) {
        int all = NestedSubsets.trainingSamples(data).size();
        if (data.of(Split.TEST).size() < 2) {
            throw CurveProblem.NOTHING_HELD_OUT.of(folder.root()).exception();
        }
        if (wanted.isEmpty()) {
            return new ArrayList<>(new TreeSet<>(List.of(Math.ceilDiv(all, 8), Math.ceilDiv(all, 4), Math.ceilDiv(all, 2), all)));
        }
        for (int size : wanted) {
            if (size < 1 || size > all) {
                throw CurveProblem.SIZE.of(size, all).exception();
            }
        }
        return new ArrayList<>(new TreeSet<>(wanted));
    }

    /** A step that is none: beside what it is handed it reads nothing but the pressed samples. */
    private final class Context implements StepContext {
        private final RunMonitor monitor;
        private final StageProgress progress;

        Context(RunMonitor monitor) {
            this.monitor = monitor;
            progress = new StageProgress(monitor, STAGE, 1, 1, 1);
        }

        @Override
        public Path result(StepName step, int sample) {
            if (step != StepName.PRESS) {
                throw new IllegalStateException(STAGE + " needs no result of " + step.id());
            }
            return folder.home(step, sample); // the loads that a network learns beside its labels
        }

        @Override
        public Path draft() {
            throw new IllegalStateException(STAGE + " writes no draft");
        }

        @Override
        public int threads() {
            return threads;
        }

        @Override
        public void progress(double fraction, String detail, Optional<Duration> left) {
            progress.progress(0, fraction, detail, left);
        }

        @Override
        public void training(TrainingProgress where) {
            monitor.training(where);
        }

        @Override
        public void note(String note) {
            monitor.noted(note);
        }

        @Override
        public boolean cancelled() {
            return monitor.cancelled();
        }
    }
}
