// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui;

import org.eclipse.osgi.util.NLS;
import org.pressling.dem.PairType;

/** Pairs of phases, and of phases with walls, as people read them: AM–SE. */
public final class PairWords {
    private static final String BETWEEN = "_";
    private static final String WALL = "WALL";

    private PairWords() {
    }

    /**
     * Names a pair.
     *
     * @param pair a pair of a structure
     * @return the names of both
     */
    public static String of(PairType pair) {
        return words(pair.one().name(), pair.isWall() ? Messages.Pair_wall : pair.other().name());
    }

    /**
     * Names a pair that is known by its name alone.
     *
     * @param name as a study has it, for instance {@code AM_SE}
     * @return the same with a dash; as it is where names of phases have an underscore, too
     */
    public static String of(String name) {
        String[] both = name.split(BETWEEN, -1);
        return both.length == 2 ? words(both[0], both[1].equalsIgnoreCase(WALL) ? Messages.Pair_wall : both[1]) : name;
    }

    private static String words(String one, String other) {
        return NLS.bind(Messages.Pair_of, one, other);
    }
}
