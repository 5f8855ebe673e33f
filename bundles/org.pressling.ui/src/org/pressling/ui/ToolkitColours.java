// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;

/** Waits once for the toolkit to take over new colours of the desktop. */
final class ToolkitColours implements Listener {
    /** A desktop that has but one set of colours tells of no new ones [ms]. */
    private static final int PATIENCE = 1000;

    private final Display display;
    private final Runnable then;
    private boolean done;

    private ToolkitColours(Display display, Runnable then) {
        this.display = display;
        this.then = then;
    }

    /** Does something as soon as there are new colours, or after a while without. */
    static void await(Display display, Runnable then) {
        ToolkitColours waiting = new ToolkitColours(display, then);
        display.addListener(SWT.Settings, waiting);
        display.timerExec(PATIENCE, waiting::finish);
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
