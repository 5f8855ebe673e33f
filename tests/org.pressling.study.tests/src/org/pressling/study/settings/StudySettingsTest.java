// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.pressling.analysis.SettingRow;
import org.pressling.dem.Phase;
import org.pressling.dem.packing.ShareMeaning;
import org.pressling.learning.NetworkSpec;
import org.pressling.model.Study;
import org.pressling.model.io.Studies;
import org.pressling.model.path.StudyPaths;
import org.pressling.study.contribute.Contributions;

class StudySettingsTest {
    private static Study komori() {
        Study study = Studies.create();
        StudyPaths.set(study, "campaign.factors[packing.initialWidth]=46 55");
        StudyPaths.set(study, "campaign.factors[packing.amRatio]=0.53 0.73");
        StudyPaths.set(study, "campaign.replicates=125");
        return study;
    }

    private static StudySettings settings(Study study) {
        return StudySettings.of(study, Contributions.onClassPath());
    }

    @Test
    void valuesArriveInSi() {
        StudySettings s = settings(komori());
        assertEquals(46e-6, s.samples().pack(1).packing().initialBox().width(), 1e-18);
        assertEquals(40e-6, s.samples().press(1).press().finalWidth(), 1e-18);
        assertEquals(1e-6, s.samples().pack(1).packing().ingredients().getLast().sizes().mean(), 1e-18);
        assertEquals(264e9, s.samples().press(1).materials().of(Phase.AM).youngsModulus(), 1e-3);
        assertEquals(1990, s.samples().press(1).materials().of(Phase.SE).density(), 1e-9);
        assertEquals(2e-6, s.samples().rendering().rendering().crop(), 1e-18);
        assertEquals(0.3, s.samples().press(1).contactLaw().settings().get("friction").key());
        assertEquals(ShareMeaning.NON_AM_SHARE_INITIAL, s.samples().pack(1).packing().ingredients().getFirst().meaning());
    }

    @Test
    void theReportTellsTheTimeStepThatALawIsLeftToChoose() {
        Study study = komori();
        assertEquals(0, study.getPress().getRayleighShare());
        assertEquals(List.of("0.15"), settings(study).report().summary().settings().stream().flatMap(t -> t.rows().stream())
                .filter(row -> row.name().equals("Time step, fraction of Rayleigh time")).map(SettingRow::value).toList());
    }

    @Test
    void theDefaultStudyTrainsTheNetworkOfTable2() {
        assertEquals(NetworkSpec.komoriTable2(9), settings(komori()).learning().network());
        assertEquals(493_449, settings(komori()).learning().network().weightCount());
    }

    @Test
    void eachSampleGetsItsFactors() {
        StudySettings s = settings(komori());
        assertEquals(500, s.samples().count());
        assertEquals(0.53, s.samples().pack(1).packing().ingredients().getFirst().share());
        assertEquals(0.73, s.samples().pack(126).packing().ingredients().getFirst().share());
        assertEquals(55e-6, s.samples().pack(500).factors().initialWidth(), 1e-18);
        assertEquals(125, s.samples().pack(500).factors().replicate());
    }

    @Test
    void amSizesAreDrawnEvenlyOverTheirRangeOncePerSample() {
        StudySettings s = settings(komori());
        double sum = 0;
        for (int i = 1; i <= 500; i++) {
            double mean = s.samples().pack(i).packing().ingredients().getFirst().sizes().mean();
            assertTrue(mean >= 9e-6 && mean <= 12e-6);
            assertTrue(s.samples().pack(i).packing().ingredients().getFirst().sizes().sd() <= 2e-6);
            assertEquals(mean, s.samples().pack(i).factors().amDiameterMeanNominal());
            sum += mean;
        }
        assertEquals(10.5e-6, sum / 500, 0.15e-6); // 4 standard errors of an even draw from 9 to 12
    }

    @Test
    void theDrawOfASampleDependsOnSeedAndNumberAlone() {
        Study more = komori();
        StudyPaths.set(more, "packing.height=40.5");
        StudyPaths.set(more, "campaign.factors[packing.amRatio]=0.53 0.6");
        double draw = settings(komori()).samples().pack(17).packing().ingredients().getFirst().sizes().mean();
        assertEquals(draw, settings(more).samples().pack(17).packing().ingredients().getFirst().sizes().mean());
        assertNotEquals(draw, settings(komori()).samples().pack(18).packing().ingredients().getFirst().sizes().mean());
        Study other = komori();
        other.setSeed(2);
        assertNotEquals(draw, settings(other).samples().pack(17).packing().ingredients().getFirst().sizes().mean());
    }

    @Test
    void samplesOfOneCombinationAreOneStratum() {
        int[] strata = settings(komori()).dataset().strata();
        assertEquals(0, strata[124]);
        assertEquals(1, strata[125]);
        assertEquals(3, strata[499]);
    }

    @Test
    void streamsOfDifferentPurposeDiffer() {
        assertNotEquals(SampleStream.of(1, 1, "a").nextLong(), SampleStream.of(1, 1, "b").nextLong());
        assertEquals(SampleStream.of(1, 1, "a").nextLong(), SampleStream.of(1, 1, "a").nextLong());
    }
}
