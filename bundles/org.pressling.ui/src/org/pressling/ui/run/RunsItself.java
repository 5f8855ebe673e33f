// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.run;

import java.util.Optional;

/** An editor that saves and runs the study that is open in it. */
public interface RunsItself {
    /** Property of the editor, of which its listeners are told: {@link #problem()} is another than before. */
    int PROP_PROBLEM = 0x5052;

    /**
     * What keeps the study from being run as it stands in the editor.
     *
     * @return the first of its problems; nothing where there is none, or a change is being checked
     */
    Optional<String> problem();

    /** Saves, then runs the study or goes on with its run. */
    void run();

    /** Saves, then runs the study beside its earlier runs. */
    void runAsNew();
}
