// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.law;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.pressling.dem.InvalidInputException;
import org.pressling.dem.Materials;
import org.pressling.dem.PairType;
import org.pressling.dem.Settings;

/**
 * What may differ from pair to pair: one value for all, and others for pairs of materials, or a material and a wall, that are
 * named, such as {@code friction[AM_SE]} or {@code friction[SE_WALL]}. Names count in either order, small or capital.
 */
final class PairValues {

    private PairValues() {
    }

    /**
     * The values of a setting by place of the pair type.
     *
     * @throws InvalidInputException when a pair is named that the materials do not form
     */
    static double[] of(Materials m, Settings s, String name) {
        var values = new double[m.phases().pairTypes().size()];
        Arrays.fill(values, s.get(name));
        for (Map.Entry<String, Double> given : s.pairs(name).entrySet()) {
            values[type(m, name, given.getKey()).index()] = given.getValue();
        }
        return values;
    }

    /** Whether a setting is above 0 for any pair. */
    static boolean any(double[] values) {
        return Arrays.stream(values).anyMatch(value -> value > 0);
    }

    private static PairType type(Materials m, String name, String pair) {
        String wanted = pair.toUpperCase(Locale.ROOT);
        for (PairType type : m.phases().pairTypes()) {
            String one = type.name().toUpperCase(Locale.ROOT);
            String mirrored = (type.other() + "_" + type.one()).toUpperCase(Locale.ROOT);
            if (one.equals(wanted) || !type.isWall() && mirrored.equals(wanted)) {
                return type;
            }
        }
        throw LawProblem.UNKNOWN_PAIR.of(pair, name, m.phases().pairTypes().stream().map(PairType::name).toList()).exception();
    }
}
