// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.solver;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pressling.dem.Box;
import org.pressling.dem.Particles;
import org.pressling.dem.Phase;
import org.pressling.dem.TestStructures;

/** The nearest images of a box, worked out by products, against the box's own and by hand. */
class ImagesTest {

    private static final double HEIGHT = 8e-6;
    private static final double DEPTH = 5e-6;

    static Stream<Box> boxes() {
        return Stream.of(new Box(9e-6, HEIGHT, false), new Box(9e-6, HEIGHT, true), box(false, false), box(true, false),
                box(false, true), box(true, true));
    }

    private static Box box(boolean joinedY, boolean joinedZ) {
        return new Box(9e-6, HEIGHT, DEPTH, joinedY, joinedZ);
    }

    @ParameterizedTest
    @MethodSource("boxes")
    void differencesAreThoseOfTheBox(Box box) {
        var images = new Images(box);
        for (double d = -12.1e-6; d < 12.5e-6; d += 0.7e-6) {
            assertEquals(box.nearestY(d), images.nearestY(d), 1e-20, "y " + d);
            assertEquals(box.nearestZ(d), images.nearestZ(d), 1e-20, "z " + d);
        }
    }

    @Test
    void acrossJoinedSidesTheNearestImageCounts() {
        var images = new Images(box(true, true));
        assertEquals(-1e-6, images.nearestY(7e-6), 1e-20);
        assertEquals(1.5e-6, images.nearestZ(-3.5e-6), 1e-20);
        assertEquals(7e-6, Images.NONE.nearestY(7e-6));
        assertEquals(-3.5e-6, Images.NONE.nearestZ(-3.5e-6));
    }

    /** Differences of 2, 7 and 4 µm, which are 1 µm each across joined sides. */
    @ParameterizedTest
    @MethodSource("boxes")
    void distancesOfCentresReachAcrossJoinedSides(Box box) {
        var p = new Particles(2);
        p.set(0, Phase.SE, 3e-6, 0.5e-6, 0.5e-6, 0.4e-6);
        p.set(1, Phase.SE, 5e-6, 7.5e-6, 4.5e-6, 0.4e-6);
        var state = new ParticleState(p, TestStructures.MATERIALS, true);
        double y = box.periodicY() ? 1 : 7;
        double z = box.periodicZ() ? 1 : 4;
        double expected = (4 + y * y + z * z) * 1e-12;
        var images = new Images(box);
        assertEquals(expected, images.squaredDistance(state, 0, 1), 1e-12 * expected);
        assertEquals(expected, images.squaredDistance(state, 1, 0), 1e-12 * expected);
    }
}
