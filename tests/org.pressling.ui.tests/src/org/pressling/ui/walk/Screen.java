// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.walk;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A display of its own size that nobody sees, with a window manager or without. */
final class Screen implements AutoCloseable {
    private static final String SERVER = "Xvfb";
    private static final String MANAGER = "openbox";

    private final List<Process> processes = new ArrayList<>();
    private final String name;

    /**
     * Makes one.
     *
     * @param width   pixels across
     * @param height  pixels down
     * @param managed whether a window manager is there
     * @param log     file for what the programs say
     */
    Screen(int width, int height, boolean managed, Path log) throws IOException {
        Process server = new ProcessBuilder(SERVER, "-displayfd", "1", "-screen", "0", width + "x" + height + "x24", "-nolisten",
                "tcp").redirectError(ProcessBuilder.Redirect.appendTo(log.toFile())).start();
        processes.add(server);
        BufferedReader told = new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.US_ASCII));
        name = ":" + told.readLine();
        if (managed) {
            processes.add(program(List.of(MANAGER), log).start());
        }
    }

    /** Whether there can be one here. */
    static boolean isPossible() {
        return isInstalled(SERVER);
    }

    /** Whether one can have a window manager. */
    static boolean canBeManaged() {
        return isInstalled(MANAGER);
    }

    private static boolean isInstalled(String program) {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    /** A program that will show itself here. */
    ProcessBuilder program(List<String> command, Path log) {
        ProcessBuilder program = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        program.environment().put("DISPLAY", name);
        program.environment().remove("WAYLAND_DISPLAY");
        return program;
    }

    @Override
    public void close() {
        processes.reversed().forEach(Process::destroy);
    }
}
