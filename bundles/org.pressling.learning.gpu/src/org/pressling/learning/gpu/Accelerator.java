// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.gpu;

import java.lang.foreign.MemorySegment;
import java.util.List;

/**
 * What runs the kernels: memory of its own, and a queue of work that is done in its order. One for each network, so that several
 * can learn at once. Not for use by several threads at a time.
 */
interface Accelerator extends AutoCloseable {

    /** Work that was put together once and is done again and again. */
    interface Recording extends AutoCloseable {

        /** Puts the work into the queue. */
        void play();

        @Override
        void close();
    }

    /**
     * Memory of the accelerator, filled with zeros.
     *
     * @param bytes size
     * @return its address there
     */
    long allocate(long bytes);

    /** Gives memory back; the queue must be done with it. */
    void free(long address);

    /** Memory of the host that the accelerator can read, filled with zeros; it is freed with the accelerator. */
    MemorySegment shared(long bytes);

    /** The address by which the accelerator knows {@link #shared} memory. */
    long addressOf(MemorySegment shared);

    /** Puts a copy to the accelerator into the queue; the host's memory must not change until it is done. */
    void upload(MemorySegment from, long to);

    /** Puts a copy from the accelerator into the queue. */
    void download(long from, MemorySegment to);

    /** Puts a run of a kernel into the queue. */
    void launch(Launch launch);

    /** Puts several runs together. */
    Recording record(List<Launch> launches);

    /** Whether all of the queue is done. */
    boolean idle();

    /** Waits until all of the queue is done. */
    void await();

    /** Waits for the queue and gives all memory back. */
    @Override
    void close();
}
