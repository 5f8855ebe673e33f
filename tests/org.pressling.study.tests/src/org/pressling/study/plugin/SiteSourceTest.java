// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressling.dem.InvalidInputException;
import org.pressling.dem.ProblemCode;

/** From a p2 repository come the plug-ins that it is about, with what they need, unchanged; and newer ones are found there. */
class SiteSourceTest {
    private static final Map<String, String> LIBRARY = Map.of("Bundle-SymbolicName", "my.library", "Bundle-Version", "2.0.0",
            "Export-Package", "my.library;version=\"2.0.0\"");

    /** In a jar, the sum and the sizes of an entry follow upon these bytes. */
    private static final byte[] DESCRIPTOR = {'P', 'K', 7, 8};

    @TempDir
    private Path folder;
    private InstalledPlugins plugins;

    @BeforeEach
    void install() throws IOException {
        Path shipped = Files.createDirectories(folder.resolve("product/plugins"));
        InstalledPluginsTest.jar(shipped.resolve("dem.jar"), Map.of("Bundle-SymbolicName", "org.pressling.dem",
                "Bundle-Version", "0.1.0", "Export-Package", "org.pressling.dem.law;version=\"0.1.0\""));
        plugins = new InstalledPlugins(new PluginFolder(folder.resolve("mine")), Optional.of(shipped));
    }

    private P2Repository repository(String name) throws IOException {
        return new P2Repository(folder.resolve(name));
    }

    private List<String> offers(String given) throws IOException {
        try (PluginSource source = PluginSource.of(given, folder)) {
            return plugins.offers(source).stream().map(PluginOffer::toString).toList();
        }
    }

    private List<String> installFrom(String given) throws IOException {
        try (PluginSource source = PluginSource.of(given, folder)) {
            return plugins.install(PluginChoice.all(source, plugins));
        }
    }

    private List<String> names() throws IOException {
        return plugins.all().stream().map(InstalledPlugins.Plugin::name).toList();
    }

    private void assertRefused(ProblemCode code, String given) throws IOException {
        InvalidInputException refused = assertThrows(InvalidInputException.class, () -> installFrom(given));
        assertTrue(refused.has(code), refused.toString());
        assertEquals(List.of(), names(), "all or none");
    }

    private List<String> newer() throws IOException {
        try (PluginUpdates updates = PluginUpdates.of(plugins)) {
            return updates.newer().stream().map(n -> n.choice().offer() + " for " + n.installed()).toList();
        }
    }

    @Test
    void whatFeaturesNameIsOfferedAndWhatItNeedsComesAlong() throws IOException {
        repository("site").plugin("my.law", "1.0.0", "org.pressling.dem.law;version=\"[0.1,0.2)\",my.library;version=\"[2,3)\"")
                .plugin("my.law", "1.1.0", "org.pressling.dem.law;version=\"[0.1,0.2)\",my.library;version=\"[2,3)\"")
                .bundle("my.library", "2.0.0", "bundle", LIBRARY)
                .bundle("my.library", "3.0.0", "bundle", Map.of("Bundle-SymbolicName", "my.library", "Bundle-Version", "3.0.0",
                        "Export-Package", "my.library;version=\"3.0.0\""))
                .plugin("org.pressling.dem", "0.1.0", "").plugin("my.other", "1.0.0", "")
                .bundle("my.law.source", "1.1.0", "source",
                        Map.of("Bundle-SymbolicName", "my.law.source", "Bundle-Version", "1.1.0"))
                .feature("my.feature", "my.law", "my.law.source", "org.pressling.dem").write(true);
        assertEquals(List.of("my.law 1.1.0"), offers("site"));
        assertEquals(2, installFrom("site").size());
        assertEquals(List.of("my.law 1.1.0", "my.library 2.0.0"), names());
        assertTrue(plugins.all().stream().allMatch(plugin -> plugin.problems().isEmpty()));
    }

