// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.explorer;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.pressling.study.RunSamples;
import org.pressling.study.layout.RunFolder;
import org.pressling.ui.Messages;
import org.pressling.ui.PresslingUi;

/** How many finished samples lie in run folders, counted in the background: a large campaign has a file to look for in each. */
final class SampleCounts {
    private final Map<RunFolder, Integer> known = new ConcurrentHashMap<>();
    private final Set<RunFolder> asked = ConcurrentHashMap.newKeySet();

    /**
     * What was counted last, while it is counted anew.
     *
     * @param run     a run folder
     * @param changed called in the background once the count has become another
     * @return the count; 0 as long as nothing is known
     */
    int of(RunFolder run, Runnable changed) {
        if (asked.add(run)) {
            Job job = Job.createSystem(NLS.bind(Messages.View_reading, run.root().getFileName()), monitor -> {
                count(run, changed);
            });
            job.schedule();
        }
        return known.getOrDefault(run, 0);
    }

    private void count(RunFolder run, Runnable changed) {
        asked.remove(run); // before looking: who asks from now on is told what is there from now on
        int before = known.getOrDefault(run, 0);
        int now = 0;
        try {
            now = RunSamples.finished(run).size();
        } catch (IOException | RuntimeException e) {
            PresslingUi.log().warn(NLS.bind(Messages.View_unreadable, run.root(), e.getLocalizedMessage()), e);
        }
        known.put(run, now);
        if (now != before) {
            changed.run();
        }
    }
}
