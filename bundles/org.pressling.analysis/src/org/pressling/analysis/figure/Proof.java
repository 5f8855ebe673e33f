// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis.figure;

import java.util.function.ToDoubleFunction;

import org.pressling.dem.press.PressQuality;

/** What a press must prove of itself: a number per sample and, where there is one, the limit it must stay below. */
public enum Proof {

    /** The structure is at rest. */
    UNBALANCED_FORCE("Unbalanced force ratio", "unbalanced_force_ratio", 1e-3, PressQuality::unbalancedForceRatio,
            "mean resultant force on a particle over mean contact force, at the end"),
    /** The press was slow. */
    INERTIAL_NUMBER("Inertial number", "inertial_number", 1e-3, PressQuality::inertialNumber,
            "largest inertial number while the loaded wall moved"),
    /** The wall feels what the particles bear. */
    WALL_FORCE("Wall force mismatch", "wall_force_mismatch", 1e-2, PressQuality::wallForceMismatch,
            "wall force against mean particle stress times area"),
    /** The integration is stable. */
    TIME_STEP("Time step / Rayleigh time", "rayleigh_share", 1, PressQuality::rayleighShare,
            "time step as a share of the time a Rayleigh wave takes over the smallest particle"),
    /** Motion holds no energy that matters. */
    KINETIC_ENERGY("Kinetic / elastic energy", "kinetic_over_elastic", Double.NaN, PressQuality::kineticOverElastic,
            "energy of motion over energy stored in the contacts, at the end");

    private final String title;
    private final String column;
    private final double limit;
    private final ToDoubleFunction<PressQuality> value;
    private final String meaning;

    Proof(String title, String column, double limit, ToDoubleFunction<PressQuality> value, String meaning) {
        this.title = title;
        this.column = column;
        this.limit = limit;
        this.value = value;
        this.meaning = meaning;
    }

    /** Name in figures and tables. */
    public String title() {
        return title;
    }

    /** Name of its column in files. */
    public String column() {
        return column;
    }

    /** The value must lie below it; NaN where the number is reported without a limit. */
    public double limit() {
        return limit;
    }

    /** What the number is, in a few words. */
    public String meaning() {
        return meaning;
    }

    /** The number of one press. */
    public double of(PressQuality quality) {
        return value.applyAsDouble(quality);
    }

    /** Whether a press passes; a value that is not a number does not. */
    public boolean passes(PressQuality quality) {
        double v = of(quality);
        return Double.isNaN(limit) ? Double.isFinite(v) : v < limit;
    }
}
