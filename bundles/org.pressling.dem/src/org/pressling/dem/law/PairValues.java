// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.law;

import java.util.Arrays;
import org.pressling.dem.Materials;
import org.pressling.dem.Settings;

/** Numbers that may differ from pair to pair, such as {@code friction[AM_SE]} or {@code friction[SE_WALL]}. */
final class PairValues {

    private PairValues() {
    }

    /**
     * The values of a setting by place of the pair type.
     *
     * @throws org.pressling.dem.InvalidInputException when a pair is named that the materials do not form
     */
    static double[] of(Materials m, Settings s, String name) {
        s.requirePlaces(m.phases());
        return m.phases().pairTypes().stream().mapToDouble(type -> s.at(type).number(name)).toArray();
    }

    /** Whether a setting is above 0 for any pair. */
    static boolean any(double[] values) {
        return Arrays.stream(values).anyMatch(value -> value > 0);
    }
}
