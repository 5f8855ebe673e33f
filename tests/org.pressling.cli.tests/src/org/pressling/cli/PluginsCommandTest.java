// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressling.dataset.io.Json;

/** What is installed is listed with its kind and bundle, as text and as JSON. */
class PluginsCommandTest {
    @TempDir
    private Path folder;

    @Test
    void everyContributionIsListedWithItsBundle() {
        Shell shell = new Shell(folder);
        assertEquals(ExitStatus.DONE, shell.run("plugins"), shell::err);
        assertTrue(shell.out().lines().anyMatch(line -> line.matches("packer +growth +org\\.pressling\\.dem [0-9.a-z]+ +.+")),
                shell::out);
        String plain = shell.out();
        assertEquals(ExitStatus.DONE, shell.run("plugins list"), shell::err);
        assertEquals(plain, shell.out());
    }

    @Test
    void theJsonHasTheSame() throws IOException {
        Shell shell = new Shell(folder);
        assertEquals(ExitStatus.DONE, shell.run("plugins --json"), shell::err);
        Json told = Json.read(Files.writeString(folder.resolve("told.json"), shell.out()));
        assertTrue(told.list("contributions").stream().anyMatch(c -> c.text("kind").equals("contact-law")
                && c.text("id").equals("luding") && c.text("bundle").equals("org.pressling.dem")), shell::out);
        assertEquals(0, told.list("leftOut").size());
    }
}
