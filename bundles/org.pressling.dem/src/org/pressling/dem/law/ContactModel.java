// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.law;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.pressling.dem.Materials;
import org.pressling.dem.Setting;
import org.pressling.dem.Settings;

/**
 * All that acts between bodies that touch: a {@link ContactLaw} along the normal, {@linkplain ContactPart parts} that add to
 * it, {@link Friction} across it and {@link RollingResistance}. Immutable, so several presses may share one.
 */
public final class ContactModel {

    private final ContactLaw law;
    private final List<ContactPart> parts;
    private final Friction friction;
    private final RollingResistance rolling;
    private final double wallStepFactor;

    private ContactModel(ContactLaw law, List<ContactPart> parts, Friction friction, RollingResistance rolling,
            double wallStepFactor) {
        this.wallStepFactor = wallStepFactor;
        this.law = law;
        this.parts = List.copyOf(parts);
        this.friction = friction;
        this.rolling = rolling;
    }

    /** What a model with a law can be told: the law's own settings, and those that go with any law. */
    public static List<Setting> settings(ContactLawFactory factory) {
        List<Setting> own = factory.settings();
        var all = new ArrayList<>(own);
        Stream.of(List.of(Friction.COEFFICIENT), RollingResistance.settings(), ContactParts.settings(), WallMaterial.settings())
                .flatMap(List::stream)
                .filter(common -> own.stream().noneMatch(s -> s.name().equals(common.name()))).forEach(all::add);
        return List.copyOf(all);
    }

    /**
     * The model with a law.
     *
     * @param factory makes the law
     * @param m       the materials
     * @param given   values of {@link #settings}; what is missing takes its default
     * @throws org.pressling.dem.InvalidInputException when materials and settings together make no sense for the law
     */
    public static ContactModel of(ContactLawFactory factory, Materials m, Settings given) {
        Settings s = given.completed(settings(factory));
        s.requirePlaces(m.phases());
        Materials walled = WallMaterial.of(m, s);
        ContactLaw law = factory.create(walled, s);
        return new ContactModel(law, ContactParts.of(walled, s, law), Friction.of(m, s), RollingResistance.of(m, s),
                WallMaterial.stepFactor(walled));
    }

    /** What acts along the normal. */
    public ContactLaw law() {
        return law;
    }

    /** What acts across it. */
    public Friction friction() {
        return friction;
    }

    /** What adds to the law's force along the normal, in the order in which it acts. */
    public List<ContactPart> parts() {
        return parts;
    }

    /** What resists rolling. */
    public RollingResistance rolling() {
        return rolling;
    }

    /** Whether a normal force takes work that it does not give back, beyond that of the dashpots. */
    public boolean yields() {
        return law.yields() || parts.stream().anyMatch(ContactPart::dissipates);
    }

    /** As {@link ContactLaw#relaxationTime()}. */
    public OptionalDouble relaxationTime() {
        return law.relaxationTime();
    }

    /** The largest time step, over the smallest Rayleigh time, that law and parts bear. */
    public double largestRayleighShare() {
        return wallStepFactor * Math.min(law.largestRayleighShare(), rolling.largestRayleighShare());
    }
}
