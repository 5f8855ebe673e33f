// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StartRulesTest {
    private static final double UM = 1e-6;

    /** A sphere of radius 2 µm in the middle of 22 × 20 µm, and one of 0.5 µm where it is asked for. */
    private static StartRules rules(boolean periodic, double x, double y) {
        Particles p = new Particles(2);
        p.set(0, Phase.AM, 11 * UM, 10 * UM, 2 * UM);
        p.set(1, Phase.SE, x * UM, y * UM, 0.5 * UM);
        return new StartRules(new Structure(new Box(22 * UM, 20 * UM, periodic), p), Place.NOWHERE.inFile("f.dump"),
                i -> Integer.toString(7 + i), StartTerm.MOVE);
    }

    private static void check(StartRules rules, boolean pressed) {
        rules.requireSound();
        rules.requireApart(pressed);
    }

    @ParameterizedTest
    @CsvSource({"false, 0, 10, OUTSIDE", "false, 22, 10, OUTSIDE", "false, 3, 0, OUTSIDE", "false, 3, 20, OUTSIDE",
            "true, 3, -0.1, OUTSIDE", "false, NaN, 3, OUTSIDE", "false, 0.49, 10, IN_WALL", "false, 21.6, 10, IN_WALL",
            "false, 3, 0.3, IN_WALL", "false, 3, 19.9, IN_WALL", "false, 13.4, 10, OVERLAP"})
    void whatStandsWhereItMayNotIsNamed(boolean periodic, double x, double y, StartProblem expected) {
        var refused = assertThrows(InvalidInputException.class, () -> check(rules(periodic, x, y), false));
        String message = refused.getMessage();
        assertTrue(refused.has(expected) && message.startsWith("f.dump: ") && message.length() <= 500, message);
        assertTrue(refused.problems().getFirst().arguments().contains("8"), message);
    }

    @Test
    void theAmountAndWhatIsAllowedAreTold() {
        var wall = assertThrows(InvalidInputException.class, () -> check(rules(false, 0.49, 10), false)).problems().getFirst();
        assertEquals("f.dump: Particle 8 stands 0.01 µm deep in the left wall. Allowed: 0.005 µm, 1 % of its radius. "
                + StartTerm.MOVE.text(Locale.ENGLISH) + " " + StartTerm.SAY_PRESSED.text(Locale.ENGLISH),
                wall.text(Locale.ENGLISH));
        var pair = assertThrows(InvalidInputException.class, () -> check(rules(false, 13.4, 10), false)).problems().getFirst();
        assertTrue(pair.text(Locale.GERMAN).contains("Partikel 7 und 8 sind nur 2.4 µm voneinander"), pair.text(Locale.GERMAN));
    }

    @Test
    void whatIsWrongWithManyIsToldTogether() {
        Particles p = new Particles(2 * Problems.MOST);
        for (int i = 0; i < p.count(); i++) {
            p.set(i, Phase.AM, -UM, i * UM, UM);
        }
        StartRules rules = new StartRules(new Structure(new Box(22 * UM, 20 * UM, false), p));
        var refused = assertThrows(InvalidInputException.class, rules::requireSound);
        assertEquals(Problems.MOST, refused.problems().size());
        assertTrue(refused.problems().stream().allMatch(problem -> problem.code() == StartProblem.OUTSIDE));
    }

    @Test
    void theSamePlacesAreRefusedByTheSolversRuleAndByThatOfFiles() {
        for (double x : new double[] {0, 22}) {
            assertThrows(InvalidInputException.class, () -> rules(false, x, 10).requireSound());
        }
    }

    @ParameterizedTest
    @CsvSource({"false, 0.496, 10", "false, 13.496, 10", "true, 3, 0", "true, 3, 20"})
    void aTouchIsNoOverlap(boolean periodic, double x, double y) {
        assertDoesNotThrow(() -> check(rules(periodic, x, y), false));
    }

    @ParameterizedTest
    @CsvSource({"0.1, 10, true", "13.1, 10, true", "12.9, 10, false"})
    void aPressedStateMayOverlapUpToTheSmallerRadius(double x, double y, boolean allowed) {
        if (allowed) {
            check(rules(false, x, y), true);
        } else {
            assertThrows(InvalidInputException.class, () -> check(rules(false, x, y), true));
        }
    }

    @Test
    void aSphereLargerThanTheBoxIsToldAsThat() {
        Particles p = new Particles(1);
        p.set(0, Phase.AM, 5 * UM, 5 * UM, 450 * UM);
        StartRules rules = new StartRules(new Structure(new Box(11 * UM, 12 * UM, false), p));
        rules.requireSound();
        var refused = assertThrows(InvalidInputException.class, () -> rules.requireApart(false));
        assertTrue(refused.has(StartProblem.WIDER_THAN_BOX), refused.getMessage());
    }

    /** Wherever the rule lets a box pass, no two particles touch through both of their images. */
    @Test
    void noPairTouchesTwiceInABoxThatPasses() {
        SplittableRandom random = new SplittableRandom(41);
        int passed = 0;
        int twice = 0;
        for (int box = 0; box < 4_000; box++) {
            double height = random.nextDouble(2, 12);
            Particles p = new Particles(2 + random.nextInt(4));
            for (int i = 0; i < p.count(); i++) {
                p.set(i, Phase.AM, random.nextDouble(1, 4), random.nextDouble(0, height), random.nextDouble(0.2, 2.5));
            }
            boolean touches = touchesTwice(p, height);
            StartRules rules = new StartRules(new Structure(new Box(5, height, true), p));
            try {
                rules.requireSound();
                passed++;
                assertEquals(false, touches, () -> "height " + height);
            } catch (InvalidInputException e) {
                assertTrue(e.has(StartProblem.TOUCHES_TWICE), e.getMessage());
                twice += touches ? 1 : 0;
            }
        }
        assertTrue(passed > 500 && twice > 500, passed + " passed, " + twice + " touched twice");
    }

    private static boolean touchesTwice(Particles p, double height) {
        for (int i = 0; i < p.count(); i++) {
            for (int j = i + 1; j < p.count(); j++) {
                int touches = 0;
                for (int image = -2; image <= 2; image++) {
                    double dy = p.y[j] - p.y[i] + image * height;
                    touches += Math.hypot(p.x[j] - p.x[i], dy) < p.radius[i] + p.radius[j] ? 1 : 0;
                }
                if (touches > 1) {
                    return true;
                }
            }
        }
        return false;
    }
}
