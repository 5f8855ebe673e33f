// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The start script where an environment lacks what others have: it works, or says in a line what to do. */
@EnabledOnOs(OS.LINUX)
class LauncherTest {
    @TempDir
    private Path folder;
    private Checkout checkout;

    @BeforeEach
    void makeCheckout() throws IOException {
        checkout = new Checkout(folder);
    }

    private static String option(Checkout.Ended ended, String begin) {
        Optional<String> found = ended.words().stream().filter(word -> word.startsWith(begin)).findFirst();
        return found.orElseThrow(() -> new AssertionError(begin + " in " + ended)).substring(begin.length());
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void whatTheUserTypedReachesTheProgram() throws Exception {
        Checkout.Ended ended = checkout.start(checkout.environment(), "run", "my study", "--set", "a=$b;c");
        assertEquals(0, ended.status(), ended.err());
        assertEquals("", ended.err());
        List<String> words = ended.words();
        assertEquals(List.of("org.pressling.cli.application", "run", "my study", "--set", "a=$b;c"),
                words.subList(words.size() - 5, words.size()));
        assertEquals(checkout.directory().toString(), option(ended, "-Dpressling.cwd="));
        assertEquals("", option(ended, "-Declipse.log.enabled=false"), "nothing is logged into the installation");
    }

    @Test
    void theStatusOfTheProgramIsThatOfTheScript() throws Exception {
        checkout.javaDoes("exit 3\n");
        assertEquals(3, checkout.start(checkout.environment(), "run", "x").status());
        assertEquals(3, checkout.start(checkout.environment(), "--help").status());
    }

    /** A home that is no folder stands for one that cannot be written to; that is so even for root. */
    @ParameterizedTest
    @ValueSource(strings = {"", "/dev/null"})
    void withoutAHomeWhatIsKeptGoesToTheFolderForTemporaryFiles(String home) throws Exception {
        Map<String, String> environment = checkout.environment();
        environment.remove("HOME");
        if (!home.isEmpty()) {
            environment.put("HOME", home);
        }
        Path temporary = Files.createDirectories(folder.resolve("tmp"));
        environment.put("TMPDIR", temporary.toString());
        Checkout.Ended ended = checkout.start(environment, "run", "x");
        assertEquals(0, ended.status(), ended.err());
        String natives = option(ended, "-Dorg.bytedeco.javacpp.cachedir=");
        assertTrue(natives.matches(temporary + "/pressling-\\d+/natives"), natives);
        assertEquals("rwx------", PosixFilePermissions.toString(
                Files.getPosixFilePermissions(Path.of(natives).getParent())));
    }

    @Test
    void whereNothingCanBeKeptTheUserIsToldWhatToDo() throws Exception {
        Map<String, String> environment = checkout.environment();
        environment.put("HOME", "/dev/null");
        environment.put("TMPDIR", "/dev/null");
        Checkout.Ended ended = checkout.start(environment, "run", "x");
        assertEquals(1, ended.status());
        assertTrue(ended.told("Set TMPDIR"), ended.err());
    }

    @Test
    void aFolderForTemporaryFilesThatSomebodyElseMadeIsNotTaken() throws Exception {
        Map<String, String> environment = checkout.environment();
        environment.put("HOME", "/dev/null");
        Path temporary = Files.createDirectories(folder.resolve("tmp"));
        environment.put("TMPDIR", temporary.toString());
        String first = option(checkout.start(environment, "run", "x"), "-Dorg.bytedeco.javacpp.cachedir=");
        Path ours = Path.of(first).getParent();
        Files.delete(ours);
        Files.createSymbolicLink(ours, Files.createDirectories(folder.resolve("elsewhere")));
        String second = option(checkout.start(environment, "run", "x"), "-Dorg.bytedeco.javacpp.cachedir=");
        assertFalse(second.startsWith(ours + "/"), second);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"LC_ALL | POSIX", "LC_ALL | C", "LANG | POSIX", "LANG | xx_XX.UTF-8"})
    void namesThatAreNotAsciiNeedALocaleThatHasThem(String variable, String value) throws Exception {
        Map<String, String> environment = checkout.environment();
        environment.put(variable, value);
        Checkout.Ended ended = checkout.start(environment, "run", "grün.pressling");
        assertEquals(0, ended.status(), ended.err());
        assertTrue(ended.out().matches("(?s).*LC_(ALL|CTYPE)=\\S*[uU][tT][fF]-?8.*") || ended.told("no locale of UTF-8"),
                ended.toString());
        environment.put("LC_ALL", "C.UTF-8");
        assertTrue(checkout.start(environment, "run", "grün.pressling").out().contains("LC_ALL=C.UTF-8 LC_CTYPE=\n"));
    }

