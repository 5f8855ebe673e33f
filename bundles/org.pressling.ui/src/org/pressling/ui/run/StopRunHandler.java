// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.run;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.jobs.Job;

/** Stops the run of the selected study; what is finished stays, and Run goes on from there. */
public final class StopRunHandler extends AbstractHandler {

    /** For the platform. */
    public StopRunHandler() {
        // nothing to set up
    }

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        ChosenStudy.of(event).ifPresent(study -> RunningSource.jobs(study).forEach(Job::cancel));
        return null;
    }
}
