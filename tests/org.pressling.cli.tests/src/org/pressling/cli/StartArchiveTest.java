// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What a first start of the workbench loaded: it is kept for later ones, and hurts none where it is no good. */
@EnabledOnOs(OS.LINUX)
class StartArchiveTest {
    /** A Java that records, and one that makes the archive of what was recorded. */
    private static final String WORKS = """
            for w in "$@"; do case $w in
              */launcher.jar.[0-9]*|*/framework.jar.[0-9]*) echo jar >"$w" ;;
              -XX:AOTConfiguration=*) recorded=${w#*=} ;;
              -XX:AOTCache=*) cache=${w#*=} ;;
              -XX:AOTMode=*) mode=${w#*=} ;;
            esac; done
            case ${mode:-} in
              record) echo all >"$recorded" ;;
              create) [ -s "$recorded" ] && echo archive >"$cache" ;;
            esac
            """;
    private static final List<String> MADE = List.of("framework.jar", "launcher.jar", "workbench.aot");
    private static final String RECORDS = "-XX:AOTMode=record";
    private static final String USES = "-XX:AOTMode=auto";

    @TempDir
    private Path folder;
    private Checkout checkout;
    private Path kept;

    @BeforeEach
    void makeCheckout() throws IOException {
        checkout = new Checkout(folder);
        kept = checkout.built().resolveSibling("pressling-start");
        Path plugins = checkout.product().resolve("plugins");
        Files.createFile(plugins.resolve("org.pressling.cli_1.jar"));
        Files.createFile(plugins.resolve("org.pressling.study_1.jar"));
        Files.createFile(plugins.resolve("org.eclipse.osgi_3.jar"));
    }

    private Checkout.Ended open() throws Exception {
        Path opens = checkout.root.resolve("opens");
        Checkout.executable(opens, checkout.functions()
                + "need_display() { :; }; need_gtk() { :; }; need_fonts() { :; }; find_cache; open_workbench\n");
        return checkout.start(opens, Map.copyOf(checkout.environment()));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(kept)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private void makeArchive() throws Exception {
        checkout.javaDoes(WORKS);
        Checkout.Ended ended = open();
        assertEquals(0, ended.status(), ended.err());
        assertTrue(ended.told("the next ones are faster"), ended.err());
        assertEquals(MADE, names());
        Files.setLastModifiedTime(kept.resolve("workbench.aot"), FileTime.from(Instant.now().plusSeconds(60)));
    }

    @Test
    void aFirstStartIsRecordedAndLaterOnesUseIt() throws Exception {
        makeArchive();
        Checkout.Ended later = open();
        assertEquals("", later.err());
        assertTrue(later.words().contains(USES), later.out());
        assertTrue(later.words().contains("-XX:AOTCache=" + checkout.root.toRealPath()
                .resolve("releng/org.pressling.product/target/pressling-start/workbench.aot")), later.out());
        String jar = kept.toRealPath() + "/launcher.jar:";
        assertTrue(later.words().stream().anyMatch(word -> word.startsWith(jar)), later.out());
        assertEquals(MADE, names());
    }

    @Test
    void aNewBuildIsRecordedAnew() throws Exception {
        makeArchive();
        Files.setLastModifiedTime(checkout.built(), FileTime.from(Instant.now().plusSeconds(120)));
        assertTrue(open().told("the next ones are faster"));
    }

    @Test
    void whatJavaComplainsOfOrDoesNotStartWithIsThrownAway() throws Exception {
        makeArchive();
        checkout.javaDoes("for w in \"$@\"; do case $w in *file=*) f=${w#*file=\\\"}; echo bad >\"${f%%\\\"*}\" ;; esac; done\n");
        assertEquals(0, open().status());
        assertFalse(names().contains("workbench.aot"), "Java complained of it");
        makeArchive();
        checkout.javaDoes("exit 1\n");
        assertEquals(1, open().status());
        assertEquals(MADE, names(), "a workbench that is open already is no fault of the archive");
        checkout.javaDoes("exit 134\n");
        assertEquals(134, open().status());
        assertFalse(names().contains("workbench.aot"), "a start with it failed");
    }

    @Test
    void aStartThatFailsOrAnArchiveThatIsNotMadeLeavesNothing() throws Exception {
        checkout.javaDoes(WORKS + "case ${mode:-} in record) exit 1 ;; esac\n");
        Checkout.Ended failed = open();
        assertEquals(1, failed.status());
        assertEquals("", failed.err(), "nothing is kept of it");
        assertFalse(names().contains("workbench.aot"));
        checkout.javaDoes(WORKS + "case ${mode:-} in create) exit 1 ;; esac\n");
        assertEquals(0, open().status(), "the user need not know");
        assertEquals(List.of("framework.jar", "launcher.jar"), names());
    }

    @Test
    void withoutCopiesOfTheStarterItStartsAsEver() throws Exception {
        checkout.javaDoes("for w in \"$@\"; do case $w in *UnsignedJar) exit 1 ;; esac; done\n");
        Checkout.Ended ended = open();
        assertEquals(0, ended.status(), ended.err());
        assertEquals("", ended.err());
        assertFalse(ended.words().contains(RECORDS) || ended.words().contains(USES), ended.out());
        String starter = checkout.product() + "/plugins/org.eclipse.equinox.launcher_1.jar:";
        assertTrue(ended.words().stream().anyMatch(word -> word.startsWith(starter)), ended.out());
    }
}
