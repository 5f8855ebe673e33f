// SPDX-License-Identifier: EPL-2.0
package org.pressling.study;

import java.io.IOException;

import org.pressling.study.layout.RunFolder;
import org.pressling.study.layout.StepName;

/** A step could not be done; says which, for which sample, and keeps the cause. What was finished before stays. */
public final class StepFailedException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final StepName step;
    private final int sample;

    /**
     * Wraps a failure.
     *
     * @param step   the step
     * @param sample number of the sample, or 0 for a step over all samples
     * @param cause  what went wrong
     */
    public StepFailedException(StepName step, int sample, Throwable cause) {
        super(describe(step, sample, cause, cause.getMessage()), cause);
        this.step = step;
        this.sample = sample;
    }

    private static String describe(StepName step, int sample, Throwable cause, String message) {
        String where = sample > 0 ? "Sample " + sample + ", step " + step.id() : "Step " + step.id();
        String what = cause instanceof IOException e ? RunFolder.describe(e)
                : message != null ? message : cause.getClass().getSimpleName();
        return where + ": " + what;
    }

    /** {@return the explanation in the language of the user, as far as the cause has one} */
    @Override
    public String getLocalizedMessage() {
        return describe(step, sample, getCause(), getCause().getLocalizedMessage());
    }

    /** {@return the explanation in English, as logs keep it} */
    @Override
    public String toString() {
        return getClass().getName() + ": " + getMessage();
    }

    /** {@return the step that failed} */
    public StepName step() {
        return step;
    }

    /** {@return number of the sample, or 0 for a step over all samples} */
    public int sample() {
        return sample;
    }
}
