// SPDX-License-Identifier: EPL-2.0
package org.pressling.model.check;

import java.util.HashSet;
import java.util.Set;
import org.pressling.dem.Phases;
import org.pressling.dem.Problem;
import org.pressling.dem.Problems;
import org.pressling.dem.Remedy;
import org.pressling.model.NumberList;
import org.pressling.model.Phase;
import org.pressling.model.PhaseRole;
import org.pressling.model.PhaseSizes;
import org.pressling.model.ShareBasis;
import org.pressling.model.SizeKind;
import org.pressling.model.Study;

/** Rules of a study's list of phases. */
final class PhaseRules {
    private static final double SD_TO_ZERO = 3;
    /** By how much shares that are to add up to 1 may miss it, as decimals do. */
    private static final double ROUNDING = 1e-6;
    /** About the share of a box that all particles cover before the press, and the most that they could. */
    private static final double USUAL_SOLID = 0.82;
    private static final double MOST_SOLID = 0.85;
    /** The same of volume: equal spheres jam at about 0.64, and those of several sizes a little later. */
    private static final double MOST_SOLID_IN_SPACE = 0.68;

    private PhaseRules() {
    }

    /** What each phase must have: a name of its own and a material. */
    static void names(Study study, Problems problems) {
        Set<String> keys = new HashSet<>();
        int size = study.getPhases().size();
        if (size > Phases.MOST) {
            problems.add(PhaseProblem.TOO_MANY.of(size, Phases.MOST).at("phases"));
        }
        for (int i = 0; i < size; i++) {
            Phase phase = study.getPhases().get(i);
            String name = phase.getName() == null ? "" : phase.getName();
            String path = "phases[" + i + "]";
            if (!Phases.isName(name)) {
                problems.add(PhaseRemedies.named(PhaseProblem.NAME.of().at(path + ".name", name), study, phase));
            } else if (!keys.add(org.pressling.dem.Phase.key(name))) {
                problems.add(PhaseRemedies.named(PhaseProblem.NAME_TWICE.of().at(path + ".name", name), study, phase));
            }
            if (phase.getMaterial() == null) {
                String material = "phases[" + (name.isEmpty() ? i : name) + "].material";
                problems.add(PhaseProblem.NO_MATERIAL.of(material).at(material).remedy(Remedy.set(material, usual(phase))));
            }
        }
        if (study.getPhases().stream().noneMatch(p -> p.getRole() == PhaseRole.ACTIVE || p.getRole() == PhaseRole.ELECTROLYTE)) {
            problems.add(PhaseRemedies.active(PhaseProblem.NEITHER.of().at("phases"), study));
        }
    }

    /** Sizes, shares and grays of the phases of one sample. */
    static void check(Study study, Problems problems) {
        for (Phase phase : study.getPhases()) {
            sizes(study, phase, problems);
            share(study, phase, problems);
            gray(study, phase, problems);
        }
        together(study, problems);
    }

    private static void sizes(Study study, Phase phase, Problems problems) {
        String path = "phases[" + phase.getName() + "].";
        range(study, path + "diameterMean", phase.getDiameterMean(), phase.getDiameterMeanMax(), problems);
        range(study, path + "diameterSd", phase.getDiameterSd(), phase.getDiameterSdMax(), problems);
        double widest = Math.max(phase.getDiameterSd(), phase.getDiameterSdMax());
        if (phase.getSizes() == SizeKind.NORMAL && SD_TO_ZERO * widest > phase.getDiameterMean()) {
            problems.add(Located.at(study, path + "diameterSd",
                    PhaseProblem.SPREAD_TO_ZERO.of(phase.getDiameterMean() / SD_TO_ZERO)));
        }
        double side = PressedBox.shortestSide(study);
        if (PhaseSizes.largest(phase) > side / 2) {
            Problem large = Located.at(study, path + PhaseSizes.attribute(phase), PhaseProblem.TOO_LARGE.of(side / 2));
            problems.add(PhaseRemedies.smaller(large, phase, side / 2));
        }
    }

