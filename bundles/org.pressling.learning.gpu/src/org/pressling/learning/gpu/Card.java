// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.gpu;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.foreign.MemorySegment;
import java.util.EnumMap;
import java.util.Map;

/** A card with the kernels loaded. Both are shared by all networks and stay until the virtual machine ends. */
final class Card {
    /** Cards from here on have tensor products of single precision with shortened mantissas (TF32). */
    static final int TENSOR = 80;
    /** Older cards are not served. */
    static final int OLDEST = 75;
    /** Shared memory that a block has without asking for more. */
    private static final int ORDINARY_SHARED = 48 * 1024;

    private final Driver driver;
    private final MemorySegment context;
    private final Map<Kernel, MemorySegment> functions = new EnumMap<>(Kernel.class);

    /**
     * Loads the kernels onto the first card.
     *
     * @param driver its driver
     * @param tensor whether to use tensor products, which the card must have
     */
    Card(Driver driver, boolean tensor) {
        this.driver = driver;
        int handle = driver.card(0);
        context = driver.retainContext(handle);
        driver.useContext(context);
        MemorySegment module = driver.load(ptx(tensor ? TENSOR : OLDEST));
        for (Kernel kernel : Kernel.values()) {
            MemorySegment function = driver.function(module, kernel.symbol());
            if (driver.sharedPerBlock(handle) > ORDINARY_SHARED) {
                driver.allowShared(function, driver.sharedPerBlock(handle));
            }
            functions.put(kernel, function);
        }
    }

    private static byte[] ptx(int capability) {
        String name = "kernels-" + capability + ".ptx";
        try (InputStream file = Card.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException(name + " is missing in the bundle");
            }
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Driver driver() {
        return driver;
    }

    /** Makes this card the one that the thread speaks to. */
    void use() {
        driver.useContext(context);
    }

    MemorySegment function(Kernel kernel) {
        return functions.get(kernel);
    }
}
