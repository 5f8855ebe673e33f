// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pressling.dem.Box;
import org.pressling.dem.Phase;
import org.pressling.dem.Structure;
import org.pressling.dem.TestStructures;
import org.pressling.dem.law.HertzMindlinFactory;

class VerdictTest {

    private static PressQuality quality(double unbalanced, double inertial, double kinetic, double mismatch,
            boolean settled, double overlap, double beyond, int centres) {
        return new PressQuality(unbalanced, inertial, 1e-10, 0.15, kinetic, mismatch, 100, 1, settled, overlap, beyond,
                centres);
    }

    @Test
    void whatStaysWithinAllLimitsPasses() {
        Verdict verdict = Verdict.of(quality(5e-4, 9e-4, 1e-5, 9e-3, true, 0.1, 0.005, 0));
        assertEquals(Verdict.Grade.PASSED, verdict.grade());
        assertEquals("passed", verdict.words().text(Locale.ENGLISH));
        assertEquals(List.of(), verdict.failed());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2e-3 | 5e-4 | 1e-5 | 1e-3 | false | 0   | failed: not settled
            NaN  | 5e-4 | 1e-5 | 1e-3 | true  | 0   | failed: resultant force on a particle over contact force undefined
            5e-4 | 2.1e-3 | 1e-5 | 1e-3 | true | 0  | failed: inertial number 2.1e-3 (limit 1e-3)
            5e-4 | NaN  | 1e-5 | 1e-3 | true  | 0   | failed: inertial number undefined
            5e-4 | 5e-4 | 0.5  | 1e-3 | true  | 0   | failed: kinetic over elastic energy 0.5 (limit 1e-3)
            5e-4 | 5e-4 | NaN  | 1e-3 | true  | 0   | failed: kinetic over elastic energy undefined
            5e-4 | 5e-4 | 1e-5 | 0.02 | true  | 0   | failed: wall force against stress 0.02 (limit 0.01)
            5e-4 | 5e-4 | 1e-5 | NaN  | true  | 0   | failed: wall force against stress undefined
            5e-4 | 5e-4 | 1e-5 | 1e-3 | true  | 3   | failed: 3 centres beyond a wall
            5e-4 | 5e-4 | 1e-5 | 1e-3 | true  | -1  | failed: centres beyond a wall not counted
            5e-4 | 1.04e-3 | 1e-5 | 1e-3 | true | 0 | failed: inertial number 1.04e-3 (limit 1e-3)
            5e-4 | 12345 | 1e-5 | 1e-3 | true | 0   | failed: inertial number 1.23e4 (limit 1e-3)
            2e-3 | 3e-3 | 1e-5 | 1e-3 | false | 0   | failed: not settled, inertial number 3e-3 (limit 1e-3)
            """)
    void whatMissesALimitOrCannotBeToldFails(double unbalanced, double inertial, double kinetic, double mismatch,
            boolean settled, int centres, String words) {
        Verdict verdict = Verdict.of(quality(unbalanced, inertial, kinetic, mismatch, settled, 0.1, 0, centres));
        assertEquals(Verdict.Grade.FAILED, verdict.grade());
        assertEquals(words, verdict.words().text(Locale.ENGLISH));
        assertFalse(verdict.failed().isEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0.3 | 0.63 | outside the law's domain (63 % of the contacts)
            1.2 | 0.63 | outside the law's domain (63 % of the contacts)
            1.2 | 0    | outside the law's domain (an overlap of 1.20 radii)
            0.3 | NaN  | outside the law's domain (an unknown fraction of the contacts)
            """)
    void whatTheLawSaysNothingOfIsOutsideItsDomain(double overlap, double beyond, String words) {
        Verdict verdict = Verdict.of(quality(5e-4, 5e-4, 1e-5, 1e-3, true, overlap, beyond, 0));
        assertEquals(Verdict.Grade.OUTSIDE_DOMAIN, verdict.grade());
        assertEquals(words, verdict.words().text(Locale.ENGLISH));
        assertEquals(List.of(), verdict.failed());
    }

    @Test
    void identifiersAreInKebabCaseAndDiffer() {
        List<String> ids = QualityCheck.of(quality(0, 0, 0, 0, true, 0, 0, 0)).stream().map(QualityCheck::id).toList();
        assertEquals(ids.size(), ids.stream().distinct().count());
        assertTrue(ids.stream().allMatch(id -> id.matches("[a-z]+(-[a-z]+)*")), ids.toString());
    }

    /** Particles that start far inside each other fly apart; where none touches another at the end, nothing is proved. */
    @Test
    void aPressWithoutContactsProvesNothing() {
        var particles = TestStructures.particles(Phase.SE, 20.3, 9, 0.5, Phase.SE, 20.9, 9, 0.5);
        var settings = new PressSettings(59.99e-6, 2, 0.15, 1e-3, 0.5, 300, 11);
        PressResult result = Press.run(new Structure(new Box(60e-6, 60e-6, false), particles), TestStructures.MATERIALS,
                TestStructures.model(HertzMindlinFactory.PUBLISHED), settings, PressMonitor.NONE);
        assertEquals(0, result.contacts().count(), "the case is meant to end without contacts");
        PressQuality q = result.quality();
        assertFalse(q.settled());
        assertTrue(Double.isNaN(q.unbalancedForceRatio()));
        assertTrue(Double.isNaN(q.inertialNumber()));
        assertTrue(Double.isNaN(q.wallForceMismatch()));
        assertTrue(Double.isNaN(q.kineticOverElastic()));
        assertTrue(Double.isNaN(q.beyondDomain()));
        assertEquals(Verdict.Grade.FAILED, Verdict.of(q).grade());
    }

    /** Five particles from outside that overlap at the start: they fly about at 100 m/s, and at the end none touches another. */
    @Test
    void particlesThatFlyApartAreNotAtRest() {
        var particles = TestStructures.particles(Phase.AM, 5, 6, 5, Phase.SE, 10.45, 6, 0.5, Phase.SE, 10.3, 9, 0.5,
                Phase.SE, 10.9, 9, 0.5, Phase.SE, 3, 11.9, 0.5);
        var settings = new PressSettings(45e-6, 2, 0.15, 1e-3, 0.5, 1000, 11);
        PressResult result = Press.run(new Structure(new Box(46e-6, 40e-6, false), particles), TestStructures.MATERIALS,
                TestStructures.model(HertzMindlinFactory.PUBLISHED), settings, PressMonitor.NONE);
        assertFalse(result.quality().settled());
        assertEquals(Verdict.Grade.FAILED, Verdict.of(result.quality()).grade());
    }
}
