// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.gpu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The PTX that is shipped. */
class PtxTest {

    @ParameterizedTest
    @ValueSource(ints = {75, 80})
    void hasEveryKernelWithItsThreadsAndIsReadByDriversForCuda118(int capability) throws IOException {
        String ptx = shipped(capability);
        assertTrue(ptx.contains("\n.version 7.8\n.target sm_" + capability + "\n"), "version and target");
        for (Kernel kernel : Kernel.values()) {
            int at = ptx.indexOf(".visible .entry " + kernel.symbol() + "(");
            assertTrue(at > 0, kernel.symbol());
            assertTrue(ptx.substring(at, ptx.indexOf('{', at)).contains(".maxntid " + kernel.threads() + ", 1, 1"),
                    kernel.symbol());
        }
    }

    @Test
    void isWhatTheSourcesGive(@TempDir Path folder) throws IOException {
        assumeTrue(EmulatedKernels.isThere("clang++-16"), "clang 16 makes the PTX, and it is not here");
        EmulatedKernels.run(List.of(EmulatedKernels.SOURCES.resolve("compile.sh").toString(), folder.toString()));
        for (int capability : new int[] {75, 80}) {
            assertEquals(shipped(capability), Files.readString(folder.resolve(name(capability))),
                    "run bundles/org.pressling.learning.gpu/kernels/compile.sh");
        }
    }

    /** The oldest cards, those of today, and those with the most registers to share. */
    @ParameterizedTest
    @CsvSource({"75, 75", "80, 80", "80, 90", "80, 120"})
    void isTakenByTheAssembler(int ptx, int card, @TempDir Path folder) throws IOException {
        assumeTrue(EmulatedKernels.isThere("ptxas"), "NVIDIA's assembler is not here");
        Path file = Files.writeString(folder.resolve("kernels.ptx"), shipped(ptx));
        EmulatedKernels
                .run(List.of("ptxas", "-arch=sm_" + card, file.toString(), "-o", folder.resolve("kernels.cubin").toString()));
    }

    private static String name(int capability) {
        return "kernels-" + capability + ".ptx";
    }

    private static String shipped(int capability) throws IOException {
        try (InputStream file = Objects.requireNonNull(Card.class.getResourceAsStream(name(capability)))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
