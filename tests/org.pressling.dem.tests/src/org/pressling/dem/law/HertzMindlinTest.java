// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.pressling.dem.Material;
import org.pressling.dem.PairType;
import org.pressling.dem.TestStructures;

class HertzMindlinTest {

    private static final double RADIUS = 0.4e-6;
    private static final double MASS = 1e-15;
    private static final double OVERLAP = 0.02e-6;
    private static final Material AM = TestStructures.MATERIALS.am();
    private static final Material SE = TestStructures.MATERIALS.se();

    private static ContactBatch contact(PairType type, double overlap, double rate, double slip, double step,
            int states) {
        var b = new ContactBatch(1, states);
        b.type = type;
        b.count = 1;
        b.timeStep = step;
        b.overlap[0] = overlap;
        b.overlapRate[0] = rate;
        b.slipRate[0] = slip;
        b.effectiveRadius[0] = RADIUS;
        b.effectiveMass[0] = MASS;
        return b;
    }

    private static double modulus(Material a, Material b) {
        return 1 / ((1 - a.poissonRatio() * a.poissonRatio()) / a.youngsModulus()
                + (1 - b.poissonRatio() * b.poissonRatio()) / b.youngsModulus());
    }

    private static double shearModulus(Material a, Material b) {
        return 1 / ((2 - a.poissonRatio()) / a.shearModulus() + (2 - b.poissonRatio()) / b.shearModulus());
    }

    @Test
    void normalForceIsHertzForEveryPairType() {
        ContactLaw law = TestStructures.law(HertzMindlinFactory.CORRECTED);
        double power = Math.sqrt(RADIUS) * Math.pow(OVERLAP, 1.5);
        double[] moduli = {modulus(AM, AM), modulus(AM, SE), modulus(SE, SE), modulus(AM, AM), modulus(SE, SE)};
        for (PairType type : PairType.values()) {
            ContactBatch b = contact(type, OVERLAP, 0, 0, 0, law.stateCount());
            law.evaluate(b);
            double expected = 4.0 / 3.0 * moduli[type.ordinal()] * power;
            assertEquals(expected, b.normalForce[0], 1e-12 * expected, type.toString());
        }
    }

    @Test
    void areaIsThatOfHertzsCircle() {
        ContactLaw law = TestStructures.law(HertzMindlinFactory.CORRECTED);
        ContactBatch b = contact(PairType.AM_SE, OVERLAP, 0, 0, 0, law.stateCount());
        law.evaluate(b);
        var area = new double[1];
        law.areas(b, area);
        double cubedRadius = 0.75 * b.normalForce[0] * RADIUS / modulus(AM, SE);
        assertEquals(Math.PI * Math.pow(cubedRadius, 2.0 / 3.0), area[0], 1e-12 * area[0]);
    }

    @Test
    void elasticEnergyIsTheWorkOfTheForce() {
        ContactLaw law = TestStructures.law(HertzMindlinFactory.CORRECTED);
        int n = 20_000;
        double work = 0;
        for (int k = 0; k < n; k++) {
            ContactBatch b = contact(PairType.SE_SE, OVERLAP * (k + 0.5) / n, 0, 0, 0, law.stateCount());
            law.evaluate(b);
            work += b.normalForce[0] * OVERLAP / n;
        }
        ContactBatch b = contact(PairType.SE_SE, OVERLAP, 0, 0, 0, law.stateCount());
        var energy = new double[1];
        law.elasticEnergy(b, energy, new double[1]);
        assertEquals(work, energy[0], 1e-6 * work);
    }

    @Test
    void dashpotsAreAsPrintedAndAsCorrected() {
        double stiffness = 4.0 / 3.0 * modulus(SE, SE) * Math.sqrt(RADIUS * OVERLAP);
        double printed = Math.sqrt(0.5 * MASS * stiffness) * Math.pow(OVERLAP, 0.25);
        double corrected = HertzMindlin.Corrected.alpha(0.3) * Math.sqrt(MASS * stiffness);
        assertEquals(printed, dashpot(HertzMindlinFactory.PUBLISHED), 1e-9 * printed);
        assertEquals(corrected, dashpot(HertzMindlinFactory.CORRECTED), 1e-9 * corrected);
        assertTrue(printed < 0.05 * corrected, "as printed, SI units make the dashpot nearly vanish");
    }

