// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import org.pressling.dem.InvalidInputException;

import tools.jackson.core.JacksonException;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * JSON files that name their kind and format version, written the same on every platform, and read with errors
 * that say what is wrong with the file.
 */
final class JsonFiles {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final String kind;
    private final int version;

    /**
     * A kind of file.
     *
     * @param kind value of {@code format}, which tells it from foreign files
     * @param version newest format version this program knows, from 1
     */
    JsonFiles(String kind, int version) {
        this.kind = kind;
        this.version = version;
    }

    /** A new root that already names kind and version. */
    ObjectNode root() {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("format", kind);
        root.put("formatVersion", version);
        return root;
    }

    void write(Path file, ObjectNode root) throws IOException {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withObjectIndenter(indenter)
                .withArrayIndenter(indenter);
        String text = MAPPER.writer().with(printer).writeValueAsString(root) + "\n";
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }

    JsonNode read(Path file) throws IOException {
        JsonNode root;
        try {
            root = MAPPER.readTree(Files.readString(file, StandardCharsets.UTF_8));
        } catch (NoSuchFileException e) {
            throw new InvalidInputException(file + " does not exist. Give the folder of a finished run.", e);
        } catch (JacksonException e) {
            throw new InvalidInputException(file + " is damaged: " + e.getOriginalMessage()
                    + (e.getLocation() == null ? "" : " at line " + e.getLocation().getLineNr())
                    + ". Copy it again or repeat the step that writes it.", e);
        }
        if (!kind.equals(root.path("format").asString(""))) {
            throw new InvalidInputException(
                    file + " is not a " + kind + " file of this program. Give the folder of a finished run.");
        }
        int found = root.path("formatVersion").asInt(0);
        if (found > version || found < 1) {
            throw new InvalidInputException(file + " has the format version " + found + "; this program reads 1 to " + version
                    + ". Use the version of the program that wrote it, or a newer one.");
        }
        return root;
    }
}
