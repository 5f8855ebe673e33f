// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.dl4j;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Enumeration;
import java.util.List;

/**
 * Loads ND4J and this engine a second time, since ND4J has one backend for each copy of its classes. All else, the interfaces of
 * learning among it, comes from where this engine has it, so that the copy can be used like any other engine.
 */
final class SeparateLoader extends ClassLoader {
    private static final String ENGINE = SeparateLoader.class.getPackageName() + '.';
    private static final List<String> LIBRARY = List.of("org.nd4j.", "org.deeplearning4j.", "org.bytedeco.", "onnx.");

    private final ClassLoader engine;
    private final ClassLoader library;

    static {
        registerAsParallelCapable();
    }

    /**
     * The loader.
     *
     * @param engine  finds the classes of this engine and of learning
     * @param library finds the classes of ND4J and of what it needs
     */
    SeparateLoader(ClassLoader engine, ClassLoader library) {
        super("ND4J once more", library);
        this.engine = engine;
        this.library = library;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        boolean own = name.startsWith(ENGINE);
        if (!own && LIBRARY.stream().noneMatch(name::startsWith)) {
            return name.startsWith("org.pressling.") ? engine.loadClass(name) : super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> known = findLoadedClass(name);
            return known != null ? known : define(name, own ? engine : library);
        }
    }

    private Class<?> define(String name, ClassLoader from) throws ClassNotFoundException {
        try (InputStream in = from.getResourceAsStream(name.replace('.', '/') + ".class")) {
            if (in == null) {
                throw new ClassNotFoundException(name);
            }
            byte[] bytes = in.readAllBytes();
            return defineClass(name, bytes, 0, bytes.length);
        } catch (IOException e) {
            throw new ClassNotFoundException(name, e);
        }
    }

    @Override
    public URL getResource(String name) {
        return library.getResource(name);
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
        return library.getResources(name);
    }
}
