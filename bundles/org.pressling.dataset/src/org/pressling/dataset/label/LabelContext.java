// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.label;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import org.pressling.dataset.image.DrawOrder;
import org.pressling.dataset.image.PhaseGrays;
import org.pressling.dataset.image.PictureCut;
import org.pressling.dataset.image.RenderSettings;
import org.pressling.dataset.sample.PressedSample;
import org.pressling.dataset.section.Section;
import org.pressling.dataset.transport.BulkConductivity;
import org.pressling.dem.Box;
import org.pressling.dem.Phases;

/**
 * What a study says of its labels: all that a descriptor may go by beside the sample itself.
 *
 * @param measure      what is meant by the stress on a particle
 * @param region       from which part of the box labels are taken
 * @param rendering    how pressed samples are drawn, and the phases that there are
 * @param conductivity what the dense solids of the phases conduct
 * @param slab         thickness of the slab around a section, in m, if samples are bodies in space, and 0 where the region is no
 *                     slab; empty in the plane
 */
public record LabelContext(StressMeasure measure, LabelRegion region, RenderSettings rendering,
        BulkConductivity conductivity, OptionalDouble slab) {

    /** In the plane. */
    public LabelContext(StressMeasure measure, LabelRegion region, RenderSettings rendering, BulkConductivity conductivity) {
        this(measure, region, rendering, conductivity, OptionalDouble.empty());
    }

    /** In the plane, with conductivities that are not known. */
    public LabelContext(StressMeasure measure, LabelRegion region, RenderSettings rendering) {
        this(measure, region, rendering, BulkConductivity.unknown(rendering.phases()));
    }

    /** What names and meanings of descriptors can be asked with, where only the phases are known, in the plane. */
    public static LabelContext of(Phases phases) {
        var grays = IntStream.rangeClosed(1, phases.size()).boxed().toList();
        return new LabelContext(StressMeasure.FORCE_SUM, LabelRegion.BOX, new RenderSettings(new PictureCut(0, 224),
                new PhaseGrays(phases, grays, 0), DrawOrder.AM_OVER_SE));
    }

    /**
     * The same of bodies in space.
     *
     * @param thickness of a slab around a section [m]
     */
    public LabelContext inSpace(double thickness) {
        return new LabelContext(measure, region, rendering, conductivity, OptionalDouble.of(thickness));
    }

    /** Whether samples are bodies in space. */
    public boolean isSpace() {
        return slab.isPresent();
    }

    /** Whether pictures of one body may differ in labels of {@link #region()}. */
    boolean readsSection() {
        return isSpace() && region != LabelRegion.BOX;
    }

    /** Which particles of a sample labels are of; of a body by the first of the sections that are drawn of it. */
    public IntPredicate particles(PressedSample sample) {
        Box box = sample.press().pressed().box();
        Optional<Section> first = box.isSpace() ? Optional.of(rendering.plan().places(box).getFirst()) : Optional.empty();
        return RegionPart.of(this, new SampleView(sample, first)).particles();
    }

    /** The phases of the samples. */
    public Phases phases() {
        return rendering.phases();
    }
}
