// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.trust;

import java.util.ArrayList;
import java.util.List;

import org.pressling.dataset.geometry.PartialLoads;
import org.pressling.dataset.geometry.PictureGeometry;
import org.pressling.dataset.image.SeenCircle;
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

    /** All particles of a picture, active material first, in the order of its geometry; none where no rims show. */
    static List<SeenParticle> of(PictureGeometry geometry) {
        List<SeenParticle> all = new ArrayList<>();
        if (geometry.rims()) {
            PartialLoads loads = PartialLoads.of(geometry);
            for (int i = 0; i < geometry.circles().size(); i++) {
                all.add(new SeenParticle(Role.ACTIVE, geometry.circles().get(i), loads.amOnAm()[i], loads.seOnAm()[i],
                        loads.wallOnAm()[i]));
            }
            for (int i = 0; i < geometry.electrolyte().size(); i++) {
                all.add(new SeenParticle(Role.ELECTROLYTE, geometry.electrolyte().get(i), loads.amOnSe()[i], loads.seOnSe()[i],
                        loads.wallOnSe()[i]));
            }
        }
        return all;
    }

    double[] parts() {
        return new double[] {fromAm, fromSe, fromWall};
    }
}
