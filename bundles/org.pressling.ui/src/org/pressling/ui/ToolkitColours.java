// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;

/**
 * Waits once for the toolkit to take over new colours of the desktop. A desktop that has but one set of colours tells of no new
 * ones; that it will not is known by the toolkit having been at rest several times, however long that takes on a busy machine:
 * it takes colours over with what it does last, after all events and timers.
 */
final class ToolkitColours implements Listener {
    private static final int TIMES_AT_REST = 5;
    /** From one time to the next [ms]. */
    private static final int PAUSE = 200;

    private final Display display;
    private final Runnable then;
    private int timesAtRest;
    private boolean done;

    private ToolkitColours(Display display, Runnable then) {
        this.display = display;
        this.then = then;
    }

    /** Does something as soon as there are new colours, or none will come. */
    static void await(Display display, Runnable then) {
        ToolkitColours waiting = new ToolkitColours(display, then);
        display.addListener(SWT.Settings, waiting);
        waiting.waitForRest();
    }

    /** What is put behind all else is done when nothing else is left to do. */
    private void waitForRest() {
        display.timerExec(PAUSE, () -> display.asyncExec(() -> {
            if (done || display.isDisposed()) {
                return;
            }
            timesAtRest++;
            if (timesAtRest == TIMES_AT_REST) {
                finish();
            } else {
                waitForRest();
            }
        }));
    }

    @Override
    public void handleEvent(Event event) {
        display.asyncExec(this::finish); // all controls have heard of the colours by then
    }

    private void finish() {
        if (!done && !display.isDisposed()) {
            done = true;
            display.removeListener(SWT.Settings, this);
            then.run();
        }
    }
}