    private static double dashpot(ContactLawFactory factory) {
        ContactLaw law = TestStructures.law(factory);
        ContactBatch b = contact(PairType.SE_SE, OVERLAP, 3, 0, 0, law.stateCount());
        law.evaluate(b);
        double moving = b.normalForce[0];
        b.overlapRate[0] = 0;
        law.evaluate(b);
        return (moving - b.normalForce[0]) / 3;
    }

    /** By the closed form of Antypov and Elliott (EPL 94, 2011): e = exp(-πζ/√(1-ζ²)) with η = √5 ζ √(M k_N). */
    @Test
    void tsujisPolynomialHoldsForTheMassOfOneOfTwoEqualSpheres() {
        for (double e = 0.1; e < 1; e += 0.1) {
            double zeta = Math.sqrt(2) * HertzMindlin.Corrected.alpha(e) / Math.sqrt(5);
            assertEquals(e, Math.exp(-Math.PI * zeta / Math.sqrt(1 - zeta * zeta)), 0.012);
        }
        assertEquals(0, HertzMindlin.Corrected.alpha(1), 1e-3);
    }

    @Test
    void stickingContactFollowsMindlinsStiffness() {
        ContactLaw law = TestStructures.law(HertzMindlinFactory.CORRECTED);
        double step = 1e-12;
        ContactBatch b = contact(PairType.AM_SE, OVERLAP, 0, 1e-3, step, law.stateCount());
        for (int k = 0; k < 100; k++) {
            law.evaluate(b);
        }
        double stiffness = 8 * shearModulus(AM, SE) * Math.sqrt(RADIUS * OVERLAP);
        assertEquals(-stiffness * 1e-3 * 100 * step, b.state[0][0], 1e-9 * stiffness * 1e-13);
    }

    @Test
    void slidingContactHasCoulombsForceAndReversesWithoutMemory() {
        ContactLaw law = TestStructures.law(HertzMindlinFactory.CORRECTED, "friction", 0.25);
        ContactBatch b = contact(PairType.SE_SE, OVERLAP, 0, 5, 1e-9, law.stateCount());
        for (int k = 0; k < 10; k++) {
            law.evaluate(b);
            assertEquals(-0.25 * b.normalForce[0], b.tangentialForce[0], 1e-12 * b.normalForce[0]);
        }
        b.slipRate[0] = -5;
        b.timeStep = 1e-8;
        law.evaluate(b);
        assertEquals(0.25 * b.normalForce[0], b.tangentialForce[0], 1e-12 * b.normalForce[0]);
    }

    @Test
    void compressingWithoutSlipKeepsTheTangentialForce() {
        ContactLaw law = TestStructures.law(HertzMindlinFactory.CORRECTED);
        ContactBatch b = contact(PairType.SE_SE, OVERLAP, 0, 0, 1e-10, law.stateCount());
        b.state[0][0] = 1e-6;
        law.evaluate(b);
        b.overlap[0] = 2 * OVERLAP;
        law.evaluate(b);
        assertEquals(1e-6, b.tangentialForce[0], 1e-20);
    }

    @Test
    void unloadingRescaleLessensTheTangentialForceWithTheContactRadius() {
        ContactLaw law = TestStructures.law(HertzMindlinFactory.CORRECTED, "unloading_rescale", 1);
        ContactBatch b = contact(PairType.SE_SE, OVERLAP, 0, 0, 1e-10, law.stateCount());
        b.state[0][0] = 1e-7;
        law.evaluate(b);
        b.overlap[0] = OVERLAP / 4;
        law.evaluate(b);
        assertEquals(0.5e-7, b.tangentialForce[0], 1e-18);
    }

    @Test
    void lookingDoesNotChangeTheForces() {
        ContactLaw law = TestStructures.law(HertzMindlinFactory.PUBLISHED);
        ContactBatch b = contact(PairType.SE_SE, OVERLAP, 2, 7, 1e-10, law.stateCount());
        law.evaluate(b);
        double normal = b.normalForce[0];
        double tangential = b.tangentialForce[0];
        b.timeStep = 0;
        law.evaluate(b);
        assertEquals(normal, b.normalForce[0]);
        assertEquals(tangential, b.tangentialForce[0], 1e-12 * Math.abs(tangential));
    }
}
