// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem;

/**
 * Which bodies meet in a contact; one set of material coefficients belongs to each of {@link Phases#pairTypes()}.
 *
 * @param index its place in that list, from 0
 * @param one   the phase of the first body: the earlier one in the list of phases
 * @param other the phase of the second body; at a wall again that of the particle; {@link Materials#second} says what
 *              the wall is made of
 * @param isWall whether the second body is a wall
 */
public record PairType(int index, Phase one, Phase other, boolean isWall) {
    /** Two active-material particles of {@link Phases#AM_SE}. */
    public static final PairType AM_AM = new PairType(0, Phase.AM, Phase.AM, false);
    /** An active-material and a solid-electrolyte particle of {@link Phases#AM_SE}. */
    public static final PairType AM_SE = new PairType(1, Phase.AM, Phase.SE, false);
    /** Two solid-electrolyte particles of {@link Phases#AM_SE}. */
    public static final PairType SE_SE = new PairType(2, Phase.SE, Phase.SE, false);
    /** An active-material particle of {@link Phases#AM_SE} and a wall. */
    public static final PairType AM_WALL = new PairType(3, Phase.AM, Phase.AM, true);
    /** A solid-electrolyte particle of {@link Phases#AM_SE} and a wall. */
    public static final PairType SE_WALL = new PairType(4, Phase.SE, Phase.SE, true);

    /** Its name in files: the names of both bodies, such as {@code AM_SE} or {@code SE_WALL}. */
    public String name() {
        return one.name() + "_" + (isWall ? "WALL" : other.name());
    }

    /** Whether a text names it: capital or small, the phases in either order. */
    public boolean isCalled(String text) {
        return text.equalsIgnoreCase(name()) || !isWall && text.equalsIgnoreCase(other.name() + "_" + one.name());
    }

    /** Whether particles of two roles meet, in either order; never with a wall. */
    public boolean joins(Role a, Role b) {
        return !isWall && (one.role() == a && other.role() == b || one.role() == b && other.role() == a);
    }

    /** Whether the reaction takes place in such contacts: between active material and electrolyte. */
    public boolean isReacting() {
        return joins(Role.ACTIVE, Role.ELECTROLYTE);
    }

    /** The name, as it stands in sentences. */
    @Override
    public String toString() {
        return name();
    }
}
