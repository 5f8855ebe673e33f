// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis;

import java.util.List;
import java.util.Objects;

import org.pressling.dataset.Split;

/**
 * How well loads of particles and the contacts between them were read from overlaps, where pictures show the rims of all
 * particles.
 *
 * @param split split of the pictures: held out or validation, never training
 * @param loads scores of the loads
 * @param pairs scores of the contacts
 */
public record OverlapReading(Split split, List<Loads> loads, List<Pairs> pairs) {

    /** Makes the lists unmodifiable. */
    public OverlapReading {
        Objects.requireNonNull(split, "split");
        loads = List.copyOf(loads);
        pairs = List.copyOf(pairs);
    }

    /**
     * Loads on the particles of a phase.
     *
     * @param phase    AM or SE
     * @param centres  how the centres were taken that overlaps are counted from
     * @param count    number of particles
     * @param r2       R² over all of them
     * @param within   R² with the mean of each sample taken off
     * @param coverage share that intervals of 90 % hold; NaN where there are none
     * @param ks       mean distance of the distributions within samples (Kolmogorov–Smirnov); NaN where unknown
     */
    public record Loads(String phase, Centres centres, int count, double r2, double within, double coverage, double ks) {
    }

    /**
     * Pairs of particles that touch.
     *
     * @param centres   how the centres were taken
     * @param touching  number of pairs that touch
     * @param told      number of those that were told
     * @param precision share of those told that do touch
     * @param recall    share of those that touch that were told
     * @param r2        R² of their normal forces, missed and wrong pairs included
     */
    public record Pairs(Centres centres, int touching, int told, double precision, double recall, double r2) {
    }

    /** How centres of electrolyte are taken. */
    public enum Centres {
        /** As the fit of the rims gives them. */
        DETECTED,
        /** Moved to where forces are nearer to balance. */
        MENDED
    }
}
