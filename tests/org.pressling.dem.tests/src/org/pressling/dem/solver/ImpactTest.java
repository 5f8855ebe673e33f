// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.solver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pressling.dem.Box;
import org.pressling.dem.Particles;
import org.pressling.dem.Phase;
import org.pressling.dem.Structure;
import org.pressling.dem.TestStructures;
import org.pressling.dem.law.ContactModel;
import org.pressling.dem.law.HertzMindlinFactory;

class ImpactTest {

    private static final double STEP = 2e-12;
    private static final Box BOX = new Box(20e-6, 20e-6, false);

    private static Particles run(Particles p, ContactModel law, double step, int steps) {
        var solver = new Solver(new Structure(BOX, p), TestStructures.MATERIALS, law, step);
        for (int k = 0; k < steps; k++) {
            solver.step(0);
        }
        return solver.structure().particles();
    }

    private static Particles headOn() {
        Particles p = TestStructures.particles(Phase.SE, 10, 10, 0.5, Phase.SE, 11.001, 10, 0.5);
        p.vx[0] = 1;
        p.vx[1] = -1;
        return p;
    }

    /**
     * With η = α √(M k_N) and M = m₁m₂/(m₁+m₂) the restitution is exp(-πζ/√(1-ζ²)), ζ = α/√5 (Antypov and Elliott,
     * EPL 94, 2011): 0.44 for a nominal 0.3, since Tsuji's α(e) was fitted with the mass of one sphere in place of M.
     */
    @ParameterizedTest
    @CsvSource({"0.1,0.2349", "0.3,0.4394", "0.5,0.6160", "0.8,0.8534", "1,1"})
    void restitutionFollowsTheClosedFormForAlpha(double nominal, double expected) {
        ContactModel law = TestStructures.model(HertzMindlinFactory.CORRECTED, "restitution", nominal);
        Particles end = run(headOn(), law, STEP, 20_000);
        assertEquals(expected, (end.vx[1] - end.vx[0]) / 2, 1e-3);
    }

    @Test
    void publishedLawHardlyDampsInSiUnits() {
        Particles end = run(headOn(), TestStructures.model(HertzMindlinFactory.PUBLISHED), STEP, 20_000);
        assertTrue((end.vx[1] - end.vx[0]) / 2 > 0.95);
    }

    /**
     * An impact that slides throughout changes the tangential velocity by µ(1 + e) times the normal velocity, and the
     * spin by 5/2 of that over R, whatever the stiffness (Maw, Barber and Fawcett 1976).
     */
    @Test
    void slidingImpactOnAWallFollowsCoulomb() {
        Particles p = TestStructures.particles(Phase.SE, 10, 0.501, 0.5);
        p.vx[0] = 4;
        p.vy[0] = -1;
        ContactModel law = TestStructures.model(HertzMindlinFactory.CORRECTED, "restitution", 1, "friction", 0.2);
        Particles end = run(p, law, STEP, 10_000);
        assertEquals(1, end.vy[0], 2e-3);
        assertEquals(4 - 0.2 * 2, end.vx[0], 2e-3);
        double angularVelocity = -2.5 * 0.2 * 2 / 0.5e-6;
        assertEquals(angularVelocity, end.angularVelocity[0], 2e-3 * Math.abs(angularVelocity));
    }

    /** Positions and velocities from LAMMPS (29 Sep 2021), hertz/material, mindlin_force, tsuji, xt = 1. */
    @Test
    void obliqueImpactOfUnlikeSpheresAgreesWithLammps() {
        Particles p = TestStructures.particles(Phase.AM, 10, 10, 2, Phase.SE, 12.503, 10.03, 0.5);
        p.vx[0] = 0.5;
        p.vx[1] = -8;
        p.vy[1] = 3;
        p.angularVelocity[1] = 4e5;
        Particles end = run(p, TestStructures.model(HertzMindlinFactory.CORRECTED), 4e-11, 400);
        assertEquals(1.0006819257751048e-05, end.x[0], 1e-14);
        assertEquals(1.0067638761455263e-05, end.y[1], 1e-14);
        assertEquals(0.42029968284662578, end.vx[0], 1e-9);
        assertEquals(0.0043546235923319519, end.vy[0], 1e-11);
        assertEquals(6760.8405779446912, end.angularVelocity[0], 1e-5);
        assertEquals(4.0984280430608795, end.vx[1], 1e-9);
        assertEquals(2.338972515190135, end.vy[1], 1e-9);
        assertEquals(4497110.1663916083, end.angularVelocity[1], 1e-2);
    }

