// SPDX-License-Identifier: EPL-2.0
package org.pressling.spark;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;

import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.util.DoubleAccumulator;
import org.pressling.cli.ExitStatus;
import org.pressling.cli.Session;
import org.pressling.cli.StudySource;
import org.pressling.dem.InvalidInputException;
import org.pressling.dem.Localized;
import org.pressling.model.Study;
import org.pressling.model.io.Studies;
import org.pressling.study.KeptStudy;
import org.pressling.study.ShardRun;
import org.pressling.study.cluster.Chunks;
import org.pressling.study.cluster.SparkJob;
import org.pressling.study.layout.SampleRanges;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Does samples of a study as tasks of Spark. The master, the number of executors and the like are for spark-submit to know. */
@Command(name = SparkCommand.NAME, mixinStandardHelpOptions = true, resourceBundle = "org.pressling.spark.Help")
final class SparkSamples implements Callable<Integer> {
    /** Spark has no limit of its own; what it keeps of a task in the memory of the driver is some kilobytes. */
    private static final int MOST_TASKS = 100_000;

    private final Session session;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "STUDY")
    private String name;

    @Option(names = {"-o", "--output"}, paramLabel = "FOLDER", required = true)
    private String output;

    @Option(names = "--set", paramLabel = "path=value")
    private List<String> assignments = new ArrayList<>();

    @Option(names = "--samples", paramLabel = "LIST")
    private String list;

    @Option(names = "--chunk", paramLabel = "N")
    private Integer chunk;

    @Option(names = "--minutes", paramLabel = "M")
    private Double minutes;

    @Option(names = "--status")
    private boolean status;

    SparkSamples(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        requirePositive("--chunk", chunk == null ? 1 : chunk);
        requirePositive("--minutes", minutes == null ? 1 : minutes);
        Optional<SampleRanges> wanted = wanted();
        SparkConf conf = new SparkConf();
        int cores = conf.getInt("spark.task.cpus", 1);
        Study study = StudySource.load(session, name, assignments);
        Shards shards = new Shards(study, cores);
        ShardRun plan = shards.in(session.directory(), wanted);
        Destination destination = Destination.of(output, session);
        SampleRanges missing = destination.missing(shards, wanted);
        if (status) {
            return status(destination, plan.samples().count(), missing.count());
        }
        destination.prepare(shards, note -> session.err().println(SparkTerm.NOTE.with(whole(note)).said()));
        if (missing.count() == 0) {
            session.out().println(SparkTerm.NOTHING_MISSING.with(whole(output)).said());
        } else {
            List<SampleRanges> chunks = cut(plan, missing, cores);
            session.err().println(SparkTerm.TASKS.with(missing.count(), plan.campaign(), chunks.size()).said());
            Study kept = KeptStudy.of(study, Here.contributions());
            byte[] text = Studies.toBytes(kept, session.resolve(java.nio.file.Path.of("study.pressling")));
            submit(conf.setAppName("pressling " + study.getName()), chunks, text, destination);
        }
        session.out().println((destination instanceof HadoopFolder ? SparkTerm.THEN_MERGE : SparkTerm.THEN_RUN)
                .with(whole(output)).said());
        return ExitStatus.DONE;
    }

    private int status(Destination destination, int all, int missing) throws IOException {
        session.out().println(SparkTerm.FINISHED.with(all - missing, all).said());
        destination.told().ifPresent(
                job -> job.describe(Instant.now()).forEach(line -> session.out().println(line.said())));
        return missing == 0 ? ExitStatus.DONE : ExitStatus.MISSING;
    }

    private Optional<SampleRanges> wanted() {
        try {
            return Optional.ofNullable(list).map(SampleRanges::parse);
        } catch (InvalidInputException e) {
            throw new ParameterException(spec.commandLine(), "--samples: " + e.getLocalizedMessage(), e);
        }
    }

    private List<SampleRanges> cut(ShardRun plan, SampleRanges missing, int cores) {
        if (chunk != null) {
            return Chunks.byNumber(missing, chunk, MOST_TASKS);
        }
        double target = minutes != null ? 60 * minutes
                : Chunks.target(Arrays.stream(missing.numbers()).mapToDouble(sample -> seconds(plan, sample, cores)).sum());
        return Chunks.byTime(missing, sample -> seconds(plan, sample, cores), target, MOST_TASKS);
    }

    /** Of a sample, where each core of a task works on one. */
    private static double seconds(ShardRun plan, int sample, int cores) {
        return plan.estimate(sample).toMillis() / 1000.0 / cores;
    }

    /** Tries each task as often as Spark is told to, and ends when all are done or one has failed too often. */
    private void submit(SparkConf conf, List<SampleRanges> chunks, byte[] study, Destination destination) throws IOException {
        try (JavaSparkContext spark = new JavaSparkContext(conf)) {
            long start = System.nanoTime();
            DoubleAccumulator work = spark.sc().doubleAccumulator("samples");
            Instant now = Instant.now();
            TaskWatch watch = new TaskWatch(new SparkJob(spark.sc().applicationId(), spark.sc().uiWebUrl().getOrElse(() -> ""),
                    now, now, false, chunks, List.of(), List.of()), work.id(), this::failed);
            spark.sc().addSparkListener(watch);
            List<TaskReport> reports = new Telling(session, destination, watch)
                    .until(spark.parallelize(chunks.stream().map(SampleRanges::toString).toList(), chunks.size())
                            .map(new SampleTask(study, destination, work)).collectAsync());
            double seconds = (System.nanoTime() - start) / 1e9;
            session.out().println(SparkTerm.DONE.with(reports.stream().mapToInt(TaskReport::samples).sum(), reports.size(),
                    reports.stream().filter(report -> report.tries() > 0).count(), round(seconds),
                    round(reports.stream().mapToDouble(TaskReport::seconds).sum())).said());
        } catch (ExecutionException e) {
            if (session.cancellation().requested()) {
                throw new CancellationException("cancelled");
            }
            throw new IOException(SparkTerm.FAILED.with(whole(firstLine(e.getCause()))).said(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        }
    }

    private void failed(SparkJob.Task task) {
        session.err().println(SparkTerm.TRY_FAILED.with(task.number(), whole(task.host()), whole(task.reason())).said());
    }

    private static double round(double seconds) {
        return Math.round(10 * seconds) / 10.0;
    }

    /** What comes after it are stacks. */
    private static String firstLine(Throwable cause) {
        return String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
    }

    private void requirePositive(String option, double value) {
        if (!(value > 0)) {
            throw new ParameterException(spec.commandLine(), SparkProblem.NOT_POSITIVE.of(option, value).exception()
                    .getLocalizedMessage());
        }
    }

    /** An argument that is printed as it is. */
    static Localized whole(Object text) {
        return _ -> String.valueOf(text);
    }
}
