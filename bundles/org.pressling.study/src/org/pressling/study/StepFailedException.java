// SPDX-License-Identifier: EPL-2.0
package org.pressling.study;

import java.io.IOException;
import java.util.Locale;

import org.pressling.dem.Localized;
import org.pressling.study.contribute.ContributionFault;
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
        super(describe(step, sample, cause, cause.getMessage(), Locale.ENGLISH), cause);
        this.step = step;
        this.sample = sample;
    }

    private static String describe(StepName step, int sample, Throwable cause, String message, Locale language) {
        if (cause instanceof ContributionFault fault) {
            return fault.at(where(step, sample)).text(language);
        }
        String what = cause instanceof IOException e ? RunFolder.failure(e).text(language)
                : message != null ? message : cause.getClass().getSimpleName();
        return where(step, sample).text(language) + ": " + what;
    }

    private static Localized where(StepName step, int sample) {
        return sample > 0 ? RunTerm.SAMPLE_STEP.with(sample, step.id()) : RunTerm.STEP.with(step.id());
    }

    /** {@return the step, and the sample if there is one, as the explanation begins} */
    public Localized where() {
        return where(step, sample);
    }

    /** {@return the explanation in the language of the user, as far as the cause has one} */
    @Override
    public String getLocalizedMessage() {
        return describe(step, sample, getCause(), getCause().getLocalizedMessage(), Locale.getDefault(Locale.Category.DISPLAY));
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
