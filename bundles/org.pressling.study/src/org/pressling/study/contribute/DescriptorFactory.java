// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.contribute;

import java.util.List;

import org.pressling.dataset.label.Descriptor;
import org.pressling.dataset.label.LabelContext;

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
     * @param context what the study says of its labels
     * @return descriptors with names that depend on the phases alone
     */
    List<Descriptor> create(LabelContext context);
}
