// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem.press;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pressling.dem.Box;
import org.pressling.dem.Particles;
import org.pressling.dem.Phases;
import org.pressling.dem.Role;
import org.pressling.dem.Structure;

/** The depth of the slab that a plane of spheres stands for. */
class SlabDepthTest {
    private static final Phases THREE = Phases.of(List.of(new Phases.Named("AM", Role.ACTIVE),
            new Phases.Named("SE", Role.ELECTROLYTE), new Phases.Named("carbon", Role.CONDUCTOR)));

    /** Equal spheres: (4/3)πr³ / πr² = 4r/3, of whatever phase they are. */
    @Test
    void allPhasesCount() {
        double radius = 1e-6;
        var p = new Particles(THREE, 3);
        for (int i = 0; i < 3; i++) {
            p.set(i, THREE.get(i), (2 + 3 * i) * 1e-6, 5e-6, radius);
        }
        assertEquals(4 * radius / 3, SlabDepth.of(new Structure(new Box(10e-6, 10e-6, false), p)), 1e-12 * radius);
    }
}
