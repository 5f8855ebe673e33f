// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.press;

import java.util.List;
import java.util.Locale;

import org.pressling.dem.Localized;

/**
 * One question to the quality of a press, and its answer. A value that is NaN could not be told, and does not pass.
 *
 * @param id      identifier in kebab case, the same in every release
 * @param meaning what the value is, in a few words
 * @param value   the measured value
 * @param limit   what the value must not pass
 * @param passed  whether it does not
 */
public record QualityCheck(String id, Localized meaning, double value, double limit, boolean passed) {

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
                new QualityCheck(SETTLED, VerdictTerm.SETTLED, q.settled() ? 1 : 0,
                        1, q.settled()),
                new QualityCheck(UNBALANCED_FORCE, VerdictTerm.UNBALANCED_FORCE,
                        q.unbalancedForceRatio(), Double.NaN, Double.isFinite(q.unbalancedForceRatio())),
                below(INERTIAL_NUMBER, VerdictTerm.INERTIAL_NUMBER, q.inertialNumber(), LARGEST_INERTIAL_NUMBER),
                below(WALL_FORCE, VerdictTerm.WALL_FORCE, q.wallForceMismatch(), LARGEST_WALL_FORCE_MISMATCH),
                below(KINETIC_ENERGY, VerdictTerm.KINETIC_ENERGY, q.kineticOverElastic(),
                        LARGEST_KINETIC_OVER_ELASTIC),
                below(CENTRES_WITHIN_WALLS, VerdictTerm.CENTRES_WITHIN_WALLS,
                        q.measuredGeometry() ? q.centresBeyondWall() : Double.NaN, 0),
                below(LARGEST_OVERLAP, VerdictTerm.LARGEST_OVERLAP, q.largestOverlap(), LARGEST_OVERLAP_OVER_RADIUS),
                below(LAW_DOMAIN, VerdictTerm.LAW_DOMAIN, q.beyondDomain(),
                        LARGEST_SHARE_BEYOND_DOMAIN));
    }

    private static QualityCheck below(String id, Localized meaning, double value, double limit) {
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
    public Localized words() {
        if (id.equals(SETTLED)) {
            return VerdictTerm.NOT_SETTLED;
        }
        if (!defined()) {
            return (id.equals(CENTRES_WITHIN_WALLS) ? VerdictTerm.NOT_COUNTED : VerdictTerm.UNDEFINED).with(meaning);
        }
        if (limit == 0) {
            return VerdictTerm.COUNTED.with((long) value, meaning);
        }
        return Double.isNaN(limit) ? VerdictTerm.VALUE.with(meaning, number(value))
                : VerdictTerm.BEYOND_LIMIT.with(meaning, number(value), number(limit));
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
