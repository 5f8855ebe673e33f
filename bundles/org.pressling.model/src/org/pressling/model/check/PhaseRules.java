// SPDX-License-Identifier: EPL-2.0
package org.pressling.model.check;

import java.util.HashSet;
import java.util.Set;
import org.pressling.dem.Phases;
import org.pressling.model.NumberList;
import org.pressling.model.Phase;
import org.pressling.model.PhaseRole;
import org.pressling.model.ShareBasis;
import org.pressling.model.SizeKind;
import org.pressling.model.Study;

/** Rules of a study's list of phases. */
final class PhaseRules {
    private static final double SD_TO_ZERO = 3;
    /** About the share of a box that all particles cover before the press, and the most that they could. */
    private static final double USUAL_SOLID = 0.82;
    private static final double MOST_SOLID = 0.85;

    private PhaseRules() {
    }

    /** What each phase must have: a name of its own and a material. */
    static void names(Study study, Problems problems) {
        Set<String> keys = new HashSet<>();
        int size = study.getPhases().size();
        if (size > Phases.MOST) {
            problems.add(new Problem("phases", size + " phases", "at most " + Phases.MOST, "there are too many phases.",
                    "Leave some out."));
        }
        for (int i = 0; i < size; i++) {
            Phase phase = study.getPhases().get(i);
            String name = phase.getName() == null ? "" : phase.getName();
            String path = "phases[" + i + "]";
            if (!Phases.isName(name)) {
                problems.add(new Problem(path + ".name", name, "a letter, then letters, digits, _ and -, at most 32",
                        "the phase has no usable name ('wall' is taken).", "Give it one, such as carbon."));
            } else if (!keys.add(org.pressling.dem.Phase.key(name))) {
                problems.add(new Problem(path + ".name", name, "a name that no other phase has",
                        "two phases have this name (capital and small letters, and - and _, count as the same).",
                        "Rename one."));
            }
            if (phase.getMaterial() == null) {
                problems.add(new Problem("phases[" + (name.isEmpty() ? i : name) + "].material", "",
                        "a material of the library, of a material file or of the study", "the phase has no material.",
                        "Choose one, for example phases[" + (name.isEmpty() ? i : name) + "].material=Li6PS5Cl."));
            }
        }
        if (study.getPhases().stream().noneMatch(p -> p.getRole() == PhaseRole.ACTIVE)) {
            problems.add(new Problem("phases", "no active phase", "at least one phase of role ACTIVE",
                    "labels and the report are about active material.", "Give one phase the role ACTIVE."));
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
            problems.add(study, path + "diameterSd", "at most a third of the mean, "
                    + NumberList.format(phase.getDiameterMean() / SD_TO_ZERO) + " µm",
                    "so wide a normal distribution would draw diameters near or below zero.",
                    "Lower the spread, raise the mean, or take LOGNORMAL.");
        }
        double side = Math.min(study.getPacking().getHeight(), study.getPress().getFinalWidth());
        if (Math.max(phase.getDiameterMean(), phase.getDiameterMeanMax()) > side / 2) {
            problems.add(study, path + "diameterMean", "at most half of the shorter side of the pressed box, "
                    + NumberList.format(side / 2) + " µm", "so large particles would not fit side by side.",
                    "Lower the diameter, or raise packing.height and press.finalWidth.");
        }
    }

    private static void range(Study study, String path, double low, double high, Problems problems) {
        if (high != 0 && low > high) {
            problems.add(study, path, "at most " + path.substring(path.indexOf('.') + 1) + "Max, " + NumberList.format(high)
                    + " µm", "the smallest value is above the largest.", "Exchange the two, or set the largest to 0.");
        }
    }

    private static void share(Study study, Phase phase, Problems problems) {
        if (phase.getShareOf() != ShareBasis.REST && !(phase.getShare() > 0)) {
            problems.add(study, "phases[" + phase.getName() + "].share", "above 0", "the phase has no share.",
                    "Give it one, or leave the phase out.");
        }
    }

    private static void gray(Study study, Phase phase, Problems problems) {
        boolean likeVoid = phase.getGray() == study.getRendering().getVoidGray();
        boolean likeOther = study.getPhases().stream()
                .anyMatch(p -> p.getRole() != phase.getRole() && p.getGray() == phase.getGray());
        if (likeVoid || likeOther) {
            problems.add(study, "phases[" + phase.getName() + "].gray", "another gray than "
                    + (likeVoid ? "rendering.voidGray" : "phases of another role have"),
                    "the phases could not be told apart in pictures.", "Choose different grays, such as 128, 255, 64 and 0.");
        }
    }

    private static void together(Study study, Problems problems) {
        long rests = study.getPhases().stream().filter(p -> p.getShareOf() == ShareBasis.REST).count();
        double ofSolid = study.getPhases().stream()
                .filter(p -> p.getShareOf() == ShareBasis.VOLUME || p.getShareOf() == ShareBasis.MASS)
                .mapToDouble(Phase::getShare).sum();
        double ofBox = study.getPhases().stream().mapToDouble(p -> ofBox(study, p)).sum();
        if (rests > 1) {
            problems.add(new Problem("phases", rests + " phases of shareOf REST", "one", "only one phase can fill what the"
                    + " others leave.", "Give the others a share."));
        }
        if (ofSolid > 1) {
            problems.add(new Problem("phases", NumberList.format(ofSolid), "shares of volume and mass that add up to at most 1",
                    "the shares of the solid add up to more than all of it.", "Lower one of them."));
        }
        if (ofBox + ofSolid * USUAL_SOLID > MOST_SOLID) {
            problems.add(new Problem("phases", NumberList.format(Math.round((ofBox + ofSolid * USUAL_SOLID) * 1000) / 1000.0),
                    "shares that come to at most " + MOST_SOLID + " of the box before the press",
                    "the shares add up to more than fits.", "Lower one of them."));
        }
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
