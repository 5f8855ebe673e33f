// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.press;

import org.pressling.dem.Particles;
import org.pressling.dem.Structure;

/**
 * How deep the slab is that a plane of spheres stands for. Forces and currents are those of spheres; to become a pressure
 * or a conductivity they are divided by the height of the box times this depth, all by the same.
 */
public final class SlabDepth {

    private SlabDepth() {
    }

    /**
     * Depth of a slab that holds the volume of all particles at their cover, Σ(4/3)πr³ / Σπr²; in its place a study may
     * state one ({@link PressSettings#pressureDepth()}). A box in space has its own depth.
     *
     * @param structure the particles before the press
     * @return the depth in m; NaN without particles
     */
    public static double of(Structure structure) {
        if (structure.box().isSpace()) {
            return structure.box().depth();
        }
        Particles p = structure.particles();
        double volume = 0;
        for (int i = 0; i < p.count(); i++) {
            volume += 4.0 / 3.0 * Math.PI * Math.pow(p.radius[i], 3);
        }
        return volume / (structure.fraction() * structure.box().area());
    }
}
