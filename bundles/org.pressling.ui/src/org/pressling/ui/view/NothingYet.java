// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import java.util.Optional;

import org.pressling.study.layout.RunFolder;
import org.pressling.ui.Messages;
import org.pressling.ui.run.Runs;

/** What a view says that has nothing to show. */
final class NothingYet {
    private NothingYet() {
    }

    /**
     * Of a run that is on its way it is not said that a study be run.
     *
     * @param run       the run that the view shows, if any
     * @param otherwise what to say of no run, or of one that is not on its way
     * @return what to say
     */
    static String of(Optional<RunFolder> run, String otherwise) {
        return run.flatMap(Runs::find).isPresent() ? Messages.View_underWay : otherwise;
    }
}
