// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli.sbom;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** The lists that lie beside these classes: a row a line, cells between bars, comments behind a hash at the begin. */
final class Resource {

    private Resource() {
    }

    static List<String> lines(String name) {
        try (InputStream in = Resource.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().map(String::strip)
                    .filter(line -> !line.isEmpty()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows of a list, each of that many cells. */
    static List<String[]> rows(String name, int cells) {
        return lines(name).stream().filter(line -> !line.startsWith("#")).map(line -> {
            String[] row = Arrays.stream(line.split("\\|", cells)).map(String::strip).toArray(String[]::new);
            if (row.length != cells) {
                throw new IllegalStateException(name + ": '" + line + "' has not " + cells + " cells");
            }
            return row;
        }).toList();
    }
}
