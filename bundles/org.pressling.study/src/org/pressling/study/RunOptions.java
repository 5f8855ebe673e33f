// SPDX-License-Identifier: EPL-2.0
package org.pressling.study;

import org.pressling.study.contribute.EngineWish;
import org.pressling.study.layout.StepName;

/**
 * How to run a study. None of this shows in the results of samples and data set.
 *
 * @param threads samples worked on at a time, and threads of the training; at least 1
 * @param last    the last step to do; those before it that are not up to date are done too
 * @param tidy    whether samples that an earlier, larger campaign left are removed
 * @param engine  what trains, where the study leaves it open; shows in the key of the trained network
 */
public record RunOptions(int threads, StepName last, boolean tidy, EngineWish engine) {

    /** Checks the number of threads. */
    public RunOptions {
        if (threads < 1 || threads > 1024) {
            throw RunProblem.THREADS.of(threads).exception();
        }
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
}
