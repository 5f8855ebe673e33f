// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.label;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.ToDoubleFunction;

import org.pressling.dataset.image.PhaseFractions;
import org.pressling.dataset.image.PictureWindow;
import org.pressling.dataset.image.RenderSettings;
import org.pressling.dataset.sample.PressedSample;
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
    private final StressMeasure measure;
    private final LabelRegion region;
    private final RenderSettings rendering;
    private final Phases phases;

    private StandardDescriptors(StressMeasure measure, LabelRegion region, RenderSettings rendering, Phases phases) {
        this.phases = phases;
        this.measure = measure;
        this.region = region;
        this.rendering = rendering;
    }

    /**
     * Of {@link org.pressling.dem.Phases#AM_SE} the nine, in the order am_stress_mean, am_stress_sd, se_stress_mean,
     * se_stress_sd, reaction_area, am_share, am_diameter_mean, am_diameter_sd, void_share. Of other lists the two of stress
     * for each phase, the reaction area, the share of each phase but the first electrolyte (all shares and the void's add up
     * to 1), the two of diameter for each active phase, and the void share. A role of several phases has those of stress
     * too, named after it, such as active_stress_mean.
     *
     * @param measure   what stress on a particle means; it also sets the unit
     * @param region    where stress and contacts are taken from
     * @param rendering what the picture shows of the box, and of which phases
     */
    public static List<Descriptor> all(StressMeasure measure, LabelRegion region, RenderSettings rendering) {
        StandardDescriptors set = new StandardDescriptors(measure, region, rendering, rendering.phases());
        List<Descriptor> all = new ArrayList<>(set.stresses());
        all.add(set.reaction());
        Phases phases = rendering.phases();
        for (Phase phase : phases.list()) {
            if (!phases.isFirstElectrolyte(phase)) {
                all.add(new SampleDescriptor(phase.key() + "_share", Unit.NONE,
                        DescriptorTerm.SHOWN.with(phase),
                        sample -> set.shares(sample).of(phase)));
            }
            if (phase.role() == Role.ACTIVE) {
                all.add(set.diameter(phase, "mean", DescriptorTerm.DIAMETER_MEAN, Moments::mean));
                all.add(set.diameter(phase, "sd", DescriptorTerm.DIAMETER_SD, Moments::sd));
            }
        }
        all.add(new SampleDescriptor("void_share", Unit.NONE, DescriptorTerm.POROSITY,
                sample -> set.shares(sample).voidSpace()));
        return List.copyOf(all);
    }

    /** Those of the whole box that need no picture: of stress, and the reaction area last. */
    public static List<Descriptor> ofBox(StressMeasure measure, Phases phases) {
        var set = new StandardDescriptors(measure, LabelRegion.BOX, RenderSettings.komori2022(), phases);
        List<Descriptor> all = new ArrayList<>(set.stresses());
        all.add(set.reaction());
        return List.copyOf(all);
    }

    private Descriptor reaction() {
        return new SampleDescriptor("reaction_area", Unit.SQUARE_MICROMETRE, DescriptorTerm.REACTION_AREA.with(
                phases.name(Role.ACTIVE), phases.name(Role.ELECTROLYTE), DescriptorTerm.where(region)), this::reactionArea);
    }

    private List<Descriptor> stresses() {
        List<Descriptor> all = new ArrayList<>();
        for (PhaseGroup group : PhaseGroup.all(phases)) {
            all.add(stress(group.key() + "_stress_mean", DescriptorTerm.STRESS_MEAN, group, Moments::mean));
            all.add(stress(group.key() + "_stress_sd", DescriptorTerm.STRESS_SD, group, Moments::sd));
        }
        return all;
    }

    private Descriptor stress(String name, DescriptorTerm statistic, PhaseGroup group, ToDoubleFunction<Moments> moment) {
        Localized meaning = statistic.with(group.names(), DescriptorTerm.where(region), measure.meaning());
        return new SampleDescriptor(name, measure.unit(), meaning, sample -> {
            IntPredicate chosen = region == LabelRegion.BOX
                    ? _ -> true
                    : centreIn(window(sample), sample.press().pressed().particles());
            return moment.applyAsDouble(moments(sample, group, chosen));
        });
    }

    private Moments moments(PressedSample sample, PhaseGroup group, IntPredicate chosen) {
        Particles particles = sample.press().pressed().particles();
        return Moments.of(particles.count(), i -> group.holds(particles.phaseOf(i)) && chosen.test(i),
                i -> measure.of(sample.measures(), i));
    }

    private Descriptor diameter(Phase phase, String key, DescriptorTerm statistic, ToDoubleFunction<Moments> moment) {
        return new SampleDescriptor(phase.key() + "_diameter_" + key, Unit.MICROMETRE, statistic.with(phase), sample -> {
            Particles particles = sample.press().pressed().particles();
            IntPredicate shown = centreIn(window(sample), particles);
            return moment.applyAsDouble(Moments.of(particles.count(),
                    i -> particles.phase[i] == phase.index() && shown.test(i), i -> 2 * particles.radius[i]));
        });
    }

    private double reactionArea(PressedSample sample) {
        return AreaDescriptors.area(sample, PairType::isReacting, region, rendering);
    }

    private PhaseFractions shares(PressedSample sample) {
        return PhaseFractions.of(sample.press().pressed(), rendering);
    }

    private PictureWindow window(PressedSample sample) {
        return PictureWindow.of(sample.press().pressed().box(), rendering);
    }

    private static IntPredicate centreIn(PictureWindow window, Particles particles) {
        return i -> window.contains(particles.x[i], particles.y[i]);
    }
}
