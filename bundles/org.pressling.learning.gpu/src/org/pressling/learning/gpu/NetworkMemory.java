// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.gpu;

import java.util.ArrayList;
import java.util.List;

/** Memory of an accelerator that is given back together. */
final class NetworkMemory implements AutoCloseable {
    private final Accelerator accelerator;
    private final List<Long> addresses = new ArrayList<>();

    NetworkMemory(Accelerator accelerator) {
        this.accelerator = accelerator;
    }

    /** {@return the address of room for so many numbers of single precision} */
    long floats(long count) {
        return bytes(count * Float.BYTES);
    }

    /** {@return the address of so many bytes} */
    long bytes(long count) {
        long address = accelerator.allocate(count);
        addresses.add(address);
        return address;
    }

    /** Waits for the work that may use it, and gives it back. */
    @Override
    public void close() {
        accelerator.await();
        addresses.forEach(accelerator::free);
        addresses.clear();
    }
}
