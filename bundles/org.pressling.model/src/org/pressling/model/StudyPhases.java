// SPDX-License-Identifier: EPL-2.0
package org.pressling.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pressling.dem.InvalidInputException;
import org.pressling.dem.Phases;
import org.pressling.dem.Role;

/**
 * The list of phases of a study, and what the names of before it mean in it: {@code packing.amRatio} and its like belong to
 * the two phases of the paper, which a study without a list has.
 */
public final class StudyPhases {

    /** Old path, phase, and attribute of the phase. */
    private static final Map<String, List<String>> OF_BEFORE = Map.of(
            "packing.amRatio", List.of("AM", "share"),
            "packing.amDiameterMeanMin", List.of("AM", "diameterMean"),
            "packing.amDiameterMeanMax", List.of("AM", "diameterMeanMax"),
            "packing.amDiameterSdMin", List.of("AM", "diameterSd"),
            "packing.amDiameterSdMax", List.of("AM", "diameterSdMax"),
            "packing.amDiameterCut", List.of("AM", "cut"),
            "packing.seDiameter", List.of("SE", "diameterMean"),
            "rendering.amGray", List.of("AM", "gray"),
            "rendering.seGray", List.of("SE", "gray"));

    private static final String RATIO_MEANING = "packing.amRatioMeaning";

    private StudyPhases() {
    }

    /** Whether the study has a list of phases of its own; else it has the two of {@code am}, {@code se} and packing. */
    public static boolean isListed(Study study) {
        return !study.getPhases().isEmpty();
    }

    /**
     * The phases of a study: those of its list, else {@link Phases#AM_SE}.
     *
     * @throws InvalidInputException if they are no {@link Phases}
     */
    public static Phases phases(Study study) {
        return isListed(study) ? Phases.of(study.getPhases().stream()
                .map(p -> new Phases.Named(String.valueOf(p.getName()), Role.valueOf(p.getRole().name()))).toList())
                : Phases.AM_SE;
    }

    /** As {@link #phases}, or nothing while they are not in order, which the check of the study tells. */
    public static Optional<Phases> findPhases(Study study) {
        try {
            return Optional.of(phases(study));
        } catch (InvalidInputException unfit) {
            return Optional.empty();
        }
    }

    /** The phase of a name in the study's own list; capital and small letters count as the same. */
    public static Optional<Phase> named(Study study, String name) {
        return study.getPhases().stream().filter(p -> p.getName() != null && p.getName().equalsIgnoreCase(name)).findFirst();
    }

    /** The materials that the study names, in the order of its phases; those that are missing are left out. */
    public static List<Material> materials(Study study) {
        List<Material> materials = new ArrayList<>();
        if (isListed(study)) {
            study.getPhases().forEach(phase -> materials.add(phase.getMaterial()));
        } else {
            materials.add(study.getAm());
            materials.add(study.getSe());
        }
        materials.removeIf(material -> material == null);
        return materials;
    }

    /**
     * The path that stands today for a path of before there was a list.
     *
     * @param study the study
     * @param path  any path
     * @return the path itself, unless the study has a list with the phase that the path belongs to
     */
    public static String pathOf(Study study, String path) {
        List<String> now = isListed(study) ? OF_BEFORE.get(path) : null;
        return now == null ? path
                : named(study, now.getFirst()).map(p -> "phases[" + p.getName() + "]." + now.getLast()).orElse(path);
    }

    /**
     * Refuses to set what a study with a list of phases does not read.
     *
     * @throws InvalidInputException for a path of before there was a list whose phase the list does not have
     */
    public static void requireRead(Study study, String path) {
        boolean meaning = path.equals(RATIO_MEANING);
        if (isListed(study) && (meaning || OF_BEFORE.containsKey(path) && pathOf(study, path).equals(path))) {
            String wanted = meaning ? "shareOf" : OF_BEFORE.get(path).getLast();
            throw StudyProblem.NOT_READ.of(path, study.getPhases().stream().map(Phase::getName).toList(),
                    study.getPhases().getFirst().getName(), wanted).exception();
        }
    }

    /** Whether a path tells of the two phases of before, which a study with a list of phases has told in the list. */
    public static boolean isOfTwoPhases(String path) {
        return path.equals("am") || path.equals("se") || path.equals(RATIO_MEANING) || OF_BEFORE.containsKey(path);
    }

    /** {@return the smallest diameter in µm that any phase is told to have; infinite where all of them are in files} */
    public static double smallestDiameter(Study study) {
        return isListed(study)
                ? study.getPhases().stream().mapToDouble(PhaseSizes::smallest).filter(d -> !Double.isNaN(d)).min()
                        .orElse(Double.POSITIVE_INFINITY)
                : study.getPacking().getSeDiameter();
    }
}
