// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.direct;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A study learns the same on every processor: no sum depends on how many numbers fit into a vector. The width is chosen
 * once per virtual machine, so each gets its own; a width that the processor lacks is computed without its registers.
 */
class LaneWidthTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void aNetworkLearnsTheSameBitsWithVectorsOfEveryWidth(long seed) throws IOException, InterruptedException {
        String four = run(LaneWidthRun.class, seed, 128);
        assertEquals("4", four.split(" ")[0]);
        assertEquals(four.replaceFirst("4", "8"), run(LaneWidthRun.class, seed, 256), "seed " + seed);
        assertEquals(four.replaceFirst("4", "16"), run(LaneWidthRun.class, seed, 512), "seed " + seed);
    }

    /** Wider or narrower than this processor's own, on which {@link VectorKernelsTest} itself runs. */
    @ParameterizedTest
    @ValueSource(ints = {64, 128, 256, 512})
    void theKernelsAreThoseOfPlainLoopsForOddSizesAtEveryWidth(int bits) throws IOException, InterruptedException {
        assertEquals(Integer.toString(bits / Float.SIZE), run(KernelWidthRun.class, 1000 + bits, bits));
    }

    private static String run(Class<?> program, long seed, int bits) throws IOException, InterruptedException {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(java, "-Xmx512m", "--add-modules", "jdk.incubator.vector",
                "-D" + VectorEngine.BITS + "=" + bits, "-cp", classPath, program.getName(), Long.toString(seed))
                .redirectErrorStream(true).start();
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            List<String> printed = lines.lines().filter(line -> !line.startsWith("WARNING")).toList();
            assertEquals(0, process.waitFor(), () -> String.join("\n", printed));
            return printed.getLast();
        }
    }
}
