// SPDX-License-Identifier: EPL-2.0
package org.pressling.model.check;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.pressling.dem.Problem;
import org.pressling.dem.Problems;
import org.pressling.dem.Remedy;
import org.pressling.dem.Role;
import org.pressling.model.NumberList;
import org.pressling.model.Packing;
import org.pressling.model.Phase;
import org.pressling.model.PhaseSizes;
import org.pressling.model.Press;
import org.pressling.model.PresslingPackage;
import org.pressling.model.Rendering;
import org.pressling.model.Study;
import org.pressling.model.StudyPhases;
import org.pressling.model.quantity.Quantities;

/** Rules between the attributes of one sample: packing, press, picture. Checked for every combination of factor levels. */
final class StructureRules {

    /** Densest packing of equal discs, π/√12: above it active material overlaps whatever the press does. */
    private static final double DENSEST_DISCS = Math.PI / Math.sqrt(12);

    /** Densest packing of equal spheres, π/√18. */
    private static final double DENSEST_SPHERES = Math.PI / Math.sqrt(18);

    /** Standard deviations between the mean diameter and zero, so that a normal draw practically never is negative. */
    private static final double SD_TO_ZERO = 3;

    /** Most points along a side of the picture that rendering looks at. */
    private static final int MOST_POINTS = 8192;

    /** More take days for a sample and more memory than most machines have. */
    private static final double MOST_PARTICLES = 2_000_000;

    /** Share of the box that particles cover before the press, at most about. */
    private static final double COVER = 0.8;

    private StructureRules() {
    }

    /**
     * Checks one sample.
     *
     * @param catalog tells what the packers can do
     * @param packs whether it will be packed; else its particles come from a file, and no rule of the packing applies
     */
    static void check(Study study, ContributionCatalog catalog, boolean packs, Problems problems) {
        compression(study, problems);
        slab(study, problems);
        RegionRules.check(study, problems);
        if (packs && StudyPhases.isListed(study)) {
            PhaseRules.check(study, problems);
            particles(study, problems);
        } else if (packs) {
            sizes(study, problems);
            share(study, catalog, problems);
        }
        picture(study, packs, problems);
    }

    private static void compression(Study study, Problems problems) {
        Packing packing = study.getPacking();
        Press press = study.getPress();
        if (press.getFinalWidth() >= packing.getInitialWidth()) {
            Problem problem = StructureProblem.NOT_COMPRESSED.of(packing.getInitialWidth());
            problems.add(Located.at(study, "press.finalWidth", packing.getHeight() < packing.getInitialWidth()
                    ? problem.remedy(Remedy.set("press.finalWidth", text(packing.getHeight()))) : problem));
        }
    }

    /** A body has a depth of its own. */
    private static void slab(Study study, Problems problems) {
        if (PressedBox.isSpace(study) && study.getPress().getPressureDepth() > 0) {
            problems.add(Located.at(study, "press.pressureDepth", StructureProblem.SLAB_OF_BODY.of())
                    .remedy(Remedy.set("press.pressureDepth", "0")));
        }
    }

    private static void sizes(Study study, Problems problems) {
        Packing packing = study.getPacking();
        if (packing.getAmDiameterMeanMin() > packing.getAmDiameterMeanMax()) {
            double most = packing.getAmDiameterMeanMax();
            problems.add(Located.at(study, "packing.amDiameterMeanMin", StructureProblem.MEAN_REVERSED.of(most))
                    .remedy(Remedy.set("packing.amDiameterMeanMin", text(most))));
        }
        if (packing.getAmDiameterSdMin() > packing.getAmDiameterSdMax()) {
            double most = packing.getAmDiameterSdMax();
            problems.add(Located.at(study, "packing.amDiameterSdMin", StructureProblem.SD_REVERSED.of(most))
                    .remedy(Remedy.set("packing.amDiameterSdMin", text(most))));
        }
        if (SD_TO_ZERO * packing.getAmDiameterSdMax() > packing.getAmDiameterMeanMin()) {
            double most = packing.getAmDiameterMeanMin() / SD_TO_ZERO;
            problems.add(Located.at(study, "packing.amDiameterSdMax", StructureProblem.SPREAD_TO_ZERO.of(most))
                    .remedy(Remedy.set("packing.amDiameterSdMax", text(most))));
        }
        if (packing.getSeDiameter() >= packing.getAmDiameterMeanMin()) {
            problems.add(Located.at(study, "packing.seDiameter",
                    StructureProblem.SE_NOT_SMALLER.of(packing.getAmDiameterMeanMin())));
        }
        particles(study, problems);
        double side = PressedBox.shortestSide(study);
        if (packing.getAmDiameterMeanMax() > side / 2) {
            problems.add(Located.at(study, "packing.amDiameterMeanMax", StructureProblem.TOO_LARGE.of(side / 2)));
        }
    }

    private static void particles(Study study, Problems problems) {
        Packing packing = study.getPacking();
        double covered = COVER * packing.getInitialWidth() * packing.getHeight();
        double filled = packing.getSolidFraction() * packing.getInitialWidth() * packing.getHeight() * packing.getDepth();
        double smallest = PressedBox.isSpace(study) ? Math.cbrt(filled / MOST_PARTICLES / (Math.PI / 6))
                : Math.sqrt(covered / MOST_PARTICLES / (Math.PI / 4));
        if (StudyPhases.smallestDiameter(study) < smallest) {
            problems.add(Located.at(study, finest(study), StructureProblem.TOO_FINE.of((int) (MOST_PARTICLES / 1_000_000),
                    Math.ceil(smallest * 1000) / 1000, packing.getInitialWidth(), packing.getHeight())));
        }
    }

