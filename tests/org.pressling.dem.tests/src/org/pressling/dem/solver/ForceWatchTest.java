// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.solver;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.pressling.dem.Box;
import org.pressling.dem.Phase;
import org.pressling.dem.Settings;
import org.pressling.dem.Structure;
import org.pressling.dem.TestStructures;
import org.pressling.dem.law.ContactBatch;
import org.pressling.dem.law.ContactLaw;
import org.pressling.dem.law.ContactLawFactory;
import org.pressling.dem.law.ContactModel;
import org.pressling.dem.law.HertzMindlinFactory;
import org.pressling.dem.law.LawFault;
import org.pressling.dem.law.OneLaw;

/** A law that gives what is no number is found in the contact in which it does, where it is watched. */
class ForceWatchTest {
    private static final double STEP = 1e-12;

    /** Linear springs, of which one quantity is spoilt beyond an overlap. */
    private record Spoilt(double force, double stiffness, double damping, double energy, double beyond) implements ContactLaw {
        @Override
        public int stateCount() {
            return 0;
        }

        @Override
        public void evaluate(ContactBatch b) {
            for (int k = 0; k < b.count; k++) {
                boolean spoils = b.overlap[k] > beyond;
                b.normalForce[k] = spoils ? force : 100 * b.overlap[k];
                b.tangentialStiffness[k] = spoils ? stiffness : 0;
                b.damping[k] = spoils ? damping : 0;
            }
        }

        @Override
        public void storedEnergy(ContactBatch b, double[] stored) {
            for (int k = 0; k < b.count; k++) {
                stored[k] = b.overlap[k] > beyond ? energy : 0;
            }
        }
    }

    private static ContactModel model(ContactLaw law) {
        ContactLawFactory factory = new OneLaw("spoilt", law);
        return ContactModel.of(factory, TestStructures.MATERIALS, Settings.defaults(ContactModel.settings(factory)));
    }

    /** Particle 0 far from all, particles 1 and 2 overlap by 0.1 µm. */
    private static Structure structure() {
        return new Structure(new Box(12e-6, 10e-6, false),
                TestStructures.particles(Phase.AM, 2, 2, 0.5, Phase.SE, 6, 5, 0.5, Phase.AM, 6.9, 5, 0.5));
    }

    private static LawFault fault(ContactLaw law) {
        return assertThrows(LawFault.class, () -> new Solver(structure(), TestStructures.MATERIALS, model(law).watched(), STEP));
    }

    @Test
    void theContactAndItsParticlesAreNamed() {
        ContactLaw law = new Spoilt(Double.NaN, 0, 0, 0, 0.05e-6);
        LawFault fault = fault(law);
        assertSame(law, fault.culprit());
        String said = fault.what().text(Locale.ENGLISH);
        assertTrue(said.startsWith("the normal force is NaN in a contact AM_SE of particles ") && said.contains("1")
                && said.contains("2") && said.endsWith("at an overlap of 0.1 µm"), said);
        assertTrue(fault.what().text(Locale.GERMAN).startsWith("die Normalkraft ist NaN"));
    }

    @Test
    void everythingThatALawWritesIsLookedAt() {
        assertTrue(fault(new Spoilt(0, Double.POSITIVE_INFINITY, 0, 0, 0)).getMessage()
                .startsWith("the tangential stiffness is Infinity"));
        assertTrue(fault(new Spoilt(0, 0, Double.NaN, 0, 0)).getMessage().startsWith("the damping coefficient is NaN"));
        Solver solver = new Solver(structure(), TestStructures.MATERIALS, model(new Spoilt(1e-9, 0, 0, Double.NaN, 0)).watched(),
                STEP);
        assertTrue(assertThrows(LawFault.class, () -> Diagnosis.of(solver)).getMessage().startsWith("the stored energy is NaN"));
    }

    @Test
    void atAWallTheParticleIsNamed() {
        Structure atWall = new Structure(new Box(12e-6, 10e-6, false), TestStructures.particles(Phase.SE, 0.4, 5, 0.5));
        LawFault fault = assertThrows(LawFault.class, () -> new Solver(atWall, TestStructures.MATERIALS,
                model(new Spoilt(Double.NaN, 0, 0, 0, 0)).watched(), STEP));
        assertEquals("the normal force is NaN in a contact SE_WALL of particle 0, at an overlap of 0.1 µm", fault.getMessage());
    }

    @Test
    void nobodyLooksAtAModelThatIsNotWatched() {
        assertDoesNotThrow(() -> new Solver(structure(), TestStructures.MATERIALS, model(new Spoilt(Double.NaN, 0, 0, 0, 0)),
                STEP));
    }

    @Test
    void watchingChangesNothing() {
        ContactModel model = TestStructures.model(HertzMindlinFactory.CORRECTED);
        Solver plain = new Solver(structure(), TestStructures.MATERIALS, model, STEP);
        Solver watched = new Solver(structure(), TestStructures.MATERIALS, model.watched(), STEP);
        for (int i = 0; i < 50; i++) {
            plain.step(0);
            watched.step(0);
        }
        assertArrayEquals(plain.structure().particles().x, watched.structure().particles().x);
    }
}
