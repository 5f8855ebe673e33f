// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.step;

import java.io.IOException;
import java.util.Set;
import java.util.function.IntFunction;

import org.pressling.study.layout.StepName;

/**
 * A step with its inputs in a study: here alone the two meet. Key and work come from the same record.
 *
 * @param step  the step
 * @param reads its inputs by the number of the sample, which is 0 for a step over all samples
 * @param <I>   what the step reads of the study
 */
public record StudyStep<I extends Record>(Step<I> step, IntFunction<I> reads) {

    /** {@return which step this is} */
    public StepName name() {
        return step.name();
    }

    /** {@return version of the result} */
    public int format() {
        return step.format();
    }

    /** {@return the steps whose results it reads} */
    public Set<StepName> needs() {
        return step.needs();
    }

    /**
     * What the step reads of the study.
     *
     * @param sample number of the sample, or 0 for a step over all samples
     * @return its inputs
     */
    public I inputs(int sample) {
        return reads.apply(sample);
    }

    /**
     * Does the step.
     *
     * @param sample  number of the sample, or 0 for a step over all samples
     * @param context where to read and to write, and whom to tell
     * @throws IOException                                if a file cannot be read or written
     * @throws java.util.concurrent.CancellationException if the context says the run was cancelled
     * @throws org.pressling.dem.InvalidInputException    if the study asks for what cannot be done
     */
    public void perform(int sample, StepContext context) throws IOException {
        step.perform(inputs(sample), sample, context);
    }
}
