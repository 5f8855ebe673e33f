// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.contribute;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressling.dem.packing.GrowthPacker;
import org.pressling.dem.packing.Packer;

/** The hash of code is that of names and contents, wherever and whenever they were packed. */
class CodeHashTest {
    @TempDir
    private Path folder;

    private Optional<String> jar(String version, long time, String text) {
        Path file = folder.resolve("a.jar");
        new PluginJar(file, version).with("a/b.txt", text).with("c.txt", "c").write(time);
        return CodeHash.of(file);
    }

    @Test
    void whatIsInAJarCountsAndNothingElse() {
        Optional<String> first = jar("1.0", 0, "b");
        assertTrue(first.orElseThrow().matches("[0-9a-f]{64}"), first::toString);
        assertEquals(first, jar("1.1", 86_400_000_000L, "b"), "built again, with another manifest");
        assertNotEquals(first, jar("1.0", 0, "d"));
    }

    @Test
    void aFolderHasTheHashOfItsJar() throws IOException {
        Optional<String> jar = jar("1.0", 0, "b");
        Path place = Files.createDirectories(folder.resolve("exploded/a")).getParent();
        Files.writeString(place.resolve("a/b.txt"), "b");
        Files.writeString(place.resolve("c.txt"), "c");
        Files.writeString(place.resolve("plugin.xml"),
                "<plugin><extension point=\"" + RegistryContributions.POINT + "\"></extension></plugin>");
        assertEquals(jar, CodeHash.of(place));
        Files.move(place.resolve("c.txt"), place.resolve("d.txt"));
        assertNotEquals(jar, CodeHash.of(place), "names count");
    }

    @Test
    void whatCannotBeReadHasNone() {
        assertEquals(Optional.empty(), CodeHash.of(folder.resolve("none.jar")));
        assertEquals(Optional.empty(), CodeHash.place(String.class));
    }

    @Test
    void keysHoldTheCodeOfOthersAlone() {
        Catalogue<Packer> packers = new PluginJar(folder.resolve("p.jar"), "1.0.0")
                .declare("packer", "my.packer", 0, GrowthPacker.class).write(0).installed().of(Packer.KIND);
        assertTrue(packers.codeOf("my.packer").get("my.packer").matches("com.example.plugin 1\\.0\\.0 sha256:[0-9a-f]{64}"),
                () -> packers.codeOf("my.packer").toString());
        assertTrue(packers.codeOf("growth").isEmpty() && packers.codeOf("none").isEmpty());
        assertTrue(packers.contribution("growth").orElseThrow().code().sha256().isPresent(), "records have it all the same");
        assertFalse(Code.of(CodeHashTest.class).isOurs(), "what lies in no bundle");
    }
}
