// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.device;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.io.IOException;
import java.lang.foreign.AddressLayout;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

/**
 * The calls by Java's foreign functions. The library stays loaded for good: a driver that is unloaded while its threads run ends
 * the program.
 */
final class ForeignCudaCalls implements CudaCalls {
    private static final int LONGEST_NAME = 256;
    /** The release of the driver, such as 550.54.14, where Linux tells it. */
    private static final Path RELEASE = Path.of("/sys/module/nvidia/version");
    /** A text of the library's own, which ends with a zero. */
    private static final AddressLayout TEXT = ADDRESS
            .withTargetLayout(MemoryLayout.sequenceLayout(LONGEST_NAME, JAVA_BYTE));
    private static final int NOT_THERE = 500; // CUDA_ERROR_NOT_FOUND

    private final SymbolLookup library;

    private ForeignCudaCalls(SymbolLookup library) {
        this.library = library;
    }

    /** {@return the file name of the driver library on this system} */
    static String library() {
        return System.getProperty("os.name", "").startsWith("Windows") ? "nvcuda.dll" : "libcuda.so.1";
    }

    /** {@return the release of the driver; empty where the system does not tell it} */
    static String release() {
        try {
            return Files.isReadable(RELEASE) ? Files.readString(RELEASE).strip() : "";
        } catch (IOException e) {
            return ""; // it is told for people to read; the driver itself is asked below
        }
    }

    /** {@return the calls of a driver library; nothing if there is none of that name} */
    static Optional<CudaCalls> load(String name) {
        try {
            return Optional.of(new ForeignCudaCalls(SymbolLookup.libraryLookup(name, Arena.global())));
        } catch (IllegalArgumentException e) {
            System.getLogger(ForeignCudaCalls.class.getPackageName()).log(System.Logger.Level.DEBUG, "No " + name, e);
            return Optional.empty();
        }
    }

    @Override
    public int init() {
        return status("cuInit", FunctionDescriptor.of(JAVA_INT, JAVA_INT), cuInit -> (int) cuInit.invokeExact(0));
    }

    @Override
    public int driverVersion(int[] version) {
        return number(version, "cuDriverGetVersion", FunctionDescriptor.of(JAVA_INT, ADDRESS),
                (call, out) -> (int) call.invokeExact(out));
    }

    @Override
    public int deviceCount(int[] count) {
        return number(count, "cuDeviceGetCount", FunctionDescriptor.of(JAVA_INT, ADDRESS),
                (call, out) -> (int) call.invokeExact(out));
    }

    @Override
    public int device(int[] handle, int number) {
        return number(handle, "cuDeviceGet", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT),
                (call, out) -> (int) call.invokeExact(out, number));
    }

    @Override
    public Optional<String> deviceName(int card) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment text = arena.allocate(LONGEST_NAME);
            int status = status("cuDeviceGetName", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT, JAVA_INT),
                    call -> (int) call.invokeExact(text, LONGEST_NAME - 1, card));
            return status == 0 ? Optional.of(text.getString(0).strip()) : Optional.empty();
        }
    }

    @Override
    public int attribute(int[] value, int attribute, int card) {
        return number(value, "cuDeviceGetAttribute", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT, JAVA_INT),
                (call, out) -> (int) call.invokeExact(out, attribute, card));
    }

    @Override
    public int memory(long[] bytes, int card) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment out = arena.allocate(JAVA_LONG);
            int status = status("cuDeviceTotalMem_v2", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT),
                    call -> (int) call.invokeExact(out, card));
            bytes[0] = out.get(JAVA_LONG, 0);
            return status;
        }
    }

    @Override
    public String nameOf(int status) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment out = arena.allocate(ADDRESS);
            int told = status("cuGetErrorName", FunctionDescriptor.of(JAVA_INT, JAVA_INT, ADDRESS),
                    call -> (int) call.invokeExact(status, out));
            MemorySegment name = out.get(TEXT, 0);
            return told == 0 && name.address() != 0 ? name.getString(0) : "unknown";
        }
    }

    private int number(int[] number, String name, FunctionDescriptor signature, NumberCall call) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment out = arena.allocate(JAVA_INT);
            int status = status(name, signature, handle -> call.status(handle, out));
            number[0] = out.get(JAVA_INT, 0);
            return status;
        }
    }

    /** A driver that lacks a function is one that cannot be asked. */
    private int status(String name, FunctionDescriptor signature, Call call) {
        Optional<MethodHandle> handle = library.find(name).map(handleOf(signature));
        if (handle.isEmpty()) {
            return NOT_THERE;
        }
        try {
            return call.status(handle.get());
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) { // a method handle declares it; a function of C throws nothing
            throw new IllegalStateException(name + " could not be called", e);
        }
    }

    private static Function<MemorySegment, MethodHandle> handleOf(FunctionDescriptor signature) {
        return address -> Linker.nativeLinker().downcallHandle(address, signature);
    }

    /** Calls a function that gives a status. */
    @FunctionalInterface
    private interface Call {
        int status(MethodHandle handle) throws Throwable;
    }

    /** Calls a function that writes a number and gives a status. */
    @FunctionalInterface
    private interface NumberCall {
        int status(MethodHandle handle, MemorySegment out) throws Throwable;
    }
}
