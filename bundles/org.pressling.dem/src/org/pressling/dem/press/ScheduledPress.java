// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.press;

import java.util.List;

/**
 * What a press by schedule leaves behind.
 *
 * @param result the state at the end of the last stage
 * @param stages how each stage ended
 */
public record ScheduledPress(PressResult result, List<StageOutcome> stages) {

    /** Makes the list unmodifiable. */
    public ScheduledPress {
        stages = List.copyOf(stages);
    }
}
