// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressling.dataset.Admission;
import org.pressling.dataset.Split;
import org.pressling.dataset.image.GrayImage;
import org.pressling.dem.press.PressQuality;
import org.pressling.dem.press.QualityCheck;
import org.pressling.dem.press.Verdict;

class SampleVerdictsTest {
    private static final PressQuality GOOD = quality(true, 1e-4, 0);
    private static final PressQuality UNSETTLED = quality(false, 1e-4, 0);
    private static final PressQuality FAST_AND_DEEP = quality(true, 2e-3, 0.4);
    private static final PressQuality DEEP = quality(true, 1e-4, 0.4);

    @TempDir
    private Path folder;

    private static PressQuality quality(boolean settled, double inertial, double beyond) {
        return new PressQuality(9e-4, inertial, 1e-10, 0.2, 1e-7, 5e-3, 1000, 1, settled, 0.3, beyond, 0);
    }

    private static SampleVerdicts verdicts(PressQuality... qualities) {
        Map<Integer, PressQuality> all = new TreeMap<>();
        for (int i = 0; i < qualities.length; i++) {
            all.put(i + 1, qualities[i]);
        }
        return SampleVerdicts.of(all);
    }

    @Test
    void theAccountNamesWhatFailedAndWhy() {
        SampleVerdicts verdicts = verdicts(GOOD, UNSETTLED, DEEP, FAST_AND_DEEP, GOOD);
        assertEquals("2 of 5 presses passed every check; 1 lies outside the domain of the contact law; 2 failed: samples "
                + "2 (not settled), 4 (inertial number 2e-3 (limit 1e-3)).", verdicts.account().text(Locale.ENGLISH));
        assertEquals("2 of 5 samples are left out of the data set: 2, 4 (split.admit = NOT_FAILED).",
                verdicts.account(Admission.NOT_FAILED).orElseThrow().text(Locale.ENGLISH));
        assertEquals("3 of 5 samples are left out of the data set: 2, 3, 4 (split.admit = IN_DOMAIN).",
                verdicts.account(Admission.IN_DOMAIN).orElseThrow().text(Locale.ENGLISH));
        assertEquals("No sample is left out of the data set (split.admit = ALL).",
                verdicts.account(Admission.ALL).orElseThrow().text(Locale.ENGLISH));
    }

    @Test
    void whereAllPassedThereIsNothingMoreToSay() {
        assertEquals("All 3 presses passed every check.", verdicts(GOOD, GOOD, GOOD).account().text(Locale.ENGLISH));
        for (Admission admission : Admission.values()) {
            assertEquals(Optional.empty(), verdicts(GOOD, GOOD).account(admission));
        }
    }

    @Test
    void hundredsOfFailuresAreCountedNotListed() {
        PressQuality[] bad = new PressQuality[500];
        java.util.Arrays.fill(bad, UNSETTLED);
        String account = verdicts(bad).account().text(Locale.ENGLISH);
        assertTrue(account.contains("500 failed") && account.contains("and 495 more") && account.length() < 300, account);
        assertTrue(verdicts(bad).account(Admission.NOT_FAILED).orElseThrow().text(Locale.ENGLISH).contains("and 490 more"));
    }

    @Test
    void admissionIsByGrade() {
        SampleVerdicts verdicts = verdicts(GOOD, UNSETTLED, DEEP);
        assertEquals(List.of(2), verdicts.leftOut(Admission.NOT_FAILED));
        assertEquals(List.of(2, 3), verdicts.leftOut(Admission.IN_DOMAIN));
        assertEquals(List.of(), verdicts.leftOut(Admission.ALL));
        assertEquals(List.of(3), verdicts.of(Verdict.Grade.OUTSIDE_DOMAIN));
    }

    @Test
    void everyCheckIsCountedByItsSamples() {
        SampleVerdicts verdicts = verdicts(GOOD, UNSETTLED, DEEP, FAST_AND_DEEP);
        assertEquals(Map.of(QualityCheck.SETTLED, 1, QualityCheck.INERTIAL_NUMBER, 1, QualityCheck.LAW_DOMAIN, 2),
                verdicts.failedChecks());
        assertEquals("settled 1, inertial-number 1, law-domain 2", verdicts.failedChecksInWords());
    }

    @Test
    void whatCannotBeToldFails() {
        PressQuality unknown = new PressQuality(Double.NaN, 1e-4, 1e-10, 0.2, 1e-7, 5e-3, 1, 1, true, 0, 0, 0);
        assertEquals(List.of(1), verdicts(unknown, GOOD).leftOut(Admission.NOT_FAILED));
    }

    @Test
    void theTableHasThoseLeftOutToo() throws IOException {
        Path file = folder.resolve("quality.csv");
        VerdictsCsv.write(file, verdicts(GOOD, FAST_AND_DEEP), Map.of(1, Split.TEST));
        List<String> lines = Files.readAllLines(file);
        assertEquals("index,verdict,split,failed_checks,settled,unbalanced_force,inertial_number,wall_force,"
                + "kinetic_energy,centres_within_walls,largest_overlap,law_domain", lines.getFirst());
        assertTrue(lines.get(1).startsWith("1,passed,test,,1.0,"), lines.get(1));
        assertTrue(lines.get(2).startsWith("2,failed,,inertial-number law-domain,1.0,"), lines.get(2));
    }

    @Test
    void verdictsAreReadFromTheFilesOfSamples() throws IOException {
        SampleStore store = new SampleStore(folder);
        PressedSample sample = Samples.tiny(3);
        Samples.write(store, sample, new GrayImage(2, 2, new byte[4], 1e-6), Map.of());
        int index = sample.factors().index();
        SampleVerdicts read = SampleVerdicts.read(store, IntStream.of(index).boxed().toList());
        assertEquals(Verdict.of(sample.press().quality()), read.verdicts().get(index));
    }
}
