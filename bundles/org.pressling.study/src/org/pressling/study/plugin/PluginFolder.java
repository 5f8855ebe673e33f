// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.plugin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The folder of a user's own plug-ins, for command line and workbench alike. It lies outside of the installation, so it outlives
 * it, and an installation that cannot be written to will do. What lies in it counts, however it came there.
 * <p>
 * Needs the JDK alone: it is asked before there is a platform.
 *
 * @param path the folder; may be missing
 */
public record PluginFolder(Path path) {
    /** Environment variable that names another folder; empty for none. */
    public static final String VARIABLE = "PRESSLING_PLUGINS";
    /** Folder within it where the platform keeps what it knows of them. */
    static final String STATE = ".state";

    /**
     * The folder of the user.
     *
     * @param environment variables of the environment
     * @param system      name of the operating system, as Java calls it
     * @return the folder; nothing where there is no home, or no folder is wanted
     */
    public static Optional<PluginFolder> of(Map<String, String> environment, String system) {
        String named = environment.get(VARIABLE);
        try {
            if (named != null) {
                return named.isBlank() ? Optional.empty() : Optional.of(new PluginFolder(Path.of(named).toAbsolutePath()));
            }
            return data(environment, system.toLowerCase(Locale.ROOT))
                    .map(data -> new PluginFolder(data.resolve("pressling").resolve("plugins").toAbsolutePath()));
        } catch (InvalidPathException noPath) {
            return Optional.empty();
        }
    }

    /** {@return the folder of the user who runs this program} */
    public static Optional<PluginFolder> ofUser() {
        return of(System.getenv(), System.getProperty("os.name", ""));
    }

    /** Where programs keep data of a user. */
    private static Optional<Path> data(Map<String, String> environment, String system) {
        if (system.startsWith("windows")) {
            return value(environment, "APPDATA").map(Path::of);
        }
        if (system.startsWith("mac")) {
            return value(environment, "HOME").map(home -> Path.of(home, "Library", "Application Support"));
        }
        return value(environment, "XDG_DATA_HOME").map(Path::of)
                .or(() -> value(environment, "HOME").map(home -> Path.of(home, ".local", "share")));
    }

    private static Optional<String> value(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name)).filter(text -> !text.isBlank());
    }

    /** {@return the jars in it, by name; none where there is no such folder} */
    public List<Path> jars() throws IOException {
        if (!Files.isDirectory(path)) {
            return List.of();
        }
        try (Stream<Path> list = Files.list(path)) {
            return list.filter(file -> file.getFileName().toString().endsWith(".jar") && Files.isRegularFile(file)).sorted()
                    .toList();
        }
    }
}
