// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.run;

import java.time.Duration;

import org.eclipse.osgi.util.NLS;
import org.pressling.ui.Messages;

/** Times in words. */
public final class Durations {
    private Durations() {
    }

    /**
     * Writes a time in the two units that matter. A number and its unit stay on one line.
     *
     * @param time a time
     * @return for instance {@code 42 s}, {@code 3 min 20 s}, {@code 2 h 5 min}
     */
    public static String text(Duration time) {
        long seconds = time.toSeconds();
        if (seconds < 60) {
            return NLS.bind(Messages.Duration_seconds, Long.valueOf(seconds));
        }
        if (seconds < 3600) {
            return NLS.bind(Messages.Duration_minutes, Long.valueOf(seconds / 60), Long.valueOf(seconds % 60));
        }
        return NLS.bind(Messages.Duration_hours, Long.valueOf(seconds / 3600), Long.valueOf(seconds / 60 % 60));
    }
}
