// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.transport;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

import org.pressling.dem.Phase;
import org.pressling.dem.Phases;

/**
 * What the dense solids of the phases conduct, each of what moves through it; empty where it is not known, or where the role
 * of the phase does not conduct.
 *
 * @param ionic      conductivity of each phase for ions in S/m, by {@link Phase#index()}
 * @param electronic that for electrons
 */
public record BulkConductivity(List<OptionalDouble> ionic, List<OptionalDouble> electronic) {

    /** Copies the lists. */
    public BulkConductivity {
        ionic = List.copyOf(ionic);
        electronic = List.copyOf(electronic);
    }

    /**
     * Asks for the conductivities that the roles of the phases call for, and for no others.
     *
     * @param phases the phases
     * @param known  the conductivity of a phase in S/m, if it is known
     */
    public static BulkConductivity of(Phases phases, BiFunction<Phase, Charge, OptionalDouble> known) {
        return new BulkConductivity(of(phases, Charge.IONIC, known), of(phases, Charge.ELECTRONIC, known));
    }

    private static List<OptionalDouble> of(Phases phases, Charge charge, BiFunction<Phase, Charge, OptionalDouble> known) {
        return phases.list().stream().map(phase -> charge.movesThrough(phase.role()) ? known.apply(phase, charge)
                : OptionalDouble.empty()).toList();
    }

    /** Nothing known of any of them. */
    public static BulkConductivity unknown(Phases phases) {
        return of(phases, (_, _) -> OptionalDouble.empty());
    }

    /** The conductivity of a phase in S/m. */
    public OptionalDouble of(Phase phase, Charge charge) {
        return (charge == Charge.IONIC ? ionic : electronic).get(phase.index());
    }

    /** Those of all phases, by their index in S/m; 0 where they do not conduct or nothing is known. */
    public double[] of(Charge charge) {
        return IntStream.range(0, ionic.size())
                .mapToDouble(i -> (charge == Charge.IONIC ? ionic : electronic).get(i).orElse(0)).toArray();
    }
}
