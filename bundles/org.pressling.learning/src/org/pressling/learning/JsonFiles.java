// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.pressling.dataset.io.Json;

import tools.jackson.databind.node.ObjectNode;

/** JSON files that name their kind and format version, read and written by {@link Json}. */
public final class JsonFiles {
    private static final String FORMAT = "format";
    private static final String VERSION = "formatVersion";

    private final String kind;
    private final int version;

    /**
     * A kind of file.
     *
     * @param kind value of {@code format}, which tells it from foreign files
     * @param version newest format version this program knows, from 1
     */
    public JsonFiles(String kind, int version) {
        this.kind = kind;
        this.version = version;
    }

    /** A new root that already names kind and version. */
    public ObjectNode root() {
        return Json.object().put(FORMAT, kind).put(VERSION, version);
    }

    /** Writes a root that {@link #root} made. */
    public void write(Path file, ObjectNode root) throws IOException {
        Json.write(file, root);
    }

    /**
     * Reads a file of this kind.
     *
     * @throws org.pressling.dem.InvalidInputException when it is missing, damaged, of another kind, or of a newer version
     */
    public Json read(Path file) {
        if (Files.notExists(file)) {
            throw ModelProblem.MISSING.of().in(file).exception();
        }
        Json root = Json.read(file);
        if (!root.has(FORMAT) || !root.text(FORMAT).equals(kind)) {
            throw ModelProblem.OTHER_KIND.of(kind).in(file).exception();
        }
        int found = root.integer(VERSION);
        if (found > version || found < 1) {
            throw ModelProblem.VERSION.of(found, version).in(file).exception();
        }
        return root;
    }
}
