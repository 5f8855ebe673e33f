// SPDX-License-Identifier: EPL-2.0
package org.pressling.bench.dem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pressling.bench.Agreement;
import org.pressling.bench.PeerProgram;
import org.pressling.dem.PairType;

/** We against LAMMPS itself, where it is installed in the version that the decks were written for. */
class LammpsAgreementTest {

    private static final String VERSION = "29 Sep 2021";

    private static Path lammps;

    @TempDir
    Path folder;

    @BeforeAll
    static void findLammps() throws IOException {
        Optional<Path> found = PeerProgram.find("lmp");
        assumeTrue(found.isPresent(), "LAMMPS (lmp) is not installed; Debian's package is called lammps");
        lammps = found.get();
        List<String> help = PeerProgram.run(List.of(lammps.toString(), "-h"), Map.of(), Duration.ofMinutes(10), none -> {},
                none -> {});
        assumeTrue(help.stream().anyMatch(line -> line.contains(VERSION)), "LAMMPS is another version than that of "
                + VERSION + ", for which the decks were written");
    }

    static Stream<String> impacts() {
        return AgreementTest.impacts();
    }

    static Stream<String> packings() {
        // LAMMPS takes a minute for a body; what it says of the others is kept.
        return Stream.concat(AgreementCases.PACKINGS.stream(), Stream.of(AgreementCases.BODIES.getLast()));
    }

    static Stream<PressWork> impactsInSpace() {
        return AgreementCases.impactsInSpace().stream();
    }

    @ParameterizedTest
    @MethodSource("impactsInSpace")
    void anImpactInSpaceAgreesToTheNinthDigit(PressWork work) throws IOException {
        Agreements.ofStates(WatchedPress.ours(work, AgreementCases.IMPACT_EVERY).states(),
                WatchedPress.ofLammps(lammps, work, AgreementCases.IMPACT_EVERY).states());
    }

    @ParameterizedTest
    @MethodSource("impacts")
    void anImpactAgreesToTheNinthDigit(String name) throws IOException {
        PressWork work = AgreementTest.impact(name);
        Agreements.ofStates(WatchedPress.ours(work, AgreementCases.IMPACT_EVERY).states(),
                WatchedPress.ofLammps(lammps, work, AgreementCases.IMPACT_EVERY).states());
    }

    @ParameterizedTest
    @MethodSource("packings")
    void aPressAgreesInWallForceAndContactForces(String name) throws IOException {
        PressWork work = AgreementCases.pressOf(name, folder);
        int every = work.steps() / AgreementCases.STATES;
        WatchedPress ours = WatchedPress.ours(work, every);
        WatchedPress theirs = WatchedPress.ofLammps(lammps, work, every);
        assertEquals(ours.wallForce().size(), theirs.wallForce().size());
        for (int state = 0; state < AgreementCases.STATES; state++) {
            Agreements.assertHolds(new Agreement("wall force in state " + state, ours.wallForce().get(state), "LAMMPS",
                    theirs.wallForce().get(state), Agreements.FORCES));
        }
        Map<PairType, ForceStatistics> forces = ForceStatistics.of(ours.contacts());
        Map<PairType, ForceStatistics> peer = ForceStatistics.of(theirs.contacts());
        assertEquals(forces.keySet(), peer.keySet());
        forces.forEach((type, statistics) -> Agreements.ofForces(type, statistics, peer.get(type)));
    }
}
