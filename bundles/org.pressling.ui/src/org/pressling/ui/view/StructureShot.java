// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import java.util.Optional;

import org.pressling.analysis.body.SectionPlace;
import org.pressling.dataset.sample.PressedSample;

/**
 * What is drawn of a sample at any moment of its press.
 *
 * @param sample  the sample
 * @param loads   what was read of it from its picture
 * @param section where the section of a body lies; empty in the plane
 * @param meaning what colours stand for
 * @param look    how it is drawn
 */
record StructureShot(PressedSample sample, ReadLoads loads, Optional<SectionPlace> section, ParticleColour meaning,
        StructureLook look) {

    /** Draws a moment. */
    StructureScene scene(StructureState state) {
        return new StructureScene(sample, loads, state, section, meaning, look);
    }
}
