// SPDX-License-Identifier: EPL-2.0
package org.pressling.model.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pressling.dem.InvalidInputException;
import org.pressling.dem.Problem;
import org.pressling.dem.Remedy;
import org.pressling.model.NumberList;
import org.pressling.model.Study;
import org.pressling.model.io.Studies;
import org.pressling.model.path.StudyPaths;
import org.pressling.model.quantity.Quantity;

/**
 * Finds changes that take a problem away. Every candidate (the default, a limit of the range, what is installed, what
 * makes a sum come out) is tried on a copy of the study, and only those that help without doing harm are offered.
 */
public final class Remedies {

    /** More than this is no help any more. */
    private static final int MOST = 3;
    /** Final over initial width of a soft press; the paper presses 45 to 50 µm to 40 µm. */
    private static final double SOFT_PRESS = 0.9;

    private Remedies() {
    }

    /**
     * Finds remedies.
     *
     * @param study the study; stays as it is
     * @param problem one of its problems
     * @param catalog what is installed
     * @return at most three changes, the mildest first; none if only a person can tell what was meant
     */
    public static List<Remedy> of(Study study, Problem problem, ContributionCatalog catalog) {
        Set<String> before = complaints(study, catalog);
        List<Remedy> helpful = new ArrayList<>();
        List<Remedy> mixed = new ArrayList<>();
        for (Remedy candidate : candidates(study, problem, catalog)) {
            Set<String> after = complaintsWith(study, candidate, catalog);
            if (after != null && !after.contains(complaint(problem))) {
                (before.containsAll(after) ? helpful : mixed).add(candidate);
            }
        }
        List<Remedy> best = helpful.isEmpty() ? mixed : helpful;
        return List.copyOf(best.subList(0, Math.min(MOST, best.size())));
    }

    /**
     * Finds values in place of one that the study does not take.
     *
     * @param study the study; stays as it is
     * @param path  where
     * @param text  what was refused
     * @return at most three changes that are taken: what was probably meant, the nearest limit, the default
     */
    public static List<Remedy> instead(Study study, String path, String text) {
        Set<Remedy> all = new LinkedHashSet<>();
        try {
            StudyPaths.set(Studies.copy(study), path, text);
            return List.of();
        } catch (InvalidInputException refused) {
            refused.problems().forEach(problem -> problem.remedies().stream().filter(Remedy::isChange).forEach(all::add));
        }
        quantity(study, path).filter(Quantity::hasRange)
                .ifPresent(quantity -> limits(all, path, text, quantity));
        quantity(study, path).map(Quantity::defaultText).filter(value -> !value.isEmpty())
                .ifPresent(value -> all.add(Remedy.set(path, value)));
        return all.stream().filter(remedy -> isTaken(study, remedy)).limit(MOST).toList();
    }

    private static boolean isTaken(Study study, Remedy remedy) {
        try {
            StudyPaths.set(Studies.copy(study), remedy.path(), remedy.value());
            return true;
        } catch (InvalidInputException refused) {
            return false;
        }
    }

    /** What would be wrong after a change, or null if the change is refused. */
    private static Set<String> complaintsWith(Study study, Remedy candidate, ContributionCatalog catalog) {
        Study trial = Studies.copy(study);
        try {
            StudyPaths.set(trial, candidate.path(), candidate.value());
        } catch (InvalidInputException refused) {
            return null;
        }
        return complaints(trial, catalog);
    }

    private static Set<String> complaints(Study study, ContributionCatalog catalog) {
        Set<String> all = new LinkedHashSet<>();
        StudyValidator.validate(study, catalog).forEach(problem -> all.add(complaint(problem)));
        return all;
    }

    /** The same complaint with other numbers is the same. */
    private static String complaint(Problem problem) {
        return problem.path() + ' ' + problem.code().id();
    }

    /** First what the problem itself says, then what is installed or a limit, the default, and nothing at all. */
    private static Set<Remedy> candidates(Study study, Problem problem, ContributionCatalog catalog) {
        Set<Remedy> all = new LinkedHashSet<>();
        String path = problem.path();
        problem.remedies().stream().filter(Remedy::isChange).forEach(all::add);
        switch (path) {
        case "press.finalWidth" -> add(all, path, Math.rint(study.getPacking().getInitialWidth() * SOFT_PRESS * 10) / 10);
        case "packing.amRatio" -> installed(all, "packing.packer", catalog);
        default -> {
            installed(all, path, catalog);
            limits(all, study, problem);
        }
        }
        quantity(study, path).map(Quantity::defaultText).filter(text -> !text.isEmpty())
                .ifPresent(text -> all.add(Remedy.set(path, text)));
        all.add(Remedy.set(path, ""));
        return all;
    }

    /** The limit on the side on which the value lies. */
    private static void limits(Set<Remedy> all, Study study, Problem problem) {
        quantity(study, problem.path()).filter(Quantity::hasRange)
                .ifPresent(quantity -> limits(all, problem.path(), problem.place().value(), quantity));
    }

    private static void limits(Set<Remedy> all, String path, String value, Quantity quantity) {
        double low = quantity.minimum();
        double high = quantity.maximum();
        List<Double> limits = isAbove(value, high) ? List.of(high, low) : List.of(low, high);
        limits.forEach(limit -> add(all, path, limit));
    }

    private static boolean isAbove(String value, double limit) {
        try {
            return Double.parseDouble(value) > limit;
        } catch (NumberFormatException list) {
            return false; // several numbers
        }
    }

    /** Where one contribution is named: any other that is installed. */
    private static void installed(Set<Remedy> all, String path, ContributionCatalog catalog) {
        ContributionPlace.all().stream().filter(place -> !place.isMany() && place.path().equals(path))
                .flatMap(place -> catalog.ids(place.kind()).orElse(List.of()).stream()).map(id -> Remedy.set(path, id))
                .forEach(all::add);
    }

    private static void add(Set<Remedy> all, String path, double value) {
        all.add(Remedy.set(path, NumberList.format(value)));
    }

    private static Optional<Quantity> quantity(Study study, String path) {
        try {
            return StudyPaths.quantity(study, path);
        } catch (InvalidInputException noSuchPath) {
            return Optional.empty();
        }
    }
}
