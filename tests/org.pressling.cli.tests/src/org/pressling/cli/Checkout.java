// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** The start script in a checkout with a built product, in which Java and Maven are stand-ins that tell how they were called. */
final class Checkout {
    private static final long PATIENCE_SECONDS = 60;
    private static final String PRODUCT = "releng/org.pressling.product/target/products/pressling/linux/gtk/x86_64";
    /** Prints its words, a line each, and the locale; ends as the file {@code status} beside it says. */
    private static final String JAVA = """
            #!/bin/sh
            printf '<%s>\\n' "$@"
            printf 'LC_ALL=%s LC_CTYPE=%s\\n' "${LC_ALL:-}" "${LC_CTYPE:-}"
            [ ! -f "$0.says" ] || . "$0.says"
            """;

    final Path root;
    final Path home;
    private final Path bare;

    /** How a start ended. */
    record Ended(int status, String out, String err) {
        boolean told(String words) {
            return err.contains(words);
        }

        List<String> words() {
            return out.lines().filter(line -> line.startsWith("<")).map(line -> line.substring(1, line.length() - 1)).toList();
        }
    }

    /** Makes one: the script itself, a product of empty files, a stamp that says it is built, and a JDK. */
    Checkout(Path folder) throws IOException {
        root = Files.createDirectories(folder.resolve("check out"));
        home = Files.createDirectories(folder.resolve("home"));
        bare = Files.createDirectories(folder.resolve("work"));
        Files.copy(Path.of("../../pressling"), script(), StandardCopyOption.COPY_ATTRIBUTES);
        Files.createDirectories(root.resolve("bundles"));
        Files.writeString(root.resolve("pom.xml"), "<project/>");
        Files.createDirectories(root.resolve(PRODUCT).resolve("configuration"));
        Files.createDirectories(root.resolve(PRODUCT).resolve("plugins"));
        Files.createFile(root.resolve(PRODUCT).resolve("plugins/org.eclipse.equinox.launcher_1.jar"));
        Files.setLastModifiedTime(Files.createFile(built()), FileTime.from(Instant.now().plusSeconds(5)));
        jdk("jdk", "25.0.3");
    }

    Path script() {
        return root.resolve("pressling");
    }

    /** The functions of the script alone, without what it does with them. */
    String functions() throws IOException {
        String script = Files.readString(script());
        return script.substring(0, script.indexOf("\nif ! find_cache")) + '\n';
    }

    Path product() throws IOException {
        return root.toRealPath().resolve(PRODUCT);
    }

    Path built() {
        return root.resolve("releng/org.pressling.product/target/built");
    }

    /** Makes a product out of the script and empty files, in which the platform's files are in a folder of their own or not. */
    Path install(String name, String scripts, String platform) throws IOException {
        Path installed = root.resolveSibling(name);
        Files.createDirectories(installed.resolve(platform).resolve("configuration"));
        Path plugins = Files.createDirectories(installed.resolve(platform).resolve("plugins"));
        Files.createFile(plugins.resolve("org.eclipse.equinox.launcher_1.jar"));
        Files.createFile(plugins.resolve("org.pressling.cli_1.jar"));
        Files.createFile(plugins.resolve("org.pressling.study_1.jar"));
        Files.createFile(plugins.resolveSibling("artifacts.xml"));
        Path copy = Files.createDirectories(installed.resolve(scripts)).resolve("pressling");
        return Files.copy(script(), copy, StandardCopyOption.COPY_ATTRIBUTES);
    }

    /** Makes a JDK of a version. */
    Path jdk(String name, String version) throws IOException {
        Path jdk = root.resolveSibling(name);
        Files.createDirectories(jdk.resolve("bin"));
        Files.writeString(jdk.resolve("release"), "IMPLEMENTOR=\"Nobody\"\nJAVA_VERSION=\"" + version + "\"\n");
        executable(jdk.resolve("bin/java"), JAVA);
        executable(jdk.resolve("bin/javac"), "#!/bin/sh\nexit 0\n");
        return jdk;
    }

    /** Lets Java do something after it has told its words: lines of a shell. */
    void javaDoes(String lines) throws IOException {
        Files.writeString(root.resolveSibling("jdk/bin/java.says"), lines);
    }

    static void executable(Path file, String text) throws IOException {
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    /** An environment with a home and a JDK and nothing else. */
    Map<String, String> environment() {
        Map<String, String> environment = new TreeMap<>();
        environment.put("HOME", home.toString());
        environment.put("JAVA_HOME", root.resolveSibling("jdk").toString());
        environment.put("PATH", "/usr/bin:/bin");
        return environment;
    }

    /** Starts the script in an environment of its own. */
    Ended start(Map<String, String> environment, String... words) throws IOException, InterruptedException {
        return start(script(), environment, words);
    }

    Ended start(Path script, Map<String, String> environment, String... words) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(List.of(script.toString()));
        line.addAll(List.of(words));
        Path out = bare.resolveSibling("out.txt");
        Path err = bare.resolveSibling("err.txt");
        ProcessBuilder builder = new ProcessBuilder(line).directory(bare.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        Process process = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
        assertTrue(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS), "still running");
        return new Ended(process.exitValue(), Files.readString(out), Files.readString(err));
    }

    /** Where the script was started from. */
    Path directory() {
        return bare;
    }
}
