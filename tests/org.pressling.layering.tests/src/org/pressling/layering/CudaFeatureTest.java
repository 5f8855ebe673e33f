// SPDX-License-Identifier: EPL-2.0
package org.pressling.layering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressling.learning.LearningEngine;
import org.pressling.learning.device.Availability;
import org.pressling.learning.device.CudaDriver;
import org.pressling.learning.device.Device;

/** ND4J's backend for cards is no part of the product, fits it nonetheless, and answers where no card is. */
class CudaFeatureTest {
    private static final Path CUDA = Bundles.root().resolve("cuda");
    private static final String ENGINE = "org.pressling.learning.cuda";

    @TempDir
    private Path classes;

    @Test
    void theDefaultBuildHasNothingOfIt() throws IOException {
        String pom = Files.readString(Bundles.root().resolve("pom.xml"));
        assertFalse(pom.substring(0, pom.indexOf("<profiles>")).contains("<module>cuda"), "only a profile builds it");
        assertTrue(pom.contains("<module>cuda</module>"));
        for (String place : List.of("bundles", "features", "releng/org.pressling.product")) {
            try (Stream<Path> files = Files.walk(Bundles.root().resolve(place))) {
                List<Path> named = files.filter(Files::isRegularFile)
                        .filter(f -> f.toString().matches(".*/(feature|pom)\\.xml|.*\\.product")).toList();
                for (Path file : named) {
                    assertFalse(Files.readString(file).contains("nd4j-cuda") || Files.readString(file).contains(ENGINE),
                            file.toString());
                }
            }
        }
    }

    @Test
    void theFeatureNamesWhatIsBuiltWithTheJavaHalvesAlone() throws IOException {
        String pom = Files.readString(CUDA.resolve("pom.xml"));
        String plain = pom.substring(0, pom.indexOf("<profiles>"));
        String feature = Files.readString(CUDA.resolve(ENGINE + ".feature/feature.xml"));
        List<String> named = feature.lines().filter(line -> line.contains("<plugin id=")).map(line -> line.split("\"")[1])
                .toList();
        assertEquals(List.of("org.pressling.lib.dl4j.cuda", ENGINE), named);
        named.forEach(name -> assertTrue(plain.contains("<module>" + name + "</module>"), name));
        assertFalse(Files.readString(CUDA.resolve("org.pressling.lib.dl4j.cuda/pom.xml")).contains("<classifier>"),
                "no machine code");
    }

    @Test
    void theEngineFitsAndItsProbeAnswersWithoutStartingAnything() throws Exception {
        Assumptions.assumeTrue(Files.isDirectory(Bundles.root().resolve("bundles/org.pressling.learning.dl4j/target/classes")),
                "the bundles are not built");
        String path = Bundles.in("bundles").stream().map(name -> Bundles.root().resolve("bundles/" + name + "/target/classes"))
                .map(Path::toString).collect(Collectors.joining(File.pathSeparator));
        List<String> arguments = new ArrayList<>(List.of("-d", classes.toString(), "-cp", path, "-proc:none"));
        try (Stream<Path> sources = Files.walk(CUDA.resolve(ENGINE + "/src"))) {
            sources.filter(file -> file.toString().endsWith(".java")).forEach(file -> arguments.add(file.toString()));
        }
        StringWriter told = new StringWriter();
        int status = ToolProvider.findFirst("javac").orElseThrow().run(new PrintWriter(told), new PrintWriter(told),
                arguments.toArray(String[]::new));
        assertEquals(0, status, told::toString);
        String declared = Files.readString(CUDA.resolve(ENGINE + "/plugin.xml")).split("class=\"")[1].split("\"")[0];
        try (URLClassLoader loader = new URLClassLoader(new URL[] {classes.toUri().toURL()},
                LearningEngine.class.getClassLoader())) {
            LearningEngine engine = (LearningEngine) loader.loadClass(declared).getConstructor().newInstance();
            Availability there = engine.availability();
            assertEquals(Device.Kind.GPU, there.kind());
            CudaDriver driver = CudaDriver.here();
            assertEquals(driver.firstCard(), there.device());
            if (driver.obstacle().isPresent()) {
                assertEquals(driver.obstacle(), there.obstacle());
            }
            assertTrue(there.isUsable() || there.obstacle().orElseThrow().text(Locale.ENGLISH).lines().count() == 1);
            assertFalse(engine.name().isEmpty());
        }
    }
}
