// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis;

import java.util.Objects;
import java.util.OptionalDouble;

import org.pressling.dataset.image.RenderSettings;
import org.pressling.dataset.label.LabelContext;
import org.pressling.dataset.label.LabelRegion;
import org.pressling.dataset.label.StressMeasure;

/**
 * What the labels of a run stand for.
 *
 * @param measure how a particle's stress is formed
 * @param region which particles count
 * @param slab thickness of the slab around a section [m] of bodies in space; empty in the plane
 * @param rendering how structures were drawn as pictures; tells which part of the box a picture shows
 */
public record LabelMeaning(StressMeasure measure, LabelRegion region, OptionalDouble slab, RenderSettings rendering) {

    /** Refuses missing parts. */
    public LabelMeaning {
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(region, "region");
        Objects.requireNonNull(rendering, "rendering");
    }

    /** The same as descriptors are asked with, without conductivities. */
    public LabelContext context() {
        var plane = new LabelContext(measure, region, rendering);
        return slab.isPresent() ? plane.inSpace(slab.getAsDouble()) : plane;
    }
}
