// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pressling.dem.PairType;
import org.pressling.dem.Setting;
import org.pressling.dem.Settings;

/** Stiffness, limit and dashpot of rolling, against their formulas. */
class RollingResistanceTest {

    private final ContactBatch batch = ContactBatch.of(2,
            SingleContact.law(HertzMindlinFactory.CORRECTED, Map.of()));

    private static RollingResistance rolling(Map<String, Double> given) {
        return RollingResistance.of(SingleContact.MATERIALS, Settings.of(RollingResistance.settings(), given));
    }

    @Test
    void stiffnessIsThatOfShearTimesTheSquareOfTheRadius() {
        batch.tangentialStiffness[1] = 5e3;
        batch.effectiveRadius[1] = 3e-7;
        assertEquals(4.5e-10, rolling(Map.of()).stiffness(batch, 1), 1e-22);
        assertEquals(0, rolling(Map.of()).stiffness(batch, 0));
    }

    @Test
    void theLimitIsThatOfThePairAndGrowsWithTheForceEitherWay() {
        RollingResistance rolling = rolling(Map.of("rolling_friction", 0.1, "rolling_friction[AM_SE]", 0.5));
        batch.effectiveRadius[1] = 3e-7;
        for (double force : new double[] {-2e-3, 2e-3}) {
            batch.normalForce[1] = force;
            batch.type = PairType.AM_SE;
            assertEquals(3e-10, rolling.limit(batch, 1), 1e-22);
            batch.type = PairType.SE_WALL;
            assertEquals(0.6e-10, rolling.limit(batch, 1), 1e-22);
        }
    }

    /** C = 2 η_r √(I k_r): with η_r = 1 a turn that is let go comes back without swinging. */
    @Test
    void theDashpotIsAShareOfTheCriticalOne() {
        double stiffness = 4e-10;
        double inertia = 9e-28;
        assertEquals(2 * 0.25 * 6e-19, rolling(Map.of("rolling_damping", 0.25)).dashpot(stiffness, 1 / inertia), 1e-30);
        assertEquals(0, rolling(Map.of("rolling_damping", 0.0)).dashpot(stiffness, 1 / inertia));
    }

    @Test
    void strongerDashpotsBearShorterSteps() {
        assertEquals(0.05, rolling(Map.of("rolling_damping", 0.5)).largestRayleighShare(), 1e-15);
        assertEquals(0.25, rolling(Map.of("rolling_damping", 0.1)).largestRayleighShare(), 1e-15);
        assertEquals(Double.POSITIVE_INFINITY, rolling(Map.of("rolling_damping", 0.0)).largestRayleighShare());
    }

    @Test
    void itIsThereIfOnePairResists() {
        assertFalse(rolling(Map.of()).isThere());
        assertTrue(rolling(Map.of("rolling_friction[SE_WALL]", 0.1)).isThere());
        assertEquals(List.of("rolling_friction", "rolling_damping"),
                RollingResistance.settings().stream().map(Setting::name).toList());
    }
}
