// SPDX-License-Identifier: EPL-2.0
package org.pressling.model.path;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressling.dem.InvalidInputException;
import org.pressling.model.Study;
import org.pressling.model.io.Studies;

/** Every number that a path leads to is either taken to the last bit, or refused and left as it was. */
class PathsRoundTripTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void aNumberIsTakenWholeOrRefused(long seed) {
        RandomGenerator random = new SplittableRandom(seed);
        Study study = Studies.create();
        List<String> paths = StudyPaths.list().stream().map(PathEntry::path).filter(path -> isNumeric(study, path)).toList();
        assertTrue(paths.size() > 20, "only " + paths);
        int taken = 0;
        for (String path : paths) {
            double value = random.nextInt(3) == 0 ? random.nextInt(100) : Math.exp(random.nextDouble(-12, 12));
            String before = StudyPaths.get(study, path);
            String what = "seed " + seed + ": " + path + "=" + value;
            try {
                StudyPaths.set(study, path, Double.toString(value));
            } catch (InvalidInputException e) {
                assertEquals(before, StudyPaths.get(study, path), what);
                continue;
            }
            assertEquals(value, StudyPaths.number(study, path), what);
            taken++;
        }
        assertTrue(taken > paths.size() / 5, "seed " + seed + ": only " + taken + " of " + paths.size() + " were taken");
    }

    private static boolean isNumeric(Study study, String path) {
        try {
            return StudyPaths.isNumeric(study, path) && !StudyPaths.get(study, path).isEmpty();
        } catch (InvalidInputException e) {
            return false; // words in capitals stand for what the user fills in
        }
    }
}
