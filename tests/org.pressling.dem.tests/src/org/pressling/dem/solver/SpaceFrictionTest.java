// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.solver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.pressling.dem.PairType;
import org.pressling.dem.TestStructures;
import org.pressling.dem.law.ContactModel;
import org.pressling.dem.law.HertzMindlinFactory;

/** The vector of the tangential force in one contact whose normal, slip and stiffness a test prescribes. */
class SpaceFrictionTest {

    private static final double NORMAL = 1e-3;
    private static final double STIFFNESS = 2e4;
    private static final double DAMPING = 3e-6;
    private static final double COEFFICIENT = 0.25;

    private final ContactModel model = TestStructures.model(HertzMindlinFactory.CORRECTED, "friction", COEFFICIENT);
    private final SpaceFriction friction = new SpaceFriction(model.friction(), 0);
    private final ContactBlock block = block(model);

    private static ContactBlock block(ContactModel model) {
        ContactBlock block = SingleBlocks.of(model, SingleBlocks.row(true));
        block.batch.type = PairType.SE_SE;
        block.batch.tangentialStiffness[0] = STIFFNESS;
        block.batch.damping[0] = DAMPING;
        Tilted.point(block, 0);
        return block;
    }

    /** The tangential force after a step in which the law's springs bear {@link #NORMAL}. */
    private static double[] force(SpaceFriction friction, ContactBlock block, double[] slip, double step) {
        block.batch.timeStep = step;
        block.batch.normalForce[0] = NORMAL;
        SpaceVectors v = block.vectors;
        v.slipX[0] = slip[0];
        v.slipY[0] = slip[1];
        v.slipZ[0] = slip[2];
        friction.apply(block);
        return new double[] {v.tangentialX[0], v.tangentialY[0], v.tangentialZ[0]};
    }

    private double[] force(double[] slip, double step) {
        return force(friction, block, slip, step);
    }

    private static double[] across(double one, double other) {
        return Tilted.vector(0, one, other);
    }

    @Test
    void dashpotsAddToTheNormalForce() {
        block.batch.overlapRate[0] = 7;
        force(across(0, 0), 0);
        assertEquals(NORMAL + 7 * DAMPING, block.batch.normalForce[0], 1e-18);
    }

    @Test
    void stickingContactFollowsItsStiffnessAndItsDashpot() {
        double[] last = new double[3];
        for (int k = 0; k < 100; k++) {
            last = force(across(1e-3, -2e-3), 1e-10);
        }
        double spring = -STIFFNESS * 1e-8;
        double all = spring - DAMPING;
        Tilted.assertSame(across(1e-3 * all, -2e-3 * all), last);
        Tilted.assertSame(across(1e-3 * spring, -2e-3 * spring), Tilted.history(block, 0));
        assertEquals(Math.sqrt(5) * 1e-3 * -all, block.tangentialForce[0], 1e-18);
        assertFalse(friction.slides(block, 0));
        var energy = new double[] {1e-20};
        friction.addEnergy(block, new double[1], energy);
        assertEquals(1e-20 + 5e-6 * spring * spring / (2 * STIFFNESS), energy[0], 1e-12 * energy[0]);
    }

    @Test
    void slidingContactHasCoulombsForceAgainstItsSlip() {
        for (int k = 0; k < 10; k++) {
            Tilted.assertSame(across(-COEFFICIENT * NORMAL * 0.6, COEFFICIENT * NORMAL * 0.8), force(across(3, -4), 1e-7));
            assertEquals(COEFFICIENT * NORMAL, block.tangentialForce[0], 1e-18);
            assertTrue(friction.slides(block, 0));
        }
    }

    /** The limit shortens what spring and dashpot ask for, and does not turn it. */
    @Test
    void atTheLimitTheForceKeepsTheDirectionThatSpringAndDashpotAskFor() {
        Tilted.remember(block, 0, across(2e-4, 0));
        double spring = -STIFFNESS * 20 * 1e-9;
        double dashpot = -DAMPING * 20;
        double amount = Math.hypot(2e-4, spring + dashpot);
        double share = COEFFICIENT * NORMAL / amount;
        assertTrue(share < 0.9, "cut to " + share);
        Tilted.assertSame(across(2e-4 * share, (spring + dashpot) * share), force(across(0, 20), 1e-9));
        Tilted.assertSame(across(2e-4 * share, (spring + dashpot) * share - dashpot), Tilted.history(block, 0));
    }

