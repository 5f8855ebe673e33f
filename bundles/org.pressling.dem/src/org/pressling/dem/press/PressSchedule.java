// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.press;

import java.util.List;
import org.pressling.dem.InvalidInputException;

/**
 * Stages of a press, one after the other.
 *
 * @param stages at least one
 */
public record PressSchedule(List<PressStage> stages) {

    /**
     * Checks the order.
     *
     * @throws InvalidInputException when there is no stage, when the first one holds or releases, or when a release
     *                               does not lower the pressure of the stage of pressure before it
     */
    public PressSchedule {
        stages = List.copyOf(stages);
        if (stages.isEmpty()) {
            throw new InvalidInputException("A press schedule needs at least one stage.");
        }
        PressStage.Kind first = stages.getFirst().kind();
        if (first == PressStage.Kind.HOLD || first == PressStage.Kind.RELEASE) {
            throw new InvalidInputException("The first stage of a press is " + first
                    + ", but nothing has been pressed yet. Begin with WIDTH or PRESSURE.");
        }
        double reached = Double.POSITIVE_INFINITY;
        for (PressStage stage : stages) {
            if (stage.kind() == PressStage.Kind.RELEASE && stage.target() >= reached) {
                throw new InvalidInputException("A stage releases to " + stage.target()
                        + " Pa, which is not below the pressure before, " + reached + " Pa.");
            }
            if (stage.kind() == PressStage.Kind.PRESSURE || stage.kind() == PressStage.Kind.RELEASE) {
                reached = stage.target();
            } else if (stage.kind() == PressStage.Kind.WIDTH) {
                reached = Double.POSITIVE_INFINITY;
            }
        }
    }
}