    @Test
    void aLinkStandsForTheCheckoutThatItPointsInto() throws Exception {
        Path near = Files.createSymbolicLink(folder.resolve("near"), Path.of("check out/pressling"));
        Path far = Files.createSymbolicLink(checkout.directory().resolve("far"), near.toAbsolutePath());
        assertEquals(0, checkout.start(near, checkout.environment(), "run", "x").status());
        Checkout.Ended ended = checkout.start(far, checkout.environment(), "run", "x");
        assertEquals(0, ended.status(), ended.err());
        String jar = checkout.product() + "/plugins/org.eclipse.equinox.launcher_1.jar:";
        assertTrue(ended.words().stream().anyMatch(word -> word.startsWith(jar)), ended.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ":7777", "unix:7777.0"})
    void aDisplayThatIsNotThereIsToldInALine(String display) throws Exception {
        Map<String, String> environment = checkout.environment();
        if (!display.isEmpty()) {
            environment.put("DISPLAY", display);
        }
        environment.put("WAYLAND_DISPLAY", "wayland-7777");
        Checkout.Ended ended = checkout.start(environment);
        assertEquals(1, ended.status());
        assertTrue(ended.told("the workbench needs a display") && ended.told(display), ended.err());
        assertEquals("", ended.out());
    }

    @Test
    void aBrokenJdkIsToldAndAnotherPreferred() throws Exception {
        Map<String, String> environment = checkout.environment();
        environment.put("JAVA_HOME", checkout.jdk("old", "25.0.2").toString());
        environment.put("PATH", folder.resolve("jdk/bin") + ":/usr/bin:/bin");
        Checkout.Ended ended = checkout.start(environment, "run", "x");
        assertEquals(0, ended.status(), ended.err());
        assertTrue(ended.told("taking the JDK 25.0.3") && ended.told("25.0.2, can corrupt arrays (JDK-8377811)"), ended.err());
        environment.put("JAVA_HOME", checkout.jdk("newer", "26").toString());
        assertEquals("", checkout.start(environment, "run", "x").err(), "the user's own choice, and sound");
    }

    @Test
    void withoutAnotherABrokenJdkIsTakenWithAWarning() throws Exception {
        checkout.jdk("jdk", "25.0.1");
        Map<String, String> environment = checkout.environment();
        String chosen = shell("jdk_folders() { printf '%s\\n' '" + folder.resolve("jdk") + "' '" + checkout.jdk("older", "25")
                + "' /nowhere; }; find_jdk; warn_of_jdk; printf '%s\\n' \"$JAVA_HOME\"", environment);
        assertTrue(chosen.contains("the JDK 25.0.1 in") && chosen.contains("please install 25.0.3 or newer"), chosen);
        assertTrue(chosen.endsWith(folder.resolve("jdk") + "\n"), chosen);
        String none = shell("jdk_folders() { printf '%s\\n' '" + checkout.jdk("ancient", "17.0.15") + "'; }; find_jdk",
                environment);
        assertTrue(none.contains("no JDK 25 or newer found"), none);
    }

    /** Runs lines of a shell with the functions of the script, but not its last lines, which start something. */
    private String shell(String lines, Map<String, String> environment) throws Exception {
        Path functions = checkout.root.resolve("functions");
        Checkout.executable(functions, checkout.functions() + lines + "\n");
        Checkout.Ended ended = checkout.start(functions, environment);
        return ended.err() + ended.out();
    }

    @Test
    void theLogOfAFailedBuildStaysAndIsNamed() throws Exception {
        Path bin = Files.createDirectories(folder.resolve("bin"));
        Checkout.executable(bin.resolve("mvn"), """
                #!/bin/sh
                case $1 in --version) echo 'Apache Maven 3.9.11'; exit 0 ;; esac
                rm -rf "$(dirname -- "$2")/releng/org.pressling.product/target"
                echo '[INFO] a line'
                [ ! -f "$0.says" ] || . "$0.says"
                echo 'it broke'
                exit 1
                """);
        Map<String, String> environment = checkout.environment();
        environment.put("PATH", bin + ":/usr/bin:/bin");
        Files.delete(checkout.built());
        Checkout.Ended ended = checkout.start(environment, "run", "x");
        assertEquals(1, ended.status());
        Path log = checkout.root.resolve("build.log");
        assertTrue(ended.told("the whole log is in " + log.toRealPath()) && ended.told("it broke"), ended.err());
        assertEquals("[INFO] a line\nit broke\n", Files.readString(log));
        Files.writeString(bin.resolve("mvn.says"), "echo '[ERROR] a missing library'\n");
        ended = checkout.start(environment, "run", "x");
        assertTrue(ended.told("[ERROR] a missing library") && !ended.told("it broke"), ended.err());
    }

