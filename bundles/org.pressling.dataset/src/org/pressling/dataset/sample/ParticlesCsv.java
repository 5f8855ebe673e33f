// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.sample;

import static org.pressling.dem.Unit.MICROMETRE;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.pressling.dataset.io.CsvTable;
import org.pressling.dataset.io.CsvWriter;
import org.pressling.dem.InvalidInputException;
import org.pressling.dem.Particles;
import org.pressling.dem.Phases;
import org.pressling.dem.Place;
import org.pressling.dem.Problems;

/**
 * Particles as a table that people and other programs write: columns {@code phase} (its name, or its number from 1), {@code
 * x_um}, {@code y_um} and {@code diameter_um}, in any order, and {@code z_um}, which in a plane must be one and the same;
 * further columns are passed over.
 */
public final class ParticlesCsv {
    private static final List<String> COLUMNS = List.of("phase", "x_um", "y_um", "diameter_um");
    /** The third place; in the plane it must be one and the same in all rows. */
    private static final String Z = "z_um";
    /** Beyond a millimetre somebody has mixed up the units. */
    private static final double LARGEST_DIAMETER = 1e-3;

    private ParticlesCsv() {
    }

    /** Reads particles of a plane; see the other method. */
    public static Particles read(Path file, Phases phases) {
        return read(file, phases, false);
    }

    /**
     * Reads particles at rest.
     *
     * @param phases the phases that there may be
     * @param space  whether they lie in space: the table must have {@code z_um} then
     * @throws InvalidInputException when the file cannot be read, a column is missing, or a cell is not allowed; the
     *                               message names file, line, column, value and what is allowed
     */
    public static Particles read(Path file, Phases phases, boolean space) {
        CsvTable table = CsvTable.read(file);
        table.require(columns(space));
        if (table.size() == 0) {
            throw SampleProblem.NO_PARTICLES.of().in(file).exception();
        }
        Particles particles = new Particles(phases, table.size());
        Optional<CommonPlane> plane = space ? Optional.empty() : Optional.of(new CommonPlane());
        Problems problems = new Problems();
        for (int i = 0; i < particles.count() && !problems.isFull(); i++) {
            int row = i;
            problems.of(() -> set(particles, row, table, plane), Place.NOWHERE);
        }
        problems.throwIfAny();
        return particles;
    }

    private static List<String> columns(boolean space) {
        return space ? List.of("phase", "x_um", "y_um", Z, "diameter_um") : COLUMNS;
    }

    /** A particle of a plane, if there is one, or of space. */
    private static void set(Particles particles, int row, CsvTable table, Optional<CommonPlane> plane) {
        double diameter = table.finite(row, "diameter", MICROMETRE);
        if (!(diameter > 0 && diameter <= LARGEST_DIAMETER)) {
            throw table.error(row, "diameter_um", SampleTerm.DIAMETER);
        }
        double z = table.has(Z) ? table.finite(row, "z", MICROMETRE) : 0;
        if (table.has(Z) && plane.isPresent() && !plane.get().holds(z, diameter / 2)) {
            throw table.error(row, Z, SampleTerm.PLANE.with(MICROMETRE.format(plane.get().z())));
        }
        particles.set(row, ParticleTable.phase(table, row, particles.phases()), table.finite(row, "x", MICROMETRE),
                table.finite(row, "y", MICROMETRE), plane.isPresent() ? 0 : z, diameter / 2);
    }

    /** Reads particles of {@link Phases#AM_SE}; see the other method. */
    public static Particles read(Path file) {
        return read(file, Phases.AM_SE);
    }

    /** Writes particles of a plane; see the other method. */
    public static void write(Particles particles, Path file) throws IOException {
        write(particles, file, false);
    }

    /**
     * Writes places, sizes and phases of particles.
     *
     * @param space whether they lie in space, so that z is written
     * @throws IOException when the file cannot be written
     */
    public static void write(Particles particles, Path file, boolean space) throws IOException {
        try (CsvWriter csv = new CsvWriter(file, columns(space))) {
            for (int i = 0; i < particles.count(); i++) {
                List<Object> row = new ArrayList<>(List.of(particles.phaseOf(i), MICROMETRE.format(particles.x[i]),
                        MICROMETRE.format(particles.y[i])));
                if (space) {
                    row.add(MICROMETRE.format(particles.z[i]));
                }
                row.add(MICROMETRE.format(2 * particles.radius[i]));
                csv.row(row.toArray());
            }
        }
    }
}