    /** Those with machine code lie in an installation as folders. */
    @Test
    void whatIsShippedInAFolderIsNotOffered() throws IOException {
        Path manifest = Files.createDirectories(folder.resolve("product/plugins/org.natives_1.0.0/META-INF"));
        Files.writeString(manifest.resolve("MANIFEST.MF"), "Manifest-Version: 1.0\nBundle-SymbolicName: org.natives\n"
                + "Bundle-Version: 1.0.0\n");
        repository("site").plugin("org.natives", "1.0.0", "").plugin("my.law", "1.0.0", "").write(true);
        assertEquals(List.of("my.law 1.0.0"), offers("site"));
    }

    @Test
    void withoutFeaturesAllBundlesAreOffered() throws IOException {
        Path site = repository("project/target/repository").plugin("my.law", "1.0.0", "org.pressling.dem.law")
                .plugin("my.packer", "1.0.0", "").write(false);
        for (String given : List.of("project", "project/target/repository", site.toUri().toString(),
                site.toUri().toString().replaceFirst("/$", ""))) {
            assertEquals(List.of("my.law 1.0.0", "my.packer 1.0.0"), offers(given), given);
        }
        try (PluginSource source = PluginSource.of("project", folder)) {
            assertEquals("The <my.law>", source.offers().getFirst().label());
        }
    }

    @Test
    void aRepositoryMayBeMadeOfOthers() throws IOException {
        repository("all/first").plugin("my.law", "1.0.0", "").write(true);
        repository("second").plugin("my.packer", "1.0.0", "").write(false);
        Files.writeString(folder.resolve("all/compositeContent.xml"), "<repository><children size='3'><child location='first'/>"
                + "<child location='../second/'/><child location='../all'/></children></repository>");
        assertEquals(List.of("my.law 1.0.0", "my.packer 1.0.0"), offers("all"));
        assertEquals(2, installFrom("all").size());
    }

    @Test
    void aListInAJarThatIsDamagedIsRefusedByItsSumOrItsEnd() throws IOException {
        Path site = repository("packed").plugin("my.law", "1.0.0", "org.pressling.dem.law").write(true);
        Path list = site.resolve("content.jar");
        byte[] whole = Files.readAllBytes(list);
        byte[] otherSum = whole.clone();
        otherSum[lastOf(otherSum, DESCRIPTOR) + DESCRIPTOR.length] ^= 1; // the CRC of what was unpacked stands behind it
        for (byte[] damaged : List.of(otherSum, Arrays.copyOf(whole, whole.length / 2),
                Arrays.copyOf(whole, lastOf(whole, DESCRIPTOR) - 1), new byte[0])) {
            Files.write(list, damaged);
            assertRefused(PluginProblem.BROKEN_SITE, "packed");
        }
        Files.write(list, whole);
        assertEquals(1, installFrom("packed").size());
    }

    /** Where bytes stand last. */
    private static int lastOf(byte[] all, byte[] wanted) {
        int place = all.length - wanted.length;
        while (!Arrays.equals(all, place, place + wanted.length, wanted, 0, wanted.length)) {
            place--;
        }
        return place;
    }

    @Test
    void whatNamesOtherRepositoriesMayBePackedByXz() throws IOException {
        repository("all/first").plugin("my.law", "1.0.0", "").writeXz();
        repository("second").plugin("my.packer", "1.0.0", "").write(true);
        Path list = folder.resolve("all/compositeContent.xml.xz");
        P2Repository.xz(list, ("<repository><children size='2'><child location='first'/><child location='../second/'/>"
                + "</children></repository>").getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of("my.law 1.0.0", "my.packer 1.0.0"), offers("all"));
        byte[] whole = Files.readAllBytes(list);
        Files.write(list, Arrays.copyOf(whole, whole.length - 1));
        assertRefused(PluginProblem.BROKEN_SITE, "all");
        Files.write(list, whole);
        assertEquals(2, installFrom("all").size());
    }

