// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.press;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressling.dem.InvalidInputException;
import org.pressling.dem.TestStructures;
import org.pressling.dem.law.HertzMindlinFactory;

class PressTest {

    private static PressResult press(long seed, HertzMindlinFactory law, boolean periodic) {
        return Press.run(TestStructures.small(seed, periodic), TestStructures.MATERIALS, TestStructures.model(law),
                PressSettings.defaults(12e-6), PressMonitor.NONE);
    }

    @ParameterizedTest
    @EnumSource(HertzMindlinFactory.class)
    void aPressProvesItself(HertzMindlinFactory law) {
        PressResult result = press(1, law, false);
        PressQuality q = result.quality();
        assertTrue(q.settled());
        assertTrue(q.unbalancedForceRatio() < 1e-3);
        assertTrue(q.wallForceMismatch() < 0.01, "mismatch " + q.wallForceMismatch());
        assertTrue(q.kineticOverElastic() < 1e-3);
        assertEquals(12e-6, result.pressed().box().width());
        assertTrue(result.contacts().count() > result.pressed().particles().count());
    }

    @Test
    void inTheMeanWallForcesAgreeWhereNoLongWallTakesLoad() {
        PressResult result = press(2, HertzMindlinFactory.CORRECTED, true);
        PressHistory.Row end = result.history().rows().getLast();
        assertEquals(end.wallForceLeft(), end.wallForceRight(), 0.01 * end.wallForceRight());
    }

    @Test
    void historyRunsFromTheStartToTheRest() {
        List<PressHistory.Row> rows = press(3, HertzMindlinFactory.PUBLISHED, false).history().rows();
        assertEquals(PressSettings.DEFAULT_HISTORY_POINTS + 1, rows.size());
        assertEquals(0, rows.getFirst().time());
        assertEquals(14e-6, rows.getFirst().width());
        assertEquals(12e-6, rows.getLast().width());
        for (int k = 1; k < rows.size(); k++) {
            assertTrue(rows.get(k).time() > rows.get(k - 1).time());
            assertTrue(rows.get(k).width() <= rows.get(k - 1).width());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8})
    void sameStartGivesSameBitsOnAnyNumberOfThreads(int threads) throws Exception {
        PressResult alone = press(4, HertzMindlinFactory.PUBLISHED, false);
        try (var pool = Executors.newFixedThreadPool(threads)) {
            var jobs = new ArrayList<Callable<PressResult>>();
            for (int k = 0; k < threads; k++) {
                jobs.add(() -> press(4, HertzMindlinFactory.PUBLISHED, false));
            }
            for (var job : pool.invokeAll(jobs)) {
                PressResult other = job.get();
                assertArrayEquals(alone.pressed().particles().x, other.pressed().particles().x);
                assertArrayEquals(alone.pressed().particles().y, other.pressed().particles().y);
                assertArrayEquals(alone.contacts().normalForce, other.contacts().normalForce);
                assertArrayEquals(alone.contacts().tangentialForce, other.contacts().tangentialForce);
                assertEquals(alone.history(), other.history());
            }
        }
    }

    @Test
    void theLawBoundsTheStep() {
        assertEquals(PressSettings.LARGEST_RAYLEIGH_SHARE,
                press(5, HertzMindlinFactory.PUBLISHED, false).quality().rayleighShare());
        assertEquals(0.05, press(5, HertzMindlinFactory.CORRECTED, false).quality().rayleighShare(), 0.002);
    }

    @Test
    void aMonitorCanCancel() {
        var monitor = new PressMonitor() {
            @Override
            public void progress(double fractionDone) {
                assertTrue(fractionDone >= 0 && fractionDone <= 1);
            }

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        var structure = TestStructures.small(6, false);
        var law = TestStructures.model(HertzMindlinFactory.PUBLISHED);
        assertThrows(CancellationException.class, () -> Press.run(structure, TestStructures.MATERIALS, law,
                PressSettings.defaults(12e-6), monitor));
    }

    @Test
    void aPressCannotPull() {
        var structure = TestStructures.small(7, false);
        var law = TestStructures.model(HertzMindlinFactory.PUBLISHED);
        var error = assertThrows(InvalidInputException.class, () -> Press.run(structure, TestStructures.MATERIALS, law,
                PressSettings.defaults(15e-6), PressMonitor.NONE));
        assertTrue(error.has(PressProblem.WIDENS), error.getMessage());
    }
}
