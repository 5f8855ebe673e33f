// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.sample;

import static org.pressling.dem.Unit.GIGAPASCAL;
import static org.pressling.dem.Unit.MICROMETRE;
import static org.pressling.dem.Unit.MILLINEWTON;
import static org.pressling.dem.Unit.NONE;
import static org.pressling.dem.Unit.SQUARE_MICROMETRE;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.pressling.dataset.io.CsvTable;
import org.pressling.dataset.io.CsvWriter;
import org.pressling.dataset.io.ValueTerm;
import org.pressling.dem.Box;
import org.pressling.dem.Contacts;
import org.pressling.dem.Particles;

/**
 * {@code contacts.csv}: one row per contact of the pressed structure. {@code first} and {@code second} are rows of
 * {@code particles.csv} counted from 0; a wall as second body is {@code left}, {@code right}, {@code bottom} or
 * {@code top}.
 */
final class ContactTable {
    private static final List<String> COLUMNS = List.of("first", "second", "pair", MICROMETRE.column("overlap"),
            MILLINEWTON.column("normal_force"), MILLINEWTON.column("tangential_force"), "normal_x", "normal_y",
            MICROMETRE.column("x"), MICROMETRE.column("y"), SQUARE_MICROMETRE.column("area"),
            GIGAPASCAL.column("pressure"));
    /** The wall {@code -1 - k} of {@link Contacts} at place k. */
    private static final List<String> WALLS = List.of("left", "right", "bottom", "top");

    private ContactTable() {
    }

    static void write(Path file, Contacts c) throws IOException {
        try (CsvWriter csv = new CsvWriter(file, COLUMNS)) {
            for (int k = 0; k < c.count(); k++) {
                csv.row(c.first[k], c.isWall(k) ? WALLS.get(-1 - c.second[k]) : c.second[k], c.pairType(k),
                        MICROMETRE.format(c.overlap[k]), MILLINEWTON.format(c.normalForce[k]),
                        MILLINEWTON.format(c.tangentialForce[k]), NONE.format(c.normalX[k]), NONE.format(c.normalY[k]),
                        MICROMETRE.format(c.x[k]), MICROMETRE.format(c.y[k]), SQUARE_MICROMETRE.format(c.area[k]),
                        GIGAPASCAL.format(c.pressure[k]));
            }
        }
    }

    /**
     * Reads the contacts of particles in a box.
     *
     * @throws org.pressling.dem.InvalidInputException when a cell is not what it must be
     */
    static Contacts read(Path file, Particles particles, Box box) {
        CsvTable table = CsvTable.read(file);
        table.require(COLUMNS);
        Contacts c = new Contacts(particles.phases(), table.size());
        for (int k = 0; k < c.count(); k++) {
            c.first[k] = particle(table, k, "first", particles);
            int wall = WALLS.indexOf(table.text(k, "second"));
            c.second[k] = wall >= 0 ? -1 - wall : particle(table, k, "second", particles);
            checkBodies(table, k, c, box);
            c.setPairType(k, wall >= 0 ? particles.phases().withWall(particles.phaseOf(c.first[k]))
                    : particles.phases().pair(particles.phaseOf(c.first[k]), particles.phaseOf(c.second[k])));
            if (!c.pairType(k).name().equals(table.text(k, "pair"))) {
                throw table.error(k, "pair", SampleTerm.PAIR.with(c.pairType(k)));
            }
            c.overlap[k] = table.finite(k, "overlap", MICROMETRE);
            c.normalForce[k] = table.finite(k, "normal_force", MILLINEWTON);
            c.tangentialForce[k] = table.finite(k, "tangential_force", MILLINEWTON);
            c.normalX[k] = table.finite(k, "normal_x", NONE);
            c.normalY[k] = table.finite(k, "normal_y", NONE);
            c.x[k] = table.finite(k, "x", MICROMETRE);
            c.y[k] = table.finite(k, "y", MICROMETRE);
            c.area[k] = table.finite(k, "area", SQUARE_MICROMETRE);
            c.pressure[k] = table.number(k, "pressure", GIGAPASCAL);
        }
        return c;
    }

    private static void checkBodies(CsvTable table, int row, Contacts c, Box box) {
        if (c.first[row] == c.second[row]) {
            throw table.error(row, "second", SampleTerm.ANOTHER);
        }
        if (box.periodicY() && c.second[row] < -2) {
            throw table.error(row, "second", SampleTerm.SIDE_WALL);
        }
    }

    private static int particle(CsvTable table, int row, String column, Particles particles) {
        int index = table.whole(row, column);
        if (index < 0 || index >= particles.count()) {
            throw table.error(row, column, ValueTerm.WHOLE_RANGE.with(0, particles.count() - 1));
        }
        return index;
    }
}
