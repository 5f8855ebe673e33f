// SPDX-License-Identifier: EPL-2.0
package org.pressling.study;

import java.util.List;

import org.pressling.study.contribute.EngineWish;
import org.pressling.study.layout.RunFolder;
import org.pressling.study.layout.StepName;

/**
 * How to run a study. None of this shows in the results of samples and data set.
 *
 * @param threads samples worked on at a time, and threads of the training; at least 1
 * @param last    the last step to do; those before it that are not up to date are done too
 * @param tidy    whether samples that an earlier, larger campaign left are removed
 * @param engine  what trains, where the study leaves it open; shows in the key of the trained network
 * @param donors  runs whose results are taken over where this one would make the same; linked where the file system can
 * @param name    name that the run gets, empty for none
 */
public record RunOptions(int threads, StepName last, boolean tidy, EngineWish engine, List<RunFolder> donors, String name) {

    /** Checks the number of threads. */
    public RunOptions {
        if (threads < 1 || threads > 1024) {
            throw RunProblem.THREADS.of(threads).exception();
        }
        donors = List.copyOf(donors);
    }

    /**
     * How to run by itself.
     *
     * @param threads samples worked on at a time, and threads of the training; at least 1
     * @param last    the last step to do
     * @param tidy    whether samples that an earlier, larger campaign left are removed
     * @param engine  what trains, where the study leaves it open
     */
    public RunOptions(int threads, StepName last, boolean tidy, EngineWish engine) {
        this(threads, last, tidy, engine, List.of(), "");
    }

    /**
     * How to run, with nothing removed.
     *
     * @param threads samples worked on at a time, and threads of the training; at least 1
     * @param last    the last step to do
     */
    public RunOptions(int threads, StepName last) {
        this(threads, last, false, EngineWish.OPEN);
    }

    /** {@return all steps on all cores} */
    public static RunOptions everything() {
        return new RunOptions(Runtime.getRuntime().availableProcessors(), StepName.REPORT);
    }

    /**
     * The same, but taking over what other runs have.
     *
     * @param runs folders of runs, the first that has a result gives it; those that are no runs are left out
     * @return the options
     */
    public RunOptions sharing(List<RunFolder> runs) {
        return new RunOptions(threads, last, tidy, engine, runs, name);
    }

    /**
     * The same, with a name for the run.
     *
     * @param words name, empty for none
     * @return the options
     */
    public RunOptions named(String words) {
        return new RunOptions(threads, last, tidy, engine, donors, words);
    }
}
