// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressling.dataset.io.Json;
import org.pressling.learning.device.CudaDriver;

class DevicesCommandTest {
    @TempDir
    private Path folder;
    private Shell shell;

    @BeforeEach
    void open() {
        shell = new Shell(folder);
    }

    @Test
    void tellsWhatThereIsAndWhatWouldBeChosenWithOrWithoutACard() {
        assertEquals(0, shell.run("devices --threads 1"), shell::err);
        List<String> lines = shell.out().lines().toList();
        assertTrue(lines.getFirst().startsWith("cpu  "), shell::out);
        CudaDriver driver = CudaDriver.here();
        assertEquals("gpu  " + driver.firstCard().map(card -> card.text())
                .orElseGet(() -> driver.obstacle().orElseThrow().text(Locale.ENGLISH)), lines.get(1));
        assertTrue(shell.out().contains("  fake  fake: cpu, ") && shell.out().contains(" pictures/s"), shell::out);
        assertTrue(shell.out().contains("auto takes fake: the first on the processor."), shell::out);
    }

    @Test
    void tellsTheSameAsJson() throws IOException {
        assertEquals(0, shell.run("devices --json"), shell::err);
        Json told = Json.read(Files.writeString(folder.resolve("told.json"), shell.out()));
        assertEquals("cpu", told.list("devices").getFirst().text("kind"));
        assertEquals(CudaDriver.here().obstacle().isPresent(), told.has("noCard"));
        Json fake = told.list("engines").getFirst();
        assertEquals("fake", fake.text("id"));
        assertTrue(fake.truth("usable") && fake.number("picturesPerSecond") > 0);
        assertEquals("fake", told.child("auto").text("engine"));
    }

    @Test
    void triesNothingIfToldSo() {
        assertEquals(0, shell.run("devices --no-trial"), shell::err);
        assertFalse(shell.out().contains("pictures/s") || shell.out().contains("auto takes"), shell::out);
        assertEquals(0, new Shell(folder, false, false).run("devices --no-trial"), "without any engine");
    }

    @Test
    void aRunTakesAnEngineAndADevice() throws IOException {
        Shell.writeTinyStudy(folder);
        assertEquals(0, shell.run("run tiny.pressling -o r --steps learn --engine fake --device cpu"), shell::err);
        assertTrue(Files.readString(folder.resolve("r/model/model.json")).contains("\"it is asked for\""));
        assertTrue(Files.readString(folder.resolve("r/study.pressling")).contains("engine=\"fake\""));
        assertEquals(2, shell.run("run tiny.pressling -o r --device tpu"));
        assertTrue(shell.err().contains("auto, cpu, gpu"), shell::err);
        assertEquals(3, shell.run("run tiny.pressling -o r --engine fak"));
        assertTrue(shell.err().contains("'fake'"), shell::err);
    }
}
