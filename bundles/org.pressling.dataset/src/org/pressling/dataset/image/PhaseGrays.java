// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.image;

import java.util.List;

import org.pressling.dataset.io.ValueTerm;
import org.pressling.dem.Phase;
import org.pressling.dem.Phases;

/**
 * Which gray stands for what, 0 (black) to 255 (white).
 *
 * @param phases   the phases that are drawn
 * @param grays    gray of each phase, in their order
 * @param voidGray gray where there is no particle. Grays of phases differ from it, and from those of phases of another role
 */
public record PhaseGrays(Phases phases, List<Integer> grays, int voidGray) {

    /** Those of Komori et al. (2022): active material gray, electrolyte white, void black. */
    public static final PhaseGrays KOMORI_2022 = amSe(128, 255, 0);

    /**
     * Checks every value.
     *
     * @throws org.pressling.dem.InvalidInputException when one is no gray, or two cannot be told apart
     */
    public PhaseGrays {
        grays = List.copyOf(grays);
        if (grays.size() != phases.size()) {
            throw new IllegalArgumentException(grays.size() + " grays for " + phases.size() + " phases");
        }
        for (Phase phase : phases.list()) {
            check(name(phase), grays.get(phase.index()));
        }
        check("voidGray", voidGray);
        checkApart(phases, grays, voidGray);
    }

    /** Grays of {@link Phases#AM_SE}; see the record. */
    public static PhaseGrays amSe(int amGray, int seGray, int voidGray) {
        return new PhaseGrays(Phases.AM_SE, List.of(amGray, seGray), voidGray);
    }

    /** The gray of a phase. */
    public int of(Phase phase) {
        return grays.get(phase.index());
    }

    /** The name of a phase's gray in files and keys. */
    public static String name(Phase phase) {
        return phase.key() + "Gray";
    }

    static void check(String name, int gray) {
        RenderChecks.require(gray >= 0 && gray <= 255, name, gray, ValueTerm.RANGE.with(0, 255));
    }

    private static void checkApart(Phases phases, List<Integer> grays, int voidGray) {
        for (Phase one : phases.list()) {
            int gray = grays.get(one.index());
            if (gray == voidGray) {
                throw RenderProblem.ALIKE.of(name(one), gray, "voidGray", voidGray).exception();
            }
            for (Phase other : phases.list().subList(0, one.index())) {
                if (other.role() != one.role() && grays.get(other.index()) == gray) {
                    throw RenderProblem.ALIKE.of(name(other), gray, name(one), gray).exception();
                }
            }
        }
    }
}
