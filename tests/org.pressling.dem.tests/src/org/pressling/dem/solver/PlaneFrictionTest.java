// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.solver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.pressling.dem.PairType;
import org.pressling.dem.TestStructures;
import org.pressling.dem.law.HertzMindlinFactory;

/** The history of the tangential force in one contact whose slip and stiffness a test prescribes. */
class PlaneFrictionTest {

    private static final double NORMAL = 1e-3;
    private static final double STIFFNESS = 2e4;
    private static final double DAMPING = 3e-6;

    private final PlaneFriction friction = friction("friction", 0.25);
    private final ContactBlock block = block(friction);

    private static PlaneFriction friction(Object... given) {
        return new PlaneFriction(TestStructures.model(HertzMindlinFactory.CORRECTED, given).friction(), 0);
    }

    private static ContactBlock block(PlaneFriction friction) {
        var block = SingleBlocks.of(friction.stateCount());
        block.batch.type = PairType.SE_SE;
        block.batch.tangentialStiffness[0] = STIFFNESS;
        block.batch.damping[0] = DAMPING;
        return block;
    }

    /** The tangential force after a step in which the law's springs bear {@link #NORMAL}. */
    private static double force(PlaneFriction friction, ContactBlock block, double slip, double step) {
        block.batch.timeStep = step;
        block.batch.normalForce[0] = NORMAL;
        block.slipRate[0] = slip;
        friction.apply(block);
        return block.tangentialForce[0];
    }

    @Test
    void dashpotsAddToTheNormalForce() {
        block.batch.overlapRate[0] = 7;
        force(friction, block, 0, 0);
        assertEquals(NORMAL + 7 * DAMPING, block.batch.normalForce[0], 1e-18);
    }

    @Test
    void stickingContactFollowsItsStiffnessAndItsDashpot() {
        double last = 0;
        for (int k = 0; k < 100; k++) {
            last = force(friction, block, 1e-3, 1e-10);
        }
        assertEquals(-STIFFNESS * 1e-3 * 100 * 1e-10 - DAMPING * 1e-3, last, 1e-18);
        assertEquals(-STIFFNESS * 1e-11, block.history[0][0], 1e-18);
        var energy = new double[1];
        friction.addEnergy(block, new double[1], energy);
        assertEquals(STIFFNESS * 1e-22 / 2, energy[0], 1e-30);
    }

    @Test
    void slidingContactHasCoulombsForceAndReversesWithoutMemory() {
        for (int k = 0; k < 10; k++) {
            assertEquals(-0.25 * NORMAL, force(friction, block, 5, 1e-7), 1e-18);
        }
        assertEquals(0.25 * NORMAL, force(friction, block, -5, 1e-7), 1e-18);
    }

    @Test
    void whatPartsAttractWithCountsInCoulombsLimit() {
        block.grip[0] = 3 * NORMAL;
        assertEquals(-0.25 * 4 * NORMAL, force(friction, block, 50, 1e-7), 1e-18);
        assertTrue(friction.slides(block, 0));
        block.history[0][0] = 0;
        assertEquals(-0.25 * 2 * NORMAL, force(friction, block, 0.5 * NORMAL / DAMPING, 0), 1e-18);
        assertFalse(friction.slides(block, 0), "half of what the grip holds");
    }

    @Test
    void stiffeningWithoutSlipKeepsTheTangentialForce() {
        block.history[0][0] = 1e-5;
        force(friction, block, 0, 1e-10);
        block.batch.tangentialStiffness[0] = 2 * STIFFNESS;
        assertEquals(1e-5, force(friction, block, 0, 1e-10), 1e-20);
        block.batch.tangentialStiffness[0] = STIFFNESS / 2;
        assertEquals(1e-5, force(friction, block, 0, 1e-10), 1e-20);
    }

    @Test
    void unloadingRescaleLessensTheTangentialForceWithTheStiffness() {
        PlaneFriction rescaling = friction("friction", 0.25, "unloading_rescale", 1);
        ContactBlock rescaled = block(rescaling);
        rescaled.history[0][0] = 1e-5;
        assertEquals(1e-5, force(rescaling, rescaled, 0, 1e-10), 1e-20);
        rescaled.batch.tangentialStiffness[0] = STIFFNESS / 2;
        assertEquals(0.5e-5, force(rescaling, rescaled, 0, 1e-10), 1e-20);
        rescaled.batch.tangentialStiffness[0] = STIFFNESS;
        assertEquals(0.5e-5, force(rescaling, rescaled, 0, 1e-10), 1e-20);
    }

    @Test
    void lookingDoesNotChangeTheForces() {
        double stepped = force(friction, block, 2, 1e-10);
        assertEquals(stepped, force(friction, block, 2, 0), 1e-15 * Math.abs(stepped));
    }

    @Test
    void whatBearsNoShearHasNoTangentialForceAndStoresNothing() {
        block.batch.tangentialStiffness[0] = 0;
        block.batch.damping[0] = 0;
        assertEquals(0, force(friction, block, 3, 1e-8), 0);
        var energy = new double[1];
        friction.addEnergy(block, new double[1], energy);
        assertEquals(0, energy[0], 0);
    }

    @Test
    void rescalingWhatBearsNoShearStaysANumber() {
        PlaneFriction rescaling = friction("unloading_rescale", 1);
        ContactBlock rescaled = block(rescaling);
        rescaled.batch.tangentialStiffness[0] = 0;
        rescaled.batch.damping[0] = 0;
        assertEquals(0, force(rescaling, rescaled, 3, 1e-8), 0);
    }

    /** Its dashpot across the normal then takes nothing. */
    @Test
    void withoutFrictionAContactSlides() {
        PlaneFriction none = friction("friction", 0);
        ContactBlock smooth = block(none);
        assertEquals(0, force(none, smooth, 3, 1e-8), 0);
        assertTrue(none.slides(smooth, 0));
    }
}
