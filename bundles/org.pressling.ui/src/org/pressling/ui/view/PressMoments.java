// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import org.eclipse.osgi.util.NLS;
import org.pressling.dataset.sample.PressedSample;
import org.pressling.study.layout.RunFolder;
import org.pressling.ui.Messages;

/** The moments of a press. A run keeps the first and the last; for those between, it is pressed once more. */
final class PressMoments {
    private static final int PERCENT = 100;

    private final RunFolder folder;
    private final PressedSample sample;
    private final Runnable changed;
    private Replay replay;

    /**
     * The moments of a sample.
     *
     * @param folder  the run
     * @param sample  one of its samples
     * @param changed called on another thread when one more is known that was asked for
     */
    PressMoments(RunFolder folder, PressedSample sample, Runnable changed) {
        this.folder = folder;
        this.sample = sample;
        this.changed = changed;
    }

    /** Number of moments. */
    int count() {
        return sample.press().history().rows().size();
    }

    /** The sample at a moment; null while it is not known. */
    StructureState at(int row) {
        if (row >= count() - 1) {
            return StructureState.after(sample);
        }
        if (row == 0) {
            return StructureState.before(sample);
        }
        if (replay == null) {
            replay = new Replay(folder, sample, changed);
            replay.schedule();
        }
        return replay.at(row);
    }

    /** Why a moment that was asked for is not known. */
    String reason() {
        return problem().isEmpty() ? NLS.bind(Messages.Press_replaying, Integer.valueOf(sample.factors().index()),
                Long.valueOf(Math.round(PERCENT * replay.done()))) : problem();
    }

    /** Why moments cannot be known; empty if they can. */
    String problem() {
        return replay == null ? "" : replay.problem();
    }

    /** Whether no more moments will be known than are. */
    boolean isOver() {
        return replay != null && replay.getResult() != null;
    }

    /** Asks for no more. */
    void close() {
        if (replay != null) {
            replay.cancel();
        }
    }
}