    /** As above, with a wall of the sphere's material (see docs/agreement.md for how to tell LAMMPS). */
    @Test
    void obliqueImpactOnAWallAgreesWithLammps() {
        Particles p = TestStructures.particles(Phase.SE, 10, 0.5013, 0.5);
        p.vx[0] = 4;
        p.vy[0] = -5;
        p.angularVelocity[0] = 1e6;
        Particles end = run(p, TestStructures.model(HertzMindlinFactory.CORRECTED), 4e-11, 400);
        assertEquals(1.00433611888925e-05, end.x[0], 1e-14);
        assertEquals(5.2656423031045506e-07, end.y[0], 1e-15);
        assertEquals(2.6247913953601838, end.vx[0], 1e-9);
        assertEquals(2.1871547840940724, end.vy[0], 1e-9);
        assertEquals(-5876043.0231990768, end.angularVelocity[0], 1e-2);
    }

    @Test
    void slipAtTheContactPointConservesTurningOfAPairAsOneBody() {
        Particles p = TestStructures.particles(Phase.SE, 9.55, 10, 0.5, Phase.SE, 10.45, 10, 0.5);
        double turn = 1e3;
        for (int i = 0; i < 2; i++) {
            p.vy[i] = turn * (p.x[i] - 10e-6);
            p.angularVelocity[i] = turn;
        }
        var turning = new Solver(new Structure(BOX, p), TestStructures.MATERIALS,
                TestStructures.model(HertzMindlinFactory.CORRECTED, "contact_point_slip", 1), STEP);
        turning.step(0);
        assertEquals(0, turning.contacts().tangentialForce[0], 1e-12);
    }

    @Test
    void compressedChainCarriesTheSameForceInEveryContact() {
        double radius = 0.5;
        var chain = new Object[4 * 10];
        for (int i = 0; i < 10; i++) {
            chain[4 * i] = Phase.SE;
            chain[4 * i + 1] = radius + 2 * radius * i;
            chain[4 * i + 2] = 10;
            chain[4 * i + 3] = radius;
        }
        var box = new Box(10e-6, 20e-6, false);
        var solver = new Solver(new Structure(box, TestStructures.particles(chain)), TestStructures.MATERIALS,
                TestStructures.model(HertzMindlinFactory.CORRECTED), 2e-11);
        double way = 0.2e-6;
        for (int k = 1; k <= 5000; k++) {
            solver.moveRightWall(box.width() - way * k / 5000, -way / (5000 * 2e-11));
            solver.step(0);
        }
        solver.moveRightWall(box.width() - way, 0);
        for (int k = 0; k < 40_000; k++) {
            solver.step(0.3);
        }
        // Nine contacts with R* = R/2 and two walls with R* = R, all with the same E*, share the way:
        // F = 4/3 E* √R* δ^1.5, so δ_wall = δ_pair / 2^(1/3).
        double pairOverlap = way / (9 + 2 / Math.cbrt(2));
        double nu = TestStructures.MATERIALS.of(Phase.SE).poissonRatio();
        double modulus = TestStructures.MATERIALS.of(Phase.SE).youngsModulus() / (2 * (1 - nu * nu));
        double force = 4.0 / 3.0 * modulus * Math.sqrt(0.25e-6) * Math.pow(pairOverlap, 1.5);
        var contacts = solver.contacts();
        assertEquals(11, contacts.count());
        for (int k = 0; k < contacts.count(); k++) {
            assertEquals(force, contacts.normalForce[k], 1e-6 * force);
        }
        assertEquals(force, solver.wallForceLeft(), 1e-6 * force);
        assertEquals(force, solver.wallForceRight(), 1e-6 * force);
    }
}
