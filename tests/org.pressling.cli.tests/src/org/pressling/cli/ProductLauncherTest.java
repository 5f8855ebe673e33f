// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The start scripts where they lie in a product, and the command that makes products. */
@EnabledOnOs(OS.LINUX)
class ProductLauncherTest {
    private static final Path RELENG = Path.of("../../releng/products");

    @TempDir
    private Path folder;
    private Checkout checkout;

    @BeforeEach
    void makeCheckout() throws IOException {
        checkout = new Checkout(folder);
    }

    @Test
    void aProductIsStartedAndNothingIsBuilt() throws Exception {
        Path script = checkout.install("pro duct", "", "");
        Checkout.Ended ended = checkout.start(script, checkout.environment(), "run", "my study");
        assertEquals(0, ended.status(), ended.err());
        assertEquals("", ended.err());
        Path plugins = script.resolveSibling("plugins").toRealPath();
        String jars = plugins + "/org.eclipse.equinox.launcher_1.jar:" + plugins + "/org.pressling.cli_1.jar:" + plugins
                + "/org.pressling.study_1.jar";
        assertTrue(ended.words().contains(jars), ended.out());
        assertEquals(List.of("run", "my study"), ended.words().subList(ended.words().size() - 2, ended.words().size()));
        try (Stream<Path> files = Files.list(script.getParent())) {
            assertEquals(List.of("artifacts.xml", "configuration", "plugins", "pressling"),
                    files.map(file -> file.getFileName().toString()).sorted().toList());
        }
    }

    @ParameterizedTest
    @CsvSource({"test", "format", "products", "lock"})
    void whatNeedsSourcesIsNoCommandOfAProduct(String word) throws Exception {
        Checkout.Ended ended = checkout.start(checkout.install("product", "", ""), checkout.environment(), word, "--all");
        assertEquals(List.of("org.pressling.cli.application", word, "--all"),
                ended.words().subList(ended.words().size() - 3, ended.words().size()));
    }

    @Test
    void theJavaThatCameAlongWillDo() throws Exception {
        Path script = checkout.install("product", "", "");
        checkout.jdk("product/jre", "25.0.3");
        Files.delete(script.resolveSibling("jre/bin/javac"));
        Map<String, String> environment = checkout.environment();
        environment.remove("JAVA_HOME");
        environment.put("PATH", "/usr/bin:/bin");
        Files.writeString(script.resolveSibling("jre/bin/java.says"), "echo along\n");
        Checkout.Ended ended = checkout.start(script, environment, "run", "x");
        assertTrue(ended.out().contains("\nalong\n"), ended.toString());
        environment.put("JAVA_HOME", checkout.jdk("own", "26").toString());
        assertFalse(checkout.start(script, environment, "run", "x").out().contains("along"), "the user's own choice, and sound");
        environment.put("JAVA_HOME", checkout.jdk("unsound", "25.0.1").toString());
        ended = checkout.start(script, environment, "run", "x");
        assertTrue(ended.out().contains("\nalong\n") && ended.told("25.0.1, can corrupt arrays (JDK-8377811)"), ended.toString());
    }

    /** A stand-in for the command that names the system is all there is of macOS here. */
    @Test
    void theBundleForMacOsStartsTheWorkbenchOnItsFirstThread() throws Exception {
        Path script = checkout.install("Pressling.app", "Contents/MacOS", "Contents/Eclipse");
        Path bin = Files.createDirectories(folder.resolve("bin"));
        Checkout.executable(bin.resolve("uname"), "#!/bin/sh\ncase ${1:-} in -m) echo arm64 ;; *) echo Darwin ;; esac\n");
        Map<String, String> environment = checkout.environment();
        environment.put("PATH", bin + ":/usr/bin:/bin");
        Checkout.Ended window = checkout.start(script, environment);
        assertEquals(0, window.status(), window.err());
        assertTrue(window.words().contains("-XstartOnFirstThread"), window.out());
        assertTrue(window.words().contains("org.pressling.ui.application"), window.out());
        Checkout.Ended command = checkout.start(script, environment, "run", "x");
        assertFalse(command.words().contains("-XstartOnFirstThread"), "no window, no such thread");
        Path plugins = folder.resolve("Pressling.app/Contents/Eclipse/plugins").toRealPath();
        String jar = plugins + "/org.eclipse.equinox.launcher_1.jar:";
        assertTrue(command.words().stream().anyMatch(word -> word.startsWith(jar)), command.out());
    }

