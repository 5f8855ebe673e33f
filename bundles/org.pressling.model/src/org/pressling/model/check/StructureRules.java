// SPDX-License-Identifier: EPL-2.0
package org.pressling.model.check;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import org.pressling.model.NumberList;
import org.pressling.model.Packing;
import org.pressling.model.Phase;
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
            problems.add(study, "press.finalWidth", "below packing.initialWidth, " + text(packing.getInitialWidth()) + " µm",
                    "the box would not be compressed.", "Lower the final width or raise the initial width.");
        }
    }

    private static void sizes(Study study, Problems problems) {
        Packing packing = study.getPacking();
        Press press = study.getPress();
        if (packing.getAmDiameterMeanMin() > packing.getAmDiameterMeanMax()) {
            problems.add(study, "packing.amDiameterMeanMin", "at most amDiameterMeanMax, " + text(packing.getAmDiameterMeanMax())
                    + " µm",
                    "the smallest mean diameter is above the largest.", "Exchange the two, or make them equal for a fixed mean.");
        }
        if (packing.getAmDiameterSdMin() > packing.getAmDiameterSdMax()) {
            problems.add(study, "packing.amDiameterSdMin",
                    "at most amDiameterSdMax, " + text(packing.getAmDiameterSdMax()) + " µm",
                    "the smallest standard deviation is above the largest.",
                    "Exchange the two, or make them equal for a fixed spread.");
        }
        if (SD_TO_ZERO * packing.getAmDiameterSdMax() > packing.getAmDiameterMeanMin()) {
            problems.add(study, "packing.amDiameterSdMax", "at most a third of amDiameterMeanMin, "
                    + text(packing.getAmDiameterMeanMin() / SD_TO_ZERO) + " µm",
                    "so wide a spread would draw diameters near or below zero.", "Lower the spread or raise the mean.");
        }
        if (packing.getSeDiameter() >= packing.getAmDiameterMeanMin()) {
            problems.add(study, "packing.seDiameter", "below amDiameterMeanMin, " + text(packing.getAmDiameterMeanMin()) + " µm",
                    "electrolyte particles fill the gaps between larger active-material particles.",
                    "Lower the diameter of the electrolyte.");
        }
        particles(study, problems);
        double side = Math.min(packing.getHeight(), press.getFinalWidth());
        if (packing.getAmDiameterMeanMax() > side / 2) {
            problems.add(study, "packing.amDiameterMeanMax",
                    "at most half of the shorter side of the pressed box, " + text(side / 2)
                            + " µm",
                    "so large particles would not fit side by side.",
                    "Lower the diameter, or raise packing.height and press.finalWidth.");
        }
    }

    private static void particles(Study study, Problems problems) {
        Packing packing = study.getPacking();
        double covered = COVER * packing.getInitialWidth() * packing.getHeight();
        double smallest = Math.sqrt(covered / MOST_PARTICLES / (Math.PI / 4));
        if (StudyPhases.smallestDiameter(study) < smallest) {
            problems.add(study, finest(study), "at least " + text(Math.ceil(smallest * 1000) / 1000) + " µm in a box of "
                    + text(packing.getInitialWidth()) + " × " + text(packing.getHeight()) + " µm",
                    "the box would hold more than " + (int) (MOST_PARTICLES / 1_000_000) + " million particles.",
                    "Raise the diameter or make the box smaller.");
        }
    }

    /** Where the diameter of the smallest particles stands. */
    private static String finest(Study study) {
        return !StudyPhases.isListed(study) ? "packing.seDiameter"
                : "phases["
                        + study.getPhases().stream().min(Comparator.comparingDouble(Phase::getDiameterMean)).orElseThrow()
                                .getName()
                        + "].diameterMean";
    }

    private static void share(Study study, ContributionCatalog catalog, Problems problems) {
        double initial = AmShare.initial(study);
        double pressed = AmShare.pressed(study);
        String packer = study.getPacking().getPacker().getId();
        OptionalDouble largest = packer == null ? OptionalDouble.empty() : catalog.largestShare(packer);
        if (pressed > DENSEST_DISCS) {
            problems.add(study, "packing.amRatio", "AM share after the press at most " + text(round(DENSEST_DISCS)),
                    "the active material alone would cover " + text(round(pressed)) + " of the pressed box.",
                    "Change the ratio (packing.amRatioMeaning says what it counts) or press less far.");
        } else if (largest.isPresent() && initial > largest.getAsDouble()) {
            problems.add(study, "packing.amRatio",
                    "AM share before the press at most " + text(largest.getAsDouble()) + " with this packer",
                    "an AM share of " + text(round(initial)) + " is more than the packer can place.",
                    denser(initial, study, catalog));
        }
    }

    /** Advice that names the packers of which more can be asked. */
    private static String denser(double share, Study study, ContributionCatalog catalog) {
        String kind = Quantities.kind(PresslingPackage.Literals.PACKING__PACKER);
        List<String> others = catalog.ids(kind).orElse(List.of()).stream()
                .filter(id -> !id.equals(study.getPacking().getPacker().getId()))
                .filter(id -> catalog.largestShare(id).orElse(0) >= share).toList();
        return others.isEmpty() ? "Lower the share."
                : "Set packing.packer=" + others.getFirst() + ", which reaches "
                        + text(catalog.largestShare(others.getFirst()).orElseThrow()) + ", or lower the share.";
    }

    private static void picture(Study study, boolean packs, Problems problems) {
        Rendering rendering = study.getRendering();
        if (rendering.getField() > 0) {
            field(study, problems);
        } else {
            frame(study, packs, problems);
        }
        look(study, packs, problems);
    }

    /** A square in the middle of the box; where a pressure ends the press, the width is known only afterwards. */
    private static void field(Study study, Problems problems) {
        double side = Math.min(study.getPress().getFinalWidth(), study.getPacking().getHeight());
        if (study.getRendering().getField() > side) {
            problems.add(study, "rendering.field", "at most the shorter side of the pressed box, " + text(side) + " µm",
                    "the picture would show more than there is.", "Lower the field, or press a larger box.");
        }
    }

    /** All that the crop leaves; the network reads square pictures, but one of given particles is not for a network. */
    private static void frame(Study study, boolean packs, Problems problems) {
        Rendering rendering = study.getRendering();
        double width = study.getPress().getFinalWidth() - 2 * rendering.getCrop();
        double height = study.getPacking().getHeight() - 2 * rendering.getCrop();
        if (width <= 0 || height <= 0) {
            double side = Math.min(study.getPress().getFinalWidth(), study.getPacking().getHeight());
            problems.add(study, "rendering.crop", "below half of the shorter side of the pressed box, " + text(side / 2) + " µm",
                    "nothing of the box would be left to draw.", "Lower the crop.");
        } else if (packs && Math.abs(height - width) * rendering.getPixels() >= width) {
            problems.add(study, "packing.height", "equal to press.finalWidth, " + text(study.getPress().getFinalWidth()) + " µm",
                    "the network reads square pictures, so the pressed box must be square.",
                    "Make height and final width equal, or set rendering.field to draw a square of the box.");
        }
    }

    private static void look(Study study, boolean packs, Problems problems) {
        Rendering rendering = study.getRendering();
        boolean alike = rendering.getAmGray() == rendering.getSeGray() || rendering.getAmGray() == rendering.getVoidGray()
                || rendering.getSeGray() == rendering.getVoidGray();
        if (alike && !StudyPhases.isListed(study)) {
            problems.add(study, "rendering.amGray", "three different grays",
                    "two of amGray, seGray and voidGray are equal, so phases cannot be told apart.",
                    "Choose different grays, such as 128, 255 and 0.");
        }
        double radius = StudyPhases.smallestDiameter(study) / 2;
        if (packs && rendering.getOutlineWidth() >= radius) {
            problems.add(study, "rendering.outlineWidth", "below the radius of the smallest particles, "
                    + text(radius) + " µm",
                    "nothing but outline would be left of them.", "Lower the width of the outline.");
        }
        if ((long) rendering.getPixels() * rendering.getSupersampling() > MOST_POINTS) {
            problems.add(study, "rendering.supersampling", "at most " + MOST_POINTS / rendering.getPixels() + " with "
                    + rendering.getPixels() + " pixels",
                    "the picture would need more points than rendering can hold.", "Lower supersampling or pixels.");
        }
    }

    private static String text(double value) {
        return NumberList.format(value);
    }

    private static double round(double share) {
        return Math.round(share * 1000) / 1000.0;
    }
}
