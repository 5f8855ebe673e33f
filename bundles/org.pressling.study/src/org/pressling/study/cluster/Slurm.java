// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.cluster;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.pressling.dem.InvalidInputException;

/** The programs of SLURM: what they are asked, and what their answers mean. Their environment is that of this process. */
public final class Slurm {
    private final Caller caller;

    /** Calls a program. */
    @FunctionalInterface
    public interface Caller {

        /**
         * Calls a program and waits for its end.
         *
         * @param words its name and arguments
         * @return how it ended
         * @throws IOException if it cannot be started
         */
        Answer call(List<String> words) throws IOException;
    }

    /**
     * How a program ended.
     *
     * @param status its status
     * @param out    what it printed
     * @param err    what it printed as an error
     */
    public record Answer(int status, String out, String err) {
    }

    /**
     * What the queue knows of a job or of one task of an array.
     *
     * @param state the word of SLURM, such as {@code RUNNING} or {@code PENDING}
     * @param node  where it is, empty if it waits
     */
    public record Queued(String state, String node) {
    }

    /** Programs of this machine. */
    public Slurm() {
        this(Slurm::callHere);
    }

    /**
     * Other programs.
     *
     * @param caller calls them
     */
    public Slurm(Caller caller) {
        this.caller = caller;
    }

    private static Answer callHere(List<String> words) throws IOException {
        Process process = new ProcessBuilder(words).redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .start();
        try (var errors = process.errorReader(StandardCharsets.UTF_8)) {
            StringBuilder err = new StringBuilder();
            Thread reader = Thread.ofVirtual().start(() -> errors.lines().forEach(line -> err.append(line).append('\n')));
            String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int status = process.waitFor();
            reader.join();
            return new Answer(status, out, err.toString());
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    /**
     * Submits a script.
     *
     * @param script the script
     * @param after  number of the job to whose end it waits, if any
     * @return number of the job
     * @throws InvalidInputException if SLURM is not there, or refuses it
     */
    public long submit(Path script, Optional<Long> after) {
        List<String> words = new ArrayList<>(List.of("sbatch", "--parsable"));
        after.ifPresent(job -> words.add("--dependency=afterany:" + job));
        words.add(script.toString());
        String id = call(words).out().strip().split(";", 2)[0]; // with the name of the cluster behind it where there are several
        if (!id.matches("\\d{1,18}")) {
            throw ClusterProblem.NO_ID.of(words.getFirst(), id).exception();
        }
        return Long.parseLong(id);
    }

    /**
     * Asks for what is still in the queue.
     *
     * @param jobs numbers of jobs
     * @return what waits or runs, by {@code 12} or, for the third task of an array, {@code 12_3}
     * @throws InvalidInputException if SLURM is not there, or does not answer
     */
    public Map<String, Queued> queue(List<Long> jobs) {
        Map<String, Queued> queued = new LinkedHashMap<>();
        for (long job : jobs) { // one by one: one that has long ended makes an error of all
            List<String> words = List.of("squeue", "--noheader", "--array", "--format=%i|%T|%N", "--jobs=" + job);
            Answer answer = answer(words);
            if (answer.status() == 0) {
                answer.out().lines().map(line -> line.strip().split("\\|", -1)).filter(parts -> parts.length == 3)
                        .forEach(parts -> queued.put(parts[0], new Queued(parts[1], parts[2])));
            } else if (!answer.err().contains("Invalid job id")) {
                throw failed(words, answer);
            }
        }
        return queued;
    }

    /**
     * Ends jobs, with all tasks of arrays.
     *
     * @param jobs their numbers
     * @throws InvalidInputException if SLURM is not there, or refuses it
     */
    public void cancel(List<Long> jobs) {
        for (long job : jobs) {
            call(List.of("scancel", Long.toString(job)));
        }
    }

    private Answer call(List<String> words) {
        Answer answer = answer(words);
        if (answer.status() != 0) {
            throw failed(words, answer);
        }
        return answer;
    }

    private Answer answer(List<String> words) {
        try {
            return caller.call(words);
        } catch (IOException e) {
            throw ClusterProblem.NO_PROGRAM.of(words.getFirst(), String.valueOf(e.getMessage())).exception(e);
        }
    }

    private static InvalidInputException failed(List<String> words, Answer answer) {
        return ClusterProblem.PROGRAM_FAILED.of(words.getFirst(), answer.status(), answer.err().strip()).exception();
    }
}
