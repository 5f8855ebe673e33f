// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.contribute;

import java.util.List;

import org.pressling.dataset.image.RenderSettings;
import org.pressling.dataset.label.Descriptor;
import org.pressling.dataset.label.LabelRegion;
import org.pressling.dataset.label.StressMeasure;

/**
 * Gives labels: what a plug-in contributes to {@code org.pressling.study.descriptors}. A study names the descriptors it
 * wants to learn by {@link Descriptor#name()}. Implementations have a public constructor without arguments and keep no
 * state.
 */
@FunctionalInterface
public interface DescriptorFactory {

    /**
     * Makes the descriptors.
     *
     * @param measure   what the study means by the stress on a particle
     * @param region    from which part of the box the study takes its labels
     * @param rendering how pressed samples are drawn, for descriptors of what the picture shows
     * @return descriptors with names that do not depend on the arguments
     */
    List<Descriptor> create(StressMeasure measure, LabelRegion region, RenderSettings rendering);
}
