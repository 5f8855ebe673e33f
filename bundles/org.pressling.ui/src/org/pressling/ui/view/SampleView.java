// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import java.util.concurrent.CompletableFuture;

import org.pressling.dataset.sample.PressedSample;
import org.pressling.study.layout.RunFolder;

/** A view of one sample of a run: shows it as soon as the samples are known, which is before all that was learnt is read. */
abstract class SampleView extends RunView {
    /** The run of what is drawn. */
    private RunFolder drawn;

    /**
     * Shows a sample.
     *
     * @param sample the sample; null where the run has none, or none that was read yet
     */
    abstract void show(PressedSample sample);

    @Override
    final CompletableFuture<RunData> wanted(RunReading read) {
        return read.begun();
    }

    @Override
    void showRun(RunData read) {
        if (read.samples().isEmpty() || !read.folder().equals(drawn)) {
            show(null); // a sample of another run would stand under this one's name until this one's is read
        }
    }

    @Override
    final void showSample(int index) {
        RunFolder wanted = folder().orElse(null);
        read(index, sample -> {
            drawn = wanted;
            show(sample);
        });
    }

    /** Shows the sample again, of which more is known by now. */
    final void showAgain() {
        showSample(sample());
    }
}
