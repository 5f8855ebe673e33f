// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
        return new StartRules(new Structure(new Box(22 * UM, 20 * UM, periodic), p), "f.dump: ", i -> Integer.toString(7 + i),
                "Move it.");
    }

    private static void check(StartRules rules, boolean pressed) {
        rules.requireSound();
        rules.requireApart(pressed);
    }

    @ParameterizedTest
    @CsvSource({"false, 0, 10, outside of the box", "false, 22, 10, outside of the box", "false, 3, 0, outside of the box",
            "false, 3, 20, outside of the box", "true, 3, -0.1, outside of the box", "false, NaN, 3, outside of the box",
            "false, 0.49, 10, 0.01 µm deep in the left wall; allowed is 0.005 µm", "false, 21.6, 10, in the right wall",
            "false, 3, 0.3, in the lower wall", "false, 3, 19.9, in the upper wall",
            "false, 13.4, 10, particles 7 and 8 are only 2.4 µm apart"})
    void whatStandsWhereItMayNotIsNamed(boolean periodic, double x, double y, String expected) {
        String message = assertThrows(InvalidInputException.class, () -> check(rules(periodic, x, y), false)).getMessage();
        assertTrue(message.startsWith("f.dump: ") && message.contains(expected) && message.length() <= 500, message);
        assertTrue(message.contains("8"), message);
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
        String message = assertThrows(InvalidInputException.class, () -> rules.requireApart(false)).getMessage();
        assertTrue(message.contains("Its diameter, 900.0 µm, is more than the box has there, 11.0 µm"), message);
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
                assertTrue(e.getMessage().contains("Needed is a height of at least"), e.getMessage());
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
