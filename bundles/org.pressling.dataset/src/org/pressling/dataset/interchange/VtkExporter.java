// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.interchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import org.pressling.dem.Contacts;
import org.pressling.dem.Particles;
import org.pressling.dem.Phase;
import org.pressling.dem.Structure;
import org.pressling.dem.measure.ParticleMeasures;

/**
 * VTK files for ParaView, in SI: {@code particles-NAME.vtp}, a point per particle (draw it as a sphere scaled by
 * {@code radius_m}), and {@code contacts-NAME.vtp}, a line per contact from centre to centre, or from centre to wall.
 * {@code radius_m} is that of the surface that touches others, and where a law has let surfaces grow, {@code
 * packed_radius_m} is that of the sphere as packed.
 * Across joined sides a line leaves the box instead of going back through it. Of bodies in space the angular velocity is a
 * vector, and contacts have the tangential force as one.
 */
public final class VtkExporter implements StructureExporter {

    @Override
    public List<Path> write(ExportedStructure structure, Path folder, String name) throws IOException {
        Path particles = folder.resolve("particles-" + name + ".vtp");
        Path contacts = folder.resolve("contacts-" + name + ".vtp");
        particles(particles, structure.structure(), structure.measures());
        contacts(contacts, structure.structure().particles(), structure.contacts());
        return List.of(particles, contacts);
    }

    private static void particles(Path file, Structure structure, ParticleMeasures m) throws IOException {
        Particles p = structure.particles();
        int n = p.count();
        try (VtpFile vtp = new VtpFile(file, n, n, 0)) {
            vtp.open("PointData");
            vtp.wholes("particle", n, i -> i);
            vtp.wholes("phase", n, i -> p.phase[i]);
            vtp.reals("radius_m", IntStream.range(0, n).mapToDouble(p::surface).toArray());
            if (p.hasGrown()) {
                vtp.reals("packed_radius_m", p.radius);
            }
            vtp.reals("velocity_m_per_s", 3, n, i -> new double[] {p.vx[i], p.vy[i], p.vz[i]});
            if (structure.box().isSpace()) {
                vtp.reals("angular_velocity_rad_per_s", 3, n,
                        i -> new double[] {p.angularVelocityX[i], p.angularVelocityY[i], p.angularVelocity[i]});
            } else {
                vtp.reals("angular_velocity_rad_per_s", p.angularVelocity);
            }
            vtp.reals("force_sum_N", m.forceSum);
            vtp.reals("mean_pressure_Pa", m.meanPressure);
            vtp.reals("stress_Pa", 9, n, i -> new double[] {m.stressXX[i], m.stressXY[i], m.stressXZ[i], m.stressXY[i],
                    m.stressYY[i], m.stressYZ[i], m.stressXZ[i], m.stressYZ[i], m.stressZZ[i]});
            vtp.wholes("coordination_number", n, m::particleContacts);
            for (Phase phase : p.phases().list()) {
                vtp.wholes(phase.key() + "_contacts", n, i -> m.contactsWith(phase, i));
            }
            vtp.wholes("wall_contacts", n, i -> m.wallContacts[i]);
            vtp.close("PointData");
            vtp.open("Points");
            vtp.reals("Points", 3, n, i -> new double[] {p.x[i], p.y[i], p.z[i]});
            vtp.close("Points");
            vtp.cells("Verts", n, 1);
        }
    }

    private static void contacts(Path file, Particles p, Contacts c) throws IOException {
        int n = c.count();
        try (VtpFile vtp = new VtpFile(file, 2 * n, 0, n)) {
            vtp.open("CellData");
            vtp.wholes("first", n, k -> c.first[k]);
            vtp.wholes("second", n, k -> c.second[k]);
            vtp.wholes("pair_type", n, k -> c.pairType(k).index());
            vtp.reals("normal_force_N", c.normalForce);
            vtp.reals("tangential_force_N", c.tangentialForce);
            vtp.reals("area_m2", c.area);
            vtp.reals("pressure_Pa", c.pressure);
            vtp.reals("overlap_m", c.overlap);
            if (c.isSpace()) {
                vtp.reals("tangential_force_vector_N", 3, n,
                        k -> new double[] {c.tangentialX[k], c.tangentialY[k], c.tangentialZ[k]});
            }
            vtp.close("CellData");
            vtp.open("Points");
            vtp.reals("Points", 3, 2 * n, i -> end(p, c, i / 2, i % 2));
            vtp.close("Points");
            vtp.cells("Lines", n, 2);
        }
    }

    /** An end of a contact's line: 0 is the centre of the first particle. */
    private static double[] end(Particles p, Contacts c, int k, int which) {
        int i = c.first[k];
        double length = which * (p.radius[i] + (c.isWall(k) ? 0 : p.radius[c.second[k]]) - c.overlap[k]);
        return new double[] {p.x[i] + length * c.normalX[k], p.y[i] + length * c.normalY[k], p.z[i] + length * c.normalZ[k]};
    }
}
