// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.random.RandomGenerator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressling.dem.Setting;
import org.pressling.dem.Settings;
import org.pressling.dem.packing.Packer;
import org.pressling.dem.packing.Packing;
import org.pressling.dem.packing.PackingSettings;
import org.pressling.study.contribute.Contributions;

/** What a contribution does wrong ends a command with a status of its own and a sentence. */
class FaultyPluginTest {
    private static final Contributions INSTALLED = Contributions.onClassPath().with(Packer.KIND, "my.nothing", new Packer() {
        @Override
        public List<Setting> settings() {
            return List.of();
        }

        @Override
        public Packing pack(PackingSettings settings, Settings own, RandomGenerator random) {
            throw new IllegalStateException("nothing to pack with");
        }
    });

    @TempDir
    private Path folder;

    @Test
    void theStatusIsThatOfAPlugIn() throws IOException {
        Shell.writeTinyStudy(folder);
        StringWriter err = new StringWriter();
        int status = Main.run(
                new String[] {"run", "tiny.pressling", "--set", "packing.packer=my.nothing", "--steps", "pack", "-q"},
                new Session(folder, new PrintWriter(new StringWriter()), new PrintWriter(err, true), false, () -> INSTALLED,
                        new Cancellation()));
        assertEquals(ExitStatus.PLUGIN_FAILED, status, err::toString);
        assertTrue(err.toString().contains("the packer 'my.nothing'") && err.toString().contains("nothing to pack with"),
                err::toString);
        assertFalse(err.toString().contains("\tat "), err::toString);
    }
}
