// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.label;

import java.util.List;

import org.pressling.dem.Localized;
import org.pressling.dem.Phase;
import org.pressling.dem.Term;
import org.pressling.dem.Unit;

/** What descriptors mean. The first argument is a phase, or several; the last where it is taken. */
enum DescriptorTerm implements Term {
    /** Where. */
    OF_BOX,
    /** Where. */
    OF_PICTURE,
    /** Where. */
    OF_BODY,
    /** Where. */
    OF_SLAB,
    /** Where. */
    OF_SECTION,
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
    /** What stress is, in space. */
    STRESS_TENSOR_SPACE,
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
    ALL_DIAMETER_SD,
    /** Of the recipe, in space. */
    VOLUME,
    /** Of the recipe, in space. */
    VOLUME_OF,
    /** Of spheres in space. */
    COVERAGE_ONCE,
    /** Of spheres in space. */
    COVERAGE_MEAN,
    /** Of spheres in space. */
    COVERAGE_SD,
    /** Of spheres in space. */
    COVERAGE_QUANTILE,
    /** Of transport in space. */
    IONIC_TORTUOSITY,
    /** Of transport in space. */
    ELECTRONIC_TORTUOSITY,
    /** Of bodies. */
    RELATIVE_DENSITY,
    /** Of bodies. */
    BODY_POROSITY,
    /** Of bodies. */
    VOLUME_FRACTION,
    /** Of bodies. */
    AREA_PER_VOLUME,
    /** Of bodies. */
    REACTION_PER_VOLUME,
    /** Of bodies. */
    COORDINATION,
    /** Of bodies. */
    STRESS_PRESS,
    /** Of bodies. */
    STRESS_LATERAL,
    /** Of bodies. */
    STRESS_HYDROSTATIC,
    /** Of bodies. */
    STRESS_VON_MISES,
    /** Of sections. */
    SECTION_FRACTION,
    /** Of sections. */
    SECTION_POROSITY,
    /** Of sections. */
    SECTION_LENGTH,
    /** Of sections. */
    SECTION_REACTION,
    /** Of sections. */
    SECTION_COVERAGE;

    /** {@return where a label is taken, as part of a sentence} */
    static Localized where(LabelContext context) {
        return switch (context.region()) {
        case BOX -> context.isSpace() ? DescriptorTerm.OF_BODY : DescriptorTerm.OF_BOX;
        case PICTURE -> DescriptorTerm.OF_PICTURE;
        case SLAB -> DescriptorTerm.OF_SLAB.with(Unit.MICROMETRE.of(context.slab().orElse(Double.NaN)));
        case SECTION -> DescriptorTerm.OF_SECTION;
        };
    }

    /** {@return the names of phases, as part of a sentence} */
    static Localized names(List<Phase> phases) {
        return phases.stream().map(phase -> (Localized) _ -> phase.name()).reduce(DescriptorTerm.AND::with)
                .orElse(DescriptorTerm.NO_PHASE);
    }
}
