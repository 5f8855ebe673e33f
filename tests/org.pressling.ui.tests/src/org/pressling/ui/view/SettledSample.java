// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import java.util.List;
import java.util.Optional;

import org.pressling.dataset.sample.PressedSample;
import org.pressling.dataset.sample.SampleFactors;
import org.pressling.dem.Contacts;
import org.pressling.dem.Structure;
import org.pressling.dem.measure.ParticleMeasures;
import org.pressling.dem.packing.Packing;
import org.pressling.dem.press.PressHistory;
import org.pressling.dem.press.PressQuality;
import org.pressling.dem.press.PressResult;

/** Samples made of a structure that nobody pressed, for tests of what is drawn. */
final class SettledSample {
    private SettledSample() {
    }

    /** A sample that was packed and pressed into the same structure. */
    static PressedSample of(Structure structure, Contacts contacts) {
        double width = structure.box().width();
        double radius = structure.particles().radius[0];
        PressHistory.Row row = new PressHistory.Row(0, width, 1, 1, 1e8, 0.9, 0, 1, 1e-4, 0, Optional.empty());
        PressResult press = new PressResult(structure, contacts, new PressHistory(List.of(row, row)),
                new PressQuality(1e-4, 0, 1e-9, 0.2, 0, 0, 1, 1, true, 0, 0, 0));
        return new PressedSample(new SampleFactors(1, width, 0.5, 1, radius, 0), new Packing(structure, 0.5, radius, 0, 1),
                press, ParticleMeasures.of(structure, contacts));
    }
}
