// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.sample;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressling.dataset.image.RenderSettings;
import org.pressling.dataset.image.Renderer;
import org.pressling.dem.InvalidInputException;

/** Samples whose columns have the names of before are read bit by bit. */
class FormerColumnsTest {

    @TempDir
    private Path run;

    private static void rename(Path file, String today, String before) throws IOException {
        String text = Files.readString(file);
        assertTrue(text.contains(today), file + " has no " + today);
        Files.writeString(file, text.replace(today, before));
    }

    @Test
    void relativeDensityAndAngularVelocityHadOtherNames() throws IOException {
        SampleStore store = new SampleStore(run);
        PressedSample written = Samples.tiny(1);
        Samples.write(store, written, Renderer.render(written.press().pressed(), RenderSettings.komori2022()),
                new LinkedHashMap<>());
        rename(store.folder(1).resolve("press.csv"), "relative_density", "solid_share");
        rename(store.folder(1).resolve("particles.csv"), "angular_velocity_rad_per_s", "spin_rad_per_s");
        PressedSample read = store.read(1);
        assertEquals(written.press().history(), read.press().history());
        assertArrayEquals(written.press().pressed().particles().angularVelocity,
                read.press().pressed().particles().angularVelocity);
    }

    @Test
    void aMissingColumnIsCalledByTheNameOfToday() throws IOException {
        SampleStore store = new SampleStore(run);
        PressedSample written = Samples.tiny(1);
        Samples.write(store, written, Renderer.render(written.press().pressed(), RenderSettings.komori2022()),
                new LinkedHashMap<>());
        rename(store.folder(1).resolve("press.csv"), "relative_density", "density");
        String message = assertThrows(InvalidInputException.class, () -> store.read(1)).getMessage();
        assertTrue(message.contains("relative_density") && !message.contains("solid_share"), message);
    }
}
