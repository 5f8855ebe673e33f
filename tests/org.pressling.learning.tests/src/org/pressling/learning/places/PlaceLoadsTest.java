// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.places;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class PlaceLoadsTest {

    @Test
    void oneOfFiftyPlacesHasMoreThanADrawingShows() {
        assertEquals(49, PlaceLoads.most(IntStream.rangeClosed(0, 50).mapToDouble(i -> 50 - i).toArray()));
        assertEquals(3, PlaceLoads.most(new double[] {3}));
        assertEquals(0, PlaceLoads.most(new double[0]));
    }
}
