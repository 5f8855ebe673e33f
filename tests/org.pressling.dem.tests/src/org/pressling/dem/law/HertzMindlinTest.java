// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.pressling.dem.Material;
import org.pressling.dem.PairType;
import org.pressling.dem.Phase;
import org.pressling.dem.Phases;
import org.pressling.dem.TestStructures;

class HertzMindlinTest {

    private static final double RADIUS = 0.4e-6;
    private static final double MASS = 1e-15;
    private static final double OVERLAP = 0.02e-6;
    private static final Material AM = TestStructures.MATERIALS.of(Phase.AM);
    private static final Material SE = TestStructures.MATERIALS.of(Phase.SE);

    private static ContactBatch contact(ContactLaw law, PairType type, double overlap) {
        var b = ContactBatch.of(1, law);
        b.type = type;
        b.count = 1;
        b.overlap[0] = overlap;
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
        for (PairType type : Phases.AM_SE.pairTypes()) {
            ContactBatch b = contact(law, type, OVERLAP);
            law.evaluate(b);
            double expected = 4.0 / 3.0 * moduli[type.index()] * power;
            assertEquals(expected, b.normalForce[0], 1e-12 * expected, type.toString());
        }
    }

    @Test
    void areaIsThatOfHertzsCircle() {
        ContactLaw law = TestStructures.law(HertzMindlinFactory.CORRECTED);
        ContactBatch b = contact(law, PairType.AM_SE, OVERLAP);
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
            ContactBatch b = contact(law, PairType.SE_SE, OVERLAP * (k + 0.5) / n);
            law.evaluate(b);
            work += b.normalForce[0] * OVERLAP / n;
        }
        ContactBatch b = contact(law, PairType.SE_SE, OVERLAP);
        var energy = new double[1];
        law.storedEnergy(b, energy);
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
        ContactBatch b = contact(law, PairType.SE_SE, OVERLAP);
        law.evaluate(b);
        return b.damping[0];
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
    void tangentialStiffnessIsMindlins() {
        ContactLaw law = TestStructures.law(HertzMindlinFactory.CORRECTED);
        ContactBatch b = contact(law, PairType.AM_SE, OVERLAP);
        law.evaluate(b);
        double stiffness = 8 * shearModulus(AM, SE) * Math.sqrt(RADIUS * OVERLAP);
        assertEquals(stiffness, b.tangentialStiffness[0], 1e-12 * stiffness);
    }
}