    private static void range(Study study, String path, double low, double high, Problems problems) {
        if (high != 0 && low > high) {
            String largest = path + "Max";
            problems.add(Located.at(study, path, PhaseProblem.REVERSED.of(largest.substring(path.indexOf('.') + 1), high))
                    .remedy(Remedy.set(path, NumberList.format(high))).remedy(Remedy.set(largest, "0")));
        }
    }

    private static void share(Study study, Phase phase, Problems problems) {
        if (phase.getShareOf() != ShareBasis.REST && !(phase.getShare() > 0)) {
            problems.add(Located.at(study, "phases[" + phase.getName() + "].share", PhaseProblem.NO_SHARE.of()));
        }
    }

    private static void gray(Study study, Phase phase, Problems problems) {
        boolean likeVoid = phase.getGray() == study.getRendering().getVoidGray();
        boolean likeOther = study.getPhases().stream()
                .anyMatch(p -> p.getRole() != phase.getRole() && p.getGray() == phase.getGray());
        if (likeVoid || likeOther) {
            Problem alike = likeVoid ? PhaseProblem.GRAY_OF_VOID.of() : PhaseProblem.GRAY_OF_OTHER.of();
            problems.add(Located.at(study, "phases[" + phase.getName() + "].gray", alike));
        }
    }

    private static void together(Study study, Problems problems) {
        long rests = study.getPhases().stream().filter(p -> p.getShareOf() == ShareBasis.REST).count();
        double ofSolid = study.getPhases().stream()
                .filter(PhaseRules::isOfSolid)
                .mapToDouble(Phase::getShare).sum();
        double ofBox = study.getPhases().stream().mapToDouble(p -> ofBox(study, p)).sum();
        if (rests > 1) {
            problems.add(PhaseRemedies.oneRest(PhaseProblem.TWO_RESTS.of(rests).at("phases"), study));
        }
        if (ofSolid > 1 + ROUNDING) {
            problems.add(PhaseRemedies.less(PhaseProblem.OVER_ALL_SOLID.of(ofSolid).at("phases"), study, PhaseRules::isOfSolid,
                    _ -> 1, ofSolid - 1));
        }
        boolean space = PressedBox.isSpace(study);
        double solid = space ? study.getPacking().getSolidFraction() : USUAL_SOLID;
        double filled = ofBox + ofSolid * solid;
        double most = space ? MOST_SOLID_IN_SPACE : MOST_SOLID;
        if (filled > most) {
            Problem full = PhaseProblem.OVERFULL.of(Math.round(filled * 1000) / 1000.0, most).at("phases");
            problems.add(PhaseRemedies.less(full, study, p -> p.getShareOf() != ShareBasis.REST,
                    p -> ofBoxPerShare(study, p, solid), filled - most));
        }
    }

    private static boolean isOfSolid(Phase phase) {
        return phase.getShareOf() == ShareBasis.VOLUME || phase.getShareOf() == ShareBasis.MASS;
    }

    /** By how much of the box a phase grows with its fraction. */
    private static double ofBoxPerShare(Study study, Phase phase, double solid) {
        return switch (phase.getShareOf()) {
        case BOX -> 1;
        case BOX_LEFT_FREE -> -1;
        case PRESSED_BOX -> study.getPress().getFinalWidth() / study.getPacking().getInitialWidth();
        case REST, VOLUME, MASS -> solid;
        };
    }

    /** The material of the paper for a phase of that role. */
    private static String usual(Phase phase) {
        return phase.getRole() == PhaseRole.ACTIVE ? ReferenceRules.PAPERS_AM : ReferenceRules.PAPERS_SE;
    }

    private static double ofBox(Study study, Phase phase) {
        return switch (phase.getShareOf()) {
        case BOX -> phase.getShare();
        case BOX_LEFT_FREE -> 1 - phase.getShare();
        case PRESSED_BOX -> phase.getShare() * study.getPress().getFinalWidth() / study.getPacking().getInitialWidth();
        case REST, VOLUME, MASS -> 0;
        };
    }
}
