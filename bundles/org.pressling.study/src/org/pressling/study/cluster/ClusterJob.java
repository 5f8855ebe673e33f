// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.cluster;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.pressling.dataset.io.Json;
import org.pressling.dem.InvalidInputException;
import org.pressling.study.disk.Disk;
import org.pressling.study.layout.RunFolder;
import org.pressling.study.layout.SampleRanges;

import tools.jackson.databind.node.ObjectNode;

/**
 * What a run folder holds for SLURM: {@code cluster/samples.sh}, an array whose tasks do the samples of their line in
 * {@code chunks.txt}; {@code after.sh}, which does what follows; {@code job.json} with the numbers of the jobs, once they were
 * submitted; and {@code logs}.
 *
 * @param folder the run folder
 * @param chunks the samples of each task, the first of which is number 1
 * @param jobs   numbers of the array and of what follows, none before they were submitted
 */
public record ClusterJob(RunFolder folder, List<SampleRanges> chunks, List<Long> jobs) {
    private static final String SAMPLES = "samples.sh";
    private static final String AFTER = "after.sh";
    private static final String CHUNKS = "chunks.txt";
    private static final String LOGS = "logs";
    private static final String RECORD = "job.json";
    private static final String SCHEDULER = "slurm";
    private static final String FORMAT = "pressling-cluster";

    /** Copies the lists. */
    public ClusterJob {
        chunks = List.copyOf(chunks);
        jobs = List.copyOf(jobs);
    }

    /**
     * What the scripts say beside the samples.
     *
     * @param name    name of the jobs
     * @param command how nodes start Pressling: a line of a shell without arguments
     * @param steps   steps that follow, as {@code --steps} takes them
     * @param samples options of sbatch for the array, such as {@code --time=30}
     * @param after   options of sbatch for what follows
     */
    public record Wording(String name, String command, String steps, List<String> samples, List<String> after) {

        /**
         * Copies the options.
         *
         * @throws InvalidInputException if an option would be several lines of a script
         */
        public Wording {
            samples = List.copyOf(samples);
            after = List.copyOf(after);
            List.of(samples, after, List.of(name, command)).forEach(texts -> texts.forEach(Wording::requireLine));
        }

        private static void requireLine(String text) {
            if (text.chars().anyMatch(Character::isISOControl)) {
                throw ClusterProblem.LINE_BREAK.of(text).exception();
            }
        }
    }

    /**
     * Writes the files of a job that is not submitted yet.
     *
     * @param folder  the run folder, in which the study and its record lie
     * @param chunks  the samples of each task
     * @param wording what else the scripts say
     * @return the job
     * @throws IOException if a file cannot be written
     */
    public static ClusterJob write(RunFolder folder, List<SampleRanges> chunks, Wording wording) throws IOException {
        Path place = folder.cluster();
        for (Path path : List.of(place, place.resolve(LOGS), place.resolve(SAMPLES), place.resolve(AFTER), place.resolve(CHUNKS),
                place.resolve(RECORD))) {
            Disk.requireNoLink(folder.root(), path);
        }
        Disk.createFolders(place.resolve(LOGS));
        ClusterJob job = new ClusterJob(folder, chunks, List.of());
        Disk.replace(place.resolve(CHUNKS),
                bytes(String.join("\n", chunks.stream().map(SampleRanges::toString).toList()) + "\n"));
        Disk.replace(place.resolve(SAMPLES), bytes(job.script(SAMPLES, wording, wording.samples())));
        Disk.replace(place.resolve(AFTER), bytes(job.script(AFTER, wording, wording.after())));
        job.save();
        return job;
    }

    /**
     * Reads what was written for a run.
     *
     * @param folder the run folder
     * @return its job
     * @throws InvalidInputException if there is none, it is of another scheduler, or damaged
     * @throws IOException           if it cannot be read
     */
    public static ClusterJob read(RunFolder folder) throws IOException {
        Path record = folder.cluster().resolve(RECORD);
        if (!Files.isRegularFile(record, LinkOption.NOFOLLOW_LINKS)) {
            throw ClusterProblem.NO_JOB.of(folder.root()).exception();
        }
        List<Long> jobs = new ArrayList<>();
        Json json = Json.read(record);
        if (!json.text("scheduler").equals(SCHEDULER)) {
            throw ClusterProblem.OF_SPARK.of(folder.root()).exception();
        }
        if (json.has("array")) {
            jobs.add(json.whole("array"));
            jobs.add(json.whole("after"));
        }
        List<SampleRanges> chunks = Files.readAllLines(folder.cluster().resolve(CHUNKS)).stream().map(SampleRanges::parse)
                .toList();
        return new ClusterJob(folder, chunks, jobs);
    }

    /**
     * Submits both scripts, the second to wait for the end of the first.
     *
     * @param slurm the programs
     * @return the job with its numbers, which are kept in the folder
     * @throws InvalidInputException if SLURM refuses one; what was submitted before that is cancelled
     * @throws IOException           if the numbers cannot be kept
     */
    public ClusterJob submit(Slurm slurm) throws IOException {
        long array = slurm.submit(samples(), Optional.empty());
        long after;
        try {
            after = slurm.submit(after(), Optional.of(array));
        } catch (InvalidInputException e) {
            slurm.cancel(List.of(array));
            throw e;
        }
        ClusterJob submitted = new ClusterJob(folder, chunks, List.of(array, after));
        submitted.save();
        return submitted;
    }

    /** {@return the script of the array} */
    public Path samples() {
        return folder.cluster().resolve(SAMPLES);
    }

    /** {@return the script of what follows} */
    public Path after() {
        return folder.cluster().resolve(AFTER);
    }

    /**
     * What a task prints.
     *
     * @param task its number, from 1
     * @return the file, which is there once the task has begun
     */
    public Path log(int task) {
        return folder.cluster().resolve(LOGS).resolve("samples-" + task + ".out");
    }

    /**
     * What is in the queue of a task.
     *
     * @param task  its number, from 1
     * @param queue what is in the queue
     * @return the task, or nothing if it has ended or was never submitted
     */
    public Optional<Slurm.Queued> task(int task, Map<String, Slurm.Queued> queue) {
        return jobs.isEmpty() ? Optional.empty() : Optional.ofNullable(queue.get(jobs.getFirst() + "_" + task));
    }

    private void save() throws IOException {
        ObjectNode root = Json.object().put("format", FORMAT).put("version", 1).put("scheduler", SCHEDULER)
                .put("tasks", chunks.size());
        if (!jobs.isEmpty()) {
            root.put("array", jobs.getFirst()).put("after", jobs.getLast());
        }
        Disk.replace(folder.cluster().resolve(RECORD), bytes(Json.text(root)));
    }

    private String script(String name, Wording wording, List<String> options) throws IOException {
        try (InputStream in = ClusterJob.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException(name);
            }
            String lines = String.join("\n", options.stream().map(option -> "#SBATCH " + option).toList());
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("@NAME@", quoted(wording.name(), '"')).replace("@TASKS@", Integer.toString(chunks.size()))
                    .replace("@FOLDER@", folder.cluster().toString()).replace("@OPTIONS@\n", lines.isEmpty() ? "" : lines + "\n")
                    .replace("@RUN@", quoted(folder.root().toString(), '\'')).replace("@STEPS@", wording.steps())
                    .replace("@COMMAND@", wording.command());
        }
    }

    /** As one word of a shell, or of an option of sbatch. */
    private static String quoted(String text, char quote) {
        return quote == '\'' ? "'" + text.replace("'", "'\\''") + "'" : '"' + text.replaceAll("[\"\\\\]", "-") + '"';
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
