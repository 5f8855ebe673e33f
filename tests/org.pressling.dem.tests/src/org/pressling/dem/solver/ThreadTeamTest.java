// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.solver;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressling.dem.Contacts;
import org.pressling.dem.Particles;
import org.pressling.dem.Structure;
import org.pressling.dem.TestStructures;
import org.pressling.dem.law.HertzMindlinFactory;

@Timeout(60)
class ThreadTeamTest {

    private static final double STEP = 3e-11;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void everyTaskOfEveryRoundIsDoneOnce(int threads) {
        var done = new AtomicIntegerArray(7);
        try (ThreadTeam team = ThreadTeam.of(threads)) {
            for (int round = 1; round <= 2000; round++) {
                team.forEach(7, done::incrementAndGet);
                for (int k = 0; k < 7; k++) {
                    assertEquals(round, done.get(k));
                }
            }
        }
    }

    @Test
    void aFailureOfATaskReachesTheCallerAndTheTeamGoesOn() {
        try (ThreadTeam team = ThreadTeam.of(3)) {
            var e = assertThrows(IllegalStateException.class, () -> team.forEach(20, k -> {
                if (k == 13) {
                    throw new IllegalStateException("task " + k);
                }
            }));
            assertEquals("task 13", e.getMessage());
            var done = new AtomicIntegerArray(20);
            team.forEach(20, done::incrementAndGet);
            assertEquals(20,
                    Arrays.stream(done.toString().replaceAll("[\\[\\] ]", "").split(",")).mapToInt(Integer::parseInt).sum());
        }
    }

    private static Solver squeezed(Structure s, ThreadTeam team, int subdomainSize, int steps) {
        var law = TestStructures.model(HertzMindlinFactory.CORRECTED, "unloading_rescale", 1);
        var solver = new Solver(s, TestStructures.MATERIALS, law, STEP, team, subdomainSize);
        double width = solver.box().width();
        for (int k = 1; k <= steps; k++) {
            solver.moveRightWall(width - 8 * STEP * k, -8);
            solver.step(k % 3 == 0 ? 0.2 : 0);
        }
        return solver;
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void anyNumberOfThreadsGivesTheSameBits(boolean periodic) {
        Structure s = TestStructures.small(21, periodic);
        Solver one = squeezed(s, ThreadTeam.ALONE, 20, 2500);
        assertTrue(one.subdomains().length >= 5, "the structure must be cut for this test to say anything");
        assertTrue(one.rebuilds() > 3);
        for (int threads : new int[] {2, 8}) {
            try (ThreadTeam team = ThreadTeam.of(threads)) {
                Solver many = squeezed(s, team, 20, 2500);
                Particles a = one.structure().particles();
                Particles b = many.structure().particles();
                assertArrayEquals(a.x, b.x);
                assertArrayEquals(a.vy, b.vy);
                assertArrayEquals(a.angularVelocity, b.angularVelocity);
                Contacts c = one.contacts();
                Contacts d = many.contacts();
                assertArrayEquals(c.normalForce, d.normalForce);
                assertArrayEquals(c.tangentialForce, d.tangentialForce);
                assertEquals(one.wallForceRight(), many.wallForceRight());
                assertEquals(Diagnosis.of(one).unbalancedForceRatio(), Diagnosis.of(many).unbalancedForceRatio());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void subdomainsChangeNothingButTheOrderOfSums(boolean periodic) {
        Structure s = TestStructures.small(22, periodic);
        Solver whole = squeezed(s, ThreadTeam.ALONE, 1000, 600);
        Solver cut = squeezed(s, ThreadTeam.ALONE, 15, 600);
        assertEquals(1, whole.subdomains().length);
        assertTrue(cut.subdomains().length > 5);
        Particles a = whole.structure().particles();
        Particles b = cut.structure().particles();
        assertArrayEquals(a.x, b.x, 1e-13);
        assertArrayEquals(a.y, b.y, 1e-13);
        assertEquals(whole.contacts().count(), cut.contacts().count());
        assertEquals(whole.wallForceRight(), cut.wallForceRight(), 1e-6 * whole.wallForceRight());
    }
}
