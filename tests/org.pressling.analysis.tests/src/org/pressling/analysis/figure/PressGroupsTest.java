// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.pressling.analysis.Provenance;
import org.pressling.analysis.ReportInput;
import org.pressling.analysis.SampleRow;
import org.pressling.analysis.StudySummary;
import org.pressling.dataset.Dataset;
import org.pressling.dataset.LabelColumn;
import org.pressling.dataset.Split;
import org.pressling.dataset.image.GrayImage;
import org.pressling.dataset.image.RenderSettings;
import org.pressling.dataset.label.LabelRegion;
import org.pressling.dataset.label.StressMeasure;
import org.pressling.dataset.sample.SampleFactors;
import org.pressling.dem.press.PressQuality;

class PressGroupsTest {
    private static final GrayImage BLACK = new GrayImage(8, 8, new byte[64], 1e-6);

    private static PressGroups groups(double[] widthsInUm, double... pressuresInMPa) {
        PressQuality quality = new PressQuality(1e-4, 1e-4, 1e-10, 0.15, 1e-6, 1e-3, 10, 1, true, 0.1, 0,
                0);
        List<SampleRow> rows = IntStream.range(0, widthsInUm.length).mapToObj(i -> new SampleRow(
                new SampleFactors(i + 1, widthsInUm[i] * 1e-6, 0.5, 1, 1e-5, 0), quality,
                pressuresInMPa.length == 0 ? OptionalDouble.empty() : OptionalDouble.of(pressuresInMPa[i] * 1e6),
                List.of())).toList();
        Dataset data = new Dataset(List.of(new LabelColumn("a", "")), IntStream.range(0, widthsInUm.length)
                .mapToObj(i -> new Dataset.Entry(i + 1, i + ".png", BLACK, new double[] {i}, Split.TRAIN, Map.of())).toList());
        return PressGroups.of(new ReportInput(new StudySummary("s", "", List.of()), new Provenance(List.of(), List.of()), rows,
                List.of(), i -> {
                    throw new AssertionError("no sample is read");
                }, StressMeasure.FORCE_SUM, LabelRegion.BOX, OptionalDouble.empty(), RenderSettings.komori2022(),
                Optional.of(data),
                Optional.empty()), data);
    }

    @Test
    void severalPressuresMakeTheGroups() {
        PressGroups groups = groups(new double[] {36, 36, 36}, 300, 100, 300);
        assertEquals(2, groups.count());
        assertEquals("300 MPa", groups.name(groups.groupOf(0)));
        assertEquals(100, groups.levelOf(1));
        assertEquals("pressure_MPa", groups.column());
    }

    @Test
    void onePressureLeavesTheWidthsToTellApart() {
        PressGroups groups = groups(new double[] {46, 55, 46}, 300, 300, 300);
        assertEquals(2, groups.count());
        assertEquals("46 µm", groups.name(0));
        assertEquals("initial_width_um", groups.column());
    }

    @Test
    void aFactorOfTheCampaignMakesTheGroups() {
        Dataset data = new Dataset(List.of(new LabelColumn("a", "")), IntStream.range(0, 60).mapToObj(i -> new Dataset.Entry(
                i + 1, i + ".png", BLACK, new double[] {i}, Split.TRAIN, Map.of("friction", 0.1 * (i % 3), "share",
                        i / 10.0, "height_um", 40.0)))
                .toList());
        assertEquals(List.of("friction", "share"), PressGroups.factors(data).stream().map(LabelColumn::column).sorted().toList(),
                "one level tells nothing apart");
        PressGroups groups = PressGroups.of(data, new LabelColumn("friction", ""));
        assertEquals(3, groups.count());
        assertEquals("0.2", groups.name(groups.groupOf(5)));
        assertEquals("40 µm", PressGroups.of(data, new LabelColumn("height", "um")).name(0));
        PressGroups ranges = PressGroups.of(data, new LabelColumn("share", ""));
        assertEquals(6, ranges.count());
        assertEquals(List.of(0, 0, 5), IntStream.of(0, 9, 59).map(ranges::groupOf).boxed().toList());
        assertEquals("0.983 to 1.967", ranges.name(ranges.groupOf(10)));
        assertEquals(1, ranges.levelOf(10), "the sample's own");
        assertEquals(0.983, ranges.from(ranges.groupOf(10)), 1e-9);
        assertEquals(1.967, ranges.to(ranges.groupOf(10)), 1e-9);
        assertEquals("unknown", PressGroups.of(data, PressGroups.WIDTH_FACTOR).name(0));
    }

    @Test
    void oneGroupHasAColourToo() {
        PressGroups groups = groups(new double[] {46, 46});
        assertEquals(1, groups.count());
        assertEquals(255, groups.colour(0).getAlpha());
    }
}
