// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.press;

import java.util.List;
import java.util.Locale;

/**
 * One question to the quality of a press, and its answer. A value that is NaN could not be told, and does not pass.
 *
 * @param id      identifier in kebab case, the same in every release
 * @param meaning what the value is, in a few words
 * @param value   the measured value
 * @param limit   what the value must not pass
 * @param passed  whether it does not
 */
public record QualityCheck(String id, String meaning, double value, double limit, boolean passed) {

    /** Whether the structure settled within the allowed steps. */
    public static final String SETTLED = "settled";
    /** Whether forces are balanced. */
    public static final String UNBALANCED_FORCE = "unbalanced-force";
    /** Whether the press was slow. */
    public static final String INERTIAL_NUMBER = "inertial-number";
    /** Whether the walls feel what the particles bear. */
    public static final String WALL_FORCE = "wall-force";
    /** Whether motion holds no energy that matters. */
    public static final String KINETIC_ENERGY = "kinetic-energy";
    /** Whether every centre lies between the walls. */
    public static final String CENTRES_WITHIN_WALLS = "centres-within-walls";
    /** Whether no surface reaches the centre of the smaller body that it presses. */
    public static final String LARGEST_OVERLAP = "largest-overlap";
    /** Whether contacts lie within the domain of their law. */
    public static final String LAW_DOMAIN = "law-domain";

    /** Largest inertial number of a press that counts as slow (da Cruz et al., Phys. Rev. E 72, 2005, 021309). */
    public static final double LARGEST_INERTIAL_NUMBER = 1e-3;
    /** Largest difference between wall force and stress over the wall force. */
    public static final double LARGEST_WALL_FORCE_MISMATCH = 1e-2;
    /** Largest kinetic over elastic energy of a body that counts as at rest. */
    public static final double LARGEST_KINETIC_OVER_ELASTIC = 1e-3;
    /** Largest overlap over the smaller radius with which bodies are still two spheres under any law. */
    public static final double LARGEST_OVERLAP_OVER_RADIUS = 1;
    /** Largest share of contacts beyond their law's domain with which a sample still counts as within it. */
    public static final double LARGEST_SHARE_BEYOND_DOMAIN = 0.01;

    /**
     * All checks of a press.
     *
     * @param q what was measured; whether the forces are balanced is told by {@link PressQuality#settled}, as its limit
     *          is a setting of the press
     */
    public static List<QualityCheck> of(PressQuality q) {
        return List.of(
                new QualityCheck(SETTLED, "the structure settled within the allowed steps (1: yes)", q.settled() ? 1 : 0,
                        1, q.settled()),
                new QualityCheck(UNBALANCED_FORCE, "resultant force on a particle over contact force",
                        q.unbalancedForceRatio(), Double.NaN, Double.isFinite(q.unbalancedForceRatio())),
                below(INERTIAL_NUMBER, "inertial number", q.inertialNumber(), LARGEST_INERTIAL_NUMBER),
                below(WALL_FORCE, "wall force against stress", q.wallForceMismatch(), LARGEST_WALL_FORCE_MISMATCH),
                below(KINETIC_ENERGY, "kinetic over elastic energy", q.kineticOverElastic(),
                        LARGEST_KINETIC_OVER_ELASTIC),
                below(CENTRES_WITHIN_WALLS, "centres beyond a wall",
                        q.measuredGeometry() ? q.centresBeyondWall() : Double.NaN, 0),
                below(LARGEST_OVERLAP, "largest overlap over radius", q.largestOverlap(), LARGEST_OVERLAP_OVER_RADIUS),
                below(LAW_DOMAIN, "fraction of contacts beyond the law's domain", q.beyondDomain(),
                        LARGEST_SHARE_BEYOND_DOMAIN));
    }

    private static QualityCheck below(String id, String meaning, double value, double limit) {
        return new QualityCheck(id, meaning, value, limit, value <= limit);
    }

    /** Whether the value could be told. */
    public boolean defined() {
        return !Double.isNaN(value);
    }

    /** Whether the check is about what the contact law knows of, and not about rest, slowness and walls. */
    public boolean ofDomain() {
        return id.equals(LAW_DOMAIN) || id.equals(LARGEST_OVERLAP);
    }

    /** The check as failed, for people: "inertial number 2.1e-3 (limit 1e-3)". */
    public String words() {
        if (id.equals(SETTLED)) {
            return "not settled";
        }
        if (!defined()) {
            return meaning + (id.equals(CENTRES_WITHIN_WALLS) ? " not counted" : " undefined");
        }
        if (limit == 0) {
            return (long) value + " " + meaning;
        }
        return meaning + " " + number(value)
                + (Double.isNaN(limit) ? "" : " (limit " + number(limit) + ")");
    }

    /** Up to three digits: "2.1e-3", "0.02". */
    private static String number(double value) {
        return value >= 0.01 && value < 1000 ? trimmed(String.format(Locale.ROOT, "%.3f", value))
                : trimmed(String.format(Locale.ROOT, "%.2e", value)).replaceAll("e([+-])0", "e$1").replace("e+", "e");
    }

    private static String trimmed(String number) {
        return number.replaceAll("\\.?0+(e|$)", "$1");
    }
}
