// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.walk;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.pressling.ui.AnotherWorkbench;

/**
 * A workbench in a process and on a display of its own, in which a script does something and gives an account of what was wrong.
 *
 * @param width    of the window, in points
 * @param height   of the window, in points
 * @param scale    pixels a point is wide
 * @param managed  whether there is a window manager
 * @param language {@code en} or {@code de}
 */
public record ScriptedWorkbench(int width, int height, int scale, boolean managed, String language) {
    private static final String ACCOUNT = "account.txt";
    private static final int MINUTES = 15;

    /** Which walks are asked for: {@code all}, or one by its name; nothing for what every build does. */
    public static Optional<String> asked() {
        return Optional.ofNullable(System.getProperty("pressling.walks")).filter(walks -> !walks.equals("one"));
    }

    /** Whether there can be one here. */
    public static boolean isPossible() {
        return Screen.isPossible();
    }

    /** Whether there can be this one here. */
    boolean isPossibleHere() {
        return !managed || Screen.canBeManaged();
    }

    /** For instance {@code 1280x800@2-de}. */
    String name() {
        return (managed ? WalkScript.MAXIMISED : width + "x" + height) + (scale == 1 ? "" : "@" + scale) + '-' + language;
    }

    /**
     * Starts it and waits for its end.
     *
     * @param folder     where workspace and configuration are
     * @param kept       where log, account and pictures are kept
     * @param properties system properties that tell a script what to do
     * @return what was wrong, a line each
     */
    public List<String> account(Path folder, Path kept, Map<String, String> properties)
            throws IOException, InterruptedException {
        Path account = kept.resolve(ACCOUNT);
        Files.deleteIfExists(account);
        Path log = kept.resolve("log.txt");
        Files.deleteIfExists(log);
        List<String> java = new ArrayList<>(List.of("-Duser.language=" + language));
        properties.forEach((key, value) -> java.add("-D" + key + '=' + value));
        try (Screen screen = new Screen(width * scale, height * scale, managed, log)) {
            ProcessBuilder program = screen.program(
                    AnotherWorkbench.command(folder.resolve(name()), java, List.of("-nl", language)), log);
            program.environment().put("GDK_SCALE", Integer.toString(scale));
            Process process = program.start();
            try {
                assertTrue(process.waitFor(MINUTES, TimeUnit.MINUTES), () -> name() + " does not end");
            } finally {
                process.destroyForcibly().waitFor();
            }
        }
        if (!Files.exists(account)) {
            return List.of(name() + " ended without an account: " + Files.readString(log));
        }
        return Files.readString(account).lines().map(line -> name() + ": " + line).toList();
    }

    /** Writes the account, from within. */
    static void tell(Path kept, String account) {
        try {
            Files.writeString(kept.resolve(ACCOUNT), account);
        } catch (IOException e) {
            System.err.println("The account cannot be written to " + kept.resolve(ACCOUNT) + ": " + e);
        }
    }
}
