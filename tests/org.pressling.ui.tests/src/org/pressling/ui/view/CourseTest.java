// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

/** What is kept of a long soak still has its first count and one of its middle. */
class CourseTest {
    private static final int CYCLES = 400;

    @Test
    void theMiddleOfALongCourseIsKept() {
        Course course = new Course();
        for (int cycle = 2; cycle <= CYCLES; cycle += 2) {
            course.add(cycle, census(cycle));
            assertEquals(2, course.first().cycle());
            assertEquals(cycle, course.last().cycle());
            double middle = (2 + cycle) / 2.0;
            assertEquals(middle, course.middle().cycle(), 1 + cycle / 8.0, "after " + cycle);
        }
    }

    @Test
    void tellsWhatStaysOfEveryCycle() {
        Course course = new Course();
        course.add(2, census(2));
        course.add(CYCLES, census(CYCLES));
        assertEquals(List.of("one.of.each"), course.last().grownSince(course.first()));
    }

    private static Census census(int cycle) {
        return new Census(0, 0, 0, Map.of("one.of.each", (long) cycle, "one.of.two", cycle / 2L, "always", 7L));
    }
}
