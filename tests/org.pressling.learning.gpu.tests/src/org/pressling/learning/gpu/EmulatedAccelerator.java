// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.gpu;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BOOLEAN;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.pressling.dem.Localized;
import org.pressling.learning.device.DeviceLostException;

/** Runs the kernels' own source on the processor, at once; see {@code emulator.h}. Memory that is not freed shows at the end. */
final class EmulatedAccelerator implements Accelerator {
    private final MethodHandle emulate;
    private final Map<Long, Arena> memory = new HashMap<>();
    private final Arena sharedMemory = Arena.ofShared();
    private int limit = Integer.MAX_VALUE;

    EmulatedAccelerator(Path library) {
        MemorySegment function = SymbolLookup.libraryLookup(library, Arena.global()).findOrThrow("emulate");
        emulate = Linker.nativeLinker().downcallHandle(function, FunctionDescriptor.of(JAVA_BOOLEAN, ADDRESS, ADDRESS, ADDRESS));
    }

    @Override
    public long allocate(long bytes) {
        if (memory.size() >= limit) {
            throw new DeviceLostException(Localized.english("out of memory"), null);
        }
        Arena arena = Arena.ofShared();
        long address = arena.allocate(Math.max(1, bytes), 256).address();
        memory.put(address, arena);
        return address;
    }

    @Override
    public void free(long address) {
        memory.remove(address).close();
    }

    @Override
    public MemorySegment shared(long bytes) {
        return sharedMemory.allocate(bytes, 256);
    }

    @Override
    public long addressOf(MemorySegment segment) {
        return segment.address();
    }

    @Override
    public void upload(MemorySegment from, long to) {
        at(to, from.byteSize()).copyFrom(from);
    }

    @Override
    public void download(long from, MemorySegment to) {
        to.copyFrom(at(from, to.byteSize()));
    }

    private static MemorySegment at(long address, long bytes) {
        return MemorySegment.ofAddress(address).reinterpret(bytes);
    }

    @Override
    public void launch(Launch launch) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment grid = arena.allocateFrom(JAVA_INT, launch.blocksX(), launch.blocksY(), launch.blocksZ());
            assertTrue((boolean) emulate.invokeExact(arena.allocateFrom(launch.kernel().symbol()), grid,
                    arena.allocateFrom(JAVA_LONG, launch.arguments())), launch.kernel().symbol());
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Recording record(List<Launch> launches) {
        return new Recording() {
            @Override
            public void play() {
                launches.forEach(EmulatedAccelerator.this::launch);
            }

            @Override
            public void close() {
                // nothing is held
            }
        };
    }

    @Override
    public boolean idle() {
        return true;
    }

    @Override
    public void await() {
        // all is done at once
    }

    /** Lets nobody have more pieces of memory than these. */
    void limit(int allocations) {
        limit = allocations;
    }

    /** {@return pieces of memory that have been given out and not been given back} */
    int allocations() {
        return memory.size();
    }

    @Override
    public void close() {
        memory.values().forEach(Arena::close);
        memory.clear();
        sharedMemory.close();
        assertEquals(0, memory.size());
    }
}
