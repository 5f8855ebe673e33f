// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.run;

import java.util.Map;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.AbstractSourceProvider;
import org.eclipse.ui.ISources;
import org.eclipse.ui.PlatformUI;

/** Tells commands whether a run is under way: the variable {@value #RUNNING} of expressions. */
public final class RunningSource extends AbstractSourceProvider implements RunListener {
    private static final String RUNNING = "org.pressling.ui.running";

    /** For the platform. */
    public RunningSource() {
        Runs.addListener(this);
    }

    @Override
    public Map<String, Object> getCurrentState() {
        return Map.of(RUNNING, Boolean.valueOf(!Runs.underWay().isEmpty()));
    }

    @Override
    public String[] getProvidedSourceNames() {
        return new String[] {RUNNING};
    }

    @Override
    public void started(RunJob job) {
        changed();
    }

    @Override
    public void ended(RunJob job) {
        changed();
    }

    private void changed() {
        Display display = PlatformUI.getWorkbench().getDisplay();
        if (!display.isDisposed()) {
            display.asyncExec(() -> fireSourceChanged(ISources.WORKBENCH, getCurrentState()));
        }
    }

    @Override
    public void dispose() {
        Runs.removeListener(this);
    }
}
