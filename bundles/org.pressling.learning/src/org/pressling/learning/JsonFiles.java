// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.pressling.dataset.io.Json;

import tools.jackson.databind.node.ObjectNode;

/**
 * JSON files of a model's folder, which name their kind and version, read and written by {@link Json}. They make sense
 * together only, with the weights beside them, so they all carry one version.
 */
public final class JsonFiles {
    private static final String FORMAT = "format";
    private static final String VERSION = "formatVersion";

    /** Version of all files of a model's folder; what was written by an older one is still read. */
    static final int MODEL_VERSION = 1;

    private final String kind;

    /**
     * A kind of file.
     *
     * @param kind value of {@code format}, which tells it from foreign files
     */
    public JsonFiles(String kind) {
        this.kind = kind;
    }

    /** A new root that already names kind and version. */
    public ObjectNode root() {
        return Json.object().put(FORMAT, kind).put(VERSION, MODEL_VERSION);
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
        if (found > MODEL_VERSION || found < 1) {
            throw ModelProblem.VERSION.of(found, MODEL_VERSION).in(file).exception();
        }
        return root;
    }
}
