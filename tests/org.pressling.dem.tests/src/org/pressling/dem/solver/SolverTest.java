// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.solver;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressling.dem.Box;
import org.pressling.dem.InvalidInputException;
import org.pressling.dem.Particles;
import org.pressling.dem.Phase;
import org.pressling.dem.Phases;
import org.pressling.dem.StartProblem;
import org.pressling.dem.Structure;
import org.pressling.dem.TestStructures;
import org.pressling.dem.law.HertzMindlinFactory;

class SolverTest {

    private static final double STEP = 3e-11;

    private static Solver solver(Structure s, Object... settings) {
        return new Solver(s, TestStructures.MATERIALS, TestStructures.model(HertzMindlinFactory.CORRECTED, settings),
                STEP);
    }

    private static void squeeze(Solver solver, double speed, int steps) {
        double width = solver.box().width();
        for (int k = 1; k <= steps; k++) {
            solver.moveRightWall(width - speed * STEP * k, -speed);
            solver.step(0);
        }
    }

    @Test
    void wallWorkIsFoundAgainAsEnergyAndHeat() {
        Solver solver = solver(TestStructures.small(1, false), "contact_point_slip", 1);
        var balance = new EnergyBalance(solver);
        double width = solver.box().width();
        int steps = 16_000;
        for (int k = 1; k <= steps; k++) {
            solver.moveRightWall(width - 3 * STEP * k, -3);
            solver.step(0);
            balance.advance();
        }
        assertTrue(balance.wallWork() > 0 && balance.frictionHeat() > 0 && balance.dashpotHeat() > 0);
        assertEquals(0, balance.residual(), 5e-3 * balance.wallWork());
    }

    @Test
    void undampedFrictionlessMotionKeepsItsEnergy() {
        Structure s = TestStructures.small(2, true);
        var random = TestStructures.random(5);
        for (int i = 0; i < s.particles().count(); i++) {
            s.particles().vx[i] = random.nextGaussian();
            s.particles().vy[i] = random.nextGaussian();
        }
        Solver solver = solver(s, "friction", 0, "restitution", 1);
        var balance = new EnergyBalance(solver);
        double before = balance.kinetic() + balance.elastic();
        for (int k = 0; k < 5000; k++) {
            solver.step(0);
        }
        balance.advance();
        assertEquals(before, balance.kinetic() + balance.elastic(), 2e-3 * before);
    }

    @Test
    void numberingOfTheParticlesDoesNotMatter() {
        Structure s = TestStructures.small(3, false);
        int n = s.particles().count();
        var renumbered = new Particles(n);
        for (int i = 0; i < n; i++) {
            int to = (i * 37 + 5) % n;
            renumbered.set(to, s.particles().phaseOf(i), s.particles().x[i], s.particles().y[i],
                    s.particles().radius[i]);
        }
        assertTrue(n % 37 != 0);
        Solver one = solver(s);
        Solver other = solver(new Structure(s.box(), renumbered));
        squeeze(one, 5, 3000);
        squeeze(other, 5, 3000);
        Particles a = one.structure().particles();
        Particles b = other.structure().particles();
        for (int i = 0; i < n; i++) {
            int to = (i * 37 + 5) % n;
            assertEquals(a.x[i], b.x[to]);
            assertEquals(a.vy[i], b.vy[to]);
            assertEquals(a.angularVelocity[i], b.angularVelocity[to]);
        }
        assertEquals(one.contacts().count(), other.contacts().count());
    }

