// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.label;

import java.util.List;

import org.pressling.dataset.sample.PressedSample;
import org.pressling.dem.Particles;
import org.pressling.dem.Phase;
import org.pressling.dem.Structure;
import org.pressling.dem.Unit;

/**
 * Four numbers that are known of a sample without looking at contacts or forces: what somebody who made the electrode
 * could state. A quadratic fit to them is the second baseline beside each network: how much of the labels follows from
 * the recipe alone.
 * <p>
 * The solid share says how far the powder was pressed beyond touching, which sets the mean forces; AM share and AM
 * diameter say how much AM surface there is for SE to touch, and the spread of the diameter adds to the spread of the
 * forces. All are taken over the whole pressed box. The compression strain is not among them: powders fill their box
 * to nearly the same share at first, so it says what the solid share says, only less exactly.
 */
public final class KnownDescriptors {
    private KnownDescriptors() {
    }

    /**
     * In this order: {@code known_solid_share}, Σπr² of all particles over the area of the box (overlaps count twice);
     * {@code known_am_share}, the same of AM alone; {@code known_am_diameter_mean} and {@code known_am_diameter_sd},
     * NaN without AM.
     */
    public static List<Descriptor> all() {
        return List.of(
                new SampleDescriptor("known_solid_share", Unit.NONE,
                        "Area of all discs, overlaps counted twice, over the area of the pressed box.",
                        sample -> pressed(sample).areaShare(Phase.AM) + pressed(sample).areaShare(Phase.SE)),
                new SampleDescriptor("known_am_share", Unit.NONE, "Area of the AM discs over the area of the pressed box.",
                        sample -> pressed(sample).areaShare(Phase.AM)),
                new SampleDescriptor("known_am_diameter_mean", Unit.MICROMETRE,
                        "Mean diameter of all AM particles of the box.", sample -> amDiameter(sample).mean()),
                new SampleDescriptor("known_am_diameter_sd", Unit.MICROMETRE,
                        "Standard deviation of the diameter of all AM particles of the box.",
                        sample -> amDiameter(sample).sd()));
    }

    private static Moments amDiameter(PressedSample sample) {
        Particles particles = pressed(sample).particles();
        return Moments.of(particles.count(), i -> particles.phaseOf(i) == Phase.AM, i -> 2 * particles.radius[i]);
    }

    private static Structure pressed(PressedSample sample) {
        return sample.press().pressed();
    }
}
