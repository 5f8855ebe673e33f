// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import java.util.concurrent.CompletableFuture;

import org.pressling.dataset.sample.PressedSample;

/** A view of one sample of a run: shows it as soon as the samples are known, which is before all that was learnt is read. */
abstract class SampleView extends RunView {

    /**
     * Shows a sample.
     *
     * @param sample the sample; null where the run has none
     */
    abstract void show(PressedSample sample);

    @Override
    final CompletableFuture<RunData> wanted(RunReading read) {
        return read.begun();
    }

    @Override
    void showRun(RunData read) {
        if (read.samples().isEmpty()) {
            show(null);
        }
    }

    @Override
    final void showSample(int index) {
        read(index, this::show);
    }

    /** Shows the sample again, of which more is known by now. */
    final void showAgain() {
        showSample(sample());
    }
}
