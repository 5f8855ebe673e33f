// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.cluster;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.pressling.analysis.draw.Texts;
import org.pressling.dataset.io.Json;
import org.pressling.dem.InvalidInputException;
import org.pressling.dem.Localized;
import org.pressling.study.disk.Disk;
import org.pressling.study.layout.RunFolder;
import org.pressling.study.layout.SampleRanges;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * How far the tasks of Spark are. Their driver tells it every few seconds in {@code cluster/job.json}, where everybody who sees
 * the folder can read it.
 *
 * @param application what the master of Spark calls it
 * @param page        address of the page that the driver shows; empty if it shows none
 * @param began       when it was submitted
 * @param told        when this was so
 * @param ended       whether the driver has ended, well or not
 * @param chunks      the samples of each task, the first of which is number 1
 * @param done        numbers of tasks that are done
 * @param begun       tasks that are under way, and those that failed and wait to be tried again
 */
public record SparkJob(String application, String page, Instant began, Instant told, boolean ended, List<SampleRanges> chunks,
        List<Integer> done, List<Task> begun) {
    private static final String RECORD = "job.json";
    private static final String SCHEDULER = "spark";
    /** The driver tells some ten times within this. */
    private static final Duration SILENCE = Duration.ofMinutes(1);
    /** Below this share an estimate is a guess. */
    private static final double ENOUGH_TO_ESTIMATE = 0.01;
    private static final double PERCENT = 100;

    /** Copies the lists. */
    public SparkJob {
        chunks = List.copyOf(chunks);
        done = List.copyOf(done);
        begun = List.copyOf(begun);
    }

    /**
     * A task that was begun and is not done.
     *
     * @param number  its number, from 1
     * @param host    where it is, or where it failed
     * @param failed  how many times it has failed
     * @param running whether it is under way now
     * @param share   share of its work that is done, 0 to 1
     * @param reason  why it failed last, empty if it did not
     */
    public record Task(int number, String host, int failed, boolean running, double share, String reason) {
    }

    /**
     * Reads what was told.
     *
     * @param folder the run folder
     * @return the job; nothing if samples of this run were not submitted to Spark, or later to something else
     * @throws InvalidInputException if it is damaged
     */
    public static Optional<SparkJob> find(RunFolder folder) {
        Path record = file(folder);
        if (!Files.isRegularFile(record, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        Json json = Json.read(record);
        if (!json.text("scheduler").equals(SCHEDULER)) {
            return Optional.empty();
        }
        List<SampleRanges> chunks = json.strings("chunks").stream().map(SampleRanges::parse).toList();
        List<Task> begun = json.list("begun").stream().map(task -> new Task(number(task, chunks), task.text("host"),
                task.integer("failed"), task.truth("running"), task.number("share"), task.text("reason"))).toList();
        return Optional.of(new SparkJob(json.text("application"), json.text("page"), time(json, "began"), time(json, "told"),
                json.truth("ended"), chunks, json.integers("done"), begun));
    }

    private static int number(Json task, List<SampleRanges> chunks) {
        int number = task.integer("task");
        if (number < 1 || number > chunks.size()) {
            throw task.error("task", SparkJobTerm.NUMBERS.with(chunks.size()));
        }
        return number;
    }

    private static Instant time(Json json, String key) {
        try {
            return Instant.parse(json.text(key));
        } catch (DateTimeException e) {
            throw json.error(key, SparkJobTerm.TIME);
        }
    }

    /**
     * Where it is told.
     *
     * @param folder the run folder
     * @return the file
     */
    public static Path file(RunFolder folder) {
        return folder.cluster().resolve(RECORD);
    }

    /**
     * Tells it, in place of what was told before.
     *
     * @param folder the run folder
     * @throws IOException if the file cannot be written
     */
    public void write(RunFolder folder) throws IOException {
        Disk.requireNoLink(folder.root(), folder.cluster());
        Disk.requireNoLink(folder.root(), file(folder));
        Disk.createFolders(folder.cluster());
        Disk.replace(file(folder), bytes());
    }

    /** {@return the contents of the file} */
    public byte[] bytes() {
        ObjectNode root = Json.object().put("format", "pressling-cluster").put("version", 1).put("scheduler", SCHEDULER)
                .put("application", application).put("page", page).put("began", began.toString()).put("told", told.toString())
                .put("ended", ended);
        ArrayNode samples = root.putArray("chunks");
        chunks.forEach(chunk -> samples.add(chunk.toString()));
        ArrayNode numbers = root.putArray("done");
        done.forEach(numbers::add);
        ArrayNode tasks = root.putArray("begun");
        for (Task task : begun) {
            tasks.addObject().put("task", task.number()).put("host", task.host()).put("failed", task.failed())
                    .put("running", task.running()).put("share", task.share()).put("reason", task.reason());
        }
        return Json.text(root).getBytes(StandardCharsets.UTF_8);
    }

    /** {@return share of the work of this submission that is done, 0 to 1, where all samples are the same work} */
    public double share() {
        Set<Integer> finished = Set.copyOf(done);
        double work = 0;
        double all = 0;
        for (int number = 1; number <= chunks.size(); number++) {
            int samples = chunks.get(number - 1).count();
            all += samples;
            work += finished.contains(number) ? samples : 0;
        }
        for (Task task : begun) {
            work += task.running() ? Math.clamp(task.share(), 0.0, 1.0) * chunks.get(task.number() - 1).count() : 0;
        }
        return all > 0 ? work / all : 1;
    }

    /** {@return a line that tells how far all tasks together are} */
    public Localized progress() {
        int running = (int) begun.stream().filter(Task::running).count();
        double share = share();
        long elapsed = Duration.between(began, told).toSeconds();
        Localized counts = SparkJobTerm.PROGRESS.with(Math.round(PERCENT * share), done.size(), chunks.size(), running,
                chunks.size() - done.size() - running);
        if (ended || share < ENOUGH_TO_ESTIMATE || share >= 1 || elapsed <= 0) {
            return counts;
        }
        return SparkJobTerm.LEFT.with(counts, whole(Texts.duration(elapsed * (1 - share) / share)));
    }

    /**
     * Tells how far it is.
     *
     * @param now the time of now
     * @return a line for the whole and one for each task that is under way or has failed
     */
    public List<Localized> describe(Instant now) {
        Localized name = page.isEmpty() ? whole(application) : SparkJobTerm.WITH_PAGE.with(whole(application), whole(page));
        Duration silent = Duration.between(told, now);
        List<Localized> lines = new ArrayList<>();
        if (ended) {
            lines.add(SparkJobTerm.ENDED.with(name));
        } else if (silent.compareTo(SILENCE) > 0) {
            lines.add(SparkJobTerm.SILENT.with(name, whole(Texts.duration(silent.toSeconds()))));
        } else {
            lines.add(SparkJobTerm.GOES_ON.with(name));
        }
        lines.add(progress());
        for (Task task : begun) {
            SampleRanges samples = chunks.get(task.number() - 1);
            lines.add(task.running()
                    ? SparkJobTerm.RUNNING.with(task.number(), whole(samples), Math.round(PERCENT * task.share()),
                            whole(task.host()), task.failed())
                    : SparkJobTerm.FAILED.with(task.number(), whole(samples), whole(task.host()), whole(task.reason()),
                            task.failed()));
        }
        return lines;
    }

    private static Localized whole(Object text) {
        return _ -> text.toString();
    }
}
