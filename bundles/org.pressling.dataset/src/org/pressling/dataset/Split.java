// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset;

import java.util.Locale;

/** What an entry of a data set is for. */
public enum Split {
    /** The network learns from it. */
    TRAIN,
    /** Decides when to stop and which weights to keep. */
    VALIDATION,
    /** Held out until the end. */
    TEST;

    /** The word in the split column: {@code train}, {@code validation} or {@code test}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
