// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.preferences;

/** What becomes of a finished run when its study has changed and is run again; by names in the preferences. */
public enum RunAgain {
    /** The user is asked each time. */
    ASK,
    /** It stays, and a further run is made. */
    NEW,
    /** What the change reaches is replaced in it. */
    REPLACE
}
