// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.gpu;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.pressling.dem.Localized;
import org.pressling.learning.device.CudaDriver;
import org.pressling.learning.device.DeviceLostException;

/**
 * The functions of NVIDIA's driver that are used here, see its "CUDA Driver API". Each call is checked: what does not answer
 * {@code CUDA_SUCCESS} throws a {@link DeviceLostException}.
 */
final class Driver {
    private static final int SUCCESS = 0;
    private static final int NOT_READY = 600;
    private static final int TEXT = 256;
    private static final int SHARED_PER_BLOCK = 97;
    private static final int DYNAMIC_SHARED = 8;
    private static final int NON_BLOCKING = 1;
    private static final int CAPTURE_THREAD_LOCAL = 1;
    private static final int MAPPED = 2;

    private final SymbolLookup library;
    private final Map<String, MethodHandle> functions = new ConcurrentHashMap<>();

    /**
     * The driver of this machine, ready for use. It stays loaded as long as the virtual machine runs: to unload it would end it.
     *
     * @throws DeviceLostException if there is none, or it cannot be used
     */
    Driver() {
        try {
            library = SymbolLookup.libraryLookup(CudaDriver.library(), Arena.global());
        } catch (IllegalArgumentException e) {
            throw new DeviceLostException(DriverTerm.GONE.with(CudaDriver.library()), e);
        }
        call("cuInit", 0);
    }

