// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.label;

import java.util.List;
import java.util.function.ToDoubleFunction;

import org.pressling.dataset.sample.PressedSample;
import org.pressling.dataset.transport.PhaseNetwork;
import org.pressling.dem.Contacts;
import org.pressling.dem.PairType;
import org.pressling.dem.Particles;
import org.pressling.dem.Phase;
import org.pressling.dem.Unit;

/**
 * How well a structure conducts, from its contacts alone: ions through SE, electrons through AM, between the current
 * collector at the left wall and the separator at the right wall. Conductivities are over those of the bulk materials,
 * so no conductivity needs to be known. All are taken over the whole pressed box.
 */
public final class TransportDescriptors {

    private TransportDescriptors() {
    }

    /**
     * In this order: {@code se_percolating_share}, {@code am_percolating_share}, {@code am_utilisation},
     * {@code ionic_conductivity_relative} and {@code electronic_conductivity_relative}.
     */
    public static List<Descriptor> all() {
        return List.of(
                share("se_percolating_share", "Share of the SE volume that joins both walls through SE contacts.",
                        sample -> network(sample, Phase.SE).percolatingShare()),
                share("am_percolating_share", "Share of the AM volume that joins both walls through AM contacts.",
                        sample -> network(sample, Phase.AM).percolatingShare()),
                share("am_utilisation", "Share of the AM volume that is joined to the current collector through AM and"
                        + " touches SE that is joined to the separator.", TransportDescriptors::utilisation),
                share("ionic_conductivity_relative", "Ionic conductivity of the structure along the press over that of"
                        + " bulk SE.", sample -> network(sample, Phase.SE).relativeConductivity()),
                share("electronic_conductivity_relative", "Electronic conductivity of the structure along the press over"
                        + " that of bulk AM.", sample -> network(sample, Phase.AM).relativeConductivity()));
    }

    private static Descriptor share(String name, String meaning,
            ToDoubleFunction<PressedSample> value) {
        return new SampleDescriptor(name, Unit.NONE, meaning, value);
    }

    private static PhaseNetwork network(PressedSample sample, Phase phase) {
        return new PhaseNetwork(sample.press().pressed(), sample.press().contacts(), phase,
                sample.press().slabDepth());
    }

    private static double utilisation(PressedSample sample) {
        Particles p = sample.press().pressed().particles();
        Contacts c = sample.press().contacts();
        PhaseNetwork am = network(sample, Phase.AM);
        PhaseNetwork se = network(sample, Phase.SE);
        var used = new boolean[p.count()];
        for (int k = 0; k < c.count(); k++) {
            if (c.pairType(k) == PairType.AM_SE && c.area[k] > 0) {
                int a = p.phaseOf(c.first[k]) == Phase.AM ? c.first[k] : c.second[k];
                int s = a == c.first[k] ? c.second[k] : c.first[k];
                used[a] |= am.reachesCollector(a) && se.reachesSeparator(s);
            }
        }
        double sum = 0;
        double all = 0;
        for (int i = 0; i < p.count(); i++) {
            double volume = p.phaseOf(i) == Phase.AM ? Math.pow(p.radius[i], 3) : 0;
            all += volume;
            sum += used[i] ? volume : 0;
        }
        return all > 0 ? sum / all : Double.NaN;
    }
}
