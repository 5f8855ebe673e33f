// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.interchange;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.pressling.dem.Box;
import org.pressling.dem.Particles;
import org.pressling.dem.measure.ParticleMeasures;

/**
 * A text dump of one frame, {@code NAME.dump}, as {@code dump custom} of LAMMPS and LIGGGHTS writes it, in SI: what moves,
 * and behind it the measures of each particle in columns of their own, which viewers such as OVITO show.
 */
public final class LammpsDumpExporter implements StructureExporter {

    private static final String COLUMNS = "id type x y z radius vx vy vz omegax omegay omegaz force_sum_N mean_pressure_Pa"
            + " stress_xx_Pa stress_xy_Pa stress_yy_Pa";
    private static final String OF_SPACE = " stress_xz_Pa stress_yz_Pa stress_zz_Pa";

    @Override
    public List<Path> write(ExportedStructure structure, Path folder, String name) throws IOException {
        Path file = folder.resolve(name + ".dump");
        Particles p = structure.structure().particles();
        boolean space = structure.structure().box().isSpace();
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            header(out, structure.structure().box(), p);
            for (int i = 0; i < p.count(); i++) {
                out.write((i + 1) + " " + LammpsTypes.typeOf(p.phaseOf(i)) + " " + p.x[i] + " " + p.y[i] + " "
                        + third(space, p.z[i]) + " " + p.surface(i) + " " + p.vx[i] + " " + p.vy[i] + " " + third(space, p.vz[i])
                        + " " + third(space, p.angularVelocityX[i]) + " " + third(space, p.angularVelocityY[i]) + " "
                        + p.angularVelocity[i] + " " + measures(structure.measures(), i, space) + "\n");
            }
        }
        return List.of(file);
    }

    /** A number that is none in the plane, where it is written as 0. */
    private static String third(boolean space, double value) {
        return space ? Double.toString(value) : "0";
    }

    private static void header(Writer out, Box box, Particles p) throws IOException {
        double depth = IntStream.range(0, p.count()).mapToDouble(p::surface).max().orElse(box.height());
        out.write("ITEM: TIMESTEP\n0\nITEM: NUMBER OF ATOMS\n" + p.count() + "\nITEM: BOX BOUNDS ff "
                + ends(box.periodicY()) + " " + ends(!box.isSpace() || box.periodicZ()) + "\n0 " + box.width() + "\n0 "
                + box.height() + "\n" + (box.isSpace() ? "0 " + box.depth() : -depth + " " + depth) + "\nITEM: ATOMS " + COLUMNS
                + (box.isSpace() ? OF_SPACE : "")
                + p.phases().list().stream().map(phase -> " " + phase.key() + "_contacts").collect(Collectors.joining())
                + " wall_contacts\n");
    }

    private static String ends(boolean joined) {
        return joined ? "pp" : "ff";
    }

    private static String measures(ParticleMeasures m, int i, boolean space) {
        var contacts = new StringBuilder();
        if (space) {
            contacts.append(' ').append(m.stressXZ[i]).append(' ').append(m.stressYZ[i]).append(' ').append(m.stressZZ[i]);
        }
        for (int[] ofPhase : m.phaseContacts) {
            contacts.append(' ').append(ofPhase[i]);
        }
        return m.forceSum[i] + " " + m.meanPressure[i] + " " + m.stressXX[i] + " " + m.stressXY[i] + " " + m.stressYY[i]
                + contacts + " " + m.wallContacts[i];
    }
}
