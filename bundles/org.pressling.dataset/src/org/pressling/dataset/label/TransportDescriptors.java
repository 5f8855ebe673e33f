// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.label;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

import org.pressling.dataset.sample.PressedSample;
import org.pressling.dataset.transport.Charge;
import org.pressling.dataset.transport.PhaseNetwork;
import org.pressling.dem.Contacts;
import org.pressling.dem.Localized;
import org.pressling.dem.Particles;
import org.pressling.dem.Phase;
import org.pressling.dem.Phases;
import org.pressling.dem.Role;
import org.pressling.dem.Unit;
import org.pressling.dem.measure.SolidContent;

/**
 * How well a structure conducts, from its contacts alone: ions through electrolyte, electrons through active material and
 * conductor, between the current collector at the left wall and the separator at the right wall. All are taken over the
 * whole pressed box.
 * <p>
 * A relative conductivity is that of a structure whose phases all conduct alike, over theirs: geometry and nothing else. One
 * in S/m takes each phase with the conductivity of its own dense solid, where all of them are known.
 */
public final class TransportDescriptors {

    private TransportDescriptors() {
    }

    /**
     * In this order, for {@link Phases#AM_SE}: {@code se_percolating_share}, {@code am_percolating_share}, {@code
     * am_utilisation}, {@code ionic_conductivity_relative}, {@code electronic_conductivity_relative}, {@code
     * ionic_conductivity} and {@code electronic_conductivity}. In other lists each phase that conducts has a percolating
     * share, those of ions first, and each active phase a utilisation. Of bodies in space there are {@code
     * ionic_tortuosity_factor} and {@code electronic_tortuosity_factor} behind them: τ² = ε σ/σ_eff with the volume fraction ε of
     * all that conducts ({@link SolidContent}), every phase of the conductivity σ, and that of the network for σ_eff; NaN where
     * nothing joins both walls.
     *
     * @param context the phases of the samples, and what their dense solids conduct
     */
    public static List<Descriptor> all(LabelContext context) {
        Phases phases = context.phases();
        var ions = new Conductor(phases, Charge.IONIC);
        var electrons = new Conductor(phases, Charge.ELECTRONIC);
        List<Descriptor> all = new ArrayList<>();
        for (Conductor conductor : List.of(ions, electrons)) {
            for (Phase phase : conductor.phases()) {
                all.add(SampleDescriptor.share(phase.key() + "_percolating_share",
                        DescriptorTerm.PERCOLATING.with(phase, conductor.names()),
                        sample -> conductor.alike(sample).percolatingFraction(List.of(phase))));
            }
        }
        for (Phase phase : phases.of(Role.ACTIVE)) {
            all.add(SampleDescriptor.share(phase.key() + "_utilisation", DescriptorTerm.UTILISATION.with(phase, electrons.names(),
                    ions.names()), sample -> utilisation(sample, phase, electrons, ions)));
        }
        all.add(number("ionic_conductivity_relative", DescriptorTerm.IONIC_RELATIVE.with(ions.names()),
                sample -> ions.alike(sample).conductivity()));
        all.add(number("electronic_conductivity_relative", DescriptorTerm.ELECTRONIC_RELATIVE.with(electrons.names()),
                sample -> electrons.alike(sample).conductivity()));
        for (Conductor conductor : List.of(ions, electrons)) {
            all.add(new Conductivity(conductor.charge(), conductor.names(), conductor.phases(),
                    context.conductivity()));
        }
        if (context.isSpace()) {
            all.add(number("ionic_tortuosity_factor", DescriptorTerm.IONIC_TORTUOSITY.with(ions.names()), ions::tortuosity));
            all.add(number("electronic_tortuosity_factor", DescriptorTerm.ELECTRONIC_TORTUOSITY.with(electrons.names()),
                    electrons::tortuosity));
        }
        return List.copyOf(all);
    }

    /** The network of one kind of charge. */
    static PhaseNetwork network(PressedSample sample, double[] conductivity) {
        return new PhaseNetwork(sample.press().pressed(), sample.press().contacts(), conductivity, sample.press().slabDepth());
    }

    /** The phases that conduct one kind of charge. */
    private record Conductor(Charge charge, List<Phase> phases, double[] unit) {
        Conductor(Phases all, Charge charge) {
            this(charge, charge.of(all), new double[all.size()]);
            phases.forEach(phase -> unit[phase.index()] = 1);
        }

        Localized names() {
            return DescriptorTerm.names(phases);
        }

        /** The network in which all of them conduct alike. */
        PhaseNetwork alike(PressedSample sample) {
            return sample.once(List.of(PhaseNetwork.class, charge), s -> network(s, unit));
        }

        double tortuosity(PressedSample sample) {
            double conductivity = alike(sample).conductivity();
            SolidContent content = sample.content();
            double fraction = phases.stream().mapToDouble(content::fraction).sum();
            return conductivity > 0 ? fraction / conductivity : Double.NaN;
        }
    }

    private static Descriptor number(String name, Localized meaning,
            ToDoubleFunction<PressedSample> value) {
        return new SampleDescriptor(name, Unit.NONE, meaning, value);
    }

    private static double utilisation(PressedSample sample, Phase phase, Conductor electrons, Conductor ions) {
        Particles p = sample.press().pressed().particles();
        Contacts c = sample.press().contacts();
        PhaseNetwork am = electrons.alike(sample);
        PhaseNetwork se = ions.alike(sample);
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
