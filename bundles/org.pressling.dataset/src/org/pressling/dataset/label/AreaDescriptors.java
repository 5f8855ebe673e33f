// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

import org.pressling.dataset.label.CoveredSurface.Between;
import org.pressling.dem.Contacts;
import org.pressling.dem.Localized;
import org.pressling.dem.PairType;
import org.pressling.dem.Phase;
import org.pressling.dem.Phases;
import org.pressling.dem.Unit;
import org.pressling.dem.measure.ContactSpots;

/** Areas of contact and surfaces of any phases of a list, by pair, by phase and by role. */
public final class AreaDescriptors {
    private final LabelContext context;
    private final Phases phases;
    private final Set<String> taken = new TreeSet<>();
    private final List<Descriptor> all = new ArrayList<>();

    private AreaDescriptors(LabelContext context) {
        this.context = context;
        phases = context.phases();
    }

    /**
     * In this order, KEY being that of a phase:
     * <ul>
     * <li>{@code KEY_KEY_area}, {@code KEY_wall_area}: sum of the contact areas of each pair, in the order of {@link
     * Phases#pairTypes()}; where a role has several phases, the same for each pair of roles
     * <li>{@code KEY_contact_area}: sum over all contacts of a phase, or of a role of several, with particles
     * <li>{@code KEY_surface}: surface of the spheres of a phase; left out where a role's of that name is a label already
     * <li>{@code KEY_coverage_of_KEY}: contact area of the first over the surface of the second, for two different phases
     * </ul>
     *
     * In space the share that is covered counts overlapping spots once, see {@link ContactSpots}.
     *
     * @param context the whole box, or a part of it; the phases
     * @param others  names of labels that there are already
     */
    public static List<Descriptor> all(LabelContext context, Set<String> others) {
        var made = new AreaDescriptors(context);
        made.taken.addAll(others);
        made.pairs();
        made.contactsOfEach();
        made.surfaces();
        return List.copyOf(made.all);
    }

    private void pairs() {
        for (PairType pair : phases.pairTypes()) {
            String other = pair.isWall() ? "wall" : pair.other().key();
            add(pair.one().key() + "_" + other + "_area",
                    pair.isWall() ? DescriptorTerm.AREA.with(DescriptorTerm.WALL_PAIR.with(pair.one()), where())
                            : DescriptorTerm.AREA.with(pair.one() + "–" + pair.other(), where()),
                    type -> type.index() == pair.index());
        }
        List<PhaseGroup> roles = PhaseGroup.roles(phases);
        for (PhaseGroup one : roles) {
            for (PhaseGroup other : roles.subList(roles.indexOf(one), roles.size())) {
                if (one.isSeveral() || other.isSeveral()) {
                    add(one.key() + "_" + other.key() + "_area", DescriptorTerm.AREA.with(one.key() + "–" + other.key(), where()),
                            type -> !type.isWall() && (one.holds(type.one()) && other.holds(type.other())
                                    || one.holds(type.other()) && other.holds(type.one())));
                }
            }
        }
    }

    private void contactsOfEach() {
        for (PhaseGroup group : PhaseGroup.all(phases)) {
            add(group.key() + "_contact_area", DescriptorTerm.AREA_OF_ALL.with(group.names(), where()),
                    type -> !type.isWall() && (group.holds(type.one()) || group.holds(type.other())));
        }
    }

    private void surfaces() {
        for (Phase phase : phases.list()) {
            add(ofSurface(context, phase.key() + "_surface", Unit.SQUARE_MICROMETRE, DescriptorTerm.SURFACE.with(phase, where()),
                    new Between(phase::equals, _ -> false), CoveredSurface::area));
        }
        for (Phase covered : phases.list()) {
            for (Phase covering : phases.list()) {
                if (!covered.equals(covering)) {
                    DescriptorTerm meaning = context.isSpace() ? DescriptorTerm.COVERAGE_ONCE : DescriptorTerm.COVERAGE;
                    add(ofSurface(context, covering.key() + "_coverage_of_" + covered.key(), Unit.NONE,
                            meaning.with(covered, covering, where()), new Between(covered::equals, covering::equals),
                            CoveredSurface::coverage));
                }
            }
        }
    }

    /** A label of what is covered. */
    static Descriptor ofSurface(LabelContext context, String name, Unit unit, Localized meaning, Between between,
            ToDoubleFunction<CoveredSurface> number) {
        // of a body spots that overlap count once, so what they cover is a share; in the plane their sum may exceed the surface
        return new ViewDescriptor(name, unit, context.isSpace() && unit.isNone(), meaning, context.readsSection(),
                view -> number.applyAsDouble(surface(context, view, between)));
    }

    /** What is covered, in the region. */
    private static CoveredSurface surface(LabelContext context, SampleView view, Between between) {
        if (view.section().isPresent()) {
            return SpaceCoverage.of(context, view, between).surface();
        }
        return context.region() == LabelRegion.BOX ? CoveredSurface.of(view.pressed(), view.contacts(), between)
                : CoveredSurface.of(view.pressed(), view.contacts(), between, view.window(context.rendering()));
    }

    /** A label that is the sum of the contact areas in m² of some pairs, in the region. */
    static Descriptor ofArea(LabelContext context, String name, Localized meaning, Predicate<PairType> pairs) {
        return new ViewDescriptor(name, Unit.SQUARE_MICROMETRE, meaning, context.readsSection(),
                view -> area(context, view, pairs));
    }

    private static double area(LabelContext context, SampleView view, Predicate<PairType> pairs) {
        Contacts contacts = view.contacts();
        IntPredicate counts = RegionPart.of(context, view).contacts();
        double sum = 0;
        for (int k = 0; k < contacts.count(); k++) {
            if (pairs.test(contacts.pairType(k)) && counts.test(k)) {
                sum += contacts.area[k];
            }
        }
        return sum;
    }

    private void add(String name, Localized meaning, Predicate<PairType> pairs) {
        add(ofArea(context, name, meaning, pairs));
    }

    private void add(Descriptor descriptor) {
        if (taken.add(descriptor.name())) {
            all.add(descriptor);
        }
    }

    private Localized where() {
        return DescriptorTerm.where(context);
    }
}
