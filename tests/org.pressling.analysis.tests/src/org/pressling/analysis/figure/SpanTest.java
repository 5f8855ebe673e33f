// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

class SpanTest {

    @Test
    void coversEveryFiniteValueWithAMargin() {
        Span span = new Span().include(2, Double.NaN, Double.POSITIVE_INFINITY, 12);
        assertEquals(1.5, span.from(), 1e-12);
        assertEquals(12.5, span.to(), 1e-12);
    }

    @Test
    void isNeverEmpty() {
        for (Span span : List.of(new Span(), new Span().include(0), new Span().include(1e9, 1e9))) {
            assertTrue(span.from() < span.to());
        }
        Span below = new Span().include(-3);
        assertTrue(below.from() < -3 && below.to() > -3);
    }

    @Test
    void staysAboveZeroForValuesThatCannotBeNegative() {
        assertEquals(0, new Span().include(0.1, 10).fromZero());
        assertTrue(new Span().include(-1, 10).fromZero() < -1);
    }
}
