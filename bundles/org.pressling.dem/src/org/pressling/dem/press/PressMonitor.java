// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.press;

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

    /** Whether to stop now; the press then ends with a {@link java.util.concurrent.CancellationException}. */
    boolean cancelled();
}
