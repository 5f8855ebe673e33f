// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.sample;

import static org.pressling.dem.Unit.GIGAPASCAL;
import static org.pressling.dem.Unit.MICROMETRE;
import static org.pressling.dem.Unit.MILLINEWTON;
import static org.pressling.dem.Unit.NONE;
import static org.pressling.dem.Unit.SQUARE_MICROMETRE;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.pressling.dataset.io.CsvTable;
import org.pressling.dataset.io.CsvWriter;
import org.pressling.dataset.io.ValueTerm;
import org.pressling.dem.Box;
import org.pressling.dem.Contacts;
import org.pressling.dem.Particles;

/**
 * {@code contacts.csv}: one row per contact of the pressed structure. {@code first} and {@code second} are rows of
 * {@code particles.csv} counted from 0; a wall as second body is {@code left}, {@code right}, {@code bottom},
 * {@code top}, {@code front} or {@code back}. In space the columns of z stand behind those of the plane.
 */
final class ContactTable {
    private static final List<String> COLUMNS = List.of("first", "second", "pair", MICROMETRE.column("overlap"),
            MILLINEWTON.column("normal_force"), MILLINEWTON.column("tangential_force"), "normal_x", "normal_y",
            MICROMETRE.column("x"), MICROMETRE.column("y"), SQUARE_MICROMETRE.column("area"),
            GIGAPASCAL.column("pressure"));
    /** What contacts in space have besides. */
    private static final List<String> SPACE = List.of("normal_z", MICROMETRE.column("z"), MILLINEWTON.column("tangential_x"),
            MILLINEWTON.column("tangential_y"), MILLINEWTON.column("tangential_z"));
    /** The wall {@code -1 - k} of {@link Contacts} at place k. */
    private static final List<String> WALLS = List.of("left", "right", "bottom", "top", "front", "back");

    private ContactTable() {
    }

    private static List<String> columns(boolean space) {
        return space ? Stream.concat(COLUMNS.stream(), SPACE.stream()).toList() : COLUMNS;
    }

    static void write(Path file, Contacts c) throws IOException {
        try (CsvWriter csv = new CsvWriter(file, columns(c.isSpace()))) {
            for (int k = 0; k < c.count(); k++) {
                List<Object> row = new ArrayList<>(List.of(c.first[k], c.isWall(k) ? WALLS.get(-1 - c.second[k]) : c.second[k],
                        c.pairType(k), MICROMETRE.format(c.overlap[k]), MILLINEWTON.format(c.normalForce[k]),
                        MILLINEWTON.format(c.tangentialForce[k]), NONE.format(c.normalX[k]), NONE.format(c.normalY[k]),
                        MICROMETRE.format(c.x[k]), MICROMETRE.format(c.y[k]), SQUARE_MICROMETRE.format(c.area[k]),
                        GIGAPASCAL.format(c.pressure[k])));
                if (c.isSpace()) {
                    row.addAll(List.of(NONE.format(c.normalZ[k]), MICROMETRE.format(c.z[k]),
                            MILLINEWTON.format(c.tangentialX[k]), MILLINEWTON.format(c.tangentialY[k]),
                            MILLINEWTON.format(c.tangentialZ[k])));
                }
                csv.row(row.toArray());
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
        table.require(columns(box.isSpace()));
        Contacts c = new Contacts(particles.phases(), table.size(), box.isSpace());
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
            if (box.isSpace()) {
                readSpace(table, k, c);
            }
        }
        return c;
    }

    private static void readSpace(CsvTable table, int k, Contacts c) {
        c.normalZ[k] = table.finite(k, "normal_z", NONE);
        c.z[k] = table.finite(k, "z", MICROMETRE);
        c.tangentialX[k] = table.finite(k, "tangential_x", MILLINEWTON);
        c.tangentialY[k] = table.finite(k, "tangential_y", MILLINEWTON);
        c.tangentialZ[k] = table.finite(k, "tangential_z", MILLINEWTON);
    }

    private static void checkBodies(CsvTable table, int row, Contacts c, Box box) {
        if (c.first[row] == c.second[row]) {
            throw table.error(row, "second", SampleTerm.ANOTHER);
        }
        int wall = c.second[row];
        boolean side = wall == Contacts.WALL_BOTTOM || wall == Contacts.WALL_TOP;
        boolean end = wall == Contacts.WALL_FRONT || wall == Contacts.WALL_BACK;
        if (side && box.periodicY() || end && (!box.isSpace() || box.periodicZ())) {
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
