// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import java.util.List;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.pressling.dataset.Dataset;
import org.pressling.study.layout.RunFolder;
import org.pressling.study.step.Outcomes;
import org.pressling.ui.Messages;

/**
 * The intervals of 90 % of a run's methods, as far as they can be read: most of what an evaluation leaves, so that they come
 * after what is predicted.
 *
 * @param ends     of methods that have some, by the methods' names: {@code [entry][label][lower, upper]}
 * @param problems what could not be read and why, in sentences
 * @param isWhole  whether nothing more will come
 */
record ReadIntervals(Map<String, double[][][]> ends, List<String> problems, boolean isWhole) {
    /** What is known of intervals before any is read. */
    static final ReadIntervals NONE = new ReadIntervals(Map.of(), List.of(), true);
    /** Stands for those that are being read. */
    static final ReadIntervals COMING = new ReadIntervals(Map.of(), List.of(), false);

    /** Reads those of a run that was evaluated. */
    static ReadIntervals read(RunFolder folder, Dataset dataset) {
        try {
            return new ReadIntervals(Outcomes.intervals(folder, dataset), List.of(), true);
        } catch (RuntimeException e) {
            return unreadable(folder, e);
        }
    }

    /** None at all, and why. */
    static ReadIntervals unreadable(RunFolder folder, Throwable why) {
        return new ReadIntervals(Map.of(), List.of(RunReader.tell(folder.metrics().getParent(), why)), true);
    }

    /** None at all, since an evaluation took the place of the one whose predictions are shown. */
    static ReadIntervals replaced(RunFolder folder) {
        return new ReadIntervals(Map.of(), List.of(NLS.bind(Messages.View_replaced, folder.metrics().getParent())), true);
    }
}
