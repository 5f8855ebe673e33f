// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.label;

import org.pressling.dem.Phase;

/**
 * Names of labels of the standard sets, for those who look for one in a data set: {@link StandardDescriptors} and {@link
 * CoverageDescriptors} give them these.
 */
public final class LabelNames {
    /** The area over which active material and electrolyte touch. */
    public static final String REACTION_AREA = "reaction_area";
    private static final String STRESS_MEAN = "_stress_mean";
    private static final String STRESS_SD = "_stress_sd";

    private LabelNames() {
    }

    /**
     * Mean stress on the particles of a phase.
     *
     * @param phase the phase
     * @return name of the label
     */
    public static String stressMean(Phase phase) {
        return stressMean(phase.key());
    }

    /**
     * Standard deviation of the stress on the particles of a phase.
     *
     * @param phase the phase
     * @return name of the label
     */
    public static String stressSd(Phase phase) {
        return stressSd(phase.key());
    }

    /** The same of a phase or role by its key. */
    static String stressMean(String key) {
        return key + STRESS_MEAN;
    }

    /** The same of a phase or role by its key. */
    static String stressSd(String key) {
        return key + STRESS_SD;
    }

    /**
     * Mean diameter of the particles of a phase that a picture shows.
     *
     * @param phase the phase
     * @return name of the label
     */
    public static String diameterMean(Phase phase) {
        return phase.key() + "_diameter_mean";
    }

    /**
     * Fraction of the picture that a phase covers.
     *
     * @param phase the phase
     * @return name of the label
     */
    public static String fraction(Phase phase) {
        return phase.key() + "_share";
    }

    /**
     * Share of the circumference of active particles that an electrolyte covers.
     *
     * @param electrolyte key of the electrolyte
     * @return name of the label
     */
    public static String lineCoverage(String electrolyte) {
        return electrolyte + "_coverage_planar";
    }
}
