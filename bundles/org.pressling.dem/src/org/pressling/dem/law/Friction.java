// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.law;

import org.pressling.dem.Materials;
import org.pressling.dem.PairType;
import org.pressling.dem.Setting;
import org.pressling.dem.Settings;
import org.pressling.dem.Unit;

/**
 * Coulomb friction with a tangential spring and a dashpot, the same for all contact laws; the solver keeps its history.
 * <pre>
 *   F_S = h - η s,  |F_S| ≤ µ |F_N|        dh/dt = -k_S s
 * </pre>
 * s is the slip velocity, h the elastic tangential force, the history of the contact; k_S and η are the law's. Keeping the
 * force, not the displacement, matters because k_S changes with δ: a loaded contact that does not slip must keep its
 * tangential force while it is compressed (Mindlin and Deresiewicz, J. Appl. Mech. 20, 1953; Thornton, Cummins and
 * Cleary, Powder Technol. 233, 2013). Where the sum passes Coulomb's limit it is cut to it and h follows, so that
 * sliding leaves no stretched spring behind. Parts that attract say what they add to |F_N| in that limit.
 */
public final class Friction {

    /** What every law can be told, unless it declares a setting of that name with a default of its own. */
    static final Setting COEFFICIENT = Setting.number("friction", Unit.NONE, 0.3, 0, 2,
            LawMeaning.FRICTION).forPairs();
    /** For laws whose tangential force may follow the contact radius on unloading. */
    static final Setting UNLOADING_RESCALE = Setting.onOff("unloading_rescale", false,
            LawMeaning.UNLOADING_RESCALE);
    /** For laws whose slip may be taken at the contact point. */
    static final Setting CONTACT_POINT_SLIP = Setting.onOff("contact_point_slip", false,
            LawMeaning.CONTACT_POINT_SLIP);

    private final double[] coefficient;
    private final boolean unloadingRescale;
    private final double slipLever;

    private Friction(double[] coefficient, boolean unloadingRescale, double slipLever) {
        this.coefficient = coefficient;
        this.unloadingRescale = unloadingRescale;
        this.slipLever = slipLever;
    }

    /** Friction as settings tell that hold at least {@link #COEFFICIENT}. */
    static Friction of(Materials m, Settings s) {
        return new Friction(PairValues.of(m, s, COEFFICIENT.name()), s.isOn(UNLOADING_RESCALE.name()),
                s.isOn(CONTACT_POINT_SLIP.name()) ? 1 : 0);
    }

    /** Coulomb's coefficient of a pair type. */
    public double coefficient(PairType type) {
        return coefficient[type.index()];
    }

    /**
     * Whether the elastic tangential force shrinks with the tangential stiffness when the contact is unloaded, which rules out
     * a gain of energy over a closed cycle. Else it is kept.
     */
    public boolean unloadingRescale() {
        return unloadingRescale;
    }

    /**
     * How far the slip velocity's lever arms reach towards the contact point: 0 takes the whole radius of each particle, 1 the
     * distance R - δ/2 from its centre to the middle of the overlap (R - δ at a rigid wall). Between particles the torque
     * always has the latter arm; at a wall, the arm of the slip. With 0 the turn of a touching pair as one rigid body shows as
     * a slip of ω δ; it is the convention of LAMMPS, so it is the default.
     */
    public double slipLever() {
        return slipLever;
    }
}
