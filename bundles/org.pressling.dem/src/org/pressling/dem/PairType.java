// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem;

/** Which bodies meet in a contact; one set of material coefficients belongs to each value. */
public enum PairType {
    /** Two active-material particles. */
    AM_AM(Phase.AM, Phase.AM),
    /** An active-material and a solid-electrolyte particle: the reaction takes place here. */
    AM_SE(Phase.AM, Phase.SE),
    /** Two solid-electrolyte particles. */
    SE_SE(Phase.SE, Phase.SE),
    /** An active-material particle and a wall of the same material. */
    AM_WALL(Phase.AM, null),
    /** A solid-electrolyte particle and a wall of the same material. */
    SE_WALL(Phase.SE, null);

    private final Phase one;
    private final Phase other;

    PairType(Phase one, Phase other) {
        this.one = one;
        this.other = other;
    }

    /** The phase of the first body (the active material where the two differ). */
    public Phase one() {
        return one;
    }

    /** The phase of the second body; a wall takes the phase of the particle that touches it. */
    public Phase other() {
        return other == null ? one : other;
    }

    /** Whether the second body is a wall. */
    public boolean isWall() {
        return other == null;
    }

    /** The type of a contact between two particles, in either order. */
    public static PairType of(Phase a, Phase b) {
        if (a != b) {
            return AM_SE;
        }
        return a == Phase.AM ? AM_AM : SE_SE;
    }

    /** The type of a contact between a particle and a wall. */
    public static PairType withWall(Phase phase) {
        return phase == Phase.AM ? AM_WALL : SE_WALL;
    }
}
