// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.Platform;

/** The bundles of this test in another process, with a workspace and a configuration of their own. */
public final class AnotherWorkbench {

    private AnotherWorkbench() {
    }

    /**
     * The command that starts it.
     *
     * @param folder  where workspace and configuration are
     * @param java    options for Java
     * @param options options for the workbench
     */
    public static List<String> command(Path folder, List<String> java, List<String> options) throws IOException {
        Path configuration = folder.resolve("configuration");
        if (!Files.exists(configuration)) {
            Path from = Path.of(Platform.getConfigurationLocation().getURL().getPath()).resolve("config.ini");
            Files.copy(from, Files.createDirectories(configuration).resolve("config.ini"));
        }
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g", "--add-modules", "jdk.incubator.vector", "--enable-native-access=ALL-UNNAMED",
                "-Djava.awt.headless=true",
                "-Dorg.bytedeco.javacpp.cachedir=" + System.getProperty("org.bytedeco.javacpp.cachedir")));
        command.addAll(java);
        command.addAll(List.of("-jar", System.getProperty("java.class.path"), "-nosplash", "-consoleLog",
                "-configuration", configuration.toUri().toString(), "-data", folder.resolve("workspace").toString(),
                "-product", "org.pressling.ui.product", "-application", "org.pressling.ui.application"));
        command.addAll(options);
        return command;
    }
}
