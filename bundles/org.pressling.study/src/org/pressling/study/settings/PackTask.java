// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.settings;

import static org.pressling.model.PresslingPackage.Literals.PACKING__AM_DIAMETER_MEAN_MAX;
import static org.pressling.model.PresslingPackage.Literals.PACKING__AM_DIAMETER_MEAN_MIN;
import static org.pressling.model.PresslingPackage.Literals.PACKING__AM_DIAMETER_SD_MAX;
import static org.pressling.model.PresslingPackage.Literals.PACKING__AM_DIAMETER_SD_MIN;
import static org.pressling.model.PresslingPackage.Literals.PACKING__DEPTH;
import static org.pressling.model.PresslingPackage.Literals.PACKING__HEIGHT;
import static org.pressling.model.PresslingPackage.Literals.PACKING__INITIAL_WIDTH;
import static org.pressling.model.PresslingPackage.Literals.PACKING__SE_DIAMETER;
import static org.pressling.model.PresslingPackage.Literals.PRESS__FINAL_WIDTH;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.random.RandomGenerator;

import org.eclipse.emf.ecore.EAttribute;
import org.pressling.dataset.sample.SampleFactors;
import org.pressling.dem.Box;
import org.pressling.dem.Role;
import org.pressling.dem.packing.AmSeMixture;
import org.pressling.dem.packing.Ingredient;
import org.pressling.dem.packing.Packer;
import org.pressling.dem.packing.PackingSettings;
import org.pressling.dem.packing.ShareMeaning;
import org.pressling.model.Packing;
import org.pressling.model.Study;
import org.pressling.model.StudyPhases;
import org.pressling.model.check.PressedBox;
import org.pressling.study.contribute.Catalogue;
import org.pressling.study.contribute.Contributions;

/**
 * Everything that decides how a sample is packed.
 *
 * @param seed    seed of the study; with the sample's number it gives the random streams
 * @param factors what the campaign asks of the sample, with the AM sizes drawn for it
 * @param packing what the packer is asked for
 * @param packer  which packer, with its settings
 */
public record PackTask(long seed, SampleFactors factors, PackingSettings packing, Choice packer) {

    /**
     * Takes the task from a study. The mean and the standard deviation of the AM diameter are drawn here, once per
     * sample, evenly from the ranges that the study gives.
     *
     * @param study         the study with the factors of this sample set
     * @param sample        number of the sample
     * @param replicate     number of the replicate
     * @param contributions where the packer is found
     * @return the task
     */
    static PackTask of(Study study, int sample, int replicate, Contributions contributions) {
        Packing p = study.getPacking();
        RandomGenerator sizes = SampleStream.of(study.getSeed(), sample, "am sizes");
        Catalogue<Packer> packers = contributions.of(Packer.KIND);
        Choice packer = Choice.of("packing.packer", p.getPacker(), packers.choose(p.getPacker().getId()).settings())
                .withCode(packers.codeOf(p.getPacker().getId()));
        if (StudyPhases.isListed(study)) {
            return listed(study, sample, replicate, sizes, packer);
        }
        double mean = draw(p, PACKING__AM_DIAMETER_MEAN_MIN, PACKING__AM_DIAMETER_MEAN_MAX, sizes);
        double sd = draw(p, PACKING__AM_DIAMETER_SD_MIN, PACKING__AM_DIAMETER_SD_MAX, sizes);
        double width = Si.of(p, PACKING__INITIAL_WIDTH);
        Box box = box(p, width);
        PackingSettings packing = new AmSeMixture(p.getAmRatio(), ShareMeaning.valueOf(p.getAmRatioMeaning().name()), mean, sd,
                p.getAmDiameterCut(), Si.of(p, PACKING__SE_DIAMETER))
                .in(box, Si.of(study.getPress(), PRESS__FINAL_WIDTH), p.getMaxTries(), solid(study));
        return new PackTask(study.getSeed(), new SampleFactors(sample, width, p.getAmRatio(), replicate, mean, sd),
                packing, packer);
    }

    /** The factors are those of the first active phase; a pellet of electrolyte has none. */
    private static PackTask listed(Study study, int sample, int replicate, RandomGenerator sizes, Choice packer) {
        Packing p = study.getPacking();
        double width = Si.of(p, PACKING__INITIAL_WIDTH);
        Box box = box(p, width);
        List<Ingredient> ingredients = PhaseList.ingredients(study, sizes);
        PackingSettings packing = new PackingSettings(box, Si.of(study.getPress(), PRESS__FINAL_WIDTH), StudyPhases.phases(study),
                ingredients, p.getMaxTries(), solid(study));
        SampleFactors factors = ingredients.stream().filter(i -> i.phase().role() == Role.ACTIVE).findFirst()
                .map(am -> new SampleFactors(sample, width, am.share(), replicate, am.sizes().mean(), am.sizes().sd()))
                .orElseGet(() -> new SampleFactors(sample, width, 0, replicate, Double.NaN, Double.NaN));
        return new PackTask(study.getSeed(), factors, packing, packer);
    }

    /**
     * What stands for the task where nothing is packed: the box, and sizes that nobody asked for.
     *
     * @param study     the study
     * @param sample    number of the sample
     * @param replicate number of the replicate
     * @return the task; no packer can perform it
     */
    static PackTask ofGiven(Study study, int sample, int replicate) {
        Packing p = study.getPacking();
        double width = Si.of(p, PACKING__INITIAL_WIDTH);
        Box box = box(p, width);
        PackingSettings none = new AmSeMixture(0.5, ShareMeaning.AM_SHARE_INITIAL, width, 0, width).in(box, width, 1,
                OptionalDouble.empty());
        return new PackTask(study.getSeed(), new SampleFactors(sample, width, Double.NaN, replicate, Double.NaN, Double.NaN),
                none, new Choice("particles", Collections.emptySortedMap(), Collections.emptySortedMap()));
    }

    /** A rectangle, or a box in space where the study gives it a depth. */
    private static Box box(Packing p, double width) {
        OptionalDouble depth = Si.above0(p, PACKING__DEPTH);
        return new Box(width, Si.of(p, PACKING__HEIGHT), p.isPeriodicTopBottom(), depth.isPresent()
                ? Optional.of(new Box.Third(depth.getAsDouble(), p.isPeriodicFrontBack())) : Optional.empty());
    }

    /** Read with a depth alone. */
    private static OptionalDouble solid(Study study) {
        return PressedBox.isSpace(study) ? OptionalDouble.of(study.getPacking().getSolidFraction()) : OptionalDouble.empty();
    }

    private static double draw(Packing p, EAttribute from, EAttribute to, RandomGenerator random) {
        double low = Si.of(p, from);
        double high = Si.of(p, to);
        if (low > high) {
            throw SettingsProblem.REVERSED_RANGE.of(p.eGet(from), to.getName(), p.eGet(to)).at("packing." + from.getName())
                    .exception();
        }
        // always draw, so that closing one range does not shift the draw of another
        return low + (high - low) * random.nextDouble();
    }
}
