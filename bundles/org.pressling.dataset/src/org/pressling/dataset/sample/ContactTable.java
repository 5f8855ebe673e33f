// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.sample;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.pressling.dataset.io.CsvTable;
import org.pressling.dataset.io.CsvWriter;
import org.pressling.dataset.io.ValueTerm;
import org.pressling.dem.Box;
import org.pressling.dem.Contacts;
import org.pressling.dem.Particles;
import org.pressling.dem.Unit;

/**
 * {@code contacts.csv}: one row per contact of the pressed structure. {@code first} and {@code second} are rows of
 * {@code particles.csv} counted from 0; a wall as second body is {@code left}, {@code right}, {@code bottom},
 * {@code top}, {@code front} or {@code back}. In space the columns of z stand behind those of the plane.
 */
final class ContactTable {
    /** Name of the table where several are in one file. */
    static final String NAME = "contacts";
    /** The wall {@code -1 - k} of {@link Contacts} at place k. */
    private static final List<String> WALLS = List.of("left", "right", "bottom", "top", "front", "back");

    private ContactTable() {
    }

    private static List<String> columns(boolean space) {
        return Stream.concat(Stream.of("first", "second", "pair"), ContactColumn.all(space).stream().map(ContactColumn::heading))
                .toList();
    }

    static void write(Path file, Contacts c) throws IOException {
        List<ContactColumn> numbers = ContactColumn.all(c.isSpace());
        try (CsvWriter csv = new CsvWriter(file, columns(c.isSpace()))) {
            for (int k = 0; k < c.count(); k++) {
                int row = k;
                List<Object> cells = new ArrayList<>(
                        List.of(c.first[k], c.isWall(k) ? WALLS.get(-1 - c.second[k]) : c.second[k], c.pairType(k)));
                numbers.forEach(column -> cells.add(column.text(c, row)));
                csv.row(cells.toArray());
            }
        }
    }

    /** The same by columns; which bodies meet follows from first and second. */
    static ColumnTable columnTable(Contacts c) {
        ColumnTable table = new ColumnTable(NAME, c.count());
        table.put("first", Arrays.stream(c.first).asDoubleStream().toArray());
        table.put("second", Arrays.stream(c.second).asDoubleStream().toArray());
        ContactColumn.all(c.isSpace()).forEach(column -> table.put(column.name(), column.unit(), column.values().apply(c)));
        return table;
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
        List<ContactColumn> numbers = ContactColumn.all(box.isSpace());
        for (int k = 0; k < c.count(); k++) {
            c.first[k] = particle(table, k, "first", particles);
            int wall = WALLS.indexOf(table.text(k, "second"));
            c.second[k] = wall >= 0 ? -1 - wall : particle(table, k, "second", particles);
            checkBodies(table, k, c, box);
            setPair(c, k, particles);
            if (!c.pairType(k).name().equals(table.text(k, "pair"))) {
                throw table.error(k, "pair", SampleTerm.PAIR.with(c.pairType(k)));
            }
            for (ContactColumn column : numbers) {
                column.values().apply(c)[k] = column.finite() ? table.finite(k, column.name(), column.unit())
                        : table.number(k, column.name(), column.unit());
            }
        }
        return c;
    }

    /**
     * Reads the contacts of particles in a box from columns.
     *
     * @throws org.pressling.dem.InvalidInputException when a number is not what it must be
     */
    static Contacts read(ColumnTable table, Particles particles, Box box) {
        Contacts c = new Contacts(particles.phases(), table.rows(), box.isSpace());
        if (c.count() == 0) {
            return c;
        }
        System.arraycopy(table.whole("first", 0, particles.count() - 1), 0, c.first, 0, c.count());
        System.arraycopy(table.whole("second", -WALLS.size(), particles.count() - 1), 0, c.second, 0, c.count());
        for (int k = 0; k < c.count(); k++) {
            if (c.first[k] == c.second[k] || isJoined(c.second[k], box)) {
                throw table.error(k, "second", Unit.NONE);
            }
            setPair(c, k, particles);
        }
        for (ContactColumn column : ContactColumn.all(box.isSpace())) {
            double[] values = column.finite() ? table.finite(column.name(), column.unit())
                    : table.numbers(column.name(), column.unit());
            System.arraycopy(values, 0, column.values().apply(c), 0, c.count());
        }
        return c;
    }

    private static void setPair(Contacts c, int k, Particles particles) {
        c.setPairType(k, c.isWall(k) ? particles.phases().withWall(particles.phaseOf(c.first[k]))
                : particles.phases().pair(particles.phaseOf(c.first[k]), particles.phaseOf(c.second[k])));
    }

    private static void checkBodies(CsvTable table, int row, Contacts c, Box box) {
        if (c.first[row] == c.second[row]) {
            throw table.error(row, "second", SampleTerm.ANOTHER);
        }
        if (isJoined(c.second[row], box)) {
            throw table.error(row, "second", SampleTerm.SIDE_WALL);
        }
    }

    /** Whether a wall is one that the box does not have. */
    private static boolean isJoined(int wall, Box box) {
        boolean side = wall == Contacts.WALL_BOTTOM || wall == Contacts.WALL_TOP;
        boolean end = wall == Contacts.WALL_FRONT || wall == Contacts.WALL_BACK;
        return side && box.periodicY() || end && (!box.isSpace() || box.periodicZ());
    }

    private static int particle(CsvTable table, int row, String column, Particles particles) {
        int index = table.whole(row, column);
        if (index < 0 || index >= particles.count()) {
            throw table.error(row, column, ValueTerm.WHOLE_RANGE.with(0, particles.count() - 1));
        }
        return index;
    }
}
