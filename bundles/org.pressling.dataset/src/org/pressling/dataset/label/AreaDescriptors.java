// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

import org.pressling.dataset.image.PictureWindow;
import org.pressling.dataset.image.RenderSettings;
import org.pressling.dataset.label.CoveredSurface.Between;
import org.pressling.dataset.sample.PressedSample;
import org.pressling.dem.Contacts;
import org.pressling.dem.Localized;
import org.pressling.dem.PairType;
import org.pressling.dem.Phase;
import org.pressling.dem.Phases;
import org.pressling.dem.Unit;

/** Areas of contact and surfaces of any phases of a list, by pair, by phase and by role. */
public final class AreaDescriptors {
    private final LabelRegion region;
    private final RenderSettings rendering;
    private final Set<String> taken = new TreeSet<>();
    private final List<Descriptor> all = new ArrayList<>();

    private AreaDescriptors(LabelRegion region, RenderSettings rendering) {
        this.region = region;
        this.rendering = rendering;
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
     * @param region    the whole box, or what the image shows
     * @param rendering what the image shows of the box
     * @param others    names of labels that there are already
     */
    public static List<Descriptor> all(LabelRegion region, RenderSettings rendering, Set<String> others) {
        var made = new AreaDescriptors(region, rendering);
        made.taken.addAll(others);
        made.pairs();
        made.contactsOfEach();
        made.surfaces();
        return List.copyOf(made.all);
    }

    private void pairs() {
        Phases phases = rendering.phases();
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
        for (PhaseGroup group : PhaseGroup.all(rendering.phases())) {
            add(group.key() + "_contact_area", DescriptorTerm.AREA_OF_ALL.with(group.names(), where()),
                    type -> !type.isWall() && (group.holds(type.one()) || group.holds(type.other())));
        }
    }

    private void surfaces() {
        for (Phase phase : rendering.phases().list()) {
            add(new SampleDescriptor(phase.key() + "_surface", Unit.SQUARE_MICROMETRE, DescriptorTerm.SURFACE.with(
                    phase, where()), sample -> surface(sample, phase::equals, _ -> false).area()));
        }
        for (Phase covered : rendering.phases().list()) {
            for (Phase covering : rendering.phases().list()) {
                if (!covered.equals(covering)) {
                    add(new SampleDescriptor(covering.key() + "_coverage_of_" + covered.key(), Unit.NONE, DescriptorTerm.COVERAGE
                            .with(covered, covering, where()),
                            sample -> surface(sample, covered::equals, covering::equals).coverage()));
                }
            }
        }
    }

    private CoveredSurface surface(PressedSample sample, Predicate<Phase> covered, Predicate<Phase> covering) {
        return surface(sample, new Between(covered, covering), region, rendering);
    }

    /** What is covered, in the box or in what the image shows. */
    static CoveredSurface surface(PressedSample sample, Between between, LabelRegion region, RenderSettings rendering) {
        var pressed = sample.press().pressed();
        Contacts contacts = sample.press().contacts();
        return region == LabelRegion.BOX ? CoveredSurface.of(pressed, contacts, between)
                : CoveredSurface.of(pressed, contacts, between, PictureWindow.of(pressed.box(), rendering));
    }

    private void add(String name, Localized meaning, Predicate<PairType> pairs) {
        add(new SampleDescriptor(name, Unit.SQUARE_MICROMETRE, meaning,
                sample -> area(sample, pairs, region, rendering)));
    }

    private void add(Descriptor descriptor) {
        if (taken.add(descriptor.name())) {
            all.add(descriptor);
        }
    }

    /** Sum of the contact areas in m² of some pairs, in the box or in what the image shows. */
    static double area(PressedSample sample, Predicate<PairType> pairs, LabelRegion region, RenderSettings rendering) {
        Contacts contacts = sample.press().contacts();
        PictureWindow window = region == LabelRegion.BOX ? null
                : PictureWindow.of(sample.press().pressed().box(), rendering);
        double sum = 0;
        for (int k = 0; k < contacts.count(); k++) {
            if (pairs.test(contacts.pairType(k)) && (window == null || window.contains(contacts.x[k], contacts.y[k]))) {
                sum += contacts.area[k];
            }
        }
        return sum;
    }

    private Localized where() {
        return DescriptorTerm.where(region);
    }
}