    @Test
    void aProductThatIsNotWholeIsTold() throws Exception {
        Path script = checkout.install("product", "", "");
        Files.delete(script.resolveSibling("plugins/org.eclipse.equinox.launcher_1.jar"));
        Checkout.Ended ended = checkout.start(script, checkout.environment(), "run", "x");
        assertEquals(1, ended.status());
        assertTrue(ended.told("is incomplete; unpack it anew"), ended.err());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"linux-i386 | There is no platform linux-i386, only linux-x86_64",
            "--jdk linux-aarch64 | needs PLATFORM=FOLDER", "--jdk beos-x86_64=JDK | There is no platform beos-x86_64",
            "--jdk linux-aarch64=/nowhere | is not the folder of a JDK",
            "--jdk windows-x86_64=JDK | is for linux-aarch64, not for windows-x86_64",
            "--jdk linux-aarch64=OLD | is 25.0.2, and must be 25.0.3 or newer"})
    void whatCannotBeMadeIsToldBeforeAnythingIsBuilt(String words, String told) throws Exception {
        copyReleng();
        Path jdk = checkout.jdk("JDK", "25.0.3");
        Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"25.0.3\"\nOS_NAME=\"Linux\"\nOS_ARCH=\"aarch64\"\n");
        String[] line = ("products " + words.replace("=JDK", "=" + jdk).replace("=OLD", "=" + checkout.jdk("OLD", "25.0.2")))
                .split(" ");
        Checkout.Ended ended = checkout.start(checkout.environment(), line);
        assertEquals(2, ended.status(), ended.toString());
        assertTrue(ended.told(told), ended.err());
        assertFalse(ended.told("building"), ended.err());
    }

    @ParameterizedTest
    @CsvSource({"products, windows-aarch64", "lock, .mvn/checksums"})
    void helpNeedsNoJavaAndNoBuild(String command, String words) throws Exception {
        copyReleng();
        Map<String, String> environment = checkout.environment();
        environment.remove("JAVA_HOME");
        Checkout.Ended ended = checkout.start(environment, command, "--help");
        assertEquals(0, ended.status(), ended.err());
        assertTrue(ended.out().startsWith("Usage: ./pressling " + command) && ended.out().contains(words), ended.out());
    }

    private void copyReleng() throws IOException {
        Path copy = Files.createDirectories(checkout.root.resolve("releng/products"));
        for (String script : List.of("products.sh", "lock.sh")) {
            Files.copy(RELENG.resolve(script), copy.resolve(script));
        }
    }

    /** Windows reads batch files line by line and needs its own line ends to find labels. */
    @Test
    void theBatchFileIsWhole() throws IOException {
        String text = Files.readString(RELENG.resolve("pressling.cmd"), StandardCharsets.US_ASCII);
        assertEquals(text.lines().count(), text.split("\r\n", -1).length - 1L, "every line ends as Windows wants it");
        for (MatchResult jump : Pattern.compile("(?:goto |call :)(\\w+)").matcher(text).results().toList()) {
            assertTrue(text.contains("\r\n:" + jump.group(1) + "\r\n"), jump.group());
        }
        String script = Files.readString(checkout.script());
        for (String option : List.of("--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow",
                "-Djava.awt.headless=true", "org.pressling.cli.Start", "-application org.pressling.ui.application",
                "-application org.pressling.cli.application", "--add-modules jdk.incubator.vector")) {
            assertTrue(text.contains(option) && script.contains(option), option + " is given on every system");
        }
    }
}
