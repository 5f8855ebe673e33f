// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.run;

/** An editor that saves and runs the study that is open in it. */
public interface RunsItself {

    /** Saves, then runs the study or goes on with its run. */
    void run();

    /** Saves, then runs the study beside its earlier runs. */
    void runAsNew();
}
