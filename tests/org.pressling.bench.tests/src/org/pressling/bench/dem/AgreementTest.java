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

    static Stream<PressWork> impactsInSpace() {
        return AgreementCases.impactsInSpace().stream();
    }

    static Stream<PressWork> allImpacts() {
        return Stream.concat(AgreementCases.impacts().stream(), impactsInSpace());
    }

    static Stream<String> packings() {
        return Stream.concat(AgreementCases.PACKINGS.stream(), AgreementCases.BODIES.stream());
    }

    static PressWork impact(String name) {
        return AgreementCases.impacts().stream().filter(work -> work.name().equals(name)).findFirst().orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("impacts")
    void anImpactAgreesToTheNinthDigit(String name) throws IOException {
        agrees(ReferenceTables.IMPACTS, impact(name));
    }

    @ParameterizedTest
    @MethodSource("impactsInSpace")
    void anImpactInSpaceAgreesToTheNinthDigit(PressWork work) throws IOException {
        agrees(ReferenceTables.IMPACTS_IN_SPACE, work);
    }

    private void agrees(String table, PressWork work) throws IOException {
        List<Particles> ours = WatchedPress.ours(work, AgreementCases.IMPACT_EVERY).states();
        Agreements.ofStates(ours, ReferenceTables.states(table, work, ours, folder).orElseThrow());
    }

    /** Else the comparison would be one of free flight. */
    @ParameterizedTest
    @MethodSource("allImpacts")
    void anImpactTakesMostOfItsMotion(PressWork work) {
        Particles before = work.start().particles();
        Particles after = WatchedPress.ours(work, AgreementCases.IMPACT_EVERY).states().getLast();
        int last = before.count() - 1;
        double change = speed(after.vx[last] - before.vx[last], after.vy[last] - before.vy[last],
                after.vz[last] - before.vz[last]);
        double first = speed(before.vx[last], before.vy[last], before.vz[last]);
        assertTrue(change > 0.3 * first, "changed by " + change + " m/s");
    }

    private static double speed(double vx, double vy, double vz) {
        return Math.hypot(Math.hypot(vx, vy), vz);
    }

    @ParameterizedTest
    @MethodSource("packings")
    void aPressAgreesInWallForceAndContactForces(String name) throws IOException {
        PressWork work = AgreementCases.pressOf(name, folder);
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
        for (String name : packings().toList()) {
            PressWork work = AgreementCases.pressOf(name, folder);
            CsvTable wall = ReferenceTables.read(ReferenceTables.WALL_FORCE, folder);
            double last = 0;
            for (int row = 0; row < wall.size(); row++) {
                last = wall.text(row, "packing").equals(name) ? wall.finite(row, "wall_force", Unit.MILLINEWTON) : last;
            }
            // In the plane over one SE diameter: tens of megapascals, as in a press.
            double depth = work.start().box().isSpace() ? work.start().box().depth() : 1e-6;
            assertTrue(last / (work.start().box().height() * depth) > 50e6, name + ": " + last + " N");
        }
    }
}
