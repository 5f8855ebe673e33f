// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem;

import java.util.Locale;

/**
 * What a particle is made of: one of the {@link Phases} of a structure. Phases are equal when place, name and role are.
 *
 * @param index its place in the list, from 0; particles carry it
 * @param name  its name in files and figures, such as {@code AM}
 * @param role  what it does in the electrode
 */
public record Phase(int index, String name, Role role) {
    /** Active material, the first of {@link Phases#AM_SE}: large, stiff particles. */
    public static final Phase AM = new Phase(0, "AM", Role.ACTIVE);
    /** Solid electrolyte, the second of {@link Phases#AM_SE}: small, compliant particles. */
    public static final Phase SE = new Phase(1, "SE", Role.ELECTROLYTE);

    /** The name as labels and columns are named after it: in lower case, {@code _} for {@code -}. */
    public String key() {
        return key(name);
    }

    /** What {@link #key()} makes of a name; names with the same key count as the same. */
    public static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replace('-', '_');
    }

    /** The name, as it stands in sentences. */
    @Override
    public String toString() {
        return name;
    }
}