    @Test
    void whatPartsAttractWithCountsInCoulombsLimit() {
        block.grip[0] = 3 * NORMAL;
        Tilted.assertSame(across(-COEFFICIENT * 4 * NORMAL, 0), force(across(50, 0), 1e-7));
        assertTrue(friction.slides(block, 0));
        Tilted.remember(block, 0, new double[3]);
        Tilted.assertSame(across(-COEFFICIENT * 2 * NORMAL, 0), force(across(2 * COEFFICIENT * NORMAL / DAMPING, 0), 0));
        assertFalse(friction.slides(block, 0), "half of what the grip holds");
    }

    /** A part along the tangent that stays is kept, one along the tangent that turns follows it; neither is lengthened. */
    @Test
    void theForceTurnsWithTheNormalAndKeepsItsAmount() {
        Tilted.remember(block, 0, across(1e-5, 0));
        Tilted.point(block, 0.3);
        Tilted.assertSame(Tilted.vector(-1e-5 * Math.sin(0.3), 1e-5 * Math.cos(0.3), 0), force(across(0, 0), 0));
        Tilted.point(block, 0);
        Tilted.remember(block, 0, across(3e-5, 4e-5));
        Tilted.point(block, 0.7);
        double turned = 3e-5 * Math.cos(0.7);
        double longer = 5e-5 / Math.hypot(turned, 4e-5);
        Tilted.assertSame(Tilted.vector(-turned * Math.sin(0.7) * longer, turned * Math.cos(0.7) * longer, 4e-5 * longer),
                force(across(0, 0), 0));
    }

    @Test
    void aForceAlongTheNewNormalIsLost() {
        block.normalX[0] = 0;
        block.normalY[0] = 0;
        block.vectors.normalZ[0] = 1;
        Tilted.remember(block, 0, new double[] {0, 0, 1e-5});
        Tilted.assertSame(new double[3], force(new double[3], 1e-10));
        assertEquals(0, block.tangentialForce[0]);
    }

    @Test
    void unloadingRescaleLessensTheWholeForceWithTheStiffness() {
        ContactModel rescaling = TestStructures.model(HertzMindlinFactory.CORRECTED, "friction", COEFFICIENT,
                "unloading_rescale", 1);
        var term = new SpaceFriction(rescaling.friction(), 0);
        ContactBlock rescaled = block(rescaling);
        Tilted.remember(rescaled, 0, across(3e-5, 4e-5));
        Tilted.assertSame(across(3e-5, 4e-5), force(term, rescaled, across(0, 0), 1e-10));
        rescaled.batch.tangentialStiffness[0] = STIFFNESS / 2;
        Tilted.assertSame(across(1.5e-5, 2e-5), force(term, rescaled, across(0, 0), 1e-10));
        rescaled.batch.tangentialStiffness[0] = STIFFNESS;
        Tilted.assertSame(across(1.5e-5, 2e-5), force(term, rescaled, across(0, 0), 1e-10));
        block.batch.tangentialStiffness[0] = STIFFNESS / 2;
        Tilted.remember(block, 0, across(3e-5, 4e-5));
        Tilted.assertSame(across(3e-5, 4e-5), force(across(0, 0), 1e-10));
    }

    @Test
    void lookingDoesNotChangeTheForces() {
        double[] stepped = force(across(2, 1), 1e-10);
        Tilted.assertSame(stepped, force(across(2, 1), 0));
    }

    @Test
    void whatBearsNoShearHasNoTangentialForceAndStoresNothing() {
        block.batch.tangentialStiffness[0] = 0;
        block.batch.damping[0] = 0;
        Tilted.assertSame(new double[3], force(across(3, 0), 1e-8));
        var energy = new double[1];
        friction.addEnergy(block, new double[1], energy);
        assertEquals(0, energy[0]);
    }

    @Test
    void inSpaceThreeNumbersAreRememberedAndOneMoreToRescale() {
        ContactModel rescaling = TestStructures.model(HertzMindlinFactory.CORRECTED, "unloading_rescale", 1);
        assertEquals(3, FrictionTerm.of(model.friction(), true, 0).stateCount());
        assertEquals(4, FrictionTerm.of(rescaling.friction(), true, 0).stateCount());
        assertEquals(1, FrictionTerm.of(model.friction(), false, 0).stateCount());
        assertEquals(2, FrictionTerm.of(rescaling.friction(), false, 0).stateCount());
    }
}