    /** {@return the handle of a card by its number} */
    int card(int number) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment handle = arena.allocate(JAVA_INT);
            call("cuDeviceGet", handle, number);
            return handle.get(JAVA_INT, 0);
        }
    }

    /** {@return bytes of shared memory that a block may have} */
    int sharedPerBlock(int card) {
        return attribute(card, SHARED_PER_BLOCK);
    }

    private int attribute(int card, int attribute) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment number = arena.allocate(JAVA_INT);
            call("cuDeviceGetAttribute", number, attribute, card);
            return number.get(JAVA_INT, 0);
        }
    }

    MemorySegment retainContext(int card) {
        return pointer("cuDevicePrimaryCtxRetain", card);
    }

    void useContext(MemorySegment context) {
        call("cuCtxSetCurrent", context);
    }

    /** {@return a module made of PTX} */
    MemorySegment load(byte[] ptx) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment text = arena.allocate(ptx.length + 1L);
            MemorySegment.copy(ptx, 0, text, JAVA_BYTE, 0, ptx.length);
            return pointer("cuModuleLoadData", text);
        }
    }

    MemorySegment function(MemorySegment module, String name) {
        try (Arena arena = Arena.ofConfined()) {
            return pointer("cuModuleGetFunction", module, arena.allocateFrom(name));
        }
    }

    void allowShared(MemorySegment function, int bytes) {
        call("cuFuncSetAttribute", function, DYNAMIC_SHARED, bytes);
    }

    long allocate(long bytes) {
        return pointer("cuMemAlloc_v2", bytes).address();
    }

    void free(long address) {
        call("cuMemFree_v2", address);
    }

    /** {@return free memory of the card that is in use, in bytes} */
    long freeMemory() {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment free = arena.allocate(JAVA_LONG);
            call("cuMemGetInfo_v2", free, arena.allocate(JAVA_LONG));
            return free.get(JAVA_LONG, 0);
        }
    }

    /** {@return memory of the host that the card can read} */
    MemorySegment allocateShared(long bytes) {
        return pointer("cuMemHostAlloc", bytes, MAPPED).reinterpret(bytes);
    }

    void freeShared(MemorySegment shared) {
        call("cuMemFreeHost", shared);
    }

    long addressOf(MemorySegment shared) {
        return pointer("cuMemHostGetDevicePointer_v2", shared, 0).address();
    }

    MemorySegment newStream() {
        return pointer("cuStreamCreate", NON_BLOCKING);
    }

    void destroyStream(MemorySegment stream) {
        call("cuStreamDestroy_v2", stream);
    }

    void await(MemorySegment stream) {
        call("cuStreamSynchronize", stream);
    }

    boolean idle(MemorySegment stream) {
        int answer = answer("cuStreamQuery", stream);
        if (answer != SUCCESS && answer != NOT_READY) {
            throw failure("cuStreamQuery", answer);
        }
        return answer == SUCCESS;
    }

    void zero(long address, long bytes, MemorySegment stream) {
        call("cuMemsetD8Async", address, (byte) 0, bytes, stream);
    }

    void upload(long to, MemorySegment from, MemorySegment stream) {
        call("cuMemcpyHtoDAsync_v2", to, from, from.byteSize(), stream);
    }

    void download(MemorySegment to, long from, MemorySegment stream) {
        call("cuMemcpyDtoHAsync_v2", to, from, to.byteSize(), stream);
    }

    /** Puts a run into a stream. The numbers of the arguments have been read when this returns. */
    void launch(MemorySegment function, Launch launch, MemorySegment stream) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment structure = arena.allocateFrom(JAVA_LONG, launch.arguments());
            MemorySegment parameters = arena.allocateFrom(ADDRESS, structure);
            call("cuLaunchKernel", function, launch.blocksX(), launch.blocksY(), launch.blocksZ(), launch.kernel().threads(), 1,
                    1,
                    launch.shared(), stream, parameters, MemorySegment.NULL);
        }
    }

    void beginCapture(MemorySegment stream) {
        call("cuStreamBeginCapture_v2", stream, CAPTURE_THREAD_LOCAL);
    }

    /** {@return what was put into the stream since {@link #beginCapture}, ready to be run again and again} */
    MemorySegment endCapture(MemorySegment stream) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment graph = arena.allocate(ADDRESS);
            call("cuStreamEndCapture", stream, graph);
            MemorySegment executable = pointer("cuGraphInstantiateWithFlags", graph.get(ADDRESS, 0), 0L);
            call("cuGraphDestroy", graph.get(ADDRESS, 0));
            return executable;
        }
    }

    void run(MemorySegment graph, MemorySegment stream) {
        call("cuGraphLaunch", graph, stream);
    }

    void destroyGraph(MemorySegment graph) {
        call("cuGraphExecDestroy", graph);
    }

    /** Calls a function whose first argument receives a pointer. */
    private MemorySegment pointer(String name, Object... more) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment pointer = arena.allocate(ADDRESS);
            Object[] arguments = new Object[more.length + 1];
            arguments[0] = pointer;
            System.arraycopy(more, 0, arguments, 1, more.length);
            call(name, arguments);
            return pointer.get(ADDRESS, 0);
        }
    }

    private void call(String name, Object... arguments) {
        int answer = answer(name, arguments);
        if (answer != SUCCESS) {
            throw failure(name, answer);
        }
    }

    private DeviceLostException failure(String name, int answer) {
        return new DeviceLostException(DriverTerm.REFUSED.with(name, describe(answer)), null);
    }

    private Localized describe(int answer) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment text = arena.allocate(ADDRESS);
            boolean known = answer("cuGetErrorString", answer, text) == SUCCESS && text.get(ADDRESS, 0).address() != 0;
            return known ? Localized.english(text.get(ADDRESS, 0).reinterpret(TEXT).getString(0)) : DriverTerm.ERROR.with(answer);
        }
    }

    private int answer(String name, Object... arguments) {
        try {
            return (int) functions.computeIfAbsent(name, key -> find(key, arguments)).invokeExact(arguments);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("calling " + name, e);
        }
    }

    /** A function is always called with the same kinds of arguments, so these tell its shape. */
    private MethodHandle find(String name, Object... arguments) {
        MemorySegment symbol = library.find(name)
                .orElseThrow(() -> new DeviceLostException(DriverTerm.NO_FUNCTION.with(name), null));
        MemoryLayout[] kinds = new MemoryLayout[arguments.length];
        for (int i = 0; i < kinds.length; i++) {
            kinds[i] = switch (arguments[i]) {
            case Integer _ -> JAVA_INT;
            case Long _ -> JAVA_LONG;
            case Byte _ -> JAVA_BYTE;
            case MemorySegment _ -> ADDRESS;
            default -> throw new IllegalArgumentException(name + " takes no " + arguments[i]);
            };
        }
        MethodHandle handle = Linker.nativeLinker().downcallHandle(symbol, FunctionDescriptor.of(JAVA_INT, kinds));
        return handle.asSpreader(Object[].class, kinds.length);
    }
}
