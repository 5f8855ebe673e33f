// SPDX-License-Identifier: EPL-2.0
package org.pressling.model.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Removes an interface that EMF's item providers name although another one they name extends it; our compiler settings refuse
 * that.
 */
final class RedundantInterfaces {

    private static final String REDUNDANT = "IStructuredItemContentProvider";

    private RedundantInterfaces() {
    }

    static void remove(Path sources) throws IOException {
        List<Path> providers;
        try (Stream<Path> files = Files.walk(sources)) {
            providers = files.filter(file -> file.getFileName().toString().endsWith("ItemProvider.java")).toList();
        }
        for (Path provider : providers) {
            String code = Files.readString(provider);
            Files.writeString(provider, code.replaceAll("(?m)^\\s*(import [\\w.]+\\.)?" + REDUNDANT + "[,;]\\R", ""));
        }
    }
}
