// SPDX-License-Identifier: EPL-2.0
package org.pressling.bench.dem;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
        impacts(program, folder.resolve(IMPACTS));
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
        }
    }

    private static void impacts(Path program, Path file) throws IOException {
        try (var csv = new CsvWriter(file, List.of("impact", "state", "particle", Unit.MICROMETRE.column("x"),
                Unit.MICROMETRE.column("y"), Unit.METRE_PER_SECOND.column("vx"), Unit.METRE_PER_SECOND.column("vy"),
                Unit.RADIAN_PER_SECOND.column("spin")))) {
            for (PressWork work : AgreementCases.impacts()) {
                WatchedPress press = WatchedPress.ofLammps(program, work, AgreementCases.IMPACT_EVERY);
                for (int s = 0; s < press.states().size(); s++) {
                    Particles p = press.states().get(s);
                    for (int i = 0; i < p.count(); i++) {
                        csv.row(work.name(), s, i, Unit.MICROMETRE.format(p.x[i]), Unit.MICROMETRE.format(p.y[i]), p.vx[i],
                                p.vy[i], p.angularVelocity[i]);
                    }
                }
            }
        }
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
