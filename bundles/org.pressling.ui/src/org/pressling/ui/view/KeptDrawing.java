// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import org.eclipse.ui.IMemento;
import org.pressling.dataset.sample.PressedSample;
import org.pressling.study.layout.RunFolder;

/**
 * A drawing that the user kept beside the one that is shown.
 *
 * @param run    its run
 * @param sample its sample
 * @param loads  what was read of its picture
 * @param state  the moment of the press
 */
record KeptDrawing(RunFolder run, PressedSample sample, ReadLoads loads, StructureState state) {

    /** Writes which one it is, for the next start. */
    void save(IMemento memento) {
        new KeptPlace(run, sample.factors().index(), sample.press().history().rows().indexOf(state.row())).save(memento);
    }
}
