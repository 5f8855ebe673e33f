// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhasesTest {

    private static final Phases THREE = Phases.of(List.of(new Phases.Named("AM", Role.ACTIVE),
            new Phases.Named("SE", Role.ELECTROLYTE), new Phases.Named("carbon", Role.CONDUCTOR)));

    @Test
    void theTwoOfThePaperHaveTheTypesThatTheyHadAsAnEnum() {
        assertEquals(List.of(PairType.AM_AM, PairType.AM_SE, PairType.SE_SE, PairType.AM_WALL, PairType.SE_WALL),
                Phases.AM_SE.pairTypes());
        assertEquals(List.of(Phase.AM, Phase.SE), Phases.AM_SE.list());
        assertEquals("AM_SE", Phases.AM_SE.pair(Phase.SE, Phase.AM).name());
        assertEquals("SE_WALL", Phases.AM_SE.withWall(Phase.SE).name());
    }

    @Test
    void everyPairOfPhasesHasOneTypeInEitherOrder() {
        assertEquals(List.of("AM_AM", "AM_SE", "AM_carbon", "SE_SE", "SE_carbon", "carbon_carbon", "AM_WALL", "SE_WALL",
                "carbon_WALL"), THREE.pairTypes().stream().map(PairType::name).toList());
        for (int i = 0; i < THREE.pairTypes().size(); i++) {
            assertEquals(i, THREE.pairTypes().get(i).index());
        }
        for (Phase a : THREE.list()) {
            for (Phase b : THREE.list()) {
                PairType type = THREE.pair(a, b);
                assertEquals(type, THREE.pair(b, a));
                assertEquals(List.of(Math.min(a.index(), b.index()), Math.max(a.index(), b.index())),
                        List.of(type.one().index(), type.other().index()));
            }
        }
    }

    @Test
    void rolesSayWhatReactsAndConducts() {
        assertTrue(THREE.pair(THREE.get(0), THREE.get(1)).isReacting());
        assertEquals(1, THREE.pairTypes().stream().filter(PairType::isReacting).count());
        assertEquals(List.of("carbon"), THREE.of(Role.CONDUCTOR).stream().map(Phase::name).toList());
        assertTrue(Role.CONDUCTOR.conductsElectrons() && !Role.CONDUCTOR.conductsIons() && !Role.INERT.conductsElectrons());
        assertEquals("am", THREE.key(Role.ACTIVE));
        assertEquals("inert", THREE.key(Role.INERT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1a", "a b", "wall", "WALL", "ä", "a.b", "a[b"})
    void namesThatNoPathOrFileCouldHoldAreRefused(String name) {
        var refused = assertThrows(InvalidInputException.class, () -> Phases.of(List.of(new Phases.Named(name, Role.ACTIVE))));
        assertEquals(List.of(DemProblem.PHASE_NAME.of(name)), refused.problems());
    }

    @Test
    void namesThatStandTwiceAreRefused() {
        var twice = assertThrows(InvalidInputException.class, () -> Phases.of(List.of(
                new Phases.Named("nmc-1", Role.ACTIVE), new Phases.Named("NMC_1", Role.ACTIVE))));
        assertEquals(List.of(DemProblem.PHASE_TWICE.of("NMC_1")), twice.problems());
        assertThrows(InvalidInputException.class, () -> Phases.of(List.of()));
    }
}
