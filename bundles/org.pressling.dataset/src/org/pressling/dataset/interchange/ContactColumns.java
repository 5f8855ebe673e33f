// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.interchange;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.pressling.dem.InvalidInputException;

/**
 * What the columns of a dump of contacts hold. Their headings say only the number of a compute ({@code c_c[3]}), so the
 * user repeats the values that the computes were given, in their order.
 */
final class ContactColumns {

    /** Values of {@code compute pair/gran/local} of LIGGGHTS, and how many columns each takes. */
    private static final Map<String, Integer> LIGGGHTS = new TreeMap<>(Map.ofEntries(Map.entry("pos", 6),
            Map.entry("vel", 6), Map.entry("id", 3), Map.entry("force", 3), Map.entry("force_normal", 3),
            Map.entry("force_tangential", 3), Map.entry("torque", 3), Map.entry("torque_normal", 3),
            Map.entry("torque_tangential", 3), Map.entry("contactArea", 1), Map.entry("delta", 1),
            Map.entry("heatFlux", 1), Map.entry("contactPoint", 3)));
    /** Values of {@code compute property/local} and {@code compute pair/local} of LAMMPS, a column each. */
    private static final List<String> LAMMPS = List.of("patom1", "patom2", "ptype1", "ptype2", "dist", "eng", "force",
            "fx", "fy", "fz", "p1", "p2", "p3", "p4");

    private final Map<String, Integer> places = new HashMap<>();
    private final boolean liggghts;
    private final int width;

    private ContactColumns(List<String> values) {
        liggghts = values.contains("id");
        int next = 0;
        for (String value : values) {
            Integer taken = liggghts ? LIGGGHTS.get(value) : LAMMPS.contains(value) ? Integer.valueOf(1) : null;
            if (taken == null || places.putIfAbsent(value, next) != null) {
                throw malformed(values);
            }
            next += taken;
        }
        width = next;
    }

    /**
     * Reads the values, separated by blanks.
     *
     * @throws InvalidInputException when one is unknown or given twice, or ids or forces are missing
     */
    static ContactColumns parse(String text) {
        List<String> values = Arrays.asList(text.strip().split("\\s+"));
        ContactColumns columns = new ContactColumns(values);
        boolean forces = columns.liggghts ? columns.has("force_normal") || columns.has("force")
                : columns.has("patom1") && columns.has("patom2") && columns.has("force");
        if (!forces) {
            throw malformed(values);
        }
        return columns;
    }

    private static InvalidInputException malformed(List<String> values) {
        return ImportProblem.CONTACT_VALUES.of(String.join(" ", values), LIGGGHTS.keySet(), LAMMPS).exception();
    }

    /** Whether the values are those of LIGGGHTS, whose forces are vectors on the first particle. */
    boolean liggghts() {
        return liggghts;
    }

    boolean has(String value) {
        return places.containsKey(value);
    }

    /** First column of a value. */
    int of(String value) {
        return places.get(value);
    }

    /** Number of columns. */
    int width() {
        return width;
    }
}
