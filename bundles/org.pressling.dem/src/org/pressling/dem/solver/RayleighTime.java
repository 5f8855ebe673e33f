// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.solver;

import org.pressling.dem.Material;
import org.pressling.dem.Materials;
import org.pressling.dem.Particles;
import org.pressling.dem.Phase;

/** The time that a surface wave takes around half a particle, which time steps are measured by. */
public final class RayleighTime {

    private RayleighTime() {
    }

    /**
     * The smallest Rayleigh time of the particles in s: T = π R √(ρ/G) / (0.1631 ν + 0.8766), the time that a surface
     * wave takes around half a particle. Explicit steps are stable for a share of it of about 0.2 or less in a
     * dense packing.
     */
    public static double smallest(Particles p, Materials m) {
        double smallest = Double.POSITIVE_INFINITY;
        for (Phase phase : p.phases().list()) {
            Material material = m.of(phase);
            double perRadius = Math.PI * Math.sqrt(material.density() / material.shearModulus())
                    / (0.1631 * material.poissonRatio() + 0.8766);
            for (int i = 0; i < p.count(); i++) {
                if (p.phase[i] == phase.index()) {
                    smallest = Math.min(smallest, p.radius[i] * perRadius);
                }
            }
        }
        return smallest;
    }
}
