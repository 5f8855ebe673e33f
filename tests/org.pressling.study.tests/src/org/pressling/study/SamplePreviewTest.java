// SPDX-License-Identifier: EPL-2.0
package org.pressling.study;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressling.dataset.sample.SampleStore;
import org.pressling.dem.Particles;
import org.pressling.dem.Structure;
import org.pressling.study.layout.RunFolder;
import org.pressling.study.layout.StepName;

class SamplePreviewTest {
    @TempDir
    private Path folder;

    @Test
    void aPreviewIsTheVerySampleThatARunMakes() throws IOException {
        TinyStudy.run(folder, 1, StepName.RENDER).run(RunMonitor.NONE);
        Particles made = new SampleStore(folder).read(5).packing().structure().particles();
        Particles preview = SamplePreview.pack(TinyStudy.create(), 5, TinyStudy.contributions()).structure().particles();
        assertArrayEquals(made.x, preview.x);
        assertArrayEquals(made.radius, preview.radius);

        Structure pressed = SamplePreview.pressed(new RunFolder(folder), 5).orElseThrow();
        assertArrayEquals(new SampleStore(folder).readImage(5).pixels(),
                SamplePreview.draw(TinyStudy.create(), pressed, TinyStudy.contributions()).pixels());
    }

    @Test
    void whatIsNotPressedYetIsNotShownAsPressed() {
        assertTrue(SamplePreview.pressed(new RunFolder(folder), 1).isEmpty());
        assertEquals(16, SamplePreview.draw(TinyStudy.create("packing.initialWidth=10.5"),
                SamplePreview.pack(TinyStudy.create(), 1, TinyStudy.contributions()).structure(), TinyStudy.contributions())
                .width());
    }

    @Test
    void anInterruptedPreviewIsGivenUp() {
        Thread.currentThread().interrupt();
        assertThrows(CancellationException.class,
                () -> SamplePreview.pack(TinyStudy.create("packing.amRatio=0.3", "packing.maxTries=1000000000"), 1,
                        TinyStudy.contributions()),
                "a box that never fills");
        assertTrue(Thread.interrupted(), "whoever interrupted finds it noted");
    }
}
