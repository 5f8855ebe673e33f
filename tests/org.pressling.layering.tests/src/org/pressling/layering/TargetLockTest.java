// SPDX-License-Identifier: EPL-2.0
package org.pressling.layering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Whether the same sources find the same libraries next year: each is named with its version, and its checksum is known. */
class TargetLockTest {
    private static final Path ROOT = Path.of("../..");
    private static final Path TARGET = ROOT.resolve("targetplatform/org.pressling.targetplatform.target");
    private static final Path LOCK = ROOT.resolve(".mvn/checksums/checksums.sha256");
    private static final Pattern DEPENDENCY = Pattern.compile(
            "<groupId>([^<]+)</groupId>\\s*<artifactId>([^<]+)</artifactId>\\s*<version>([^<]+)</version>");
    private static final Path SPARK_LOCK = ROOT.resolve("spark/checksums.sha256");
    private static final Set<String> PLATFORMS = Set.of("gtk.linux.x86_64", "gtk.linux.aarch64", "win32.win32.x86_64",
            "win32.win32.aarch64", "cocoa.macosx.x86_64", "cocoa.macosx.aarch64");

    private record Library(String group, String name, String version) {
        String file() {
            return folder() + "/" + version + "/" + name + "-" + version + ".jar";
        }

        String folder() {
            return group.replace('.', '/') + "/" + name;
        }
    }

    private static List<Library> named(Path file) throws IOException {
        List<Library> found = new ArrayList<>();
        Matcher matcher = DEPENDENCY.matcher(Files.readString(file));
        while (matcher.find()) {
            found.add(new Library(matcher.group(1), matcher.group(2), matcher.group(3)));
        }
        return found;
    }

    private static Set<String> locked() throws IOException {
        try (var lines = Files.lines(LOCK)) {
            return lines.map(line -> line.substring(line.indexOf("  ") + 2)).collect(Collectors.toSet());
        }
    }

    @Test
    void noLibraryIsTakenThatIsNotNamedWithOneVersion() throws IOException {
        String target = Files.readString(TARGET);
        assertEquals(target.split("<location ").length - 1, target.split("includeDependencyDepth=\"none\"").length - 1,
                "what libraries ask for is named, too, so that a newer version of it does not come by itself");
        List<Library> libraries = named(TARGET);
        assertTrue(libraries.size() > 100, libraries.size() + " libraries");
        Set<String> once = new HashSet<>();
        for (Library library : libraries) {
            assertTrue(once.add(library.folder()), library + " is named twice");
            assertTrue(library.version().matches("\\d[\\w.-]*") && !library.version().contains("SNAPSHOT"), library.toString());
        }
    }

    @Test
    void theChecksumOfEveryLibraryIsKnown() throws IOException {
        Set<String> locked = locked();
        assertEquals("", named(TARGET).stream().map(Library::file).filter(file -> !locked.contains(file))
                .collect(Collectors.joining("\n")), "call ./pressling lock");
        for (String bundle : List.of("org.pressling.lib.dl4j", "org.pressling.lib.dl4j.linux.x86_64", "org.pressling.lib.jhdf")) {
            List<Library> embedded = named(ROOT.resolve("bundles").resolve(bundle).resolve("pom.xml")).stream()
                    .filter(library -> !library.group().startsWith("org.pressling")).toList();
            assertTrue(!embedded.isEmpty(), bundle);
            assertEquals("", embedded.stream().map(Library::folder)
                    .filter(folder -> locked.stream().noneMatch(file -> file.startsWith(folder + "/")))
                    .collect(Collectors.joining("\n")), () -> bundle + ": call ./pressling lock");
        }
    }

    @Test
    void theListHasAChecksumInEveryLine() throws IOException {
        for (Path list : List.of(LOCK, SPARK_LOCK)) {
            try (var lines = Files.lines(list)) {
                assertEquals(List.of(), lines.filter(line -> !line.matches("[0-9a-f]{64}  \\S+/\\S+\\.[a-z]+")).toList());
            }
        }
    }

    /** The rest of what Spark asks for is held against its list when it is built. */
    @Test
    void theChecksumOfSparkIsKnown() throws IOException {
        String pom = Files.readString(ROOT.resolve("spark/pom.xml"));
        Matcher version = Pattern.compile("<spark.version>(.*)</spark.version>").matcher(pom);
        assertTrue(version.find(), pom);
        String file = new Library("org.apache.spark", "spark-core_2.13", version.group(1)).file();
        try (var lines = Files.lines(SPARK_LOCK)) {
            assertTrue(lines.anyMatch(line -> line.endsWith("  " + file)), () -> file + ": call ./pressling spark --lock");
        }
    }

    /** Everything that was fetched for this build; a run without Maven, as in an editor, has perhaps fetched nothing. */
    @Test
    void whatMavenHasFoundIsWhatThisCommitWasMadeWith() throws IOException, NoSuchAlgorithmException {
        Path repository = Path.of(System.getProperty("pressling.repository",
                System.getProperty("user.home") + "/.m2/repository"));
        Assumptions.assumeTrue(Files.isDirectory(repository), repository + " is not there");
        List<String> others = new ArrayList<>();
        int compared = 0;
        for (String line : Files.readAllLines(LOCK)) {
            Path file = repository.resolve(line.substring(line.indexOf("  ") + 2));
            if (Files.isRegularFile(file)) {
                compared++;
                if (!line.startsWith(sha256(file) + "  ")) {
                    others.add(file.toString());
                }
            }
        }
        assertEquals(List.of(), others, "other files than when ./pressling lock was called");
        assertTrue(System.getProperty("pressling.repository") == null || compared > 0, "nothing to compare in " + repository);
    }

    private static String sha256(Path file) throws IOException, NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        byte[] part = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(part); read >= 0; read = in.read(part)) {
                digest.update(part, 0, read);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** SWT and a workbench of another level would be resolved together, but not start. */
    @Test
    void theToolkitIsThereForSixPlatformsAtOneLevel() throws IOException {
        String group = "org.eclipse.platform";
        Set<Library> toolkit = named(TARGET).stream().filter(library -> library.name().matches("org\\.eclipse\\.swt(\\.\\w+){3}"))
                .collect(Collectors.toSet());
        String version = named(TARGET).stream().filter(library -> library.name().equals("org.eclipse.swt")).findFirst()
                .orElseThrow().version();
        assertEquals(PLATFORMS.stream().map(name -> new Library(group, "org.eclipse.swt." + name, version))
                .collect(Collectors.toSet()), toolkit);
        String feature = Files.readString(ROOT.resolve("features/org.pressling.workbench.feature/feature.xml"));
        String product = Files.readString(ROOT.resolve("releng/org.pressling.product/pom.xml"));
        for (String platform : PLATFORMS) {
            String[] parts = platform.split("\\.");
            assertTrue(feature.contains("\"org.eclipse.swt." + platform + "\" os=\"" + parts[1] + "\" ws=\"" + parts[0]
                    + "\" arch=\"" + parts[2] + "\""), platform);
            assertTrue(product.replaceAll("\\s", "").contains("<os>" + parts[1] + "</os><ws>" + parts[0] + "</ws><arch>"
                    + parts[2] + "</arch>"), platform);
        }
    }
}
