// SPDX-License-Identifier: EPL-2.0
package org.pressling.model.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes the code of the metamodel into {@code src-gen} of the model bundle and of its edit bundle, and the texts of
 * both in English and, from the German texts that are kept by hand, in German.
 *
 * <p>The code is made from nothing in a temporary folder and then replaces what is there, so the result
 * depends on the metamodel alone: twice the same bytes. With the argument {@code check} nothing is
 * replaced; the program fails if the committed code is not what the metamodel gives.
 */
public final class GenerateModel {

    private GenerateModel() {
    }

    /**
     * Runs the generator on the source tree named by the system property {@code pressling.root}.
     *
     * @param arguments nothing, or {@code check}
     * @throws IOException if the metamodel cannot be read or the code cannot be written
     * @throws IllegalStateException if {@code check} finds a difference
     */
    public static void main(String[] arguments) throws IOException {
        Path bundles = Path.of(System.getProperty("pressling.root", ".")).toRealPath().resolve("bundles");
        boolean check = List.of(arguments).contains("check");
        Path scratch = Files.createTempDirectory("pressling-model");
        try {
            ModelCode.generate(bundles.resolve("org.pressling.model/model"),
                    bundles.resolve("org.pressling.model/src/org/pressling/model/quantity/texts_de.properties"), scratch);
            List<FolderSync> folders = Stream.of("org.pressling.model/src-gen", "org.pressling.model.edit/src-gen",
                    "org.pressling.model.edit/plugin.properties", "org.pressling.model.edit/plugin_de.properties")
                    .map(path -> new FolderSync(scratch.resolve(path), bundles.resolve(path))).toList();
            for (FolderSync folder : folders) {
                List<String> differences = folder.differences();
                if (check && !differences.isEmpty()) {
                    throw new IllegalStateException("Generated code is out of date; run the generator without 'check': "
                            + differences);
                }
                if (!check) {
                    folder.apply();
                }
                System.out.printf("%s: %d files differ%n", folder.target(), differences.size());
            }
        } finally {
            FolderSync.delete(scratch);
        }
    }
}
