// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.trust;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressling.dataset.Split;
import org.pressling.dem.InvalidInputException;

/** Loads that follow from radius and AM–AM load of a particle by a law of powers, but for an error of 10 %. */
class AmLoadsTest {
    private static List<AmLoads.Row> known;
    private static List<SeenAm> seen;
    private static List<AmLoads.Row> heldOut;
    private static AmLoads loads;

    @BeforeAll
    static void learn() {
        SplittableRandom random = new SplittableRandom(17);
        known = new ArrayList<>();
        seen = new ArrayList<>();
        heldOut = new ArrayList<>();
        for (int i = 0; i < 130; i++) {
            Look look = Look.at(Pressed.picture(9000 + i), Pressed.RENDERING);
            Split split = i < 80 ? Split.TRAIN : i < 100 ? Split.VALIDATION : Split.TEST;
            for (SeenAm am : look.am()) {
                double[] n = am.neighbourhood();
                double load = 1e-3 * Math.exp(0.8 * n[0] + 0.2 * n[2] + 0.1 * random.nextGaussian());
                (split == Split.TEST ? heldOut : known).add(new AmLoads.Row(i, split, n, load));
                if (split == Split.TEST) {
                    seen.add(am);
                }
            }
        }
        loads = AmLoads.fit(known).orElseThrow();
    }

    private static AmLoadScores scores(AmLoads read) {
        List<AmLoadScores.Pair> pairs = new ArrayList<>();
        for (int i = 0; i < seen.size(); i++) {
            double[] ends = read.interval(seen.get(i));
            pairs.add(new AmLoadScores.Pair(heldOut.get(i).index(), heldOut.get(i).load(), read.load(seen.get(i)), ends[0],
                    ends[1]));
        }
        return AmLoadScores.of(pairs);
    }

    @Test
    void loadsOfPicturesThatNothingWasLearntFromAreRead() {
        AmLoadScores scores = scores(loads);
        assertEquals(seen.size(), scores.particles());
        assertTrue(scores.particles() > 100, scores.toString());
        assertTrue(scores.r2() > 0.85 && scores.within() > 0.8, scores.toString());
        assertTrue(scores.ofMeans() < 0.5, "a sample's mean alone tells little here: " + scores);
        assertTrue(scores.coverage() > 0.8 && scores.coverage() < 0.99, scores.toString());
    }

    @Test
    void whatIsReadFromTheFolderSaysTheSame(@TempDir Path folder) throws IOException {
        assertEquals(Optional.empty(), AmLoads.load(folder));
        loads.save(folder);
        AmLoads again = AmLoads.load(folder).orElseThrow();
        for (SeenAm am : seen) {
            assertEquals(loads.load(am), again.load(am), 1e-9 * loads.load(am));
            assertArrayEquals(loads.interval(am), again.interval(am), 1e-9 * loads.load(am));
        }
        Path csv = folder.resolve("am_loads.csv");
        Files.writeString(csv, Files.readString(csv).replaceFirst("root_gap", "gap"));
        assertTrue(assertThrows(InvalidInputException.class, () -> AmLoads.load(folder)).getMessage().contains("root_gap"));
        loads.save(folder);
        Files.writeString(csv, Files.readAllLines(csv).getFirst());
        assertTrue(assertThrows(InvalidInputException.class, () -> AmLoads.load(folder)).getMessage().contains("am_loads.csv"));
    }

    @Test
    void ofFewParticlesNothingIsLearnt() {
        assertEquals(Optional.empty(), AmLoads.fit(known.subList(0, AmLoads.LEAST_PARTICLES - 1)));
    }

    @Test
    void scoresTellWhatIsKnownBeyondTheMeanOfASample() {
        List<AmLoadScores.Pair> pairs = new ArrayList<>();
        for (int sample = 0; sample < 4; sample++) {
            for (int k = -1; k <= 1; k++) {
                pairs.add(new AmLoadScores.Pair(sample, 10 * sample + k, 10 * sample, 10 * sample - 0.5, 10 * sample + 0.5));
            }
        }
        AmLoadScores scores = AmLoadScores.of(pairs);
        assertEquals(0, scores.within(), 1e-12);
        assertEquals(scores.ofMeans(), scores.r2(), 1e-12);
        assertEquals(1 - 8 / (8 + 12 * 125.0), scores.r2(), 1e-12);
        assertEquals(1 / 3.0, scores.coverage(), 1e-12);
    }
}
