// SPDX-License-Identifier: EPL-2.0
package org.pressling.layering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** What does samples on Apache Spark is no part of the product, and neither is Spark. */
class SparkOutsideTest {

    @Test
    void nothingOfTheProductNamesSpark() throws IOException {
        List<Path> naming = new ArrayList<>();
        for (String place : List.of("pom.xml", "bundles", "features", "targetplatform", "releng")) {
            try (Stream<Path> files = Files.walk(Bundles.root().resolve(place))) {
                for (Path file : files.filter(f -> f.toString()
                        .matches(".*/((feature|pom|plugin)\\.xml|MANIFEST\\.MF|[^/]*\\.(product|target))")).toList()) {
                    if (!file.toString().contains("/target/") && Files.isRegularFile(file)
                            && Files.readString(file).matches("(?s).*(org\\.apache|org\\.pressling)\\.spark.*")) {
                        naming.add(file);
                    }
                }
            }
        }
        assertEquals(List.of(), naming);
        assertTrue(Files.readString(Bundles.root().resolve("spark/pom.xml")).contains("<groupId>org.apache.spark</groupId>"));
    }
}
