// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem;

import java.util.List;
import java.util.Optional;

/**
 * What the phases of a structure are made of.
 *
 * @param phases the phases
 * @param list   the material of each, in their order
 * @param wall   the material of the walls; empty where a wall is of the material of whatever touches it
 */
public record Materials(Phases phases, List<Material> list, Optional<Material> wall) {

    /** LiCoO2 and Li10GeP2S12 with the values of Table 1 of Komori et al. (2022). */
    public static final Materials KOMORI_2022 = new Materials(
            new Material("LiCoO2", 264e9, 0.32, 4720), new Material("Li10GeP2S12", 26.7e9, 0.37, 1990));

    /**
     * Makes the list unmodifiable.
     *
     * @throws IllegalArgumentException when there is not one material for each phase: a slip of the programmer
     */
    public Materials {
        list = List.copyOf(list);
        if (list.size() != phases.size()) {
            throw new IllegalArgumentException(list.size() + " materials for " + phases.size() + " phases");
        }
    }

    /** Materials between walls of the material of whatever touches them; see the canonical constructor. */
    public Materials(Phases phases, List<Material> list) {
        this(phases, list, Optional.empty());
    }

    /** The materials of {@link Phases#AM_SE}. */
    public Materials(Material am, Material se) {
        this(Phases.AM_SE, List.of(am, se));
    }

    /** The same between walls of a material of their own. */
    public Materials withWall(Material material) {
        return new Materials(phases, list, Optional.of(material));
    }

    /** The material of the second body of a contact. */
    public Material second(PairType type) {
        return type.isWall() ? wall.orElseGet(() -> of(type.one())) : of(type.other());
    }

    /** The material of a phase. */
    public Material of(Phase phase) {
        return list.get(phase.index());
    }
}
