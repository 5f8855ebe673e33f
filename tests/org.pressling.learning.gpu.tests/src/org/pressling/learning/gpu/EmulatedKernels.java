// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.gpu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.pressling.learning.LearningEngine;
import org.pressling.learning.NetworkSpec;
import org.pressling.learning.TrainableNetwork;
import org.pressling.learning.WeightInit;

/** The engine with its kernels compiled for the processor, with tensor products or without. */
final class EmulatedKernels implements LearningEngine {
    /** Tests run in the folder of their bundle. */
    static final Path SOURCES = Path.of("../../bundles/org.pressling.learning.gpu/kernels");
    private static final List<String> COMPILERS = List.of("clang++-16", "clang++", "g++", "c++");
    private static final Map<Boolean, Path> LIBRARIES = new HashMap<>();

    private final boolean tensor;

    EmulatedKernels(boolean tensor) {
        this.tensor = tensor;
    }

    /** Compiles the kernels, once for all tests; a machine without a compiler runs none of them. */
    private static synchronized Path library(boolean tensor) {
        return LIBRARIES.computeIfAbsent(tensor, EmulatedKernels::compile);
    }

    private static Path compile(boolean tensor) {
        try {
            Path folder = Files.createDirectories(Path.of("target"));
            Path library = folder.resolve(tensor ? "emulated-tensor.so" : "emulated.so").toAbsolutePath();
            for (String compiler : COMPILERS) {
                List<String> command = new ArrayList<>(List.of(compiler, "-std=c++17", "-O2", "-march=native",
                        "-ffp-contract=off", "-fPIC", "-shared",
                        "-Wno-unknown-pragmas", "-Iemulator", "-I" + SOURCES, "emulator/emulated.cpp", "-o", library.toString()));
                if (tensor) {
                    command.add("-DTENSOR");
                }
                if (isThere(compiler)) {
                    run(command);
                    return library;
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return abort("none of " + COMPILERS + " is here to compile the kernels for the processor");
    }

    static boolean isThere(String program) {
        return List.of(System.getenv().getOrDefault("PATH", "").split(":")).stream()
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    /** Runs a program that is to succeed without a word. */
    static String run(List<String> command) throws IOException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            String said = String.join("\n", lines.lines().toList());
            assertEquals(0, process.waitFor(), said);
            return said;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    @Override
    public String name() {
        return tensor ? "emulated tensor products" : "emulated single precision";
    }

    EmulatedAccelerator accelerator() {
        return new EmulatedAccelerator(library(tensor));
    }

    GpuNetwork create(NetworkSpec spec, float[] weights) {
        return new GpuNetwork(accelerator(), spec, weights);
    }

    @Override
    public TrainableNetwork create(NetworkSpec spec, long seed, int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("A network needs at least one thread, not " + threads);
        }
        return create(spec, WeightInit.weights(spec, seed));
    }
}