    @Test
    void mirroredStructureMovesAsTheMirrorImage() {
        Structure s = TestStructures.small(4, false);
        Particles mirrored = s.particles().copy();
        for (int i = 0; i < mirrored.count(); i++) {
            mirrored.y[i] = s.box().height() - mirrored.y[i];
        }
        Solver one = solver(s);
        Solver other = solver(new Structure(s.box(), mirrored));
        squeeze(one, 5, 1500);
        squeeze(other, 5, 1500);
        Particles a = one.structure().particles();
        Particles b = other.structure().particles();
        for (int i = 0; i < a.count(); i++) {
            assertEquals(a.x[i], b.x[i], 1e-12);
            assertEquals(a.y[i], s.box().height() - b.y[i], 1e-12);
            assertEquals(a.angle[i], -b.angle[i], 1e-5);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void neighbourListHoldsExactlyThePairsWithinTheSkin(boolean periodic) {
        Structure s = TestStructures.small(6, periodic);
        Solver solver = solver(s);
        squeeze(solver, 8, 400);
        ParticleState p = solver.particles();
        p.wrap(solver.box());
        double skin = 0.37e-6;
        var list = new PairList(Phases.AM_SE, 1, 0, p.count);
        collect(p, solver.box(), skin, list);
        list.build(p, new PairList(Phases.AM_SE, 1, 0, p.count));
        var found = new boolean[p.count][p.count];
        for (int k = 0; k < list.count; k++) {
            assertTrue(list.first[k] < list.second[k]);
            assertTrue(!found[list.first[k]][list.second[k]], "each pair once");
            found[list.first[k]][list.second[k]] = true;
        }
        for (int i = 0; i < p.count; i++) {
            for (int j = i + 1; j < p.count; j++) {
                double distance = Math.hypot(p.x[j] - p.x[i], solver.box().nearestY(p.y[j] - p.y[i]));
                assertEquals(distance < p.radius[i] + p.radius[j] + skin, found[i][j]);
            }
        }
    }

    private static void collect(ParticleState p, Box box, double skin, PairList list) {
        var finder = new PairFinder(p);
        finder.fill(box, skin);
        finder.collect(box, skin, 0, p.count, new PairFinder.Search(), list);
    }

    @Test
    void noContactIsMissedBetweenRebuilds() {
        Solver solver = solver(TestStructures.small(7, false));
        squeeze(solver, 20, 3000);
        assertTrue(solver.rebuilds() > 5);
        Particles p = solver.structure().particles();
        int touching = 0;
        for (int i = 0; i < p.count(); i++) {
            for (int j = i + 1; j < p.count(); j++) {
                if (Math.hypot(p.x[j] - p.x[i], p.y[j] - p.y[i]) < p.radius[i] + p.radius[j]) {
                    touching++;
                }
            }
        }
        var contacts = solver.contacts();
        int pairs = 0;
        for (int k = 0; k < contacts.count(); k++) {
            pairs += contacts.isWall(k) ? 0 : 1;
        }
        assertEquals(touching, pairs);
    }

    @Test
    void memoryOfContactsSurvivesARebuild() {
        Solver solver = solver(TestStructures.small(8, false));
        squeeze(solver, 5, 4000);
        double[] before = solver.contacts().tangentialForce;
        PairList list = solver.subdomains()[0].pairs();
        var next = new PairList(Phases.AM_SE, 1, 0, solver.particles().count);
        collect(solver.particles(), solver.box(), 0.2e-6, next);
        next.build(solver.particles(), list);
        double sumBefore = 0;
        double sumAfter = 0;
        for (int k = 0; k < list.count; k++) {
            sumBefore += Math.abs(list.state[0][k]);
        }
        for (int k = 0; k < next.count; k++) {
            sumAfter += Math.abs(next.state[0][k]);
        }
        assertTrue(before.length > 0 && sumBefore > 0);
        assertEquals(sumBefore, sumAfter, 1e-12 * sumBefore);
    }

    @Test
    void contactsAreSortedAndSeenFromTheFirstParticle() {
        Solver solver = solver(TestStructures.small(9, true));
        squeeze(solver, 8, 4000);
        var contacts = solver.contacts();
        Particles p = solver.structure().particles();
        assertTrue(contacts.count() > 50);
        for (int k = 0; k < contacts.count(); k++) {
            int i = contacts.first[k];
            int j = contacts.second[k];
            if (k > 0) {
                assertTrue(contacts.first[k - 1] < i || contacts.first[k - 1] == i && contacts.second[k - 1] < j);
            }
            if (!contacts.isWall(k)) {
                assertTrue(i < j);
                double dx = p.x[j] - p.x[i];
                double dy = solver.box().nearestY(p.y[j] - p.y[i]);
                double distance = Math.hypot(dx, dy);
                assertEquals(dx / distance, contacts.normalX[k], 1e-9);
                assertEquals(dy / distance, contacts.normalY[k], 1e-9);
                assertEquals(p.radius[i] + p.radius[j] - distance, contacts.overlap[k], 1e-15);
            }
            assertEquals(contacts.normalForce[k] / contacts.area[k], contacts.pressure[k]);
        }
    }

    @Test
    void stepsAllocateNothing() {
        Solver solver = solver(TestStructures.small(10, false));
        squeeze(solver, 1, 3000);
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long rebuilds = solver.rebuilds();
        long before = threads.getCurrentThreadAllocatedBytes();
        for (int k = 0; k < 1000; k++) {
            solver.step(0.1);
        }
        long allocated = threads.getCurrentThreadAllocatedBytes() - before;
        // The virtual machine's own bookkeeping, such as compiling, may add a little; a step of the solver adds none.
        assertTrue(allocated < 1000 + 2000 * (solver.rebuilds() - rebuilds), "allocated " + allocated + " bytes");
    }

    @Test
    void rayleighTimeIsThatOfTheSmallestParticle() {
        Particles p = TestStructures.particles(Phase.AM, 5, 5, 3, Phase.SE, 9, 9, 0.5);
        double expected = Math.PI * 0.5e-6 * Math.sqrt(1990 * 2 * 1.37 / 26.7e9) / (0.1631 * 0.37 + 0.8766);
        assertEquals(expected, RayleighTime.smallest(p, TestStructures.MATERIALS), 1e-20);
    }

    @Test
    void aParticleOutsideTheBoxIsNamed() {
        Particles p = TestStructures.particles(Phase.SE, 5, 5, 0.5, Phase.SE, 25, 5, 0.5);
        var error = assertThrows(InvalidInputException.class,
                () -> solver(new Structure(new Box(20e-6, 20e-6, false), p)));
        assertTrue(error.has(StartProblem.OUTSIDE) && error.getMessage().contains("Particle 1"), error.getMessage());
    }

    @Test
    void differentlyLongRunsOfOneStructureShareTheirBeginning() {
        Solver one = solver(TestStructures.small(11, false));
        Solver other = solver(TestStructures.small(11, false));
        squeeze(one, 5, 500);
        squeeze(other, 5, 500);
        assertArrayEquals(one.structure().particles().x, other.structure().particles().x);
    }
}
