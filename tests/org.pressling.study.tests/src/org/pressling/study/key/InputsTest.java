// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.key;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.pressling.dem.Box;
import org.pressling.dem.packing.AmSeMixture;
import org.pressling.dem.packing.LognormalSizes;
import org.pressling.dem.packing.NormalSizes;
import org.pressling.dem.packing.ShareMeaning;
import org.pressling.learning.ConvBlock;
import org.pressling.learning.NetworkSpec;
import org.pressling.learning.Optimisation;
import org.pressling.learning.PictureVariations;
import org.pressling.learning.Schedule;
import org.pressling.learning.TrainingSettings;

class InputsTest {
    private record Inner(double width, boolean open) {
    }

    private record Outer(String name, Inner inner, List<Integer> counts, Map<String, Double> values) {
    }

    private static Outer outer(double width, Map<String, Double> values) {
        return new Outer("a", new Inner(width, true), List.of(1, 2), values);
    }

    @Test
    void spellsRecordsOutToTheLastValue() {
        String text = new Inputs().put("", outer(0.1, Map.of("e", 0.3))).text();
        assertEquals("""
                counts.count = 2
                counts[0] = 1
                counts[1] = 2
                inner.open = true
                inner.width = 0.1
                name = a
                values.e = 0.3
                """, text);
    }

    @Test
    void theOrderOfAMapDoesNotMatter() {
        Map<String, Double> one = new LinkedHashMap<>();
        one.put("b", 1.0);
        one.put("a", 2.0);
        assertEquals(new Inputs().put("", outer(1, one)).text(), new Inputs().put("", outer(1, new TreeMap<>(one))).text());
    }

    @Test
    void sizesOfTwoKindsWithTheSameNumbersAreDifferentInputs() {
        assertNotEquals(new Inputs().put("x", new NormalSizes(1e-6, 2e-7, 3)).text(),
                new Inputs().put("x", new LognormalSizes(1e-6, 2e-7, 3)).text());
    }

    @Test
    void theSmallestDifferenceOfANumberShows() {
        assertNotEquals(new Inputs().put("x", 0.1).text(), new Inputs().put("x", Math.nextUp(0.1)).text());
    }

    @Test
    void textWithLineBreaksCannotPassForOtherInputs() {
        String tricky = new Inputs().put("a", "1\nb = 2").text();
        assertNotEquals(tricky, new Inputs().put("a", "1").put("b", "2").text());
        assertEquals(1, tricky.lines().count());
    }

    @Test
    void anEmptyOptionalLeavesNoLineAndOneWithAValueIsSpeltAsTheValue() {
        assertEquals("", new Inputs().put("a", Optional.empty()).put("b", OptionalDouble.empty()).text());
        assertEquals(new Inputs().put("a", 2.5).text(), new Inputs().put("a", OptionalDouble.of(2.5)).text());
    }

    @Test
    void aNetworkForPicturesIsSpeltAsBeforeThereWereStacks() {
        NetworkSpec pictures = new NetworkSpec(8, List.of(new ConvBlock(5, 3, 2)), List.of(6), 1);
        assertFalse(new Inputs().put("network", pictures).text().contains("channels"));
        assertTrue(new Inputs().put("network", pictures.withChannels(3)).text().contains("network.channels = 3\n"));
    }

    @Test
    void groupsOfTrainingSettingsAreSpeltAsTheSettingsThatAStudyHas() {
        TrainingSettings training = new TrainingSettings(80, 16, 0, new Optimisation(1e-3, Schedule.COSINE),
                new PictureVariations(true, true, false, 2), 7, 1);
        assertEquals("""
                training.averagingDecay = 0.0
                training.batchSize = 16
                training.epochs = 80
                training.learningRate = 0.001
                training.mirrorAverage = false
                training.mirrorX = true
                training.mirrorY = true
                training.patience = 0
                training.schedule = COSINE
                training.seed = 7
                training.shift = 2
                training.threads = 1
                training.warmUpEpochs = 0.0
                training.weightDecay = 0.0
                """, new Inputs().put("training", training).text());
    }

    /** A body that was packed when the solid fraction was called otherwise is not packed anew. */
    @Test
    void whatIsCalledOtherwiseNowKeepsItsLine() {
        Box box = new Box(10e-6, 10e-6, 10e-6, false, false);
        Inputs inputs = new Inputs().put("packing", new AmSeMixture(0.3, ShareMeaning.AM_SHARE_INITIAL, 5e-6, 1e-6, 1e-6)
                .in(box, 10e-6, 9, OptionalDouble.of(0.5)));
        assertEquals(Optional.of("0.5"), inputs.find("packing.solidShare"));
        assertEquals(Optional.empty(), inputs.find("packing.solidFraction"));
    }

    @Test
    void refusesWhatHasNoCanonicalText() {
        Inputs inputs = new Inputs();
        Object thing = new Object();
        assertThrows(IllegalArgumentException.class, () -> inputs.put("a", thing));
    }

    @Test
    void readsBackWhatItWrote() {
        String text = new Inputs().put("", outer(3e-7, Map.of("f", -1.0))).text();
        assertEquals(text, Inputs.parse(text.getBytes(StandardCharsets.UTF_8), 0).text());
    }
}
