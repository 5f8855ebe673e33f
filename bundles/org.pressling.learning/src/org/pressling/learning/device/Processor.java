// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.device;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * The processor as the system tells it; on systems without {@code /proc/cpuinfo} nothing is known of it.
 *
 * @param name     its name, may be empty
 * @param features highest vector instructions that the system tells of ({@code avx512}, {@code avx2}, …), may be empty
 */
public record Processor(String name, String features) {
    private static final Path CPU_INFO = Path.of("/proc/cpuinfo");

    /** {@return the processor of this machine} */
    public static Processor here() {
        String cpu = cpuInfo();
        return new Processor(line(cpu, "model name"), features(line(cpu, "flags")));
    }

    private static String cpuInfo() {
        try {
            return Files.isReadable(CPU_INFO) ? Files.readString(CPU_INFO) : "";
        } catch (IOException e) {
            return ""; // other systems do not have it, and a run does not need it
        }
    }

    private static String line(String text, String name) {
        return text.lines().filter(line -> line.startsWith(name)).findFirst()
                .map(line -> line.substring(line.indexOf(':') + 1).strip()).orElse("");
    }

    private static String features(String flags) {
        List<String> all = Arrays.asList(flags.split(" "));
        if (all.contains("avx512f")) {
            return "avx512";
        }
        return all.contains("avx2") ? "avx2" : all.contains("sse4_2") ? "sse4.2" : "";
    }
}
