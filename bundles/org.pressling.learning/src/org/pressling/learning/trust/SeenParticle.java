// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.trust;

import java.util.ArrayList;
import java.util.List;

import org.pressling.dataset.geometry.PartialLoads;
import org.pressling.dataset.image.SeenCircle;
import org.pressling.dataset.image.SeenStructure;
import org.pressling.dem.Role;

/**
 * A particle in a picture in which rims show, and what its overlaps say of its load, see {@link PartialLoads}.
 *
 * @param role     active material or electrolyte
 * @param circle   where it lies
 * @param fromAm   from active material, over the effective modulus [m²]
 * @param fromSe   from electrolyte [m²]
 * @param fromWall from walls [m²]
 */
public record SeenParticle(Role role, SeenCircle circle, double fromAm, double fromSe, double fromWall) {

    /** All particles of a picture, active material first, in the order of the structure. */
    public static List<SeenParticle> of(SeenStructure seen) {
        List<SeenParticle> all = new ArrayList<>();
        PartialLoads loads = PartialLoads.of(seen);
        for (int i = 0; i < seen.active().size(); i++) {
            all.add(new SeenParticle(Role.ACTIVE, seen.active().get(i), loads.amOnAm()[i], loads.seOnAm()[i],
                    loads.wallOnAm()[i]));
        }
        for (int i = 0; i < seen.electrolyte().size(); i++) {
            all.add(new SeenParticle(Role.ELECTROLYTE, seen.electrolyte().get(i), loads.amOnSe()[i], loads.seOnSe()[i],
                    loads.wallOnSe()[i]));
        }
        return all;
    }

    double[] parts() {
        return new double[] {fromAm, fromSe, fromWall};
    }
}
