// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.label;

import java.util.List;

import org.pressling.dem.Kind;

/**
 * Gives labels. A study names the descriptors it wants to learn by {@link Descriptor#name()}. Implementations keep no state.
 */
@FunctionalInterface
public interface DescriptorFactory {

    /** Makers of descriptors. */
    Kind<DescriptorFactory> KIND = Kind.of("descriptor", DescriptorFactory.class)
            .tried((_, factory) -> OfferedLabels.of(factory));

    /** Identifier of the maker whose descriptors a study learns that names none. */
    String STANDARD = "standard";

    /**
     * Makes the descriptors.
     *
     * @param context what the study says of its labels
     * @return descriptors with names that depend on the phases alone, and on whether samples are bodies in space: words of
     *         letters and digits, joined by underscores, that no label of another maker has
     */
    List<Descriptor> create(LabelContext context);
}
