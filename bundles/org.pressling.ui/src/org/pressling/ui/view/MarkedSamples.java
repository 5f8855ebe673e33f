// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.core.runtime.ListenerList;
import org.pressling.study.layout.RunFolder;

/**
 * The samples of each run that were marked: chosen together in one view, and seen in all. On the thread of the user interface
 * only.
 */
final class MarkedSamples {
    private static final Map<RunFolder, Set<Integer>> MARKED = new HashMap<>();
    private static final ListenerList<Runnable> LISTENERS = new ListenerList<>();

    private MarkedSamples() {
    }

    /** The marked samples of a run, ascending. */
    static Set<Integer> of(RunFolder folder) {
        return MARKED.getOrDefault(folder, Set.of());
    }

    /** Marks these samples of a run and no others. */
    static void set(RunFolder folder, Set<Integer> samples) {
        if (!samples.equals(of(folder))) {
            MARKED.put(folder, new TreeSet<>(samples));
            LISTENERS.forEach(Runnable::run);
        }
    }

    /** Tells of every change from now on. */
    static void follow(Runnable listener) {
        LISTENERS.add(listener);
    }

    /** Tells no longer. */
    static void unfollow(Runnable listener) {
        LISTENERS.remove(listener);
    }
}
