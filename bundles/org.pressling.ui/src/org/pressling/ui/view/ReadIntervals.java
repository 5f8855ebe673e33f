// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import java.util.List;
import java.util.Map;

import org.pressling.dataset.Dataset;
import org.pressling.study.layout.RunFolder;
import org.pressling.study.step.Outcomes;

/**
 * The intervals of 90 % of a run's methods, as far as they can be read: most of what an evaluation leaves, so that they come
 * after what is predicted.
 *
 * @param ends     of methods that have some, by the methods' names: {@code [entry][label][lower, upper]}
 * @param problems what could not be read and why, in sentences
 */
record ReadIntervals(Map<String, double[][][]> ends, List<String> problems) {
    /** What is known of intervals before any is read. */
    static final ReadIntervals NONE = new ReadIntervals(Map.of(), List.of());

    /** Reads those of a run that was evaluated. */
    static ReadIntervals read(RunFolder folder, Dataset dataset) {
        try {
            return new ReadIntervals(Outcomes.intervals(folder, dataset), List.of());
        } catch (RuntimeException e) {
            return unreadable(folder, e);
        }
    }

    /** None at all, and why. */
    static ReadIntervals unreadable(RunFolder folder, Throwable why) {
        return new ReadIntervals(Map.of(), List.of(RunReader.tell(folder.metrics().getParent(), why)));
    }
}
