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
import org.pressling.dem.Materials;
import org.pressling.dem.Particles;
import org.pressling.dem.Phases;
import org.pressling.dem.Structure;

/**
 * A LAMMPS data file {@code NAME.data} for {@code units si}, {@code dimension 2} (of a body {@code dimension 3}) and {@code
 * atom_style sphere}; LIGGGHTS reads it too. Particle i has the id i + 1; the types are the phases, counted from 1. Numbers
 * are the shortest that give the same bits again. Walls and the state of contacts have no place in such a file.
 */
public final class LammpsDataExporter implements StructureExporter {

    @Override
    public List<Path> write(ExportedStructure structure, Path folder, String name) throws IOException {
        Path file = folder.resolve(name + ".data");
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            header(out, structure);
            atoms(out, structure);
            velocities(out, structure.structure());
        }
        return List.of(file);
    }

    private static void header(Writer out, ExportedStructure s) throws IOException {
        Particles p = s.structure().particles();
        Box box = s.structure().box();
        double half = IntStream.range(0, p.count()).mapToDouble(p::surface).max().orElse(box.height());
        out.write("LAMMPS data file written by Pressling, " + types(p.phases()) + ", units = si\n\n" + p.count()
                + " atoms\n" + p.phases().size() + " atom types\n\n0 " + box.width() + " xlo xhi\n0 " + box.height()
                + " ylo yhi\n" + (box.isSpace() ? "0 " + box.depth() : -half + " " + half) + " zlo zhi\n");
    }

    private static String types(Phases phases) {
        return phases.list().stream().map(p -> "type " + LammpsTypes.typeOf(p) + " = " + p).collect(Collectors.joining(", "));
    }

    private static void atoms(Writer out, ExportedStructure s) throws IOException {
        Materials materials = s.requireMaterials();
        Particles p = s.structure().particles();
        out.write("\nAtoms # sphere\n\n");
        for (int i = 0; i < p.count(); i++) {
            out.write((i + 1) + " " + LammpsTypes.typeOf(p.phaseOf(i)) + " " + 2 * p.surface(i) + " "
                    + density(p, i, materials.of(p.phaseOf(i)).density()) + " " + p.x[i] + " " + p.y[i] + " "
                    + inSpace(s.structure().box(), p.z[i]) + "\n");
        }
    }

    /** In kg/m³, such that a sphere as large as the surface has the mass of the one that was packed. */
    private static double density(Particles p, int i, double solid) {
        return p.surface(i) == p.radius[i] ? solid : solid * Math.pow(p.radius[i] / p.surface(i), 3);
    }

    /** A number that is none in the plane, where it is written as 0. */
    private static String inSpace(Box box, double value) {
        return box.isSpace() ? Double.toString(value) : "0";
    }

    private static void velocities(Writer out, Structure s) throws IOException {
        Particles p = s.particles();
        out.write("\nVelocities\n\n");
        for (int i = 0; i < p.count(); i++) {
            out.write((i + 1) + " " + p.vx[i] + " " + p.vy[i] + " " + inSpace(s.box(), p.vz[i]) + " "
                    + inSpace(s.box(), p.angularVelocityX[i]) + " " + inSpace(s.box(), p.angularVelocityY[i]) + " "
                    + p.angularVelocity[i] + "\n");
        }
    }
}
