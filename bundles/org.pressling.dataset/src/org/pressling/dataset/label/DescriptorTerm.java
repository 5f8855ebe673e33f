// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.label;

import java.util.List;

import org.pressling.dem.Localized;
import org.pressling.dem.Phase;
import org.pressling.dem.Term;

/** What descriptors mean. The first argument is a phase, or several; the last where it is taken. */
enum DescriptorTerm implements Term {
    /** Where. */
    OF_BOX,
    /** Where. */
    OF_PICTURE,
    /** Several phases. */
    AND,
    /** No phase conducts. */
    NO_PHASE,
    /** Of stress. */
    STRESS_MEAN,
    /** Of stress. */
    STRESS_SD,
    /** What stress is. */
    FORCE_SUM,
    /** What stress is. */
    MEAN_PRESSURE,
    /** What stress is. */
    STRESS_TENSOR,
    /** Of the picture. */
    SHOWN,
    /** Of the picture. */
    POROSITY,
    /** Of the picture. */
    DIAMETER_MEAN,
    /** Of the picture. */
    DIAMETER_SD,
    /** Of contacts. */
    REACTION_AREA,
    /** Of contacts of a pair. */
    AREA,
    /** Of all contacts of a phase. */
    AREA_OF_ALL,
    /** A phase and a wall. */
    WALL_PAIR,
    /** Of spheres. */
    SURFACE,
    /** Of spheres. */
    COVERAGE,
    /** Of spheres. */
    COVERAGE_PLANAR,
    /** Of transport. */
    PERCOLATING,
    /** Of transport. */
    UTILISATION,
    /** Of transport. */
    IONIC_RELATIVE,
    /** Of transport. */
    ELECTRONIC_RELATIVE,
    /** Of transport. */
    IONIC,
    /** Of transport. */
    ELECTRONIC,
    /** Of the recipe. */
    SOLID,
    /** Of the recipe. */
    SOLID_OF,
    /** Of the recipe. */
    ALL_DIAMETER_MEAN,
    /** Of the recipe. */
    ALL_DIAMETER_SD;

    /** {@return where a label is taken, as part of a sentence} */
    static Localized where(LabelRegion region) {
        return region == LabelRegion.BOX ? DescriptorTerm.OF_BOX : DescriptorTerm.OF_PICTURE;
    }

    /** {@return the names of phases, as part of a sentence} */
    static Localized names(List<Phase> phases) {
        return phases.stream().map(phase -> (Localized) _ -> phase.name()).reduce(DescriptorTerm.AND::with)
                .orElse(DescriptorTerm.NO_PHASE);
    }
}