    /** A file in place of the folder stands for a checkout that cannot be written to; that is so even for root. */
    @Test
    void aCheckoutThatCannotBeWrittenToIsNotBuilt() throws Exception {
        Files.createDirectory(checkout.root.resolve("build.log"));
        Files.setLastModifiedTime(checkout.built(), FileTime.from(Instant.EPOCH));
        Checkout.Ended ended = checkout.start(checkout.environment(), "run", "x");
        assertEquals(0, ended.status(), ended.err());
        assertTrue(ended.told("its product is taken as it is"), ended.err());
        Files.delete(checkout.built());
        ended = checkout.start(checkout.environment(), "run", "x");
        assertEquals(1, ended.status());
        assertTrue(ended.told("Copy it to a folder of your own"), ended.err());
    }

    @Test
    void aHalfMadeClassArchiveIsThrownAway() throws Exception {
        Path cache = checkout.home.resolve(".cache/pressling");
        checkout.javaDoes(
                "for w in \"$@\"; do case $w in -XX:ArchiveClassesAtExit=*) echo half >\"${w#*=}\"; kill -9 $$ ;; esac; "
                        + "done\n");
        checkout.start(checkout.environment(), "--help");
        checkout.javaDoes("for w in \"$@\"; do case $w in -XX:ArchiveClassesAtExit=*) : >\"${w#*=}\" ;; esac; done\n");
        assertEquals(0, checkout.start(checkout.environment(), "--help").status());
        assertEquals(List.of(), names(cache), "neither what a killed Java left nor an empty one");
        checkout.javaDoes("for w in \"$@\"; do case $w in -XX:ArchiveClassesAtExit=*) echo whole >\"${w#*=}\" ;; esac; done\n");
        assertEquals(0, checkout.start(checkout.environment(), "--help").status());
        assertEquals(List.of("help.jsa"), names(cache));
        Files.setLastModifiedTime(cache.resolve("help.jsa"), FileTime.from(Instant.now().plusSeconds(60)));
        Checkout.Ended ended = checkout.start(checkout.environment(), "--help");
        assertEquals(cache.resolve("help.jsa").toString(), option(ended, "-XX:SharedArchiveFile="));
        assertEquals(List.of("help.jsa"), names(cache));
        checkout.javaDoes("for w in \"$@\"; do case $w in *file=*) f=${w#*file=\\\"}; echo 'bad magic' >\"${f%%\\\"*}\" ;; esac; "
                + "done\n");
        assertEquals(0, checkout.start(checkout.environment(), "--help").status());
        assertEquals(List.of(), names(cache), "Java complained of it");
    }

    @Test
    void helpNeedsNeitherJavaNorAProduct() throws Exception {
        Map<String, String> environment = checkout.environment();
        String none = "jdk_folders() { :; }; start --help";
        assertTrue(shell(none, environment).startsWith("Usage: pressling [COMMAND]"), "no Java");
        Files.delete(checkout.built());
        String unbuilt = shell("can_keep() { false; }; start help", environment);
        assertTrue(unbuilt.startsWith("Usage: pressling [COMMAND]") && unbuilt.contains("Maven to build them once"), unbuilt);
    }

    @Test
    void theClassArchiveOfAFailedStartIsThrownAway() throws Exception {
        Path cache = checkout.home.resolve(".cache/pressling");
        String keep = "for w in \"$@\"; do case $w in -XX:ArchiveClassesAtExit=*) echo whole >\"${w#*=}\" ;; esac; done\n";
        checkout.javaDoes(keep + "exit 1\n");
        assertEquals(1, checkout.start(checkout.environment(), "--help").status());
        assertEquals(List.of(), names(cache), "made by a start that failed");
        checkout.javaDoes(keep);
        checkout.start(checkout.environment(), "--help");
        Files.setLastModifiedTime(cache.resolve("help.jsa"), FileTime.from(Instant.now().plusSeconds(60)));
        checkout.javaDoes("exit 134\n");
        assertEquals(134, checkout.start(checkout.environment(), "--help").status());
        assertEquals(List.of(), names(cache), "a start with it failed");
    }

    @Test
    void aLogIsKeptWhereTheUserWantsIt() throws Exception {
        Map<String, String> environment = checkout.environment();
        environment.put("PRESSLING_LOG", "fault.log");
        assertEquals(checkout.directory().resolve("fault.log").toString(),
                option(checkout.start(environment, "run", "x"), "-Dosgi.logfile="));
    }

    @Test
    void manyAtOnceTakeTheProductAsItIsAndKeepThePlatformsFilesApart() throws Exception {
        Files.setLastModifiedTime(checkout.built(), FileTime.from(Instant.EPOCH));
        Map<String, String> environment = checkout.environment();
        environment.put("PRESSLING_AS_BUILT", "1");
        environment.put("PRESSLING_CONFIGURATION", "/node/own");
        Checkout.Ended ended = checkout.start(environment, "run", "x");
        assertEquals(0, ended.status(), ended.err());
        assertEquals("", ended.err(), "nothing is built");
        assertEquals("/node/own", ended.words().get(ended.words().indexOf("-configuration") + 1));
        assertEquals(checkout.script().toRealPath().toString(), option(ended, "-Dpressling.command="));
    }
}
