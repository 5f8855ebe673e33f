// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressling.ui.AnotherWorkbench;

/**
 * From the first start to a second run compared with the first, by mouse and keys alone, in a process of its own. With
 * {@code -Dpressling.walks=all} at every size and in both languages, else once where room and words are longest. Keeps pictures
 * under {@code target/screenshots/walk}.
 */
class WalkTest {
    private static final boolean ALL = "all".equals(System.getProperty("pressling.walks"));
    private static final Path PICTURES = Path.of("target", "screenshots", "walk");
    private static final int MINUTES = 15;

    @TempDir
    private Path folder;

    /** A size of the window and what it stands in. */
    private enum Size {
        SMALL(1024, 700, 1, false),
        USUAL(1280, 800, 1, false),
        LARGE(1920, 1080, 1, false),
        DOUBLE(1280, 800, 2, false),
        MANAGED(1440, 900, 1, true);

        private final int width;
        private final int height;
        private final int scale;
        private final boolean managed;

        Size(int width, int height, int scale, boolean managed) {
            this.width = width;
            this.height = height;
            this.scale = scale;
            this.managed = managed;
        }

        private String window() {
            return managed ? WalkScript.MAXIMISED : width + "x" + height;
        }

        private String words() {
            return window() + (scale == 1 ? "" : "@" + scale);
        }
    }

    @Test
    void aFirstUserComesToAComparisonOfTwoRuns() throws Exception {
        Assumptions.assumeTrue(Screen.isPossible(), "there is no Xvfb");
        List<String> faults = new ArrayList<>();
        for (Size size : ALL ? List.of(Size.values()) : List.of(Size.SMALL)) {
            for (String language : ALL ? List.of("en", "de") : List.of("de")) {
                if (!size.managed || Screen.canBeManaged()) {
                    faults.addAll(walk(size, language));
                }
            }
        }
        assertEquals(List.of(), faults);
    }

    /** Takes one walk; what went wrong, or was cut. */
    private List<String> walk(Size size, String language) throws IOException, InterruptedException {
        String name = size.words() + "-" + language;
        Path pictures = Files.createDirectories(PICTURES.resolve(name)).toAbsolutePath();
        Path account = pictures.resolve(WalkScript.ACCOUNT);
        Files.deleteIfExists(account);
        Path log = pictures.resolve("log.txt");
        Files.deleteIfExists(log);
        try (Screen screen = new Screen(size.width * size.scale, size.height * size.scale, size.managed, log)) {
            ProcessBuilder program = screen.program(AnotherWorkbench.command(folder.resolve(name),
                    List.of("-D" + WalkScript.FOLDER + "=" + pictures, "-D" + WalkScript.SIZE + "=" + size.window(),
                            "-Duser.language=" + language),
                    List.of("-nl", language)), log);
            program.environment().put("GDK_SCALE", Integer.toString(size.scale));
            Process process = program.start();
            try {
                assertTrue(process.waitFor(MINUTES, TimeUnit.MINUTES), () -> name + " does not end");
            } finally {
                process.destroyForcibly().waitFor();
            }
        }
        if (!Files.exists(account)) {
            return List.of(name + " ended without an account: " + Files.readString(log));
        }
        return Files.readString(account).lines().map(line -> name + ": " + line).toList();
    }
}
