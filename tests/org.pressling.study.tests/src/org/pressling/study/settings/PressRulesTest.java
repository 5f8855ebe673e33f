// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pressling.dem.Problem;
import org.pressling.model.Study;
import org.pressling.model.check.StudyValidator;
import org.pressling.model.io.Studies;
import org.pressling.model.path.StudyPaths;
import org.pressling.study.StudyCheck;
import org.pressling.study.contribute.Contributions;

/** What a press cannot do is told by the checks that forms, files and commands share, before anything is packed. */
class PressRulesTest {

    private static final Contributions CONTRIBUTIONS = Contributions.onClassPath();

    private static Study study(String... changes) {
        Study study = Studies.create();
        for (String change : changes) {
            StudyPaths.set(study, change);
        }
        return study;
    }

    private static List<Problem> problems(String... changes) {
        return StudyValidator.validate(study(changes), StudyCheck.catalog(CONTRIBUTIONS)).stream()
                .filter(problem -> problem.path().startsWith("press")).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "press.wallSpeed     | press.wallSpeed=250                                    | at most 183.1 m/s",
            "press.stages        | press.stages=pressure 300, release 400                 | Stage 2 releases to 400 MPa",
            "press.stages        | press.stages=pressure 300, hold 1000000                | Stage 2 holds for",
            "press.stages        | press.stages=hold 1                                    | nothing has been pressed yet",
            "press.stages        | press.stages=width 60                                  | 50 µm wide"})
    void oneProblemNamesThePlaceAndWhatIsAllowed(String path, String change, String why) {
        List<Problem> found = problems(change);
        assertEquals(1, found.size(), found.toString());
        Problem problem = found.getFirst();
        assertEquals(path, problem.path());
        assertTrue(problem.text(Locale.ENGLISH).contains(why) && problem.text(Locale.ENGLISH).length() <= 500,
                problem.text(Locale.ENGLISH));
    }

    @Test
    void moreThanTheLawBearsNamesTheLawsLimit() {
        List<Problem> found = problems("contactLaw=hertz-mindlin.corrected", "press.rayleighShare=0.1");
        assertEquals("press.rayleighShare", found.getFirst().path());
        assertTrue(found.getFirst().text(Locale.ENGLISH).contains("0.04947"), found.getFirst().text(Locale.ENGLISH));
        assertEquals(List.of(), problems("contactLaw=hertz-mindlin.corrected"));
        assertEquals(List.of(), problems("press.rayleighShare=0.15"));
    }

    @Test
    void everyLevelOfAFactorIsLookedAt() {
        List<Problem> found = problems("press.stages=pressure 300, release 200",
                "campaign.factors[press.stages[0].pressure]=300 150");
        assertEquals(List.of("press.stages"), found.stream().map(Problem::path).toList());
    }

    @Test
    void theStepsOfParticlesThatAreGivenAreNotGuessed() {
        Study study = study("press.stages=pressure 300, hold 1000000");
        assertEquals(1, PressRules.problems(study, CONTRIBUTIONS, true).size());
        assertEquals(List.of(), PressRules.problems(study, CONTRIBUTIONS, false));
    }
}
