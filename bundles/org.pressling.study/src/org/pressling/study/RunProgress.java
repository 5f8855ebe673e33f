// SPDX-License-Identifier: EPL-2.0
package org.pressling.study;

import java.time.Duration;
import java.util.Optional;

/**
 * How far a stage of a run is.
 *
 * @param stage    {@code samples}, or the name of a step over all samples
 * @param done     units finished, those that were up to date from the start included
 * @param total    units of the stage: samples, or 1
 * @param fraction share of the work of this stage done in this run, 0 to 1
 * @param elapsed  time since the stage began
 * @param left     estimated time until the stage ends, once there is something to estimate from
 * @param detail   a few words from the step, may be empty
 */
public record RunProgress(String stage, int done, int total, double fraction, Duration elapsed,
        Optional<Duration> left, String detail) {
}
