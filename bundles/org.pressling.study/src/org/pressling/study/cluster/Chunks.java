// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.cluster;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;

import org.pressling.dem.InvalidInputException;
import org.pressling.study.layout.SampleRanges;

/**
 * Cuts samples into the tasks of a cluster. A task costs seconds of its own, for its start and for the scheduler, so tasks
 * are cut to a time, not to a number of samples; and a scheduler takes so many at a time and no more.
 */
public final class Chunks {
    /** Most tasks of a SLURM array unless its administrator allows more: {@code MaxArraySize} is 1001, the largest index 1000. */
    public static final int MOST_TASKS = 1000;

    /** At the end workers wait for one task at most; with eight tasks each for eight workers that is little of the whole. */
    private static final int WANTED_TASKS = 64;
    /** Some ten times of what a task costs of its own. */
    private static final double LEAST_SECONDS = 60;
    /** What a task that is lost on the way may cost. */
    private static final double MOST_SECONDS = 600;

    private Chunks() {
    }

    /**
     * The time that a task is to take unless the user knows better: long beside the seconds that it costs of its own, and short
     * beside the whole.
     *
     * @param all estimated time of all samples together [s]
     * @return time of a task [s]
     */
    public static double target(double all) {
        return Math.clamp(all / WANTED_TASKS, LEAST_SECONDS, MOST_SECONDS);
    }

    /**
     * Cuts samples so that each task takes about as long.
     *
     * @param samples samples to be done, at least one
     * @param seconds estimated time of a sample by its number [s], on all threads of a task
     * @param target  time that a task shall take [s], more than 0
     * @param most    most tasks, at least 1; where they are too few, each takes longer
     * @return the samples of each task, in order, at least one each
     */
    public static List<SampleRanges> byTime(SampleRanges samples, IntToDoubleFunction seconds, double target, int most) {
        int[] numbers = samples.numbers();
        double[] until = new double[numbers.length];
        double all = 0;
        for (int i = 0; i < numbers.length; i++) {
            all += seconds.applyAsDouble(numbers[i]);
            until[i] = all;
        }
        int tasks = (int) Math.clamp(Math.ceil(all / target), 1, Math.min(most, numbers.length));
        List<SampleRanges> chunks = new ArrayList<>();
        int from = 0;
        for (int task = 1; task <= tasks; task++) {
            int end = from + 1;
            int leave = tasks - task; // one each for those to come
            while (end < numbers.length - leave && (leave == 0 || until[end] <= all * task / tasks)) {
                end++;
            }
            chunks.add(part(numbers, from, end));
            from = end;
        }
        return chunks;
    }

    /**
     * Cuts samples into tasks of a number each.
     *
     * @param samples samples to be done
     * @param size    samples of a task, at least 1; the last may have fewer
     * @param most    most tasks
     * @return the samples of each task, in order
     * @throws InvalidInputException if there would be more tasks
     */
    public static List<SampleRanges> byNumber(SampleRanges samples, int size, int most) {
        int[] numbers = samples.numbers();
        int tasks = Math.ceilDiv(numbers.length, size);
        if (tasks > most) {
            throw ClusterProblem.TOO_MANY_TASKS.of(size, tasks, most, Math.ceilDiv(numbers.length, most)).exception();
        }
        List<SampleRanges> chunks = new ArrayList<>();
        for (int from = 0; from < numbers.length; from += size) {
            chunks.add(part(numbers, from, Math.min(from + size, numbers.length)));
        }
        return chunks;
    }

    private static SampleRanges part(int[] numbers, int from, int end) {
        List<Integer> part = new ArrayList<>();
        for (int i = from; i < end; i++) {
            part.add(numbers[i]);
        }
        return SampleRanges.of(part);
    }
}
