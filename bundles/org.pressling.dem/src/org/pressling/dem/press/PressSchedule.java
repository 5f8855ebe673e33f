// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.press;

import java.util.List;
import java.util.Locale;
import org.pressling.dem.InvalidInputException;
import org.pressling.dem.Unit;

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
            throw PressProblem.NO_STAGE.of().exception();
        }
        PressStage.Kind first = stages.getFirst().kind();
        if (first == PressStage.Kind.HOLD || first == PressStage.Kind.RELEASE) {
            throw PressProblem.FIRST_STAGE.of(first.name().toLowerCase(Locale.ROOT)).exception();
        }
        requireReleasesToOpen(stages);
    }

    /**
     * What can be judged beforehand. After a width, how much the wall bears shows only when it is there; the run then
     * refuses a release to more than that.
     */
    private static void requireReleasesToOpen(List<PressStage> stages) {
        double reached = Double.POSITIVE_INFINITY;
        for (int k = 0; k < stages.size(); k++) {
            PressStage stage = stages.get(k);
            if (stage.kind() == PressStage.Kind.RELEASE && stage.target() >= reached) {
                throw releasesUpwards(k, stage.target(), reached);
            }
            switch (stage.kind()) {
            case PRESSURE, RELEASE -> reached = stage.target();
            case WIDTH -> reached = Double.POSITIVE_INFINITY;
            case HOLD -> {
                // keeps what was reached
            }
            }
        }
    }

    /** The error of stage {@code index}, from 0, that would release to more than the {@code borne} Pa before it. */
    static InvalidInputException releasesUpwards(int index, double target, double borne) {
        return PressProblem.RELEASES_UPWARDS.of(index + 1, Unit.MEGAPASCAL.rounded(target), Unit.MEGAPASCAL.rounded(borne))
                .exception();
    }
}
