// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnsignedJarTest {
    @TempDir
    private Path folder;

    @Test
    void allButTheSignatureIsCopied() throws IOException {
        Path jar = folder.resolve("signed.jar");
        List<String> stay = List.of("META-INF/MANIFEST.MF", "META-INF/maven/pom.xml", "META-INF/deep/A.SF", "a/B.class", "a.SF");
        List<String> go = List.of("META-INF/ECLIPSE_.SF", "META-INF/eclipse_.rsa", "META-INF/X.EC", "META-INF/Y.DSA",
                "META-INF/SIG-Z");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
            for (List<String> names : List.of(stay, go)) {
                for (String name : names) {
                    out.putNextEntry(new ZipEntry(name));
                    out.write(name.getBytes(StandardCharsets.UTF_8));
                }
            }
        }
        Path copy = folder.resolve("copy.jar");
        UnsignedJar.main(new String[] {jar.toString(), copy.toString()});
        try (ZipFile read = new ZipFile(copy.toFile())) {
            assertEquals(stay, read.stream().map(ZipEntry::getName).toList());
            for (String name : stay) {
                assertArrayEquals(name.getBytes(StandardCharsets.UTF_8), read.getInputStream(read.getEntry(name)).readAllBytes());
            }
        }
    }
}
