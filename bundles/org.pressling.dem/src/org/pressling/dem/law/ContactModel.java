// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.pressling.dem.InvalidInputException;
import org.pressling.dem.Materials;
import org.pressling.dem.Setting;
import org.pressling.dem.Settings;

/**
 * All that acts between bodies that touch: a {@link ContactLaw} along the normal, {@linkplain LawPart parts} that add to it or
 * resist rolling, and {@link Friction} across it. Immutable, so several presses may share one.
 */
public final class ContactModel {

    private final ContactLaw law;
    private final List<ContactPart> parts;
    private final Friction friction;
    private final Optional<RollingLaw> rolling;
    private final double wallStepFactor;
    private final boolean isWatched;
    private final List<LawPart.Acting> acting;

    private ContactModel(ContactLaw law, List<LawPart.Acting> acting, Friction friction, double wallStepFactor,
            boolean isWatched) {
        this.wallStepFactor = wallStepFactor;
        this.isWatched = isWatched;
        this.acting = List.copyOf(acting);
        this.law = law;
        this.friction = friction;
        parts = acting.stream().filter(ContactPart.class::isInstance).map(ContactPart.class::cast).toList();
        List<RollingLaw> resisting = acting.stream().filter(RollingLaw.class::isInstance).map(RollingLaw.class::cast).toList();
        if (resisting.size() > 1) {
            throw LawProblem.TWO_ROLLING.of().exception();
        }
        if (parts.stream().filter(ContactPart::holdsApart).count() > 1) {
            throw LawProblem.TWO_BRIDGES.of().exception();
        }
        rolling = resisting.stream().findFirst();
    }

    /** What a model with a law and the {@linkplain StandardParts parts of this bundle} can be told. */
    public static List<Setting> settings(ContactLawFactory factory) {
        return settings(factory, List.of(StandardParts.values()));
    }

    /**
     * What a model can be told: the law's own settings, and those that go with any law. What parts can be told is said to have
     * been {@linkplain Setting#isAdded added}, so that a part which is installed and off changes no result.
     */
    public static List<Setting> settings(ContactLawFactory factory, List<LawPart> parts) {
        List<Setting> own = factory.settings();
        var all = new ArrayList<>(own);
        Stream<Setting> ofParts = parts.stream().flatMap(part -> part.settings().stream()).map(Setting::added);
        Stream.of(Stream.of(Friction.COEFFICIENT), ofParts, WallMaterial.settings().stream())
                .flatMap(settings -> settings)
                .filter(common -> own.stream().noneMatch(s -> s.name().equals(common.name()))).forEach(all::add);
        return List.copyOf(all);
    }

    /** The model with a law and the parts of this bundle, see {@link #of(ContactLawFactory, List, Materials, Settings)}. */
    public static ContactModel of(ContactLawFactory factory, Materials m, Settings given) {
        return of(factory, List.of(StandardParts.values()), m, given);
    }

    /**
     * The model with a law.
     *
     * @param factory makes the law
     * @param parts   what goes with it, where settings turn it on
     * @param m       the materials
     * @param given   values of {@link #settings}; what is missing takes its default
     * @throws InvalidInputException when materials and settings together make no sense for the law, or parts do not go together
     */
    public static ContactModel of(ContactLawFactory factory, List<LawPart> parts, Materials m, Settings given) {
        Settings s = given.completed(settings(factory, parts));
        s.requirePlaces(m.phases());
        Materials walled = WallMaterial.of(m, s);
        ContactLaw law = factory.create(walled, s);
        List<LawPart.Acting> acting = parts.stream().flatMap(part -> part.create(walled, s, law).stream()).toList();
        return new ContactModel(law, acting, Friction.of(m, s), WallMaterial.stepFactor(walled), false);
    }

    /** The model for bodies that move in space; in the plane some laws keep what they displace in it. */
    public ContactModel inSpace() {
        ContactLaw there = law.inSpace();
        if (there == law) {
            return this;
        }
        return new ContactModel(there, acting, friction, wallStepFactor, isWatched);
    }

    /**
     * The same model, of which a solver looks at every number that law and parts write and ends with a {@link LawFault} where one
     * is none. It takes a few per cent of the time; what comes with Pressling is tested and goes without.
     */
    public ContactModel watched() {
        return new ContactModel(law, acting, friction, wallStepFactor, true);
    }

    /** Whether law and parts are looked at, see {@link #watched()}. */
    public boolean isWatched() {
        return isWatched;
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

    /** What resists rolling; nothing where spheres roll freely. */
    public Optional<RollingLaw> rolling() {
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

    /**
     * The largest time step, over the smallest Rayleigh time, that law and parts bear.
     *
     * @throws LawFault if one of them names none that is a finite number above 0
     */
    public double largestRayleighShare() {
        return wallStepFactor * Math.min(share(law, law.largestRayleighShare()),
                rolling.map(resisting -> share(resisting, resisting.largestRayleighShare())).orElse(Double.POSITIVE_INFINITY));
    }

    private static double share(Object whose, double largest) {
        if (!(largest > 0 && largest < Double.POSITIVE_INFINITY)) {
            throw new LawFault(whose, LawFaultTerm.LARGEST_TIME_STEP.with(Double.toString(largest)));
        }
        return largest;
    }
}
