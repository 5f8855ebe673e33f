// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.label;

import java.util.stream.IntStream;

import org.pressling.dataset.image.DrawOrder;
import org.pressling.dataset.image.PhaseGrays;
import org.pressling.dataset.image.PictureCut;
import org.pressling.dataset.image.RenderSettings;
import org.pressling.dataset.transport.BulkConductivity;
import org.pressling.dem.Phases;

/**
 * What a study says of its labels: all that a descriptor may go by beside the sample itself.
 *
 * @param measure      what is meant by the stress on a particle
 * @param region       from which part of the box labels are taken
 * @param rendering    how pressed samples are drawn, and the phases that there are
 * @param conductivity what the dense solids of the phases conduct
 */
public record LabelContext(StressMeasure measure, LabelRegion region, RenderSettings rendering,
        BulkConductivity conductivity) {

    /** With conductivities that are not known. */
    public LabelContext(StressMeasure measure, LabelRegion region, RenderSettings rendering) {
        this(measure, region, rendering, BulkConductivity.unknown(rendering.phases()));
    }

    /** What names and meanings of descriptors can be asked with, where only the phases are known. */
    public static LabelContext of(Phases phases) {
        var grays = IntStream.rangeClosed(1, phases.size()).boxed().toList();
        return new LabelContext(StressMeasure.FORCE_SUM, LabelRegion.BOX, new RenderSettings(new PictureCut(0, 224),
                new PhaseGrays(phases, grays, 0), DrawOrder.AM_OVER_SE));
    }

    /** The phases of the samples. */
    public Phases phases() {
        return rendering.phases();
    }
}
