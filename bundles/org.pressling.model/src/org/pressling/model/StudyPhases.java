// SPDX-License-Identifier: EPL-2.0
package org.pressling.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pressling.dem.InvalidInputException;

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
            "packing.seDiameter", List.of("SE", "diameterMean"),
            "rendering.amGray", List.of("AM", "gray"),
            "rendering.seGray", List.of("SE", "gray"));

    private StudyPhases() {
    }

    /** Whether the study has a list of phases of its own; else it has the two of {@code am}, {@code se} and packing. */
    public static boolean isListed(Study study) {
        return !study.getPhases().isEmpty();
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
        boolean meaning = path.equals("packing.amRatioMeaning");
        if (isListed(study) && (meaning || OF_BEFORE.containsKey(path) && pathOf(study, path).equals(path))) {
            String wanted = meaning ? "shareOf" : OF_BEFORE.get(path).getLast();
            throw StudyProblem.NOT_READ.of(path, study.getPhases().stream().map(Phase::getName).toList(),
                    study.getPhases().getFirst().getName(), wanted).exception();
        }
    }

    /** Whether a path leads into a phase of the list, by {@code phases[NAME].} or by the name alone. */
    public static boolean isOfPhase(Study study, String path) {
        return path.startsWith("phases[") || path.indexOf('.') > 0
                && named(study, path.substring(0, path.indexOf('.'))).isPresent();
    }

    /** Where the smallest particles are told, for messages: of the finest phase, or of the electrolyte. */
    public static double smallestDiameter(Study study) {
        return isListed(study)
                ? study.getPhases().stream().mapToDouble(Phase::getDiameterMean).min().orElseThrow()
                : study.getPacking().getSeDiameter();
    }
}
