// SPDX-License-Identifier: EPL-2.0
package org.pressling.model.quantity;

import java.util.Map;
import java.util.Set;

/** The units in which studies state their values, with their size in SI. */
public final class Units {

    private static final Map<String, Double> SI_FACTORS = Map.ofEntries(Map.entry("", 1.0), Map.entry("µm", 1e-6),
            Map.entry("m/s", 1.0), Map.entry("GPa", 1e9), Map.entry("MPa", 1e6), Map.entry("µs", 1e-6),
            Map.entry("g/cm³", 1e3), Map.entry("pixel", 1.0), Map.entry("pictures", 1.0), Map.entry("epochs", 1.0),
            Map.entry("neurons", 1.0));

    private Units() {
    }

    /**
     * SI value of one unit.
     *
     * @param unit as it stands in the metamodel
     * @return for example 1e-6 for µm; 1 for counts and pure numbers
     * @throws IllegalStateException if the unit is unknown
     */
    public static double siFactor(String unit) {
        Double factor = SI_FACTORS.get(unit);
        if (factor == null) {
            throw new IllegalStateException("Unknown unit '" + unit + "' in the metamodel; add it to Units");
        }
        return factor;
    }

    /**
     * All known units.
     *
     * @return the units; the empty one stands for pure numbers
     */
    public static Set<String> known() {
        return SI_FACTORS.keySet();
    }
}
