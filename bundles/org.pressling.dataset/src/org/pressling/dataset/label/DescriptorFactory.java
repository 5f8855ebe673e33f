// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.label;

import java.util.List;

import org.pressling.dem.Kind;
import org.pressling.dem.Phases;

/**
 * Gives labels. A study names the descriptors it wants to learn by {@link Descriptor#name()}. Implementations keep no state.
 */
@FunctionalInterface
public interface DescriptorFactory {

    /** Makers of descriptors. */
    Kind<DescriptorFactory> KIND = Kind.of("descriptor", DescriptorFactory.class)
            .tried((_, factory) -> factory.create(LabelContext.of(Phases.AM_SE)).forEach(d -> d.column().column()));

    /** Identifier of the maker whose descriptors a study learns that names none. */
    String STANDARD = "standard";

    /**
     * Makes the descriptors.
     *
     * @param context what the study says of its labels
     * @return descriptors with names that depend on the phases alone
     */
    List<Descriptor> create(LabelContext context);
}
