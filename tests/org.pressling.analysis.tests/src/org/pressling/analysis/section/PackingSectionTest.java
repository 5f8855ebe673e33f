// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis.section;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.pressling.analysis.Provenance;
import org.pressling.analysis.ReportInput;
import org.pressling.analysis.SampleRow;
import org.pressling.analysis.Section;
import org.pressling.analysis.StudySummary;
import org.pressling.dataset.image.RenderSettings;
import org.pressling.dataset.label.LabelRegion;
import org.pressling.dataset.label.StressMeasure;
import org.pressling.dataset.sample.SampleFactors;
import org.pressling.dem.Phase;
import org.pressling.dem.Phases;
import org.pressling.dem.Role;
import org.pressling.dem.packing.PhaseAccount;
import org.pressling.dem.packing.ShareMeaning;
import org.pressling.dem.press.PressQuality;

class PackingSectionTest {
    private static final Phases THREE = Phases.of(List.of(new Phases.Named("AM", Role.ACTIVE),
            new Phases.Named("SE", Role.ELECTROLYTE), new Phases.Named("carbon", Role.CONDUCTOR)));

    private static List<PhaseAccount> accounts(double am, double carbonCut) {
        Phase carbon = THREE.get(2);
        return List.of(new PhaseAccount(THREE.get(0), ShareMeaning.MASS, 0.7, am, 5e-6, 0.75e-6, 0),
                new PhaseAccount(THREE.get(1), ShareMeaning.REST, Double.NaN, 0.5, 1.25e-6, 0.5e-6, 0.0125),
                new PhaseAccount(carbon, ShareMeaning.AM_SHARE_INITIAL, 0.05, 0.0625, 0.625e-6, 0, carbonCut));
    }

    @SafeVarargs
    private static Optional<Section> section(List<PhaseAccount>... samples) {
        PressQuality quality = new PressQuality(1e-4, 1e-4, 1e-10, 0.15, 1e-6, 1e-3, 10, 1, true, 0.1, 0, 0);
        List<SampleRow> rows = IntStream.range(0, samples.length).mapToObj(i -> new SampleRow(
                new SampleFactors(i + 1, 40e-6, 0.5, 1, 1e-5, 0), quality, OptionalDouble.empty(), samples[i])).toList();
        return new PackingSection().section(new ReportInput(new StudySummary("s", "", List.of()),
                new Provenance(List.of(), List.of()), rows, List.of(), i -> {
                    throw new AssertionError("no sample is read");
                }, StressMeasure.FORCE_SUM, LabelRegion.BOX, OptionalDouble.empty(), RenderSettings.komori2022(),
                Optional.empty(),
                Optional.empty()));
    }

    @Test
    void sharesReachedAndDrawsCutOffAreToldOverTheSamples() {
        Section section = section(accounts(0.6875, 0.25), accounts(0.75, 0.5)).orElseThrow();
        assertEquals(List.of(List.of("AM", "the solid, by mass", "0.700", "0.688 to 0.750", "5.00", "0.750", "0"),
                List.of("SE", "the solid, by volume", "the rest", "0.500", "1.25", "0.500", "0.0125"),
                List.of("carbon", "the box before the press", "0.0500", "0.0625", "0.625", "0", "0.250 to 0.500")),
                section.tables().getFirst().rows());
    }

    @Test
    void withoutAccountsNothingIsSaid() {
        assertTrue(section(List.of(), List.of()).isEmpty());
        assertTrue(section().isEmpty());
    }
}
