// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.project;

import org.pressling.dem.Remedy;

/** An editor that applies a quick fix to the study that is open in it, so that it can be undone. */
public interface TakesRemedies {

    /**
     * Applies a fix and saves.
     *
     * @param remedy the change
     */
    void take(Remedy remedy);
}
