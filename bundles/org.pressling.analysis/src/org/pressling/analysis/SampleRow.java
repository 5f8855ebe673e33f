// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis;

import java.util.Objects;
import java.util.OptionalDouble;

import org.pressling.dataset.sample.SampleFactors;
import org.pressling.dem.press.PressQuality;
import org.pressling.dem.press.QualityCheck;
import org.pressling.dem.press.Verdict;

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

    /** {@return what follows from the quality of its press} */
    public Verdict verdict() {
        return Verdict.of(quality);
    }

    /**
     * One check of its press.
     *
     * @param id identifier of the check
     * @return the check
     */
    public QualityCheck check(String id) {
        return verdict().checks().stream().filter(check -> check.id().equals(id)).findFirst().orElseThrow();
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
