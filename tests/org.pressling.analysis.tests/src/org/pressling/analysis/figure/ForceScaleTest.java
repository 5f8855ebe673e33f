// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis.figure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class ForceScaleTest {

    @Test
    void widthIsTheSquareRootOfTheForce() {
        ForceScale scale = new ForceScale(0.08);
        assertEquals(ForceScale.WIDEST, scale.width(0.08), 1e-12);
        assertEquals(ForceScale.WIDEST / 10, scale.width(0.0008), 1e-12);
        assertEquals(0, scale.width(0));
    }

    @Test
    void legendShowsRoundForcesWithinTheScale() {
        assertArrayEquals(new double[] {5e-5, 5e-4, 5e-3, 5e-2}, new ForceScale(0.08).legend(), 1e-15);
        assertArrayEquals(new double[] {1e-3, 1e-2, 1e-1, 1}, new ForceScale(1).legend(), 1e-15);
    }

    @Test
    void noContactsStillGiveAScale() {
        assertEquals(1, ForceScale.of(List.of()).largest());
    }
}
