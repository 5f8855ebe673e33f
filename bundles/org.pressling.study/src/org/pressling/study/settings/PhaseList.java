// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.settings;

import static org.pressling.model.PresslingPackage.Literals.MATERIAL__DENSITY;
import static org.pressling.model.PresslingPackage.Literals.PACKING__AM_DIAMETER_CUT;
import static org.pressling.model.PresslingPackage.Literals.PHASE__CUT;
import static org.pressling.model.PresslingPackage.Literals.PHASE__DIAMETER_MEAN;
import static org.pressling.model.PresslingPackage.Literals.PHASE__DIAMETER_MEAN_MAX;
import static org.pressling.model.PresslingPackage.Literals.PHASE__DIAMETER_SD;
import static org.pressling.model.PresslingPackage.Literals.PHASE__DIAMETER_SD_MAX;
import static org.pressling.model.PresslingPackage.Literals.PHASE__SIZES;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

import org.eclipse.emf.ecore.EAttribute;
import org.pressling.dem.InvalidInputException;
import org.pressling.dem.Phases;
import org.pressling.dem.Problem;
import org.pressling.dem.Remedy;
import org.pressling.dem.Unit;
import org.pressling.dem.packing.Ingredient;
import org.pressling.dem.packing.LognormalSizes;
import org.pressling.dem.packing.NormalSizes;
import org.pressling.dem.packing.OneSize;
import org.pressling.dem.packing.ShareMeaning;
import org.pressling.dem.packing.Sizes;
import org.pressling.dem.packing.TableSizes;
import org.pressling.model.Packing;
import org.pressling.model.Phase;
import org.pressling.model.SizeKind;
import org.pressling.model.Study;
import org.pressling.model.StudyPhases;

/** Takes the list of phases from a study. */
public final class PhaseList {

    private PhaseList() {
    }

    /**
     * What is to be packed of each phase. Mean and standard deviation are drawn here, once per sample, evenly from the
     * ranges that the study gives.
     *
     * @param sizes the source of chance for them
     */
    static List<Ingredient> ingredients(Study study, RandomGenerator sizes) {
        Phases phases = StudyPhases.phases(study);
        List<Ingredient> all = new ArrayList<>();
        for (Phase p : study.getPhases()) {
            double mean = draw(p, PHASE__DIAMETER_MEAN, PHASE__DIAMETER_MEAN_MAX, sizes);
            double sd = draw(p, PHASE__DIAMETER_SD, PHASE__DIAMETER_SD_MAX, sizes);
            if (p.getMaterial() == null || p.getMaterial().eIsProxy()) {
                throw SettingsProblem.NO_MATERIAL.of(p.getName()).at("phases[" + p.getName() + "].material").exception();
            }
            all.add(new Ingredient(phases.get(all.size()), sizes(study, p, mean, sd), p.getShare(), meaning(p),
                    Si.of(p.getMaterial(), MATERIAL__DENSITY)));
        }
        return all;
    }

    /** The sizes of a phase without what is drawn per sample: those of its smallest mean and spread. */
    static Sizes sizes(Study study, Phase phase) {
        return sizes(study, phase, Si.of(phase, PHASE__DIAMETER_MEAN), Si.of(phase, PHASE__DIAMETER_SD));
    }

    /**
     * What is wrong with the sizes of a study: tables of percentiles, and where distributions are cut off.
     *
     * @param study the study, with the tables of files in it
     * @return the problems, each at its table or cut
     */
    public static List<Problem> problems(Study study) {
        List<Problem> problems = new ArrayList<>();
        if (!StudyPhases.isListed(study)) {
            Packing paper = study.getPacking();
            addCut(problems, "packing." + PACKING__AM_DIAMETER_CUT.getName(), paper.getAmDiameterCut(),
                    paper.getAmDiameterSdMax());
        }
        for (Phase phase : study.getPhases()) {
            if (phase.getSizes() == SizeKind.PERCENTILES) {
                try {
                    sizes(study, phase);
                } catch (InvalidInputException noTable) {
                    noTable.problems().forEach(problem -> problems.add(otherSizes(phase,
                            problem.at("phases[" + phase.getName() + "].percentiles", phase.getPercentiles()))));
                }
            } else if (phase.getSizes() == SizeKind.NORMAL || phase.getSizes() == SizeKind.LOGNORMAL) {
                addCut(problems, "phases[" + phase.getName() + "]." + PHASE__CUT.getName(), phase.getCut(),
                        Math.max(phase.getDiameterSd(), phase.getDiameterSdMax()));
            }
        }
        return problems;
    }

    /** A negative cut is out of its range, which others tell. */
    private static void addCut(List<Problem> problems, String path, double cut, double sd) {
        try {
            Sizes.requireCut(Math.max(0, cut), sd);
        } catch (InvalidInputException tooNarrow) {
            tooNarrow.problems().forEach(problem -> problems.add(problem.at(path, Double.toString(cut))
                    .remedy(Remedy.set(path, Double.toString(Sizes.LEAST_CUT)))));
        }
    }

    /** With the kind of sizes that a new phase has, which needs no table. */
    static Problem otherSizes(Phase phase, Problem problem) {
        return problem.remedy(Remedy.set("phases[" + phase.getName() + "].sizes", PHASE__SIZES.getDefaultValueLiteral()));
    }

    private static Sizes sizes(Study study, Phase p, double mean, double sd) {
        return switch (p.getSizes()) {
        case ONE -> new OneSize(mean);
        case NORMAL -> new NormalSizes(mean, sd, p.getCut());
        case LOGNORMAL -> new LognormalSizes(mean, sd, p.getCut());
        case PERCENTILES -> new TableSizes(table(p), p.isByVolume());
        case MEASURED -> throw new IllegalStateException("The table of " + p.getName()
                + " is not in the study yet, see MeasuredSizes");
        };
    }

    private static List<TableSizes.Point> table(Phase p) {
        String text = p.getPercentiles() == null ? "" : p.getPercentiles().strip();
        List<TableSizes.Point> points = new ArrayList<>();
        for (String pair : text.split("[\\s,]+")) {
            String[] sides = pair.split(":", -1);
            try {
                points.add(new TableSizes.Point(Double.parseDouble(sides[0]),
                        Unit.MICROMETRE.toSi(Double.parseDouble(sides[1]))));
            } catch (NumberFormatException | ArrayIndexOutOfBoundsException notAPair) {
                throw SettingsProblem.PERCENTILE.of(pair).at("phases[" + p.getName() + "].percentiles").exception(notAPair);
            }
        }
        return points;
    }

    private static ShareMeaning meaning(Phase p) {
        return switch (p.getShareOf()) {
        case REST -> ShareMeaning.REST;
        case BOX -> ShareMeaning.AM_SHARE_INITIAL;
        case PRESSED_BOX -> ShareMeaning.AM_SHARE_FINAL;
        case BOX_LEFT_FREE -> ShareMeaning.NON_AM_SHARE_INITIAL;
        case VOLUME -> ShareMeaning.VOLUME;
        case MASS -> ShareMeaning.MASS;
        };
    }

    private static double draw(Phase p, EAttribute from, EAttribute to, RandomGenerator random) {
        double low = Si.of(p, from);
        double high = Si.of(p, to) == 0 ? low : Si.of(p, to);
        if (low > high) {
            throw SettingsProblem.REVERSED.of(p.eGet(from), to.getName(), p.eGet(to))
                    .at("phases[" + p.getName() + "]." + from.getName()).exception();
        }
        // always draw, so that closing one range does not shift the draw of another
        return low + (high - low) * random.nextDouble();
    }
}
