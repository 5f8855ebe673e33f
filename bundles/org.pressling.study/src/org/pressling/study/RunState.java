// SPDX-License-Identifier: EPL-2.0
package org.pressling.study;

import java.util.Locale;

/** State of a run as {@code run.json} has it. */
public enum RunState {
    /** Under way; or, if nobody holds the folder's lock, killed. */
    RUNNING,
    /** Everything asked for was done. */
    DONE,
    /** Stopped by the user; goes on when run again. */
    CANCELLED,
    /** Stopped by a failure, which is noted beside; goes on when run again. */
    FAILED;

    /** {@return the word used in the file} */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
