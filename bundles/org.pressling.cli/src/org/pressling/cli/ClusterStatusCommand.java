// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.pressling.model.Study;
import org.pressling.study.RunOptions;
import org.pressling.study.ShardRun;
import org.pressling.study.cluster.ClusterJob;
import org.pressling.study.cluster.Slurm;
import org.pressling.study.cluster.SparkJob;
import org.pressling.study.layout.RunFolder;
import org.pressling.study.layout.SampleRanges;
import org.pressling.study.layout.StepName;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Tells how far the tasks of a cluster are. */
@Command(name = "status", mixinStandardHelpOptions = true, versionProvider = Version.class,
        header = "Tells how far the tasks of a cluster are.",
        description = {"",
                "By the samples that are finished in the run folder, and by what SLURM has in its queue or Spark's driver has "
                        + "told. The status is 4 as long as samples are missing or what follows is in the queue.",
                ""})
final class ClusterStatusCommand implements Callable<Integer> {
    private static final int MOST_LINES = 20;

    private final Session session;

    @Parameters(paramLabel = "RUN", description = "Run folder for which 'pressling cluster slurm' wrote jobs, or whose samples "
            + "were submitted to Spark.")
    private Path folder;

    ClusterStatusCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        RunFolder place = new RunFolder(session.resolve(folder));
        Optional<SparkJob> spark = SparkJob.find(place);
        return spark.isPresent() ? ofSpark(spark.get(), samples(place)) : ofSlurm(ClusterJob.read(place));
    }

    private ShardRun samples(RunFolder place) throws IOException {
        Study study = StudySource.load(session, place.root().toString(), List.of());
        return ShardRun.of(study, place.root(), session.contributions().get(), new RunOptions(1, StepName.RENDER),
                Optional.empty());
    }

    private int ofSpark(SparkJob job, ShardRun run) throws IOException {
        int missing = run.missing().count();
        session.out().println(Say.it(ClusterTerm.SAMPLES_DONE.with(run.campaign() - missing, run.campaign())));
        print(job.describe(Instant.now()).stream().map(Say::it).toList());
        return missing == 0 ? ExitStatus.DONE : ExitStatus.MISSING;
    }

    private int ofSlurm(ClusterJob job) throws IOException {
        ShardRun run = samples(job.folder());
        Map<String, Slurm.Queued> queue = job.jobs().isEmpty() ? Map.of() : new Slurm().queue(job.jobs());
        SampleRanges missing = run.missing();
        session.out().println(Say.it(ClusterTerm.SAMPLES_DONE.with(run.campaign() - missing.count(), run.campaign())));
        tasks(job, missing, queue);
        Optional<Slurm.Queued> after = job.jobs().isEmpty() ? Optional.empty()
                : Optional.ofNullable(queue.get(String.valueOf(job.jobs().getLast())));
        after.ifPresent(queued -> session.out().println(Say.it(ClusterTerm.FOLLOWS.with(Say.whole(place(queued))))));
        return missing.count() == 0 && after.isEmpty() ? ExitStatus.DONE : ExitStatus.MISSING;
    }

    private void tasks(ClusterJob job, SampleRanges missing, Map<String, Slurm.Queued> queue) {
        List<String> lines = new ArrayList<>();
        int done = 0;
        int running = 0;
        int waiting = 0;
        for (int task = 1; task <= job.chunks().size(); task++) {
            SampleRanges samples = job.chunks().get(task - 1);
            int left = samples.common(missing);
            Optional<Slurm.Queued> queued = job.task(task, queue);
            if (left == 0 && queued.isEmpty()) {
                done++;
                continue;
            }
            running += queued.filter(one -> !one.node().isEmpty()).isPresent() ? 1 : 0;
            waiting += queued.filter(one -> one.node().isEmpty()).isPresent() ? 1 : 0;
            String where = queued.isPresent() ? place(queued.get()) : ended(job, task);
            lines.add(Say.it(ClusterTerm.TASK.with(task, Say.whole(samples), samples.count() - left, samples.count(),
                    Say.whole(where))));
        }
        session.out().println(Say.it(ClusterTerm.TASKS_DONE.with(job.chunks().size(), done, running, waiting)));
        print(lines);
    }

    private void print(List<String> lines) {
        lines.stream().limit(MOST_LINES).forEach(session.out()::println);
        if (lines.size() > MOST_LINES) {
            session.out().println(Say.it(ClusterTerm.MORE_TASKS.with(lines.size() - MOST_LINES)));
        }
    }

    private static String place(Slurm.Queued queued) {
        return (queued.state() + " " + queued.node()).strip();
    }

    /** Of a task that is neither done nor in the queue. */
    private String ended(ClusterJob job, int task) {
        Path log = job.log(task);
        return Files.exists(log) ? Say.it(ClusterTerm.ENDED.with(Say.whole(session.shorten(log))))
                : Say.it(ClusterTerm.NOT_SUBMITTED);
    }
}
