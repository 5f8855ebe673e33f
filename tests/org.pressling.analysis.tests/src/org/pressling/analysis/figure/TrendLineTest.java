// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.pressling.dataset.Dataset;
import org.pressling.dataset.LabelColumn;
import org.pressling.dataset.Split;
import org.pressling.dataset.image.GrayImage;

/** The band around a line against its formula, written out. */
class TrendLineTest {
    private static final double[] X = {1, 2, 3, 4, 5};
    private static final double[] Y = {1, 3, 2, 5, 4};
    /** Quantile of Student's distribution at 0.95 with three degrees of freedom, from a table. */
    private static final double STUDENT = 2.353363;

    private static Dataset data() {
        GrayImage black = new GrayImage(8, 8, new byte[64], 1e-6);
        return new Dataset(List.of(new LabelColumn("cause", ""), new LabelColumn("effect", "")),
                IntStream.range(0, X.length).mapToObj(i -> new Dataset.Entry(i + 1, i + ".png", black,
                        new double[] {X[i], Y[i]}, Split.TRAIN, Map.of())).toList());
    }

    @Test
    void theBandIsThatOfTheFormula() {
        Dataset data = data();
        TrendLine line = new Trend(data, 0, 1, PressGroups.of(data, PressGroups.WIDTH_FACTOR)).line(0).orElseThrow();
        assertEquals(0.8, line.slope(), 1e-12);
        // Residuals −0.4, 0.8, −1, 1.2, −0.6: their squares add to 3.6; causes are spread by 10 around 3.
        double deviation = Math.sqrt(3.6 / 3);
        assertEquals(STUDENT * deviation * Math.sqrt(1 / 5.0), line.halfWidth(3), 1e-5);
        assertEquals(STUDENT * deviation * Math.sqrt(1 / 5.0 + 4 / 10.0), line.halfWidth(5), 1e-5);
        assertEquals(line.halfWidth(1), line.halfWidth(5), 1e-12);
    }
}
