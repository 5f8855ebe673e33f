// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.label;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

import org.pressling.dem.Contacts;
import org.pressling.dem.Localized;
import org.pressling.dem.PairType;
import org.pressling.dem.Phase;
import org.pressling.dem.Phases;
import org.pressling.dem.Role;
import org.pressling.dem.Unit;
import org.pressling.dem.measure.SolidContent;

/** What a section of a body in space shows, from wall to wall: areas of phases, and lengths of the contacts that it cuts. */
public final class SectionDescriptors {

    private SectionDescriptors() {
    }

    /**
     * In this order, KEY being that of a phase: {@code section_KEY_share} of each and {@code section_void_share}, which add up
     * to 1; {@code section_KEY_KEY_length} of each pair of particles, and {@code section_reaction_length} of active material
     * with electrolyte. By Delesse the shares are on average the volume fractions of the body. A spot of a contact is cut along
     * a line, and over sections in all directions their length per area is on average π/4 of the contact area per volume.
     *
     * @param phases the phases of the samples
     */
    public static List<Descriptor> all(Phases phases) {
        List<Descriptor> all = new ArrayList<>();
        for (Phase phase : phases.list()) {
            all.add(ViewDescriptor.share("section_" + phase.key() + "_share", DescriptorTerm.SECTION_FRACTION.with(phase), true,
                    view -> SolidContent.of(view.shown()).fraction(phase)));
        }
        all.add(ViewDescriptor.share("section_void_share", DescriptorTerm.SECTION_POROSITY, true,
                view -> 1 - SolidContent.of(view.shown()).fraction()));
        for (PairType pair : phases.pairTypes().subList(0, phases.particlePairs())) {
            all.add(length(pair.one().key() + "_" + pair.other().key(),
                    DescriptorTerm.SECTION_LENGTH.with(pair.one() + "–" + pair.other()), type -> type.index() == pair.index()));
        }
        all.add(length("reaction", DescriptorTerm.SECTION_REACTION.with(phases.name(Role.ACTIVE),
                phases.name(Role.ELECTROLYTE)), PairType::isReacting));
        return List.copyOf(all);
    }

    private static Descriptor length(String key, Localized meaning, Predicate<PairType> pairs) {
        return make("section_" + key + "_length", Unit.MICROMETRE, meaning, view -> {
            Contacts contacts = view.contacts();
            var spots = new CutSpots(view.section().orElseThrow().in(view.pressed().box()), contacts);
            double sum = 0;
            for (int k = 0; k < contacts.count(); k++) {
                sum += pairs.test(contacts.pairType(k)) ? spots.length(k) : 0;
            }
            return sum;
        });
    }

    private static Descriptor make(String name, Unit unit, Localized meaning, ToDoubleFunction<SampleView> value) {
        return new ViewDescriptor(name, unit, meaning, true, value);
    }
}
