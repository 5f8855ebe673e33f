// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import org.pressling.dataset.sample.PressedSample;
import org.pressling.dem.Contacts;
import org.pressling.dem.Structure;
import org.pressling.dem.measure.ParticleMeasures;
import org.pressling.dem.press.PressHistory;
import org.pressling.study.step.PressReplay;

/**
 * A sample at one moment of its press.
 *
 * @param structure particles and box
 * @param contacts  contacts with their forces
 * @param measures  loads on the particles
 * @param row       the moment in numbers
 */
record StructureState(Structure structure, Contacts contacts, ParticleMeasures measures, PressHistory.Row row) {

    /** As it was packed; nothing carries a force yet. */
    static StructureState before(PressedSample sample) {
        return of(sample.packing().structure(), new Contacts(0), sample.press().history().rows().getFirst());
    }

    /** As it was pressed. */
    static StructureState after(PressedSample sample) {
        return new StructureState(sample.press().pressed(), sample.press().contacts(), sample.measures(),
                sample.press().history().rows().getLast());
    }

    /** Whether it is a sample as it was pressed. */
    boolean isEndOf(PressedSample sample) {
        return structure == sample.press().pressed();
    }

    /** On the way. */
    static StructureState of(PressReplay.State state) {
        return of(state.structure(), state.contacts(), state.row());
    }

    private static StructureState of(Structure structure, Contacts contacts, PressHistory.Row row) {
        return new StructureState(structure, contacts, ParticleMeasures.of(structure, contacts), row);
    }
}
