// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis.section;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.pressling.analysis.Section;
import org.pressling.dataset.Dataset;
import org.pressling.dataset.LabelColumn;
import org.pressling.dataset.Split;
import org.pressling.dataset.image.GrayImage;
import org.pressling.learning.IntervalScores;

class IntervalTableTest {
    private static final Dataset DATA = new Dataset(List.of(new LabelColumn("load", "mN"), new LabelColumn("share", "")),
            List.of(new Dataset.Entry(1, "1.png", new GrayImage(8, 8, new byte[64], 1e-7), new double[] {1, 2}, Split.TEST,
                    Map.of())));
    private final List<String> text = new ArrayList<>();
    private final List<Section.Table> tables = new ArrayList<>();

    private void add(int calibration) {
        IntervalTable.add(DATA, List.of(new IntervalScores("Network", calibration,
                List.of(new IntervalScores.Label("load_mN", 100, 0.91, 4.5)))), text, tables);
    }

    @Test
    void theShareThatIsHeldStandsBesideTheWidth() {
        add(80);
        assertEquals(List.of("Label", "Unit", "Network: share held", "Network: median width"), tables.getFirst().header());
        assertEquals("0.910", tables.getFirst().rows().get(0).get(2));
        assertEquals("–", tables.getFirst().rows().get(1).get(2));
        assertTrue(text.getFirst().contains("90 %"));
        assertFalse(text.getFirst().contains("uncertain"));
    }

    @Test
    void fewPicturesToCalibrateOnAreSaid() {
        add(79);
        assertTrue(text.getFirst().contains("calibrated on 79 validation pictures"));
        assertTrue(text.getFirst().contains("fewer than 80"), text.getFirst());
    }

    @Test
    void withoutIntervalsThereIsNoTable() {
        IntervalTable.add(DATA, List.of(), text, tables);
        assertTrue(text.isEmpty() && tables.isEmpty());
    }

    @Test
    void thirdsHaveATableOfTheirOwn() {
        List<IntervalScores.Stratum> strata = List.of(new IntervalScores.Stratum(IntervalScores.BY_LABEL, 0, 1, 33, 1),
                new IntervalScores.Stratum(IntervalScores.BY_LABEL, 1, 2, 33, 0.94),
                new IntervalScores.Stratum(IntervalScores.BY_LABEL, 2, 9, 34, 0.71));
        IntervalTable.add(DATA, List.of(new IntervalScores("Network", 80, List.of(new IntervalScores.Label("load_mN", 100, 0.88,
                4.5, strata)))), text, tables);
        assertEquals(2, tables.size());
        assertEquals(1, tables.get(1).rows().size(), "the other label has no strata");
        assertEquals("1.00 / 0.94 / 0.71", tables.get(1).rows().getFirst().get(1));
    }
}
