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

    @Override
    public List<Path> write(ExportedStructure structure, Path folder, String name) throws IOException {
        Path file = folder.resolve(name + ".dump");
        Particles p = structure.structure().particles();
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            header(out, structure.structure().box(), p);
            for (int i = 0; i < p.count(); i++) {
                out.write((i + 1) + " " + LammpsTypes.typeOf(p.phaseOf(i)) + " " + p.x[i] + " " + p.y[i] + " 0 "
                        + p.surface(i) + " " + p.vx[i] + " " + p.vy[i] + " 0 0 0 " + p.angularVelocity[i] + " "
                        + measures(structure.measures(), i) + "\n");
            }
        }
        return List.of(file);
    }

    private static void header(Writer out, Box box, Particles p) throws IOException {
        double depth = IntStream.range(0, p.count()).mapToDouble(p::surface).max().orElse(box.height());
        out.write("ITEM: TIMESTEP\n0\nITEM: NUMBER OF ATOMS\n" + p.count() + "\nITEM: BOX BOUNDS ff "
                + (box.periodicY() ? "pp" : "ff") + " pp\n0 " + box.width() + "\n0 " + box.height() + "\n" + -depth + " "
                + depth + "\nITEM: ATOMS " + COLUMNS
                + p.phases().list().stream().map(phase -> " " + phase.key() + "_contacts").collect(Collectors.joining())
                + " wall_contacts\n");
    }

    private static String measures(ParticleMeasures m, int i) {
        var contacts = new StringBuilder();
        for (int[] ofPhase : m.phaseContacts) {
            contacts.append(' ').append(ofPhase[i]);
        }
        return m.forceSum[i] + " " + m.meanPressure[i] + " " + m.stressXX[i] + " " + m.stressXY[i] + " " + m.stressYY[i]
                + contacts + " " + m.wallContacts[i];
    }
}
