// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis.figure;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.pressling.dem.press.PressQuality;

class ProofTest {

    @Test
    void aValueAtTheLimitFails() {
        assertTrue(Proof.UNBALANCED_FORCE.passes(quality(0.999e-3, 0)));
        assertFalse(Proof.UNBALANCED_FORCE.passes(quality(1e-3, 0)));
        assertTrue(Proof.WALL_FORCE.passes(quality(0, 9.9e-3)));
        assertFalse(Proof.WALL_FORCE.passes(quality(0, 1e-2)));
    }

    @Test
    void aMissingValueFails() {
        assertFalse(Proof.UNBALANCED_FORCE.passes(quality(Double.NaN, 0)));
        assertFalse(Proof.KINETIC_ENERGY.passes(new PressQuality(0, 0, 1, 0.2, Double.NaN, 0, 1, 1, true, 0.1, 0, 0)));
    }

    private static PressQuality quality(double unbalanced, double wallForce) {
        return new PressQuality(unbalanced, 0, 1e-10, 0.2, 0, wallForce, 1, 1, true, 0.1, 0, 0);
    }
}
