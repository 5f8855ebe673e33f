// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.contribute;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;
import org.osgi.framework.wiring.FrameworkWiring;

/** The bundles that a plug-in takes packages from count as its code, those of Pressling and of the platform do not. */
class BundleLibrariesTest {
    @TempDir
    private Path folder;

    private Path bundle(String name, String... headers) throws IOException {
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.putValue("Bundle-ManifestVersion", "2");
        main.putValue("Bundle-SymbolicName", name);
        main.putValue("Bundle-Version", "1.0.0");
        for (String header : headers) {
            main.putValue(header.split(": ")[0], header.split(": ")[1]);
        }
        Path file = folder.resolve(name + ".jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(file), manifest)) {
            out.putNextEntry(new JarEntry("text.txt"));
            out.write(name.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        return file;
    }

    @Test
    void librariesAreFoundThroughOthers() throws IOException, BundleException, InterruptedException {
        List<Path> files = List.of(
                bundle("com.example.plugin",
                        "Import-Package: com.example.mesh,org.osgi.framework,org.pressling.x,com.example.ours"),
                bundle("com.example.mesh", "Export-Package: com.example.mesh", "Require-Bundle: com.example.base"),
                bundle("com.example.base"), bundle("com.example.other"),
                bundle("com.example.more", "Fragment-Host: com.example.plugin"),
                bundle("org.pressling.x", "Export-Package: org.pressling.x", "Require-Bundle: org.pressling.theirs"),
                bundle("com.example.ours", "Export-Package: com.example.ours", "Pressling-Release: true",
                        "Require-Bundle: com.example.other"),
                bundle("org.pressling.theirs"));
        Framework framework = ServiceLoader.load(FrameworkFactory.class).findFirst().orElseThrow()
                .newFramework(Map.of("org.osgi.framework.storage", folder.resolve("storage").toString()));
        framework.init();
        try {
            List<Bundle> all = new java.util.ArrayList<>();
            for (Path file : files) {
                all.add(framework.getBundleContext().installBundle(file.toUri().toString()));
            }
            assertEquals(List.of(), BundleLibraries.of(all.getFirst()), "not resolved");
            assertTrue(framework.adapt(FrameworkWiring.class).resolveBundles(all));
            assertEquals(
                    List.of("com.example.base", "com.example.mesh", "com.example.more", "org.pressling.theirs",
                            "org.pressling.x"),
                    BundleLibraries.of(all.getFirst()).stream().map(Bundle::getSymbolicName).toList());
        } finally {
            framework.stop();
            framework.waitForStop(0);
        }
    }

    @Test
    void theHashOfACodeIsAlsoThatOfItsLibraries() throws IOException {
        Path library = bundle("com.example.mesh");
        String alone = "0".repeat(64);
        assertEquals(alone, CodeHash.with(alone, List.of()), "keys of before last");
        String with = CodeHash.with(alone, List.of(library));
        assertEquals(with, CodeHash.with(alone, List.of(bundle("com.example.mesh", "Built-By: another"))));
        Files.move(bundle("com.example.changed"), library, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        assertNotEquals(with, CodeHash.with(alone, List.of(library)));
        assertNotEquals(alone, with);
    }
}
