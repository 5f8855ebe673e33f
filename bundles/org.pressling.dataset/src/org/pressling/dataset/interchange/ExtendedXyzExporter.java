// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.interchange;

import static org.pressling.dem.Unit.MICROMETRE;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import org.pressling.dem.Box;
import org.pressling.dem.Particles;
import org.pressling.dem.measure.ParticleMeasures;

/**
 * Extended XYZ, {@code NAME.xyz}, as OVITO and ASE read it: one frame with cell, joined sides, and for each particle phase,
 * place,
 * radius, force sum, mean pressure and coordination number. Lengths are in µm, since these programs take lengths of the order of
 * 1;
 * all else is in SI. Phases are told by number and by name, not as chemical elements.
 */
public final class ExtendedXyzExporter implements StructureExporter {

    private static final String PROPERTIES = "id:I:1:type:I:1:phase:S:1:pos:R:3:radius:R:1:force_sum_N:R:1:mean_pressure_Pa:R:1:"
            + "coordination_number:I:1:wall_contacts:I:1";

    @Override
    public List<Path> write(ExportedStructure structure, Path folder, String name) throws IOException {
        Path file = folder.resolve(name + ".xyz");
        Particles p = structure.structure().particles();
        ParticleMeasures m = structure.measures();
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write(p.count() + "\n" + header(structure.structure().box(), p) + "\n");
            for (int i = 0; i < p.count(); i++) {
                out.write((i + 1) + " " + LammpsTypes.typeOf(p.phaseOf(i)) + " " + p.phaseOf(i).name() + " "
                        + MICROMETRE.format(p.x[i]) + " " + MICROMETRE.format(p.y[i]) + " " + MICROMETRE.format(p.z[i]) + " "
                        + MICROMETRE.format(p.surface(i)) + " " + m.forceSum[i] + " " + m.meanPressure[i] + " "
                        + m.particleContacts(i) + " " + m.wallContacts[i] + "\n");
            }
        }
        return List.of(file);
    }

    /** The cell of a plane is as deep as the largest particle. */
    private static String header(Box box, Particles p) {
        double deepest = IntStream.range(0, p.count()).mapToDouble(p::surface).max().orElse(box.height() / 2);
        String depth = MICROMETRE.format(box.isSpace() ? box.depth() : 2 * deepest);
        String front = box.isSpace() ? "0" : MICROMETRE.format(-deepest);
        return "Lattice=\"" + MICROMETRE.format(box.width()) + " 0 0 0 " + MICROMETRE.format(box.height()) + " 0 0 0 " + depth
                + "\" Origin=\"0 0 " + front + "\" Properties=" + PROPERTIES + " pbc=\"F " + joined(box.periodicY()) + " "
                + joined(box.periodicZ()) + "\" length_unit=um";
    }

    private static String joined(boolean sides) {
        return sides ? "T" : "F";
    }
}
