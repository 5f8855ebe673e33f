// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IMemento;
import org.pressling.dataset.sample.PressedSample;
import org.pressling.dataset.sample.SampleStore;
import org.pressling.dem.InvalidInputException;
import org.pressling.study.layout.RunFolder;
import org.pressling.ui.Messages;
import org.pressling.ui.PresslingUi;

/**
 * A drawing that the user kept beside the one that is shown.
 *
 * @param run    its run
 * @param sample its sample
 * @param loads  what was read of its picture
 * @param state  the moment of the press
 */
record KeptDrawing(RunFolder run, PressedSample sample, ReadLoads loads, StructureState state) {
    private static final String RUN = "keptRun";
    private static final String SAMPLE = "keptSample";
    private static final String MOMENT = "keptMoment";

    /** Writes which one it is, for the next start. */
    void save(IMemento memento) {
        memento.putString(RUN, run.root().toString());
        memento.putInteger(SAMPLE, sample.factors().index());
        memento.putInteger(MOMENT, sample.press().history().rows().indexOf(state.row()));
    }

    /**
     * Reads the one of the last end again, which may take a while; does nothing where it is gone.
     *
     * @param taken told of it, on the thread of the user interface
     */
    static void restore(IMemento memento, Display display, Consumer<KeptDrawing> taken) {
        Integer index = memento.getInteger(SAMPLE);
        Integer moment = memento.getInteger(MOMENT);
        if (memento.getString(RUN) == null || index == null || moment == null) {
            return;
        }
        RunFolder run = new RunFolder(Path.of(memento.getString(RUN)));
        Job.createSystem(Messages.View_picture, (ICoreRunnable) monitor -> {
            try {
                PressedSample sample = new SampleStore(run.root()).read(index);
                ReadLoads loads = ReadLoads.of(RunData.read(run), run, sample);
                display.asyncExec(() -> replay(new KeptDrawing(run, sample, loads, null), moment, display, taken));
            } catch (InvalidInputException | IOException gone) {
                PresslingUi.log().warn(gone.getMessage(), gone);
            }
        }).schedule();
    }

    /** A moment on the way of the press is known only when the press was done again. */
    private static void replay(KeptDrawing kept, int moment, Display display, Consumer<KeptDrawing> taken) {
        PressMoments[] moments = new PressMoments[1];
        Runnable take = () -> {
            StructureState state = moments[0] == null ? null : moments[0].at(moment);
            if (state != null) {
                moments[0].close();
                moments[0] = null;
                taken.accept(new KeptDrawing(kept.run, kept.sample, kept.loads, state));
            }
        };
        moments[0] = new PressMoments(kept.run, kept.sample, () -> {
            if (!display.isDisposed()) {
                display.asyncExec(take);
            }
        });
        take.run();
    }
}
