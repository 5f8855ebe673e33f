// SPDX-License-Identifier: EPL-2.0
package org.pressling.bench.dem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pressling.bench.Agreement;
import org.pressling.dataset.io.CsvTable;
import org.pressling.dem.PairType;
import org.pressling.dem.Particles;
import org.pressling.dem.Phases;
import org.pressling.dem.Unit;

/** We against the kept results of LAMMPS; {@link LammpsAgreementTest} asks LAMMPS itself. */
class AgreementTest {

    @TempDir
    Path folder;

    static Stream<String> impacts() {
        return AgreementCases.impacts().stream().map(PressWork::name);
    }

    static List<String> packings() {
        return AgreementCases.PACKINGS;
    }

    static PressWork impact(String name) {
        return AgreementCases.impacts().stream().filter(work -> work.name().equals(name)).findFirst().orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("impacts")
    void anImpactAgreesToTheNinthDigit(String name) throws IOException {
        CsvTable table = ReferenceTables.read(ReferenceTables.IMPACTS, folder);
        PressWork work = impact(name);
        List<Particles> ours = WatchedPress.ours(work, AgreementCases.IMPACT_EVERY).states();
        List<Particles> theirs = ours.stream().map(Particles::copy).toList();
        int rows = 0;
        for (int row = 0; row < table.size(); row++) {
            if (table.text(row, "impact").equals(name)) {
                Particles p = theirs.get(table.whole(row, "state"));
                int i = table.whole(row, "particle");
                p.x[i] = table.finite(row, "x", Unit.MICROMETRE);
                p.y[i] = table.finite(row, "y", Unit.MICROMETRE);
                p.vx[i] = table.finite(row, "vx", Unit.METRE_PER_SECOND);
                p.vy[i] = table.finite(row, "vy", Unit.METRE_PER_SECOND);
                p.angularVelocity[i] = table.finite(row, "spin", Unit.RADIAN_PER_SECOND);
                rows++;
            }
        }
        assertEquals(ours.size() * work.start().particles().count(), rows);
        Agreements.ofStates(ours, theirs);
    }

    /** Else the comparison would be one of free flight. */
    @ParameterizedTest
    @MethodSource("impacts")
    void anImpactTakesMostOfItsMotion(String name) {
        PressWork work = impact(name);
        Particles before = work.start().particles();
        Particles after = WatchedPress.ours(work, AgreementCases.IMPACT_EVERY).states().getLast();
        int last = before.count() - 1;
        double change = Math.hypot(after.vx[last] - before.vx[last], after.vy[last] - before.vy[last]);
        assertTrue(change > 0.3 * Math.hypot(before.vx[last], before.vy[last]), "changed by " + change + " m/s");
    }

    @ParameterizedTest
    @MethodSource("packings")
    void aPressAgreesInWallForceAndContactForces(String name) throws IOException {
        PressWork work = AgreementCases.packing(name, folder);
        WatchedPress ours = WatchedPress.ours(work, work.steps() / AgreementCases.STATES);
        CsvTable wall = ReferenceTables.read(ReferenceTables.WALL_FORCE, folder);
        int states = 0;
        for (int row = 0; row < wall.size(); row++) {
            if (wall.text(row, "packing").equals(name)) {
                int state = wall.whole(row, "state");
                Agreements.assertHolds(new Agreement("wall force in state " + state, ours.wallForce().get(state), "LAMMPS",
                        wall.finite(row, "wall_force", Unit.MILLINEWTON), Agreements.FORCES));
                states++;
            }
        }
        assertEquals(AgreementCases.STATES, states);
        Map<PairType, ForceStatistics> forces = ForceStatistics.of(ours.contacts());
        CsvTable table = ReferenceTables.read(ReferenceTables.CONTACT_FORCES, folder);
        int pairs = 0;
        for (int row = 0; row < table.size(); row++) {
            if (table.text(row, "packing").equals(name)) {
                String pair = table.text(row, "pair");
                PairType type = Phases.AM_SE.pairTypes().stream().filter(t -> t.name().equals(pair)).findFirst().orElseThrow();
                Agreements.ofForces(type, forces.get(type), new ForceStatistics(table.whole(row, "contacts"),
                        table.finite(row, "mean", Unit.MILLINEWTON), table.finite(row, "sd", Unit.MILLINEWTON)));
                pairs++;
            }
        }
        assertEquals(forces.size(), pairs);
    }

    @Test
    void thePackingsAreLoadedInTheEnd() throws IOException {
        for (String name : AgreementCases.PACKINGS) {
            PressWork work = AgreementCases.packing(name, folder);
            CsvTable wall = ReferenceTables.read(ReferenceTables.WALL_FORCE, folder);
            double last = 0;
            for (int row = 0; row < wall.size(); row++) {
                last = wall.text(row, "packing").equals(name) ? wall.finite(row, "wall_force", Unit.MILLINEWTON) : last;
            }
            // Over the height and one SE diameter: tens of megapascals, as in a press.
            assertTrue(last / (work.start().box().height() * 1e-6) > 50e6, name + ": " + last + " N");
        }
    }
}
