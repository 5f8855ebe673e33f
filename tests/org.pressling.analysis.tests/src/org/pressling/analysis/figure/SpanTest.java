// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jfree.data.Range;
import org.junit.jupiter.api.Test;

class SpanTest {

    @Test
    void coversEveryFiniteValueWithAMargin() {
        Range range = new Span().include(2, Double.NaN, Double.POSITIVE_INFINITY, 12).padded();
        assertEquals(1.5, range.getLowerBound(), 1e-12);
        assertEquals(12.5, range.getUpperBound(), 1e-12);
    }

    @Test
    void isNeverEmpty() {
        assertTrue(new Span().padded().getLength() > 0);
        assertTrue(new Span().include(0).padded().getLength() > 0);
        assertTrue(new Span().include(1e9, 1e9).padded().getLength() > 0);
        assertTrue(new Span().include(-3).padded().contains(-3));
    }

    @Test
    void staysAboveZeroForValuesThatCannotBeNegative() {
        assertEquals(0, new Span().include(0.1, 10).paddedFromZero().getLowerBound());
        assertTrue(new Span().include(-1, 10).paddedFromZero().getLowerBound() < -1);
    }
}
