// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import java.util.List;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.pressling.dataset.sample.SampleVerdicts;
import org.pressling.dem.press.Verdict;
import org.pressling.ui.Messages;
import org.pressling.ui.Numbers;

/** Says how many samples are shown, and how many of these failed. */
final class SampleCount {
    private SampleCount() {
    }

    /**
     * Counts.
     *
     * @param shown    the samples that are shown
     * @param all      how many there are
     * @param verdicts on presses, of samples that are not shown, too: filtered out, or begun anew by a run under way
     */
    static String of(List<Integer> shown, int all, SampleVerdicts verdicts) {
        String count = shown.size() == all ? Numbers.samples(all)
                : NLS.bind(Messages.Samples_countOf, Integer.valueOf(shown.size()), Integer.valueOf(all));
        Set<Integer> seen = Set.copyOf(shown);
        long failed = verdicts.of(Verdict.Grade.FAILED).stream().filter(seen::contains).count();
        return failed == 0 ? count : NLS.bind(Messages.Samples_countFailed, count, Long.valueOf(failed));
    }
}
