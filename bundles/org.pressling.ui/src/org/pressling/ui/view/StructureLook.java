// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import java.util.OptionalDouble;
import java.util.Set;

import org.pressling.analysis.figure.ForceScale;
import org.pressling.dem.Contacts;
import org.pressling.dem.Particles;

/**
 * How a structure is drawn, as its reader wants it.
 *
 * @param from         where the colours begin, in SI; empty for the least of the sample
 * @param to           where they end; empty for where nearly all of the sample lie below
 * @param logarithmic  whether colours go with the logarithm
 * @param lineWidth    width of lines, 1 for that of a report
 * @param leastForce   forces below are not drawn [N]
 * @param hiddenPairs  names of types of contacts that are not drawn
 * @param hiddenPhases names of phases that are not drawn, nor their contacts
 */
record StructureLook(OptionalDouble from, OptionalDouble to, boolean logarithmic, double lineWidth, double leastForce,
        Set<String> hiddenPairs, Set<String> hiddenPhases) {
    /** All of a sample, coloured from its least to its largest values. */
    static final StructureLook STANDARD = new StructureLook(OptionalDouble.empty(), OptionalDouble.empty(), false, 1, 0,
            Set.of(), Set.of());

    StructureLook {
        hiddenPairs = Set.copyOf(hiddenPairs);
        hiddenPhases = Set.copyOf(hiddenPhases);
    }

    /** Whether something of a sample may be left out. */
    boolean isFilter() {
        return leastForce > 0 || !hiddenPairs.isEmpty() || !hiddenPhases.isEmpty();
    }

    /** Whether a particle is drawn. */
    boolean shows(Particles particles, int particle) {
        return !hiddenPhases.contains(particles.phaseOf(particle).name());
    }

    /** Whether a contact of some particles is drawn. */
    boolean shows(Particles particles, Contacts contacts, int contact) {
        return ForceScale.force(contacts, contact) >= leastForce && !hiddenPairs.contains(contacts.pairType(contact).name())
                && shows(particles, contacts.first[contact])
                && (contacts.isWall(contact) || shows(particles, contacts.second[contact]));
    }

    /** The same with colours that go with the logarithm. */
    StructureLook withLogarithm() {
        return new StructureLook(from, to, true, lineWidth, leastForce, hiddenPairs, hiddenPhases);
    }

    /** The same with bounds that are those of another sample. */
    StructureLook within(ColourRange range) {
        return new StructureLook(OptionalDouble.of(range.from()), OptionalDouble.of(range.to()), logarithmic, lineWidth,
                leastForce, hiddenPairs, hiddenPhases);
    }

    /** The same for colours of another meaning, whose values have nothing to do with these bounds. */
    StructureLook withoutBounds() {
        return new StructureLook(OptionalDouble.empty(), OptionalDouble.empty(), logarithmic, lineWidth, leastForce, hiddenPairs,
                hiddenPhases);
    }
}
