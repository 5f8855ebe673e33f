// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.pressling.dataset.image.GrayImage;
import org.pressling.dataset.image.RenderSettings;
import org.pressling.model.Study;
import org.pressling.model.io.Studies;
import org.pressling.study.contribute.Contributions;
import org.pressling.study.key.Inputs;

class RenderTaskTest {
    private static final Contributions INSTALLED = Contributions.onClassPath();
    private static final RenderSettings RENDERING = RenderSettings.komori2022();

    /** A disc of active material and some voids in electrolyte. */
    private static GrayImage picture() {
        byte[] pixels = new byte[224 * 224];
        for (int i = 0; i < pixels.length; i++) {
            int x = i % 224;
            int y = i / 224;
            boolean am = Math.hypot(x - 110, y - 100) < 70;
            pixels[i] = (byte) (am ? 128 : x % 40 < 5 && y % 30 < 5 ? 0 : 255);
        }
        return new GrayImage(224, 224, pixels, 36e-6 / 224);
    }

    @Test
    void withoutDegradationTheKeyIsThatOfBefore() {
        Study study = Studies.create();
        RenderTask plain = RenderTask.of(study, INSTALLED);
        String before = new Inputs().put("", plain).text();
        assertTrue(plain.degradation().isEmpty());
        assertTrue(before.lines().noneMatch(line -> line.contains("degradation")), before);
        study.getRendering().setDegradation(1);
        assertTrue(new Inputs().put("", RenderTask.of(study, INSTALLED)).text().contains("degradation.most = 1.0"));
    }

    @Test
    void aSampleIsAlwaysDamagedAlikeAndAnotherOneOtherwise() {
        RenderTask.Degradation damage = new RenderTask.Degradation(1, 7);
        GrayImage picture = picture();
        GrayImage one = damage.apply(picture, RENDERING, 3, 0);
        assertEquals(one, damage.apply(picture, RENDERING, 3, 0));
        assertNotEquals(one, damage.apply(picture, RENDERING, 4, 0));
        Set<Integer> grays = new TreeSet<>();
        int wrong = 0;
        for (int i = 0; i < one.pixels().length; i++) {
            grays.add(one.pixels()[i] & 0xFF);
            wrong += one.pixels()[i] == picture.pixels()[i] ? 0 : 1;
        }
        assertEquals(Set.of(0, 128, 255), grays);
        assertTrue(wrong > 0 && wrong < 0.03 * one.pixels().length, wrong + " pixels");
    }
}
