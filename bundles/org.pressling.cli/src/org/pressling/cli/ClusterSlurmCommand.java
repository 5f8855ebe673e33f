// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.pressling.dem.InvalidInputException;
import org.pressling.model.Study;
import org.pressling.study.OutputFolder;
import org.pressling.study.RunOptions;
import org.pressling.study.ShardRun;
import org.pressling.study.cluster.Chunks;
import org.pressling.study.cluster.ClusterJob;
import org.pressling.study.cluster.Slurm;
import org.pressling.study.layout.SampleRanges;
import org.pressling.study.layout.StepName;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes, and submits, what SLURM needs to run a study. */
@Command(name = "slurm", mixinStandardHelpOptions = true, versionProvider = Version.class,
        header = "Writes what SLURM needs to run a study, and submits it.",
        description = {"",
                "An array of tasks does the samples that are missing; a job after it does what follows. Both lie in the "
                        + "folder 'cluster' of the run, which all nodes see under one path.",
                ""},
        footer = {"", "Example: pressling cluster slurm my.pressling --partition batch --time 60 --submit"})
final class ClusterSlurmCommand implements Callable<Integer> {
    /** System property: how this program was started, for others to start it likewise. */
    static final String COMMAND = "pressling.command";

    private final Session session;

    @Spec
    private CommandSpec spec;

    @Mixin
    private StudyArgument studyArgument;

    @Mixin
    private RunFolderOption output;

    @Option(names = "--steps", paramLabel = "LIST", description = "Steps that follow the samples; all if left out.")
    private String steps;

    @Option(names = "--chunk", paramLabel = "N", description = "Samples of a task; if left out, tasks are cut to --minutes.")
    private Integer chunk;

    @Option(names = "--minutes", paramLabel = "M",
            description = "Minutes that a task is to take, by the estimate of the study; if "
                    + "left out, a 64th of the whole, but 1 at least and 10 at most.")
    private Double minutes;

    @Option(names = "--max-tasks", paramLabel = "N", defaultValue = "1000",
            description = "Most tasks that the cluster takes at a time; ${DEFAULT-VALUE} if left out, as SLURM does unless told.")
    private int most;

    @Option(names = "--command", paramLabel = "COMMAND",
            description = "How nodes start Pressling, a line of a shell; as it was started here if left out.")
    private String command;

    @Mixin
    private SlurmOptions slurmOptions;

    @Option(names = "--submit", description = "Also submits both jobs.")
    private boolean submit;

    ClusterSlurmCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        requirePositive("--chunk", chunk == null ? 1 : chunk);
        requirePositive("--minutes", minutes == null ? 1 : minutes);
        requirePositive("--max-tasks", most);
        requirePositive("--cpus-per-task", slurmOptions.cores());
        String start = command == null ? startedHere() : command;
        String following = following();
        Study study = studyArgument.load(session);
        Path folder = output.of(session, studyArgument, study);
        OutputFolder.requireNotInsideAnotherRun(folder);
        ShardRun run = ShardRun.of(study, folder, session.contributions().get(), new RunOptions(1, StepName.RENDER),
                Optional.empty());
        SampleRanges missing = run.missing();
        if (missing.count() == 0) {
            session.out().println(Say.it(ClusterTerm.NOTHING_MISSING.with(Say.whole(session.shorten(run.folder().root())))));
            return ExitStatus.DONE;
        }
        List<SampleRanges> chunks = chunk != null ? Chunks.byNumber(missing, chunk, most) : byTime(run, missing);
        ClusterJob.Wording wording = new ClusterJob.Wording("pressling-" + study.getName(), start, following,
                slurmOptions.samples(), slurmOptions.after());
        run.prepare(note -> session.err().println(Say.it(CliTerm.NOTE.with(Say.whole(note)))));
        ClusterJob job = ClusterJob.write(run.folder(), chunks, wording);
        tell(run, missing, chunks);
        if (submit) {
            ClusterJob submitted = job.submit(new Slurm());
            session.out().println(Say.it(ClusterTerm.SUBMITTED.with(Say.whole(submitted.jobs().getFirst()),
                    Say.whole(submitted.jobs().getLast()), Say.whole(session.shorten(run.folder().root())))));
        } else {
            session.out().println(Say.it(ClusterTerm.TO_SUBMIT.with(Say.whole(job.samples()), Say.whole(job.after()))));
        }
        return ExitStatus.DONE;
    }

    private List<SampleRanges> byTime(ShardRun run, SampleRanges missing) {
        double target = minutes != null ? 60 * minutes
                : Chunks.target(Arrays.stream(missing.numbers()).mapToDouble(sample -> seconds(run, sample)).sum());
        return Chunks.byTime(missing, sample -> seconds(run, sample), target, most);
    }

    /** Of a sample, where each core of a task works on one. */
    private double seconds(ShardRun run, int sample) {
        return run.estimate(sample).toMillis() / 1000.0 / slurmOptions.cores();
    }

    private void tell(ShardRun run, SampleRanges missing, List<SampleRanges> chunks) {
        double most = chunks.stream().mapToDouble(part -> Arrays.stream(part.numbers())
                .mapToDouble(sample -> seconds(run, sample)).sum()).max().orElse(0);
        session.out().println(Say.it(ClusterTerm.TASKS.with(missing.count(), run.campaign(), chunks.size(),
                ProgressPrinter.time(Math.max(1, Math.round(most))))));
    }

    private void requirePositive(String option, double value) {
        if (!(value > 0)) {
            throw Usage.wrong(spec, UsageProblem.NOT_POSITIVE.of(option, value));
        }
    }

    private String startedHere() {
        String start = System.getProperty(COMMAND);
        if (start == null) {
            throw Usage.wrong(spec, UsageProblem.NO_COMMAND.of());
        }
        return "'" + start.replace("'", "'\\''") + "'";
    }

    /** Names that are known, or it would be told only when all samples are pressed. */
    private String following() {
        if (steps == null) {
            return StepName.REPORT.id();
        }
        try {
            return String.join(",", StepName.parse(steps).stream().map(StepName::id).toList());
        } catch (InvalidInputException e) {
            throw Usage.wrong(spec, "--steps", e);
        }
    }
}
