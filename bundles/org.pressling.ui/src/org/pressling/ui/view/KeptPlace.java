// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.ui.IMemento;
import org.pressling.study.layout.RunFolder;

/**
 * Which drawing was kept, by which it is found at the next start.
 *
 * @param run    its run
 * @param sample number of its sample
 * @param moment row of the history of its press
 */
record KeptPlace(RunFolder run, int sample, int moment) {
    private static final String RUN = "keptRun";
    private static final String SAMPLE = "keptSample";
    private static final String MOMENT = "keptMoment";

    void save(IMemento memento) {
        memento.putString(RUN, run.root().toString());
        memento.putInteger(SAMPLE, sample);
        memento.putInteger(MOMENT, moment);
    }

    /** The one that was written; empty where there is none, or its moment was not one of the press. */
    static Optional<KeptPlace> of(IMemento memento) {
        String run = memento.getString(RUN);
        Integer sample = memento.getInteger(SAMPLE);
        Integer moment = memento.getInteger(MOMENT);
        return run == null || sample == null || moment == null || moment < 0 ? Optional.empty()
                : Optional.of(new KeptPlace(new RunFolder(Path.of(run)), sample, moment));
    }
}
