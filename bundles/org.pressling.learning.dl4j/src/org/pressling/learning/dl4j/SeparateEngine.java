// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.dl4j;

import java.lang.reflect.InvocationTargetException;

import org.nd4j.linalg.factory.Nd4jBackend;
import org.pressling.learning.LearningEngine;

/** Makes a {@link Dl4jEngine} on a copy of ND4J of its own, beside the one on the processor. */
public final class SeparateEngine {
    /** Where JavaCPP unpacks machine code; a file of machine code can be loaded by one class loader only. */
    /** Copies are made one at a time: each finds its machine code by a property of the whole virtual machine. */
    private static final Object TURN = new Object();
    private static final String CACHE = "org.bytedeco.javacpp.cachedir";
    private static final String LOADER = "org.bytedeco.javacpp.Loader";

    private SeparateEngine() {
    }

    /**
     * Makes the engine. Its library is loaded when it is first asked for its name or a network.
     *
     * @param backend class of ND4J's backend, which must lie on the class path of ND4J
     * @param cache   folder, not that of another copy, where its machine code is unpacked
     * @return the engine
     * @throws IllegalStateException if a class of the copy cannot be loaded
     */
    public static LearningEngine of(String backend, String cache) {
        synchronized (TURN) {
            return make(backend, cache);
        }
    }

    private static LearningEngine make(String backend, String cache) {
        SeparateLoader loader = new SeparateLoader(SeparateEngine.class.getClassLoader(), Nd4jBackend.class.getClassLoader());
        String before = System.getProperty(CACHE);
        System.setProperty(CACHE, cache);
        try {
            // the copy keeps what it finds now
            loader.loadClass(LOADER).getMethod("getCacheDir").invoke(null);
            return (LearningEngine) loader.loadClass(Dl4jEngine.class.getName()).getConstructor(String.class)
                    .newInstance(backend);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException("A copy of ND4J could not be made: " + e.getCause(), e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A copy of ND4J could not be made: " + e, e);
        } finally {
            if (before == null) {
                System.clearProperty(CACHE);
            } else {
                System.setProperty(CACHE, before);
            }
        }
    }
}
