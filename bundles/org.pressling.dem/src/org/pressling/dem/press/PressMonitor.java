// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.press;

import java.util.function.Supplier;

import org.pressling.dem.Contacts;
import org.pressling.dem.Structure;

/** Watches a press and may end it. Called from the thread that presses, about every hundred steps. */
public interface PressMonitor {

    /** Watches nothing. */
    PressMonitor NONE = new PressMonitor() {
        @Override
        public void progress(double fractionDone) {
            // nobody looks
        }

        @Override
        public boolean cancelled() {
            return false;
        }
    };

    /** Says how far the press is, from 0 to 1. */
    void progress(double fractionDone);

    /**
     * Shows each state that goes into the history, as it goes in. Looking at it does not change the press; a copy is
     * made only for who asks.
     *
     * @param row       the state in numbers
     * @param structure gives a copy of the particles and the box as they are now
     * @param contacts  gives a copy of the contacts as they are now
     */
    default void recorded(PressHistory.Row row, Supplier<Structure> structure, Supplier<Contacts> contacts) {
        // most only want to know how far the press is
    }

    /** Whether to stop now; the press then ends with a {@link java.util.concurrent.CancellationException}. */
    boolean cancelled();
}
