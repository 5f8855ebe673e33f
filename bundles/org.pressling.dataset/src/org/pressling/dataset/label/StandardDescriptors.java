// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.label;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.ToDoubleFunction;

import org.pressling.dataset.image.PhaseFractions;
import org.pressling.dem.Localized;
import org.pressling.dem.PairType;
import org.pressling.dem.Particles;
import org.pressling.dem.Phase;
import org.pressling.dem.Phases;
import org.pressling.dem.Role;
import org.pressling.dem.Unit;

/**
 * The nine labels of the standard set. Komori et al. (2022) name five: mean and standard deviation of the stress on the
 * AM and on the SE particles, and the AM–SE contact area. Their network has nine outputs; the other four here describe
 * the picture itself: AM share, mean and standard deviation of the AM diameter, and void share.
 * <p>
 * The first five follow the {@link LabelRegion}. The last four always belong to the picture: shares as it shows them
 * (see {@link PhaseFractions}) and diameters of the AM particles whose centre it shows.
 */
public final class StandardDescriptors {
    private final LabelContext context;
    private final Phases phases;

    private StandardDescriptors(LabelContext context) {
        this.context = context;
        phases = context.phases();
    }

    /**
     * Of {@link org.pressling.dem.Phases#AM_SE} the nine, in the order am_stress_mean, am_stress_sd, se_stress_mean,
     * se_stress_sd, reaction_area, am_share, am_diameter_mean, am_diameter_sd, void_share. Of other lists the two of stress
     * for each phase, the reaction area, the share of each phase but the first electrolyte (all shares and the void's add up
     * to 1), the two of diameter for each active phase, and the void share. A role of several phases has those of stress
     * too, named after it, such as active_stress_mean.
     *
     * Of bodies in space the picture is that of a section.
     *
     * @param context what stress on a particle means, which also sets the unit; where stress and contacts are taken from; what
     *                the picture shows, and of which phases
     */
    public static List<Descriptor> all(LabelContext context) {
        var set = new StandardDescriptors(context);
        Phases phases = context.phases();
        List<Descriptor> all = new ArrayList<>(set.stresses());
        all.add(set.reaction());
        for (Phase phase : phases.list()) {
            if (!phases.isFirstElectrolyte(phase)) {
                all.add(set.share(LabelNames.fraction(phase), DescriptorTerm.SHOWN.with(phase),
                        view -> set.shares(view).of(phase)));
            }
            if (phase.role() == Role.ACTIVE) {
                all.add(set.diameter(phase, LabelNames.diameterMean(phase), DescriptorTerm.DIAMETER_MEAN, Moments::mean));
                all.add(set.diameter(phase, phase.key() + "_diameter_sd", DescriptorTerm.DIAMETER_SD, Moments::sd));
            }
        }
        all.add(set.share("void_share", DescriptorTerm.POROSITY, view -> set.shares(view).voidSpace()));
        return List.copyOf(all);
    }

    /** Those of the whole box that need no picture: of stress, and the reaction area last. */
    public static List<Descriptor> ofBox(StressMeasure measure, Phases phases) {
        LabelContext any = LabelContext.of(phases);
        var set = new StandardDescriptors(new LabelContext(measure, LabelRegion.BOX, any.rendering()));
        List<Descriptor> all = new ArrayList<>(set.stresses());
        all.add(set.reaction());
        return List.copyOf(all);
    }

    private Descriptor reaction() {
        return AreaDescriptors.ofArea(context, LabelNames.REACTION_AREA, DescriptorTerm.REACTION_AREA.with(
                phases.name(Role.ACTIVE), phases.name(Role.ELECTROLYTE), DescriptorTerm.where(context)), PairType::isReacting);
    }

    private Descriptor share(String name, Localized meaning, ToDoubleFunction<SampleView> value) {
        return ViewDescriptor.share(name, meaning, context.isSpace(), value);
    }

    private Descriptor ofPicture(String name, Unit unit, Localized meaning, ToDoubleFunction<SampleView> value) {
        return new ViewDescriptor(name, unit, meaning, context.isSpace(), value);
    }

    private List<Descriptor> stresses() {
        List<Descriptor> all = new ArrayList<>();
        for (PhaseGroup group : PhaseGroup.all(phases)) {
            all.add(stress(LabelNames.stressMean(group.key()), DescriptorTerm.STRESS_MEAN, group, Moments::mean));
            all.add(stress(LabelNames.stressSd(group.key()), DescriptorTerm.STRESS_SD, group, Moments::sd));
        }
        return all;
    }

    private Descriptor stress(String name, DescriptorTerm statistic, PhaseGroup group, ToDoubleFunction<Moments> moment) {
        StressMeasure measure = context.measure();
        Localized meaning = statistic.with(group.names(), DescriptorTerm.where(context),
                context.isSpace() ? measure.meaningInSpace() : measure.meaning());
        return new ViewDescriptor(name, measure.unit(), meaning, context.readsSection(), view -> {
            Particles particles = view.pressed().particles();
            IntPredicate chosen = RegionPart.of(context, view).particles();
            return moment.applyAsDouble(Moments.of(particles.count(),
                    i -> group.holds(particles.phaseOf(i)) && chosen.test(i), i -> measure.of(view.sample().measures(), i)));
        });
    }

    private Descriptor diameter(Phase phase, String name, DescriptorTerm statistic, ToDoubleFunction<Moments> moment) {
        LabelContext shown = new LabelContext(context.measure(), LabelRegion.PICTURE, context.rendering(), context.conductivity(),
                context.slab());
        return ofPicture(name, Unit.MICROMETRE, statistic.with(phase), view -> {
            Particles particles = view.pressed().particles();
            IntPredicate chosen = RegionPart.of(shown, view).particles();
            return moment.applyAsDouble(Moments.of(particles.count(),
                    i -> particles.phase[i] == phase.index() && chosen.test(i), i -> 2 * particles.radius[i]));
        });
    }

    private PhaseFractions shares(SampleView view) {
        return PhaseFractions.of(view.shown(), context.rendering());
    }
}
