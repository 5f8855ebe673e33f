// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.device;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Something that computes.
 *
 * @param kind       processor or graphics card
 * @param name       as the system or the driver tells it; may be empty
 * @param capability what instructions it has: of an NVIDIA card its compute capability, such as {@code 8.6}, of a processor its
 *                   widest vector instructions, such as {@code avx2}; may be empty
 * @param memory     its own memory, bytes; 0 for a processor, which has that of the machine
 * @param driver     version of the driver and of what it offers; empty for a processor
 */
public record Device(Kind kind, String name, String capability, long memory, String driver) {
    private static final double GIB = 1024.0 * 1024 * 1024;

    /** Kinds of devices. */
    public enum Kind {
        /** The processor. */
        CPU,
        /** A graphics card. */
        GPU;

        /** {@return its name in commands and files: {@code cpu} or {@code gpu}} */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** {@return the processor of this machine} */
    public static Device cpu() {
        Processor here = Processor.here();
        return new Device(Kind.CPU, here.name(), here.features(), 0, "");
    }

    /** {@return the device in one line, such as {@code NVIDIA A10, compute capability 8.6, 22.2 GiB, driver CUDA 12.4}} */
    public String text() {
        boolean card = kind == Kind.GPU;
        return Stream
                .of(name.isEmpty() ? kind.id() : name,
                        capability.isEmpty() ? "" : (card ? "compute capability " : "") + capability,
                        memory > 0 ? String.format(Locale.ROOT, "%.1f GiB", memory / GIB) : "",
                        driver.isEmpty() ? "" : "driver " + driver)
                .filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    /**
     * {@return the compute capability as a number to compare: major times ten and minor, 86 for 8.6; 0 where there is none}
     */
    public int capabilityNumber() {
        List<String> parts = List.of(capability.split("\\."));
        return kind == Kind.GPU && parts.size() == 2 ? 10 * Integer.parseInt(parts.get(0)) + Integer.parseInt(parts.get(1)) : 0;
    }
}
