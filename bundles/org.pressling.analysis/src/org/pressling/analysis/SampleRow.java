// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis;

import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;

import org.pressling.dataset.sample.SampleFactors;
import org.pressling.dem.packing.PhaseAccount;
import org.pressling.dem.press.PressQuality;
import org.pressling.dem.press.QualityCheck;
import org.pressling.dem.press.Verdict;

/**
 * The light part of a finished sample: small enough to hold for every sample of a study at once.
 *
 * @param factors which sample it is and what was varied
 * @param quality the proofs that its press can be trusted
 * @param pressure highest pressure it was told to be pressed to [Pa]; empty where it was pressed to a width
 * @param phases  what became of the wish for each phase; none where nobody wrote it down
 */
public record SampleRow(SampleFactors factors, PressQuality quality, OptionalDouble pressure, List<PhaseAccount> phases) {

    /** Refuses missing parts; makes the list unmodifiable. */
    public SampleRow {
        Objects.requireNonNull(factors, "factors");
        Objects.requireNonNull(quality, "quality");
        Objects.requireNonNull(pressure, "pressure");
        phases = List.copyOf(phases);
    }

    /**
     * A sample that was pressed to a width.
     *
     * @param factors which sample it is and what was varied
     * @param quality the proofs that its press can be trusted
     */
    public SampleRow(SampleFactors factors, PressQuality quality) {
        this(factors, quality, OptionalDouble.empty(), List.of());
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
