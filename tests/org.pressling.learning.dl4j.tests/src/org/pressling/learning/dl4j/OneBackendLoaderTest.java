// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.dl4j;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.ServiceLoader;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nd4j.linalg.factory.Nd4jBackend;

/** ND4J sees one backend, whatever fragments lie beside it. */
class OneBackendLoaderTest {
    private static final String SERVICES = "META-INF/services/org.nd4j.linalg.factory.Nd4jBackend";
    private static final String CPU = "org.nd4j.linalg.cpu.nativecpu.CpuBackend";
    private static final String CUDA = "org.nd4j.linalg.jcublas.JCublasBackend";

    @TempDir
    private Path folder;

    /** A class path to which a fragment has added the backend for graphics cards, of which not even a class can be loaded. */
    private URLClassLoader withFragment() throws IOException {
        Path services = folder.resolve(SERVICES);
        Files.createDirectories(services.getParent());
        Files.writeString(services, "# of the fragment\n" + CUDA + "\n");
        return new URLClassLoader(new URL[] {url(folder)}, Nd4jBackend.class.getClassLoader());
    }

    private static URL url(Path path) throws MalformedURLException {
        return path.toUri().toURL();
    }

    @Test
    void aFragmentWithAnotherBackendIsNotSeen() throws IOException {
        try (URLClassLoader both = withFragment()) {
            assertEquals(2, Collections.list(both.getResources(SERVICES)).size(),
                    "the fragment would be seen without the loader");
            OneBackendLoader one = new OneBackendLoader(both, CPU);
            assertEquals(1, Collections.list(one.getResources(SERVICES)).size());
            List<Nd4jBackend> found = ServiceLoader.load(Nd4jBackend.class, one).stream().map(ServiceLoader.Provider::get)
                    .toList();
            assertEquals(List.of(CPU), found.stream().map(backend -> backend.getClass().getName()).toList());
            assertSame(Nd4jBackend.class.getClassLoader(), found.getFirst().getClass().getClassLoader(),
                    "classes stay what they are");
        }
    }

    @Test
    void theOtherBackendCanBeShownAsWell() throws IOException {
        try (URLClassLoader both = withFragment()) {
            URL services = new OneBackendLoader(both, CUDA).getResource(SERVICES);
            assertNotNull(services);
            assertTrue(services.toString().startsWith(url(folder).toString()), services::toString);
            assertEquals(0, Collections.list(new OneBackendLoader(both, "no.such.Backend").getResources(SERVICES)).size());
        }
    }
}
