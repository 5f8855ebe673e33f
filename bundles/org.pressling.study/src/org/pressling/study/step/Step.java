// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.step;

import java.io.IOException;
import java.util.Set;

import org.pressling.study.layout.StepName;

/**
 * One step of the pipeline from a study to a report: a function of its inputs and of the results that it {@linkplain #needs
 * needs}, and of nothing else. It is handed both when it is performed and holds no part of a study, so it cannot read what
 * is not in its key; the {@linkplain StepContext context} hands out no other result. No clock, no shared random stream, no number
 * of threads may show in its result.
 * <p>
 * What a step is made with instead of handed is with what it works, never on what: the contributions it calls, of which the
 * code is in the inputs, an engine, how its files are to be written.
 * <p>
 * A step knows nothing of keys, resuming or half-written results. It writes into a draft folder; the runner puts a
 * finished draft in its place and marks it with its key.
 *
 * @param <I> what it reads of the study, a record of values that {@link org.pressling.study.key.Inputs} can spell out
 */
public interface Step<I extends Record> {

    /** {@return which step this is} */
    StepName name();

    /** {@return version of the result; to be raised when the same inputs come to give another result} */
    int format();

    /** {@return the steps whose results it reads: of its own sample, or of all samples for a step over all of them} */
    Set<StepName> needs();

    /**
     * Does the step.
     *
     * @param inputs  what it reads of the study, from which its key is made, too
     * @param sample  number of the sample, or 0 for a step over all samples
     * @param context where to read and to write, and whom to tell
     * @throws IOException                                     if a file cannot be read or written
     * @throws java.util.concurrent.CancellationException      if the context says the run was cancelled
     * @throws org.pressling.dem.InvalidInputException         if the study asks for what cannot be done
     */
    void perform(I inputs, int sample, StepContext context) throws IOException;
}
