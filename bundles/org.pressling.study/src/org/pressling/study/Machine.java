// SPDX-License-Identifier: EPL-2.0
package org.pressling.study;

import org.pressling.learning.device.Processor;
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
    /** {@return this machine} */
    public static Machine here() {
        Processor processor = Processor.here();
        return new Machine(Origin.of(Machine.class).version(),
                System.getProperty("java.version") + " (" + System.getProperty("java.vendor") + ")",
                System.getProperty("os.name") + " " + System.getProperty("os.arch"), processor.name(),
                processor.features(), Runtime.getRuntime().availableProcessors());
    }
}
