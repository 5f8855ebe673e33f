// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.law;

import java.util.List;
import java.util.OptionalDouble;
import org.pressling.dem.Materials;
import org.pressling.dem.Setting;
import org.pressling.dem.Settings;

/**
 * All that acts between bodies that touch: a {@link ContactLaw} along the normal, and what goes with any law. Immutable, so
 * several presses may share one.
 */
public final class ContactModel {

    private final ContactLaw law;
    private final Friction friction;

    private ContactModel(ContactLaw law, Friction friction) {
        this.law = law;
        this.friction = friction;
    }

    /** What a model with a law can be told: the law's own settings, and those that go with any law. */
    public static List<Setting> settings(ContactLawFactory factory) {
        return Friction.settings(factory.settings());
    }

    /**
     * The model with a law.
     *
     * @param factory makes the law
     * @param m       the materials
     * @param s       values of {@link #settings}
     * @throws org.pressling.dem.InvalidInputException when materials and settings together make no sense for the law
     */
    public static ContactModel of(ContactLawFactory factory, Materials m, Settings s) {
        return new ContactModel(factory.create(m, s), Friction.of(m.phases(), s));
    }

    /** What acts along the normal. */
    public ContactLaw law() {
        return law;
    }

    /** What acts across it. */
    public Friction friction() {
        return friction;
    }

    /** As {@link ContactLaw#yields()}. */
    public boolean yields() {
        return law.yields();
    }

    /** As {@link ContactLaw#relaxationTime()}. */
    public OptionalDouble relaxationTime() {
        return law.relaxationTime();
    }

    /** As {@link ContactLaw#largestRayleighShare()}. */
    public double largestRayleighShare() {
        return law.largestRayleighShare();
    }

    /** As {@link ContactLaw#utilisation}. */
    public void utilisation(ContactBatch batch, double[] utilisation) {
        law.utilisation(batch, utilisation);
    }
}
