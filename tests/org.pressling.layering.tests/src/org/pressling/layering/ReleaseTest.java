// SPDX-License-Identifier: EPL-2.0
package org.pressling.layering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** What comes with Pressling says so in its manifest, and nothing else does: what others contribute is told from ours by it. */
class ReleaseTest {
    private static final String IN_MANIFEST = "Pressling-Release: true";
    private static final String IN_POM = "<Pressling-Release>true</Pressling-Release>";

    private static List<Path> folders(String parent) throws IOException {
        try (Stream<Path> folders = Files.list(Bundles.root().resolve(parent))) {
            return folders.filter(folder -> folder.getFileName().toString().startsWith("org.pressling.")).sorted().toList();
        }
    }

    private static boolean isOfRelease(Path folder) throws IOException {
        Path manifest = folder.resolve("META-INF/MANIFEST.MF");
        return Files.exists(manifest) ? Files.readAllLines(manifest).contains(IN_MANIFEST)
                : Files.readString(folder.resolve("pom.xml")).contains(IN_POM);
    }

    @Test
    void everyBundleSaysThatItComesWithPressling() throws IOException {
        List<Path> bundles = folders("bundles");
        assertFalse(bundles.isEmpty());
        for (Path bundle : bundles) {
            assertEquals(true, isOfRelease(bundle), bundle + " lacks “" + IN_MANIFEST + "”, see docs/architecture.md");
        }
    }

    @Test
    void testsAreNoPartOfIt() throws IOException {
        for (Path tests : folders("tests")) {
            assertEquals(false, isOfRelease(tests), tests.toString());
        }
    }
}
