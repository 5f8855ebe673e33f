// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.label;

import java.util.ArrayList;
import java.util.List;

import org.pressling.dataset.sample.PressedSample;
import org.pressling.dem.Particles;
import org.pressling.dem.Phase;
import org.pressling.dem.Phases;
import org.pressling.dem.Role;
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
public final class RecipeParameters {
    private RecipeParameters() {
    }

    /**
     * In this order: {@code known_solid_share}, Σπr² of all particles over the area of the box (overlaps count twice);
     * for each phase but the first electrolyte the same of it alone, {@code known_am_share}; for each active phase
     * {@code known_am_diameter_mean} and {@code known_am_diameter_sd}, NaN without its particles.
     *
     * Of bodies in space they are volumes of spheres over that of the box.
     *
     * @param phases the phases of the samples
     * @param space  whether samples are bodies in space, which meanings tell
     */
    public static List<Descriptor> all(Phases phases, boolean space) {
        List<Descriptor> all = new ArrayList<>();
        DescriptorTerm shareOf = space ? DescriptorTerm.VOLUME_OF : DescriptorTerm.SOLID_OF;
        all.add(new SampleDescriptor("known_solid_share", Unit.NONE, space ? DescriptorTerm.VOLUME : DescriptorTerm.SOLID,
                sample -> pressed(sample).fraction()));
        for (Phase phase : phases.list()) {
            if (!phases.isFirstElectrolyte(phase)) {
                all.add(new SampleDescriptor("known_" + phase.key() + "_share", Unit.NONE, shareOf.with(phase),
                        sample -> pressed(sample).fraction(phase)));
            }
            if (phase.role() == Role.ACTIVE) {
                String known = "known_" + phase.key() + "_diameter_";
                all.add(new SampleDescriptor(known + "mean", Unit.MICROMETRE, DescriptorTerm.ALL_DIAMETER_MEAN.with(phase),
                        sample -> diameter(sample, phase).mean()));
                all.add(new SampleDescriptor(known + "sd", Unit.MICROMETRE, DescriptorTerm.ALL_DIAMETER_SD.with(phase),
                        sample -> diameter(sample, phase).sd()));
            }
        }
        return List.copyOf(all);
    }

    private static Moments diameter(PressedSample sample, Phase phase) {
        Particles particles = pressed(sample).particles();
        return Moments.of(particles.count(), i -> particles.phase[i] == phase.index(), i -> 2 * particles.radius[i]);
    }

    private static Structure pressed(PressedSample sample) {
        return sample.press().pressed();
    }
}
