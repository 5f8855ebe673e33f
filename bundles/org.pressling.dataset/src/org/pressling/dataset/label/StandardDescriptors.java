// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.label;

import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.function.ToDoubleFunction;

import org.pressling.dataset.image.PhaseShares;
import org.pressling.dataset.image.PictureWindow;
import org.pressling.dataset.image.RenderSettings;
import org.pressling.dataset.sample.PressedSample;
import org.pressling.dem.Contacts;
import org.pressling.dem.PairType;
import org.pressling.dem.Particles;
import org.pressling.dem.Phase;
import org.pressling.dem.Unit;

/**
 * The nine labels of the standard set. Komori et al. (2022) name five: mean and standard deviation of the stress on the
 * AM and on the SE particles, and the AM–SE contact area. Their network has nine outputs; the other four here describe
 * the picture itself: AM share, mean and standard deviation of the AM diameter, and void share.
 * <p>
 * The first five follow the {@link LabelRegion}. The last four always belong to the picture: shares as it shows them
 * (see {@link PhaseShares}) and diameters of the AM particles whose centre it shows.
 */
public final class StandardDescriptors {
    private final StressMeasure measure;
    private final LabelRegion region;
    private final RenderSettings rendering;

    private StandardDescriptors(StressMeasure measure, LabelRegion region, RenderSettings rendering) {
        this.measure = measure;
        this.region = region;
        this.rendering = rendering;
    }

    /**
     * The nine, in the order am_stress_mean, am_stress_sd, se_stress_mean, se_stress_sd, reaction_area, am_share,
     * am_diameter_mean, am_diameter_sd, void_share.
     *
     * @param measure   what stress on a particle means; it also sets the unit
     * @param region    where stress and contacts are taken from
     * @param rendering what the picture shows of the box
     */
    public static List<Descriptor> all(StressMeasure measure, LabelRegion region, RenderSettings rendering) {
        StandardDescriptors set = new StandardDescriptors(measure, region, rendering);
        return List.of(
                set.stress("am_stress_mean", "Mean", Phase.AM, Moments::mean),
                set.stress("am_stress_sd", "Standard deviation", Phase.AM, Moments::sd),
                set.stress("se_stress_mean", "Mean", Phase.SE, Moments::mean),
                set.stress("se_stress_sd", "Standard deviation", Phase.SE, Moments::sd),
                new SampleDescriptor("reaction_area", Unit.SQUARE_MICROMETRE,
                        "Sum of the AM–SE contact areas" + set.regionInWords() + ".", set::reactionArea),
                new SampleDescriptor("am_share", Unit.NONE, "Share of the picture that shows AM.",
                        sample -> set.shares(sample).am()),
                set.diameter("am_diameter_mean", "Mean", Moments::mean),
                set.diameter("am_diameter_sd", "Standard deviation", Moments::sd),
                new SampleDescriptor("void_share", Unit.NONE, "Share of the picture that shows no particle.",
                        sample -> set.shares(sample).voidSpace()));
    }

    private Descriptor stress(String name, String statistic, Phase phase, ToDoubleFunction<Moments> moment) {
        String meaning = statistic + " over the " + phase + " particles" + regionInWords() + ": " + measure.meaning()
                + ".";
        return new SampleDescriptor(name, measure.unit(), meaning, sample -> {
            IntPredicate chosen = region == LabelRegion.BOX
                    ? _ -> true
                    : centreIn(window(sample), sample.press().pressed().particles());
            return moment.applyAsDouble(moments(sample, phase, chosen));
        });
    }

    private Moments moments(PressedSample sample, Phase phase, IntPredicate chosen) {
        Particles particles = sample.press().pressed().particles();
        return Moments.of(particles.count(), i -> particles.phaseOf(i) == phase && chosen.test(i),
                i -> measure.of(sample.measures(), i));
    }

    private Descriptor diameter(String name, String statistic, ToDoubleFunction<Moments> moment) {
        String meaning = statistic + " of the diameter of the AM particles whose centre the picture shows.";
        return new SampleDescriptor(name, Unit.MICROMETRE, meaning, sample -> {
            Particles particles = sample.press().pressed().particles();
            IntPredicate shown = centreIn(window(sample), particles);
            return moment.applyAsDouble(Moments.of(particles.count(),
                    i -> particles.phaseOf(i) == Phase.AM && shown.test(i), i -> 2 * particles.radius[i]));
        });
    }

    private double reactionArea(PressedSample sample) {
        Contacts contacts = sample.press().contacts();
        PictureWindow window = window(sample);
        double sum = 0;
        for (int k = 0; k < contacts.count(); k++) {
            if (contacts.pairType(k) == PairType.AM_SE
                    && (region == LabelRegion.BOX || window.contains(contacts.x[k], contacts.y[k]))) {
                sum += contacts.area[k];
            }
        }
        return sum;
    }

    private PhaseShares shares(PressedSample sample) {
        return PhaseShares.of(sample.press().pressed(), rendering);
    }

    private PictureWindow window(PressedSample sample) {
        return PictureWindow.of(sample.press().pressed().box(), rendering);
    }

    private String regionInWords() {
        return " of the " + region.name().toLowerCase(Locale.ROOT);
    }

    private static IntPredicate centreIn(PictureWindow window, Particles particles) {
        return i -> window.contains(particles.x[i], particles.y[i]);
    }
}
