// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.law;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.pressling.dem.Material;
import org.pressling.dem.Materials;
import org.pressling.dem.PairType;
import org.pressling.dem.Phase;

/** Tabor's parameter of each pair, against its formula. */
class TaborTest {

    @Test
    void everyPairHasThatOfItsOwnWorkAndModulus() {
        Materials m = SingleContact.MATERIALS;
        Material am = m.of(Phase.AM);
        Material se = m.of(Phase.SE);
        double[] work = {0.1, 0.2, 0.3, 0.4, 0};
        var tabor = new Tabor(m, work);
        double[] moduli = {SingleContact.modulus(am, am), SingleContact.modulus(am, se), SingleContact.modulus(se, se),
                SingleContact.modulus(am, am)};
        PairType[] types = {PairType.AM_AM, PairType.AM_SE, PairType.SE_SE, PairType.AM_WALL};
        for (double radius : new double[] {1e-7, 5e-6}) {
            for (int k = 0; k < types.length; k++) {
                double cube = radius * work[k] * work[k] / (moduli[k] * moduli[k] * 0.4e-9 * 0.4e-9 * 0.4e-9);
                assertEquals(cube, Math.pow(tabor.of(types[k], radius), 3), 1e-12 * cube, types[k].name());
            }
            assertEquals(0, tabor.of(PairType.SE_WALL, radius));
        }
    }
}
