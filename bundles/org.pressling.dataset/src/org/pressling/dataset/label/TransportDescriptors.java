// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.label;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

import org.pressling.dataset.sample.PressedSample;
import org.pressling.dataset.transport.PhaseNetwork;
import org.pressling.dem.Contacts;
import org.pressling.dem.Particles;
import org.pressling.dem.Phase;
import org.pressling.dem.Phases;
import org.pressling.dem.Role;
import org.pressling.dem.Unit;

/**
 * How well a structure conducts, from its contacts alone: ions through electrolyte, electrons through active material and
 * conductor, between the current collector at the left wall and the separator at the right wall. All are taken over the
 * whole pressed box.
 */
public final class TransportDescriptors {

    private TransportDescriptors() {
    }

    /**
     * In this order, for {@link Phases#AM_SE}: {@code se_percolating_share}, {@code am_percolating_share}, {@code
     * am_utilisation}, {@code ionic_conductivity_relative} and {@code electronic_conductivity_relative}. In other lists each
     * phase that conducts has a percolating share, those of ions first, and each active phase a utilisation.
     *
     * @param phases the phases of the samples
     */
    public static List<Descriptor> all(Phases phases) {
        var ions = new Conductor(phases, Role::conductsIons);
        var electrons = new Conductor(phases, Role::conductsElectrons);
        List<Descriptor> all = new ArrayList<>();
        for (Conductor conductor : List.of(ions, electrons)) {
            for (Phase phase : conductor.phases()) {
                all.add(share(phase.key() + "_percolating_share", "Fraction of the " + phase + " volume that joins both walls"
                        + " through " + conductor.names() + " contacts.",
                        sample -> conductor.network(sample).percolatingFraction(List.of(phase))));
            }
        }
        for (Phase phase : phases.of(Role.ACTIVE)) {
            all.add(share(phase.key() + "_utilisation", "Fraction of the " + phase + " volume that is joined to the current"
                    + " collector through " + electrons.names() + " and touches " + ions.names() + " that is joined to the"
                    + " separator.", sample -> utilisation(sample, phase, electrons, ions)));
        }
        all.add(share("ionic_conductivity_relative", "Ionic conductivity of the structure along the press over that of bulk "
                + ions.names() + ".", sample -> ions.network(sample).conductivity()));
        all.add(share("electronic_conductivity_relative", "Electronic conductivity of the structure along the press over that"
                + " of bulk " + electrons.names() + ".", sample -> electrons.network(sample).conductivity()));
        return List.copyOf(all);
    }

    /** The phases that conduct one kind of charge, all alike. */
    private record Conductor(List<Phase> phases, double[] conductivity) {
        Conductor(Phases all, Predicate<Role> conducts) {
            this(all.list().stream().filter(p -> conducts.test(p.role())).toList(),
                    all.list().stream().mapToDouble(p -> conducts.test(p.role()) ? 1 : 0).toArray());
        }

        String names() {
            return phases.isEmpty() ? "(none)" : phases.stream().map(Phase::name).collect(Collectors.joining(" and "));
        }

        PhaseNetwork network(PressedSample sample) {
            return new PhaseNetwork(sample.press().pressed(), sample.press().contacts(), conductivity,
                    sample.press().slabDepth());
        }
    }

    private static Descriptor share(String name, String meaning,
            ToDoubleFunction<PressedSample> value) {
        return new SampleDescriptor(name, Unit.NONE, meaning, value);
    }

    private static double utilisation(PressedSample sample, Phase phase, Conductor electrons, Conductor ions) {
        Particles p = sample.press().pressed().particles();
        Contacts c = sample.press().contacts();
        PhaseNetwork am = electrons.network(sample);
        PhaseNetwork se = ions.network(sample);
        var used = new boolean[p.count()];
        for (int k = 0; k < c.count(); k++) {
            if (c.pairType(k).isReacting() && c.area[k] > 0) {
                int a = p.phaseOf(c.first[k]).role() == Role.ACTIVE ? c.first[k] : c.second[k];
                int s = a == c.first[k] ? c.second[k] : c.first[k];
                used[a] |= am.reachesCollector(a) && se.reachesSeparator(s);
            }
        }
        double sum = 0;
        double all = 0;
        for (int i = 0; i < p.count(); i++) {
            double volume = p.phase[i] == phase.index() ? Math.pow(p.radius[i], 3) : 0;
            all += volume;
            sum += used[i] ? volume : 0;
        }
        return all > 0 ? sum / all : Double.NaN;
    }
}
