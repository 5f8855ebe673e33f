// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.contribute;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

import javax.xml.stream.XMLStreamException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressling.dem.packing.Packer;

class ClassPathDeclarationsTest {
    private static final String PLUGIN = """
            <?xml version="1.0"?>
            <plugin>
               <extension point="org.example.views"><contribution kind="packer" id="no" class="no.No"/></extension>
               <extension point="org.pressling.study.contributions">
                  <contribution kind="packer" id="sand" name="Sand" rank="-3" class="org.example.Sand"/>
                  <contribution kind="packer" rank="first"/>
                  <view id="passed over"/>
               </extension>
               <extension point="org.example.views"><contribution kind="packer" id="neither" class="no.No"/></extension>
            </plugin>
            """;

    @TempDir
    private Path folder;

    private static Manifest manifest() {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().putValue("Bundle-SymbolicName", "org.example;singleton:=true");
        manifest.getMainAttributes().putValue("Bundle-Version", "4.5.6");
        return manifest;
    }

    @Test
    void aJarDeclaresWhatItsPluginXmlSays() throws IOException {
        Path jar = folder.resolve("example.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest())) {
            out.putNextEntry(new JarEntry("plugin.xml"));
            out.write(PLUGIN.getBytes(StandardCharsets.UTF_8));
        }
        try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
            List<Declaration> found = ClassPathDeclarations.read(loader, jar.toString());
            assertEquals(List.of("sand", ""), found.stream().map(Declaration::id).toList());
            Declaration sand = found.getFirst();
            assertEquals("packer Sand -3 org.example.Sand",
                    String.join(" ", sand.kind(), sand.name(), Integer.toString(sand.rank()), sand.type()));
            assertEquals(0, found.getLast().rank());
            assertEquals(new Origin("org.example", "4.5.6"), sand.bundle().origin());
            assertThrows(ClassNotFoundException.class, sand::make);
        }
    }

    /** A plug-in may be called as it likes, and is one all the same. */
    @Test
    void whatComesWithPresslingIsToldByTheManifestAndNotByItsName() throws IOException {
        for (boolean ours : new boolean[] {false, true}) {
            Manifest manifest = manifest();
            manifest.getMainAttributes().putValue("Bundle-SymbolicName", ours ? "com.example" : "org.pressling.example");
            if (ours) {
                manifest.getMainAttributes().putValue("Pressling-Release", "true");
            }
            Path jar = folder.resolve(ours + ".jar");
            try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
                out.putNextEntry(new JarEntry("plugin.xml"));
                out.write(PLUGIN.getBytes(StandardCharsets.UTF_8));
            }
            try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
                assertEquals(ours, ClassPathDeclarations.read(loader, jar.toString()).getFirst().code().isOurs());
            }
        }
    }

    @Test
    void aFolderOfClassesStandsForTheBundleItLiesIn() throws IOException {
        Path bundle = Files.createDirectories(folder.resolve("bundle with blanks"));
        Path classes = Files.createDirectories(bundle.resolve("target/classes"));
        Files.writeString(bundle.resolve("plugin.xml"), PLUGIN);
        Files.createDirectories(bundle.resolve("META-INF"));
        try (var out = Files.newOutputStream(bundle.resolve("META-INF/MANIFEST.MF"))) {
            manifest().write(out);
        }
        try (URLClassLoader loader = new URLClassLoader(new URL[0], null)) {
            List<Declaration> found = ClassPathDeclarations.read(loader, classes.toString());
            assertEquals(2, found.size());
            assertEquals("org.example 4.5.6", found.getFirst().bundle().origin().toString());
        }
    }

    @Test
    void aDocumentThatIsNoXmlIsRefused() {
        assertThrows(XMLStreamException.class, () -> ClassPathDeclarations.read(
                new ByteArrayInputStream("<plugin><extension".getBytes(StandardCharsets.UTF_8)), null));
    }

    @Test
    void anObjectOfNoBundleIsOfDevelopment() throws IOException {
        Files.createDirectories(folder.resolve("classes"));
        assertEquals(Origin.DEVELOPMENT, Origin.beside(folder.resolve("classes").toUri().toString()));
        assertEquals("development", Origin.DEVELOPMENT.toString());
    }

    @Test
    void classesAreOfTheBundleThatHoldsThem() {
        String own = Origin.of(Packer.class).toString();
        assertEquals(own.equals("development") ? own : "org.pressling.dem " + Origin.of(Packer.class).version(), own);
    }
}
