// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.pressling.dataset.sample.PressedSample;
import org.pressling.dataset.sample.SampleStore;
import org.pressling.dem.InvalidInputException;
import org.pressling.ui.Messages;
import org.pressling.ui.PresslingUi;

/**
 * Reads the drawing that was kept at the last end again. A moment on the way of a press is known only when the press was done
 * again, which may take a while. All but reading is done on the thread of the user interface.
 */
final class KeptReading {
    private final KeptPlace place;
    private final Display display;
    private final Consumer<Optional<KeptDrawing>> ended;
    private final Job job;
    private PressMoments moments;
    private boolean over;

    /**
     * Begins to read.
     *
     * @param place   which drawing
     * @param display of the thread of the user interface
     * @param ended   takes the drawing, or nothing where it is gone; not called once this is cancelled
     */
    KeptReading(KeptPlace place, Display display, Consumer<Optional<KeptDrawing>> ended) {
        this.place = place;
        this.display = display;
        this.ended = ended;
        job = Job.createSystem(Messages.View_picture, (ICoreRunnable) this::read);
        job.schedule();
    }

    /** Which drawing it is. */
    KeptPlace place() {
        return place;
    }

    private void read(IProgressMonitor monitor) {
        try {
            PressedSample sample = new SampleStore(place.run().root()).read(place.sample());
            ReadLoads loads = monitor.isCanceled() ? ReadLoads.NONE
                    : ReadLoads.of(RunData.read(place.run()), place.run(), sample);
            onDisplay(() -> {
                moments = new PressMoments(place.run(), sample, () -> onDisplay(() -> take(sample, loads)));
                take(sample, loads);
            });
        } catch (InvalidInputException | IOException gone) {
            PresslingUi.log().warn(gone.getMessage(), gone);
            onDisplay(() -> end(Optional.empty()));
        }
    }

    private void take(PressedSample sample, ReadLoads loads) {
        StructureState state = moments.at(place.moment());
        if (state != null || !moments.problem().isEmpty()) {
            end(Optional.ofNullable(state).map(known -> new KeptDrawing(place.run(), sample, loads, known)));
        }
    }

    private void end(Optional<KeptDrawing> drawing) {
        cancel();
        ended.accept(drawing);
    }

    /** Ends it, and the press that it does again. */
    void cancel() {
        over = true;
        job.cancel();
        if (moments != null) {
            moments.close();
        }
    }

    private void onDisplay(Runnable work) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (!over) {
                    work.run();
                }
            });
        }
    }
}
