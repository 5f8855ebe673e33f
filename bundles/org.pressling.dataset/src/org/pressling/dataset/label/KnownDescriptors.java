// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.label;

import java.util.List;

import org.pressling.dataset.sample.PressedSample;
import org.pressling.dem.Particles;
import org.pressling.dem.Phase;
import org.pressling.dem.Structure;

/**
 * Four numbers that are known of a sample without looking at contacts or forces: what somebody who made the electrode
 * could state. A quadratic fit to them is the second baseline beside each network: how much of the labels follows from
 * the recipe alone.
 * <p>
 * The strain and the solid share say how far the powder was pressed beyond touching, which sets the mean forces; AM
 * share and mean AM diameter say how much AM surface there is for SE to touch. All are taken over the whole box.
 */
public final class KnownDescriptors {

    private KnownDescriptors() {
    }

    /**
     * In this order: {@code known_strain}, 1 − width after / width before; {@code known_solid_share}, Σπr² of all
     * particles over the area of the pressed box (overlaps count twice); {@code known_am_share}, the same of AM alone;
     * {@code known_am_diameter_mean}, NaN without AM.
     */
    public static List<Descriptor> all() {
        return List.of(
                new SampleDescriptor("known_strain", "", 1, "Compression: 1 − width after the press / width before.",
                        KnownDescriptors::strain),
                new SampleDescriptor("known_solid_share", "", 1,
                        "Area of all discs, overlaps counted twice, over the area of the pressed box.",
                        sample -> pressed(sample).areaShare(Phase.AM) + pressed(sample).areaShare(Phase.SE)),
                new SampleDescriptor("known_am_share", "", 1, "Area of the AM discs over the area of the pressed box.",
                        sample -> pressed(sample).areaShare(Phase.AM)),
                new SampleDescriptor("known_am_diameter_mean", "um", 1e-6,
                        "Mean diameter of all AM particles of the box.",
                        KnownDescriptors::amDiameterMean));
    }

    private static double strain(PressedSample sample) {
        return 1 - pressed(sample).box().width() / sample.packing().structure().box().width();
    }

    private static double amDiameterMean(PressedSample sample) {
        Particles particles = pressed(sample).particles();
        return Moments.of(particles.count(), i -> particles.phaseOf(i) == Phase.AM, i -> 2 * particles.radius[i])
                .mean();
    }

    private static Structure pressed(PressedSample sample) {
        return sample.press().pressed();
    }
}
