// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.dl4j;

import java.util.List;
import java.util.Optional;

import org.bytedeco.javacpp.Loader;
import org.nd4j.linalg.factory.Nd4jBackend;
import org.pressling.dem.Problem;
import org.pressling.learning.device.DeviceProblem;

/** Whether ND4J's machine code for the processor is installed, found out without loading it. */
final class MachineCode {
    private static final String FOLDER = "org/nd4j/linalg/cpu/nativecpu/bindings/";
    /** How the variants of the library for one platform are called: by what they use of the processor. */
    private static final List<String> VARIANTS = List.of("", "-onednn", "-avx2", "-avx512", "-onednn-avx2", "-onednn-avx512");
    /** What the file is called on Linux, macOS and Windows. */
    private static final List<String> FILES = List.of("libjnind4jcpu.so", "libjnind4jcpu.dylib", "jnind4jcpu.dll");

    private MachineCode() {
    }

    /** {@return what keeps the library from computing here; nothing where its code is there} */
    static Optional<Problem> obstacle() {
        String platform = Loader.Detector.getPlatform();
        return isThere(Nd4jBackend.class.getClassLoader(), platform) ? Optional.empty()
                : Optional.of(DeviceProblem.NO_MACHINE_CODE.of("Deeplearning4j", platform));
    }

    /**
     * Whether it is there.
     *
     * @param loader   that of ND4J
     * @param platform as JavaCPP calls it, such as {@code linux-x86_64}
     */
    static boolean isThere(ClassLoader loader, String platform) {
        return VARIANTS.stream().flatMap(variant -> FILES.stream().map(file -> FOLDER + platform + variant + "/" + file))
                .anyMatch(path -> loader.getResource(path) != null);
    }
}
