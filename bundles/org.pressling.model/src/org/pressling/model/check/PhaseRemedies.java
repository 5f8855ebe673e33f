// SPDX-License-Identifier: EPL-2.0
package org.pressling.model.check;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.pressling.dem.Phases;
import org.pressling.dem.Problem;
import org.pressling.dem.Remedy;
import org.pressling.model.NumberList;
import org.pressling.model.Phase;
import org.pressling.model.PhaseRole;
import org.pressling.model.PhaseSizes;
import org.pressling.model.ShareBasis;
import org.pressling.model.SizeKind;
import org.pressling.model.Study;

/** Changes of the list of phases that a person would try; {@link Remedies} offers those that help. */
final class PhaseRemedies {
    /** Fractions are offered to a thousandth. */
    private static final double ROUND = 1000;

    private PhaseRemedies() {
    }

    /** With a name that no phase has, after the role of the phase. */
    static Problem named(Problem problem, Study study, Phase phase) {
        List<String> usual = switch (phase.getRole()) {
        case ACTIVE -> List.of("AM", "AM2");
        case ELECTROLYTE -> List.of("SE", "SE2");
        default -> List.of("carbon", "binder");
        };
        Stream<String> numbered = Stream.iterate(1, n -> n + 1).map(n -> "phase" + n).limit(1L + study.getPhases().size());
        return with(problem, Stream.concat(usual.stream(), numbered).filter(name -> isFree(study, name)).findFirst()
                .map(name -> Remedy.set(problem.path(), name)));
    }

    private static boolean isFree(Study study, String name) {
        return study.getPhases().stream().map(Phase::getName).filter(Phases::isName)
                .noneMatch(taken -> org.pressling.dem.Phase.key(taken).equals(org.pressling.dem.Phase.key(name)));
    }

    /** With the first phase as active material. */
    static Problem active(Problem problem, Study study) {
        return with(problem, study.getPhases().stream().findFirst()
                .map(phase -> Remedy.set(path(phase) + "role", PhaseRole.ACTIVE.getLiteral())));
    }

    /** With the largest diameter at what fits, in a table all that is above it. */
    static Problem smaller(Problem problem, Phase phase, double most) {
        if (phase.getSizes() == SizeKind.PERCENTILES) {
            return problem.remedy(Remedy.set(problem.path(), PhaseSizes.atMost(phase, most)));
        }
        String largest = phase.getDiameterMeanMax() > phase.getDiameterMean() ? "diameterMeanMax" : "diameterMean";
        return problem.remedy(Remedy.set(path(phase) + largest, NumberList.format(most)));
    }

    /** With each of the phases that fill the rest as a fraction of the solid. */
    static Problem oneRest(Problem problem, Study study) {
        Problem told = problem;
        for (Phase phase : study.getPhases()) {
            if (phase.getShareOf() == ShareBasis.REST) {
                told = told.remedy(Remedy.set(path(phase) + "shareOf", ShareBasis.VOLUME.getLiteral()));
            }
        }
        return told;
    }

    /**
     * With less of the phase that there is most of.
     *
     * @param fits   phases that count
     * @param weight how much of the sum a fraction of 1 of a phase is; negative where a larger fraction means less
     * @param beyond what has to go from the sum
     */
    static Problem less(Problem problem, Study study, Predicate<Phase> fits, ToDoubleFunction<Phase> weight, double beyond) {
        return with(problem, study.getPhases().stream().filter(fits)
                .max(Comparator.comparingDouble(phase -> phase.getShare() * weight.applyAsDouble(phase)))
                .flatMap(phase -> reduced(phase, phase.getShare() - beyond / weight.applyAsDouble(phase),
                        weight.applyAsDouble(phase) < 0)));
    }

    private static Optional<Remedy> reduced(Phase phase, double share, boolean up) {
        double rounded = (up ? Math.ceil(share * ROUND) : Math.floor(share * ROUND)) / ROUND;
        return rounded > 0 ? Optional.of(Remedy.set(path(phase) + "share", NumberList.format(rounded))) : Optional.empty();
    }

    private static String path(Phase phase) {
        return "phases[" + phase.getName() + "].";
    }

    private static Problem with(Problem problem, Optional<Remedy> remedy) {
        return remedy.map(problem::remedy).orElse(problem);
    }
}
