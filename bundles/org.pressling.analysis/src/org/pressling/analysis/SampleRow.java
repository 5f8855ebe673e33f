// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis;

import java.util.Objects;
import java.util.OptionalDouble;

import org.pressling.dataset.sample.SampleFactors;
import org.pressling.dem.press.PressQuality;

/**
 * The light part of a finished sample: small enough to hold for every sample of a study at once.
 *
 * @param factors which sample it is and what was varied
 * @param quality the proofs that its press can be trusted
 * @param pressure highest pressure it was told to be pressed to [Pa]; empty where it was pressed to a width
 */
public record SampleRow(SampleFactors factors, PressQuality quality, OptionalDouble pressure) {

    /** Refuses missing parts. */
    public SampleRow {
        Objects.requireNonNull(factors, "factors");
        Objects.requireNonNull(quality, "quality");
        Objects.requireNonNull(pressure, "pressure");
    }

    /**
     * A sample that was pressed to a width.
     *
     * @param factors which sample it is and what was varied
     * @param quality the proofs that its press can be trusted
     */
    public SampleRow(SampleFactors factors, PressQuality quality) {
        this(factors, quality, OptionalDouble.empty());
    }

    /**
     * Index of the sample within the study.
     *
     * @return the index, as in the name of the sample's folder
     */
    public int index() {
        return factors.index();
    }
}