    @Test
    void listsPackedByXzAreReadWhereThereAreNoOthers() throws IOException {
        Path site = repository("xz").plugin("my.law", "1.0.0", "org.pressling.dem.law").writeXz();
        assertEquals(List.of("my.law 1.0.0"), offers("xz"));
        Path list = site.resolve("content.xml.xz");
        byte[] whole = Files.readAllBytes(list);
        for (byte[] damaged : List.of(Arrays.copyOf(whole, whole.length / 2), Arrays.copyOf(whole, whole.length - 1),
                "no xz".getBytes(StandardCharsets.US_ASCII), new byte[0])) {
            Files.write(list, damaged);
            assertRefused(PluginProblem.BROKEN_SITE, "xz");
        }
        Files.write(list, whole);
        Path jar = site.resolve("plugins/my.law_1.0.0.jar");
        byte[] bundle = Files.readAllBytes(jar);
        Files.write(jar, Arrays.copyOf(bundle, bundle.length + 1));
        assertRefused(PluginProblem.DAMAGED, "xz"); // by the sum in artifacts.xml.xz
        Files.write(jar, bundle);
        assertEquals(1, installFrom("xz").size());
        assertEquals(List.of(), newer());
    }

    @Test
    void newerVersionsAreFoundWhereItCameFrom() throws IOException {
        P2Repository site = repository("site").plugin("my.law", "1.0.0", "");
        site.write(true);
        installFrom("site");
        Files.copy(repository("elsewhere").plugin("my.hand", "1.0.0", "").write(true).resolve("plugins/my.hand_1.0.0.jar"),
                folder.resolve("mine/hand.jar"));
        assertEquals(List.of(), newer());
        site.plugin("my.law", "1.2.0", "").plugin("my.new", "1.0.0", "").write(true);
        assertEquals(List.of("my.law 1.2.0 for 1.0.0"), newer());
        try (PluginUpdates updates = PluginUpdates.of(plugins)) {
            assertTrue(updates.unseen().getFirst().text(Locale.ENGLISH).startsWith("my.hand 1.0.0 was copied"));
            plugins.install(updates.newer().stream().map(PluginUpdates.Newer::choice).toList());
        }
        assertEquals(List.of("my.hand 1.0.0", "my.law 1.2.0"), names());
        assertEquals(List.of(), newer());
        Files.delete(folder.resolve("site/content.jar"));
        Files.delete(folder.resolve("site/artifacts.xml"));
        try (PluginUpdates updates = PluginUpdates.of(plugins)) {
            assertEquals(2, updates.unseen().size(), "a site that is gone is told of");
        }
        plugins.remove("my.law");
        try (PluginUpdates updates = PluginUpdates.of(plugins)) {
            assertEquals(1, updates.unseen().size());
        }
    }

    @Test
    void newerVersionsOfJarsAreFound() throws IOException {
        Path jar = folder.resolve("law.jar");
        InstalledPluginsTest.jar(jar, Map.of("Bundle-SymbolicName", "my.law", "Bundle-Version", "1.0.0"));
        installFrom("law.jar");
        assertEquals(List.of(), newer());
        InstalledPluginsTest.jar(jar, Map.of("Bundle-SymbolicName", "my.law", "Bundle-Version", "1.0.1"));
        assertEquals(List.of("my.law 1.0.1 for 1.0.0"), newer());
    }

    @Test
    void whatCannotBeUsedOrIsNotWhatItShouldBeIsRefused() throws IOException {
        repository("late").plugin("my.law", "1.0.0", "org.pressling.dem.law;version=\"[0.2,0.3)\"").write(true);
        assertRefused(PluginProblem.OTHER_VERSION, "late");
        Path site = repository("changed").plugin("my.good", "1.0.0", "").plugin("my.law", "1.0.0", "").write(true);
        Files.writeString(site.resolve("plugins/my.law_1.0.0.jar"), "more", StandardOpenOption.APPEND);
        assertRefused(PluginProblem.DAMAGED, "changed");
        Files.delete(site.resolve("plugins/my.law_1.0.0.jar"));
        assertRefused(PluginProblem.NOT_FETCHED, "changed");
        Files.writeString(site.resolve("content.jar"), "no jar");
        assertRefused(PluginProblem.BROKEN_SITE, "changed");
        repository("ours").plugin("org.pressling.dem", "0.1.0", "").write(true);
        assertRefused(PluginProblem.NOTHING_NEW, "ours");
        Files.createDirectories(folder.resolve("empty"));
        assertRefused(PluginProblem.NO_JAR, "empty");
        Files.writeString(folder.resolve("empty/compositeContent.xml"), "<a><child location='gone'/></a>");
        assertRefused(PluginProblem.NO_SITE, "empty");
    }
}