    /** Where the diameter of the smallest particles stands. */
    private static String finest(Study study) {
        if (!StudyPhases.isListed(study)) {
            return "packing.seDiameter";
        }
        // those that are not a number come last
        Phase finest = study.getPhases().stream().min(Comparator.comparingDouble(PhaseSizes::smallest)).orElseThrow();
        return "phases[" + finest.getName() + "]." + PhaseSizes.attribute(finest);
    }

    private static void share(Study study, ContributionCatalog catalog, Problems problems) {
        double initial = AmFraction.initial(study);
        double pressed = AmFraction.pressed(study);
        String packer = study.getPacking().getPacker().getId();
        boolean space = PressedBox.isSpace(study);
        double densest = space ? DENSEST_SPHERES : DENSEST_DISCS;
        OptionalDouble largest = packer == null ? OptionalDouble.empty() : catalog.largestShare(packer, space);
        if (pressed > densest) {
            problems.add(Located.at(study, "packing.amRatio",
                    StructureProblem.AM_COVERS_ALL.of(round(pressed), round(densest))));
        } else if (largest.isPresent() && initial > largest.getAsDouble()) {
            Problem problem = StructureProblem.PACKER_FULL.of(round(initial), largest.getAsDouble());
            problems.add(Located.at(study, "packing.amRatio", denser(initial, study, catalog)
                    .map(other -> problem.remedy(Remedy.set("packing.packer", other))).orElse(problem)));
        }
    }

    /** A packer of which so much can be asked. */
    private static Optional<String> denser(double share, Study study, ContributionCatalog catalog) {
        String kind = Quantities.kind(PresslingPackage.Literals.PACKING__PACKER);
        return catalog.ids(kind).orElse(List.of()).stream()
                .filter(id -> !id.equals(study.getPacking().getPacker().getId()))
                .filter(id -> catalog.largestShare(id, PressedBox.isSpace(study)).orElse(0) >= share).findFirst();
    }

    private static void picture(Study study, boolean packs, Problems problems) {
        Rendering rendering = study.getRendering();
        if (rendering.getField() > 0) {
            field(study, problems);
        } else {
            frame(study, packs, problems);
        }
        look(study, packs, problems);
        SectionRules.check(study, problems);
    }

    /** A square in the middle of the box; where a pressure ends the press, the width is known only afterwards. */
    private static void field(Study study, Problems problems) {
        double side = Math.min(study.getPress().getFinalWidth(), PressedBox.pictureHeight(study));
        if (study.getRendering().getField() > side) {
            problems.add(Located.at(study, "rendering.field", ImageProblem.FIELD_TOO_LARGE.of(side)));
        }
    }

    /** All that the crop leaves; the network reads square pictures, but one of given particles is not for a network. */
    private static void frame(Study study, boolean packs, Problems problems) {
        Rendering rendering = study.getRendering();
        double width = study.getPress().getFinalWidth() - 2 * rendering.getCrop();
        double height = PressedBox.pictureHeight(study) - 2 * rendering.getCrop();
        if (width <= 0 || height <= 0) {
            double side = Math.min(study.getPress().getFinalWidth(), PressedBox.pictureHeight(study));
            problems.add(Located.at(study, "rendering.crop", ImageProblem.NOTHING_LEFT.of(side / 2)));
        } else if (packs && Math.abs(height - width) * rendering.getPixels() >= width) {
            double finalWidth = study.getPress().getFinalWidth();
            String side = SectionRules.isAcrossY(study) ? "packing.depth" : "packing.height";
            problems.add(Located.at(study, side, ImageProblem.NOT_SQUARE.of(finalWidth))
                    .remedy(Remedy.set(side, text(finalWidth))));
        }
    }

    private static void look(Study study, boolean packs, Problems problems) {
        Rendering rendering = study.getRendering();
        boolean alike = rendering.getAmGray() == rendering.getSeGray() || rendering.getAmGray() == rendering.getVoidGray()
                || rendering.getSeGray() == rendering.getVoidGray();
        if (alike && !StudyPhases.isListed(study)) {
            problems.add(Located.at(study, "rendering.amGray", ImageProblem.SAME_GRAYS.of()));
        }
        double radius = StudyPhases.smallestDiameter(study) / 2;
        if (packs && rendering.getOutlineWidth() >= radius) {
            problems.add(Located.at(study, "rendering.outlineWidth", ImageProblem.ONLY_OUTLINE.of(radius)));
        }
        if (rendering.getDegradation() > 0 && rendering.getOutlineWidth() > 0) {
            problems.add(Located.at(study, "rendering.degradation", ImageProblem.DEGRADED_OUTLINE.of())
                    .remedy(Remedy.set("rendering.degradation", "0")));
        }
        boolean others = StudyPhases.isListed(study) && !study.getPhases().stream().map(phase -> phase.getRole().name()).sorted()
                .toList().equals(List.of(Role.ACTIVE.name(), Role.ELECTROLYTE.name()));
        if (rendering.getDegradation() > 0 && others) {
            problems.add(Located.at(study, "rendering.degradation", ImageProblem.DEGRADED_PHASES.of())
                    .remedy(Remedy.set("rendering.degradation", "0")));
        }
        if ((long) rendering.getPixels() * rendering.getSupersampling() > MOST_POINTS) {
            problems.add(Located.at(study, "rendering.supersampling",
                    ImageProblem.TOO_MANY_POINTS.of(MOST_POINTS / rendering.getPixels(), rendering.getPixels())));
        }
    }

    private static String text(double value) {
        return NumberList.format(value);
    }

    private static double round(double share) {
        return Math.round(share * 1000) / 1000.0;
    }
}
