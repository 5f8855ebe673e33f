// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.interchange;

import java.util.Optional;
import java.util.SplittableRandom;

import org.pressling.dem.Box;
import org.pressling.dem.Contacts;
import org.pressling.dem.Materials;
import org.pressling.dem.PairType;
import org.pressling.dem.Particles;
import org.pressling.dem.Phase;
import org.pressling.dem.Structure;

/** Bodies in space to write and to read. */
final class Bodies {
    private static final double UM = 1e-6;

    private Bodies() {
    }

    /** {@code across}³ spheres on a cubic lattice of 2 µm, each moved, sized and set in motion by chance; none touch. */
    static Particles lattice(int across, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Particles p = new Particles(across * across * across);
        for (int i = 0; i < p.count(); i++) {
            p.set(i, random.nextInt(3) == 0 ? Phase.AM : Phase.SE, (2 * (i % across) + random.nextDouble(0.9, 1.1)) * UM,
                    (2 * (i / across % across) + random.nextDouble(0.9, 1.1)) * UM,
                    (2 * (i / across / across) + random.nextDouble(0.9, 1.1)) * UM, random.nextDouble(0.5, 0.9) * UM);
            p.vx[i] = random.nextDouble();
            p.vy[i] = random.nextDouble();
            p.vz[i] = -random.nextDouble();
            p.angularVelocityX[i] = random.nextDouble();
            p.angularVelocityY[i] = -random.nextDouble();
            p.angularVelocity[i] = random.nextDouble();
        }
        return p;
    }

    /** Such a lattice of 27 in a box that is joined along y, along z, along both or along neither. */
    static Structure body(boolean periodicY, boolean periodicZ) {
        return new Structure(new Box(6.5e-6, 6e-6, 6.25e-6, periodicY, periodicZ), lattice(3, 7));
    }

    /** Two spheres that touch obliquely, the second the back wall, with forces along all axes. */
    static ExportedStructure touching() {
        Particles p = new Particles(2);
        p.set(0, Phase.AM, 3e-6, 3e-6, 3e-6, 2e-6);
        p.set(1, Phase.SE, 4e-6, 5e-6, 5e-6, 1.1e-6);
        Structure pair = new Structure(new Box(8e-6, 8e-6, 6e-6, false, false), p);
        Contacts c = new Contacts(p.phases(), 2, true);
        set(c, 0, 0, 1, new double[] {1.0 / 3, 2.0 / 3, 2.0 / 3}, PairType.AM_SE);
        set(c, 1, 1, Contacts.WALL_BACK, new double[] {0, 0, 1}, PairType.SE_WALL);
        c.tangentialX[0] = 2e-4;
        c.tangentialY[0] = -1e-4;
        c.tangentialForce[0] = Math.sqrt(5) * 1e-4;
        return ExportedStructure.of(pair, Optional.of(Materials.KOMORI_2022), c);
    }

    private static void set(Contacts c, int k, int first, int second, double[] normal, PairType type) {
        c.first[k] = first;
        c.second[k] = second;
        c.setPairType(k, type);
        c.overlap[k] = 0.1e-6;
        c.normalForce[k] = (k + 1) * 1e-3;
        c.normalX[k] = normal[0];
        c.normalY[k] = normal[1];
        c.normalZ[k] = normal[2];
        c.area[k] = 1e-13;
        c.pressure[k] = c.normalForce[k] / c.area[k];
    }

    /** To write without contacts. */
    static ExportedStructure exported(Structure structure) {
        return ExportedStructure.of(structure, Optional.of(Materials.KOMORI_2022),
                new Contacts(structure.particles().phases(), 0, structure.box().isSpace()));
    }
}
