// SPDX-License-Identifier: EPL-2.0
package org.pressling.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressling.dataset.sample.PressedSample;
import org.pressling.dataset.sample.SampleStore;
import org.pressling.dem.Box;
import org.pressling.dem.InvalidInputException;
import org.pressling.dem.press.PressHistory;
import org.pressling.study.layout.StepName;

/** Studies of bodies in space. */
class BodyRunTest {
    private static final String[] BODY = {"packing.initialWidth=9", "packing.height=8", "packing.depth=7",
            "packing.periodicTopBottom=true", "packing.amRatio=0.8", "packing.solidFraction=0.55", "packing.packer=growth",
            "packing.seDiameter=1.2", "press.finalWidth=8", "campaign.factors[packing.initialWidth]=9 9.5",
            "rendering.field=6"};

    @TempDir
    private Path folder;

    /** The second run reads what was packed before its stop from files, z included. */
    @Test
    void bodiesAreTheSameBytesForAnyNumberOfThreadsAndAfterAStop() throws IOException {
        Path one = folder.resolve("one");
        run(one, StepName.PRESS, 1, BODY);
        Path two = folder.resolve("two");
        run(two, StepName.PACK, 2, BODY);
        run(two, StepName.PRESS, 2, BODY);
        TinyStudy.assertSameBytes(TinyStudy.bytes(one), TinyStudy.bytes(two));

        PressedSample sample = new SampleStore(one).read(2);
        Box box = sample.press().pressed().box();
        assertEquals(new Box(8e-6, 8e-6, 7e-6, true, true), box);
        assertEquals(0.55, sample.packing().structure().share(), 0.01);
        PressHistory.Row last = sample.press().history().rows().getLast();
        double area = box.height() * box.depth();
        assertEquals((last.wallForceLeft() + last.wallForceRight()) / 2 / area, last.pressure(), 1e-6 * last.pressure());
        assertTrue(last.pressure() > 0 && sample.press().contacts().isSpace());
    }

    @Test
    void theDepthIsPartOfTheKey() throws IOException {
        run(folder, StepName.PACK, 2, BODY);
        String key = Files.readString(folder.resolve("samples/0001/.pack.key"));
        assertTrue(key.contains("packing.initialBox.third.depth = 7.0E-6"), key);
        String[] plane = BODY.clone();
        plane[2] = "packing.depth=0";
        Path flat = folder.resolve("flat");
        run(flat, StepName.PACK, 2, plane);
        String planeKey = Files.readString(flat.resolve("samples/0001/.pack.key"));
        assertTrue(!planeKey.contains("third") && !planeKey.contains("solid"), planeKey);
    }

    @Test
    void aBoxTooSmallForItsSpheresIsRefused() {
        String[] thin = BODY.clone();
        thin[2] = "packing.depth=5";
        var refused = assertThrows(InvalidInputException.class, () -> run(folder, StepName.PACK, 1, thin));
        assertEquals("packing.amDiameterMeanMax", refused.problems().getFirst().path());
    }

    private static void run(Path folder, StepName last, int threads, String... values) throws IOException {
        TinyStudy.run(folder, threads, last, values).run(RunMonitor.NONE);
    }
}
