// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.interchange;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.pressling.dataset.io.CsvTable;
import org.pressling.dataset.sample.CommonPlane;
import org.pressling.dataset.sample.ParticlesCsv;
import org.pressling.dem.Particles;
import org.pressling.dem.Unit;

/**
 * A file with particles in one of the forms that Pressling reads: a table ({@link ParticlesCsv}), a data file of LAMMPS
 * or LIGGGHTS (atom style sphere), or a text dump of either. Its content tells which, not its name.
 *
 * @param file    the file
 * @param options what it does not say of itself; a table needs none of them
 */
public record ParticleFile(Path file, ReadOptions options) {

    /** Data files announce their atoms in the header, which is a dozen lines. */
    private static final int LINES_TO_LOOK_AT = 40;

    /** The forms of files that are read. */
    public enum Form {
        /** Comma-separated values with named columns. */
        TABLE,
        /** A data file of LAMMPS or LIGGGHTS. */
        DATA,
        /** A text dump of LAMMPS or LIGGGHTS. */
        DUMP
    }

    /** A file that needs no options. */
    public static ParticleFile of(Path file) {
        return new ParticleFile(file, ReadOptions.STANDARD);
    }

    /**
     * Reads the particles: of the plane where all centres lie in one plane, of space otherwise.
     *
     * @throws org.pressling.dem.InvalidInputException when the file cannot be read or something in it is not allowed;
     *                                       the message names the
     *                               file, the line, what is wrong, and what to do
     */
    public ReadParticles read() {
        ReadParticles read = switch (form()) {
        case DATA -> LammpsDataReader.read(file, options);
        case DUMP -> DumpParticles.read(file, options);
        case TABLE -> table();
        };
        return options.fitted() ? read.fitted() : read;
    }

    /**
     * The form that the content of the file has.
     *
     * @throws org.pressling.dem.InvalidInputException when it cannot be read or is none of them
     */
    public Form form() {
        try (NumberedLines lines = new NumberedLines(file)) {
            String first = lines.next();
            while (first != null && first.isEmpty()) {
                first = lines.next();
            }
            if (first == null) {
                throw ImportProblem.EMPTY.of().in(file).exception();
            }
            if (DumpReader.isDump(first)) {
                return Form.DUMP;
            }
            for (String line = first; line != null && lines.number() <= LINES_TO_LOOK_AT; line = lines.next()) {
                if (LammpsDataReader.announcesAtoms(line)) {
                    return Form.DATA;
                }
            }
            if (first.contains(",") || first.contains(";") || first.contains("\t")) {
                return Form.TABLE;
            }
            throw ImportProblem.NO_FORM.of().in(file).exception();
        }
    }

    private ReadParticles table() {
        boolean third = CsvTable.read(file).has(Unit.MICROMETRE.column("z"));
        Particles particles = ParticlesCsv.read(file, options.types().list(), third);
        CommonPlane plane = new CommonPlane();
        if (IntStream.range(0, particles.count()).allMatch(i -> plane.holds(particles.z[i], particles.radius[i]))) {
            Arrays.fill(particles.z, 0);
        }
        return new ReadParticles(file, particles, LongStream.rangeClosed(1, particles.count()).toArray(),
                Unit.MICROMETRE.parse("1"), AxisOrder.AS_GIVEN, Optional.empty(), false);
    }
}
