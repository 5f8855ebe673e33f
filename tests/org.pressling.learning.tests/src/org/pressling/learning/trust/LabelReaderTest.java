// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.trust;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.pressling.dataset.Dataset;
import org.pressling.dataset.LabelColumn;
import org.pressling.dataset.Split;
import org.pressling.dataset.image.GrayImage;
import org.pressling.dem.Unit;

/** What is told of one label is possible. */
class LabelReaderTest {
    private static final double[] NO_GEOMETRY = {};
    private static Calibration calibration;

    /** Of a share near 1, which the network reads within 0.05. */
    @BeforeAll
    static void calibrate() {
        SplittableRandom random = new SplittableRandom(3);
        List<Dataset.Entry> entries = new ArrayList<>();
        List<Look> looks = new ArrayList<>();
        List<NetworkView> views = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            double share = random.nextDouble(0.9, 1);
            entries.add(new Dataset.Entry(i + 1, i + ".png", new GrayImage(8, 8, new byte[64], 1e-7), new double[] {share},
                    i < 20 ? Split.TRAIN : Split.VALIDATION, Map.of()));
            looks.add(new Look(new double[] {i}, NO_GEOMETRY, List.of()));
            views.add(new NetworkView(new double[] {share + random.nextDouble(-0.05, 0.05)}, new double[0]));
        }
        calibration = Calibration.of(new Dataset(List.of(new LabelColumn("density", Unit.NONE, true)), entries), looks, views);
    }

    private static LabelReader reader(boolean share) {
        return new LabelReader(Optional.empty(), false, 0, share, calibration);
    }

    @Test
    void aShareStaysBetweenNoneAndAll() {
        LabelReader share = reader(true);
        assertEquals(1, share.read(NO_GEOMETRY, 1.03));
        assertEquals(0.95, share.read(NO_GEOMETRY, 0.95));
        double[] ends = share.interval(NO_GEOMETRY, 0.98);
        assertTrue(ends[0] > 0.92 && ends[0] < 0.95, "from " + ends[0]);
        assertEquals(1, ends[1]);
        assertArrayEquals(new double[] {1, 1}, share.interval(NO_GEOMETRY, 1.2));
        assertArrayEquals(new double[] {0, 0}, share.interval(NO_GEOMETRY, -0.2));
    }

    /** A number that may be larger is told as it is read; below 0 it is not told where none that was learnt is. */
    @Test
    void aNumberMayBeLarger() {
        LabelReader number = reader(false);
        assertEquals(1.03, number.read(NO_GEOMETRY, 1.03));
        assertTrue(number.interval(NO_GEOMETRY, 1.03)[1] > 1.06);
        assertEquals(0, number.read(NO_GEOMETRY, -0.2));
    }
}
