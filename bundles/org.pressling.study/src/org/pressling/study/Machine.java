// SPDX-License-Identifier: EPL-2.0
package org.pressling.study;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.pressling.study.contribute.Origin;

/**
 * Where a run takes place. None of it shows in a result; it is noted so that timings can be read.
 *
 * @param version   version of Pressling
 * @param java      version and vendor of Java
 * @param system    operating system and processor architecture
 * @param processor name of the processor as the system tells it, may be empty
 * @param features  highest vector instructions that the system tells of ({@code avx512}, {@code avx2}, …), may be empty
 * @param cores     cores that Java may use
 */
public record Machine(String version, String java, String system, String processor, String features, int cores) {
    private static final Path CPU_INFO = Path.of("/proc/cpuinfo");

    /** {@return this machine} */
    public static Machine here() {
        String cpu = cpuInfo();
        return new Machine(Origin.of(Machine.class).version(),
                System.getProperty("java.version") + " (" + System.getProperty("java.vendor") + ")",
                System.getProperty("os.name") + " " + System.getProperty("os.arch"), line(cpu, "model name"),
                features(line(cpu, "flags")), Runtime.getRuntime().availableProcessors());
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
