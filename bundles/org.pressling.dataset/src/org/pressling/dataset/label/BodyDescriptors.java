// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.label;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

import org.pressling.dataset.sample.PressedSample;
import org.pressling.dem.Contacts;
import org.pressling.dem.Localized;
import org.pressling.dem.PairType;
import org.pressling.dem.Phase;
import org.pressling.dem.Phases;
import org.pressling.dem.Role;
import org.pressling.dem.Structure;
import org.pressling.dem.Unit;
import org.pressling.dem.measure.BodyStress;
import org.pressling.dem.measure.ParticleMeasures;
import org.pressling.dem.measure.SolidContent;

/** What bodies in space are as a whole: densities, areas per volume, coordination, stress. All are of the body. */
public final class BodyDescriptors {
    private final Phases phases;
    private final List<Descriptor> all = new ArrayList<>();

    private BodyDescriptors(Phases phases) {
        this.phases = phases;
    }

    /**
     * In this order, KEY being that of a phase:
     * <ul>
     * <li>{@code relative_density} and {@code porosity}, which add up to 1, and {@code KEY_volume_fraction}, which add up to the
     * first: volumes of what spheres fill, see {@link SolidContent}
     * <li>{@code KEY_KEY_area_per_volume}: sum of the contact areas of each pair of particles over the volume of the box, and
     * {@code reaction_area_per_volume}, of active material with electrolyte
     * <li>{@code coordination_KEY_KEY}: mean number of contacts that a particle of the first has with particles of the second
     * <li>{@code body_stress_press}, {@code body_stress_lateral}, {@code body_stress_mean}, {@code body_stress_von_mises}: see
     * {@link BodyStress}
     * </ul>
     *
     * @param phases the phases of the samples
     */
    public static List<Descriptor> all(Phases phases) {
        var made = new BodyDescriptors(phases);
        made.densities();
        made.areas();
        made.coordination();
        made.stresses();
        return List.copyOf(made.all);
    }

    private void densities() {
        share("relative_density", DescriptorTerm.RELATIVE_DENSITY, sample -> sample.content().fraction());
        share("porosity", DescriptorTerm.BODY_POROSITY, sample -> 1 - sample.content().fraction());
        for (Phase phase : phases.list()) {
            share(phase.key() + "_volume_fraction", DescriptorTerm.VOLUME_FRACTION.with(phase),
                    sample -> sample.content().fraction(phase));
        }
    }

    private void areas() {
        for (PairType pair : phases.pairTypes().subList(0, phases.particlePairs())) {
            perVolume(pair.one().key() + "_" + pair.other().key(),
                    DescriptorTerm.AREA_PER_VOLUME.with(pair.one() + "–" + pair.other()), type -> type.index() == pair.index());
        }
        perVolume("reaction", DescriptorTerm.REACTION_PER_VOLUME.with(phases.name(Role.ACTIVE), phases.name(Role.ELECTROLYTE)),
                PairType::isReacting);
    }

    private void perVolume(String key, Localized meaning, Predicate<PairType> pairs) {
        add(key + "_area_per_volume", Unit.AREA_PER_VOLUME, meaning, sample -> {
            Contacts contacts = sample.press().contacts();
            double area = 0;
            for (int k = 0; k < contacts.count(); k++) {
                area += pairs.test(contacts.pairType(k)) ? contacts.area[k] : 0;
            }
            return area / pressed(sample).box().content();
        });
    }

    private void coordination() {
        for (Phase of : phases.list()) {
            for (Phase with : phases.list()) {
                add("coordination_" + of.key() + "_" + with.key(), Unit.NONE, DescriptorTerm.COORDINATION.with(of, with),
                        sample -> contacts(sample, of, with));
            }
        }
    }

    private static double contacts(PressedSample sample, Phase of, Phase with) {
        var particles = pressed(sample).particles();
        ParticleMeasures measures = sample.measures();
        return Moments.of(particles.count(), i -> particles.phase[i] == of.index(), i -> measures.contactsWith(with, i)).mean();
    }

    private void stresses() {
        stress("press", DescriptorTerm.STRESS_PRESS, BodyStress::press);
        stress("lateral", DescriptorTerm.STRESS_LATERAL, BodyStress::lateral);
        stress("mean", DescriptorTerm.STRESS_HYDROSTATIC, BodyStress::mean);
        stress("von_mises", DescriptorTerm.STRESS_VON_MISES, BodyStress::vonMises);
    }

    private void stress(String key, Localized meaning, ToDoubleFunction<BodyStress> number) {
        add("body_stress_" + key, Unit.MEGAPASCAL, meaning,
                sample -> number.applyAsDouble(sample.once(BodyStress.class, s -> BodyStress.of(pressed(s), s.measures()))));
    }

    private void share(String name, Localized meaning, ToDoubleFunction<PressedSample> value) {
        all.add(SampleDescriptor.share(name, meaning, value));
    }

    private void add(String name, Unit unit, Localized meaning, ToDoubleFunction<PressedSample> value) {
        all.add(new SampleDescriptor(name, unit, meaning, value));
    }

    private static Structure pressed(PressedSample sample) {
        return sample.press().pressed();
    }
}
