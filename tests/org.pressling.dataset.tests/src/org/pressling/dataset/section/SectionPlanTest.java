// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.section;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.pressling.dem.Box;
import org.pressling.dem.InvalidInputException;

/** Where the pictures of a body lie. */
class SectionPlanTest {
    private static final double UM = 1e-6;
    private static final Box WALLED = new Box(10 * UM, 8 * UM, 6 * UM, false, false);
    private static final Box JOINED = new Box(10 * UM, 8 * UM, 6 * UM, true, true);

    private static SectionPlan stacks(Axis axis, int count, int channels, double spacing) {
        return new SectionPlan(axis, count, Optional.of(new SectionPlan.Stack(channels, spacing * UM)));
    }

    private static void refused(SectionPlan plan, Box box) {
        var refused = assertThrows(InvalidInputException.class, () -> plan.places(box));
        assertEquals(SectionProblem.STACK_TOO_DEEP, refused.problems().getFirst().code());
    }

    @Test
    void aStackLiesAroundItsPlace() {
        SectionPlan plan = stacks(Axis.Z, 2, 3, 1);
        List<Section> places = plan.places(WALLED);
        assertEquals(List.of(Section.across(Axis.Z, 6 * UM * 0.25), Section.across(Axis.Z, 6 * UM * 0.75)), places);
        List<Section> channels = plan.channelsAt(places.getFirst());
        for (int c = 0; c < 3; c++) {
            assertEquals((0.5 + c) * UM, channels.get(c).place(), 1e-18);
            channels.get(c).in(WALLED);
        }
        assertEquals(places.subList(0, 1), new SectionPlan(Axis.Z, 2, Optional.empty()).channelsAt(places.getFirst()));
    }

    @Test
    void aStackMustFitBetweenWalls() {
        assertEquals(1, stacks(Axis.Z, 1, 7, 1).places(WALLED).size());
        refused(stacks(Axis.Z, 1, 7, 1.01), WALLED);
        refused(stacks(Axis.Z, 2, 7, 1), WALLED);
        assertEquals(1, stacks(Axis.Y, 1, 9, 1).places(WALLED).size());
        stacks(Axis.Z, 1, 7, 1).channelsAt(Section.across(Axis.Z, 3 * UM)).forEach(section -> section.in(WALLED));
    }

    @Test
    void acrossJoinedSidesAStackGoesOn() {
        SectionPlan plan = stacks(Axis.Z, 3, 7, 1);
        plan.places(JOINED).forEach(place -> plan.channelsAt(place).forEach(section -> section.in(JOINED)));
        refused(stacks(Axis.Z, 3, 7, 1.01), JOINED);
    }

    @Test
    void aStackOfOneIsNone() {
        assertThrows(InvalidInputException.class, () -> new SectionPlan.Stack(1, 1e-6));
        assertThrows(InvalidInputException.class, () -> new SectionPlan.Stack(3, 0));
        assertThrows(InvalidInputException.class, () -> new SectionPlan.Stack(65, 1e-6));
    }
}
