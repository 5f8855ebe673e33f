// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.dl4j;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;

import org.nd4j.linalg.factory.Nd4jBackend;

/**
 * Shows ND4J one backend of those that lie on its class path. ND4J asks for services and takes one for graphics cards before
 * that for the processor, whether or not its card can be used; a fragment that brings another must not change which one an
 * engine gets.
 */
final class OneBackendLoader extends ClassLoader {
    private static final String SERVICES = "META-INF/services/" + Nd4jBackend.class.getName();

    private final String backend;

    /**
     * The loader.
     *
     * @param parent  finds all classes and everything else
     * @param backend class of the one backend
     */
    OneBackendLoader(ClassLoader parent, String backend) {
        super("ND4J with " + backend, parent);
        this.backend = backend;
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
        Enumeration<URL> all = super.getResources(name);
        if (!name.equals(SERVICES)) {
            return all;
        }
        List<URL> one = Collections.list(all).stream().filter(this::names).limit(1).toList();
        return Collections.enumeration(one);
    }

    @Override
    public URL getResource(String name) {
        if (!name.equals(SERVICES)) {
            return super.getResource(name);
        }
        try {
            return Collections.list(getResources(name)).stream().findFirst().orElse(null);
        } catch (IOException e) {
            throw new IllegalStateException(name + " cannot be read", e);
        }
    }

    private boolean names(URL services) {
        try (InputStream in = services.openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().map(line -> line.replaceFirst("#.*", "").strip())
                    .anyMatch(backend::equals);
        } catch (IOException e) {
            throw new IllegalStateException(services + " cannot be read", e);
        }
    }
}
