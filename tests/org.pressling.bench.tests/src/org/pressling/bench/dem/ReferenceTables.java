// SPDX-License-Identifier: EPL-2.0
package org.pressling.bench.dem;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.pressling.bench.PeerProgram;
import org.pressling.dataset.interchange.ExportedStructure;
import org.pressling.dataset.interchange.LammpsDataExporter;
import org.pressling.dataset.io.CsvTable;
import org.pressling.dataset.io.CsvWriter;
import org.pressling.dem.Contacts;
import org.pressling.dem.PairType;
import org.pressling.dem.Particles;
import org.pressling.dem.Structure;
import org.pressling.dem.Unit;

/** What LAMMPS says of the {@link AgreementCases}, kept as tables so that it holds where LAMMPS is not installed. */
final class ReferenceTables {

    static final String IMPACTS = "impacts.csv";
    static final String IMPACTS_IN_SPACE = "impacts_in_space.csv";
    static final String WALL_FORCE = "wall_force.csv";
    static final String CONTACT_FORCES = "contact_forces.csv";

    private ReferenceTables() {
    }

    /**
     * Writes starts and tables anew: arguments are LAMMPS's program and the folder; see docs/agreement.md.
     *
     * @param arguments program and folder
     */
    public static void main(String[] arguments) throws IOException {
        Path program = PeerProgram.find(arguments[0]).orElseThrow();
        Path folder = Path.of(arguments[1]);
        impacts(program, folder, IMPACTS, AgreementCases.impacts());
        impacts(program, folder, IMPACTS_IN_SPACE, AgreementCases.impactsInSpace());
        try (var wall = new CsvWriter(folder.resolve(WALL_FORCE), List.of("packing", "state",
                Unit.MILLINEWTON.column("wall_force")));
                var forces = new CsvWriter(folder.resolve(CONTACT_FORCES), List.of("packing", "pair", "contacts",
                        Unit.MILLINEWTON.column("mean"), Unit.MILLINEWTON.column("sd")))) {
            for (String name : AgreementCases.PACKINGS) {
                Structure start = AgreementCases.pack(name);
                new LammpsDataExporter().write(ExportedStructure.of(start, Optional.of(PressWork.MATERIALS),
                        new Contacts(0)), folder, name);
                PressWork work = AgreementCases.press(name, start);
                packing(WatchedPress.ofLammps(program, work, work.steps() / AgreementCases.STATES), name, wall, forces);
            }
            for (String name : AgreementCases.BODIES) {
                PressWork work = AgreementCases.body(name);
                packing(WatchedPress.ofLammps(program, work, work.steps() / AgreementCases.STATES), name, wall, forces);
            }
        }
    }

    /** One number of a particle's state. */
    private record Column(String name, Unit unit, Function<Particles, double[]> values) {
    }

    private static final List<Column> PLANE = List.of(new Column("x", Unit.MICROMETRE, p -> p.x),
            new Column("y", Unit.MICROMETRE, p -> p.y), new Column("vx", Unit.METRE_PER_SECOND, p -> p.vx),
            new Column("vy", Unit.METRE_PER_SECOND, p -> p.vy),
            new Column("spin", Unit.RADIAN_PER_SECOND, p -> p.angularVelocity));
    private static final List<Column> SPACE = Stream.concat(PLANE.stream(),
            Stream.of(new Column("z", Unit.MICROMETRE, p -> p.z), new Column("vz", Unit.METRE_PER_SECOND, p -> p.vz),
                    new Column("spin_x", Unit.RADIAN_PER_SECOND, p -> p.angularVelocityX),
                    new Column("spin_y", Unit.RADIAN_PER_SECOND, p -> p.angularVelocityY)))
            .toList();

    private static List<Column> columns(String table) {
        return table.equals(IMPACTS) ? PLANE : SPACE;
    }

    private static void impacts(Path program, Path folder, String table, List<PressWork> cases) throws IOException {
        List<String> heading = new ArrayList<>(List.of("impact", "state", "particle"));
        columns(table).forEach(column -> heading.add(column.unit().column(column.name())));
        try (var csv = new CsvWriter(folder.resolve(table), heading)) {
            for (PressWork work : cases) {
                WatchedPress press = WatchedPress.ofLammps(program, work, AgreementCases.IMPACT_EVERY);
                for (int s = 0; s < press.states().size(); s++) {
                    Particles p = press.states().get(s);
                    for (int i = 0; i < p.count(); i++) {
                        List<Object> row = new ArrayList<>(List.of(work.name(), s, i));
                        for (Column column : columns(table)) {
                            row.add(column.unit().format(column.values().apply(p)[i]));
                        }
                        csv.row(row.toArray());
                    }
                }
            }
        }
    }

    /** The states of an impact as they are kept, in the place of those that are given; empty where a row is missing. */
    static Optional<List<Particles>> states(String table, PressWork work, List<Particles> ours, Path folder) throws IOException {
        CsvTable kept = read(table, folder);
        List<Particles> states = ours.stream().map(Particles::copy).toList();
        int rows = 0;
        for (int row = 0; row < kept.size(); row++) {
            if (kept.text(row, "impact").equals(work.name())) {
                Particles p = states.get(kept.whole(row, "state"));
                for (Column column : columns(table)) {
                    column.values().apply(p)[kept.whole(row, "particle")] = kept.finite(row, column.name(), column.unit());
                }
                rows++;
            }
        }
        return rows == states.size() * work.start().particles().count() ? Optional.of(states) : Optional.empty();
    }

    private static void packing(WatchedPress press, String name, CsvWriter wall, CsvWriter forces) throws IOException {
        for (int s = 0; s < press.wallForce().size(); s++) {
            wall.row(name, s, Unit.MILLINEWTON.format(press.wallForce().get(s)));
        }
        for (Map.Entry<PairType, ForceStatistics> e : ForceStatistics.of(press.contacts()).entrySet()) {
            forces.row(name, e.getKey(), e.getValue().count(), Unit.MILLINEWTON.format(e.getValue().mean()),
                    Unit.MILLINEWTON.format(e.getValue().sd()));
        }
    }

    /** A kept table, by way of a folder. */
    static CsvTable read(String name, Path folder) throws IOException {
        try (InputStream kept = ReferenceTables.class.getResourceAsStream("reference/" + name)) {
            return CsvTable.read(Files.write(folder.resolve(name), kept.readAllBytes()));
        }
    }
}
