// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.io;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import org.pressling.dem.InvalidInputException;

import tools.jackson.core.JacksonException;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** JSON files of one object: keys in the order they were put, indented by two blanks, line feeds, UTF-8. */
public final class Json {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final ObjectWriter WRITER = MAPPER.writer().with(printer());

    private final String where;
    private final ObjectNode node;

    private Json(String where, ObjectNode node) {
        this.where = where;
        this.node = node;
    }

    /** An empty object. */
    public static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    /** An object of texts, in the order of the map. */
    public static ObjectNode object(Map<String, String> texts) {
        ObjectNode node = object();
        texts.forEach(node::put);
        return node;
    }

    /**
     * Writes an object.
     *
     * @throws IOException when the file cannot be written
     */
    public static void write(Path file, ObjectNode object) throws IOException {
        Files.writeString(file, WRITER.writeValueAsString(object) + "\n", StandardCharsets.UTF_8);
    }

    /**
     * Reads an object.
     *
     * @throws InvalidInputException when the file is missing, unreadable or not an object in JSON
     */
    public static Json read(Path file) {
        try {
            JsonNode root = MAPPER.readTree(Files.readString(file, StandardCharsets.UTF_8));
            if (root instanceof ObjectNode object) {
                return new Json(file.toString(), object);
            }
            throw new InvalidInputException(file + ": not a JSON object.");
        } catch (IOException | JacksonException e) {
            throw new InvalidInputException(file + ": not a readable JSON file: " + e.getMessage(), e);
        }
    }

    /** The object under a key. */
    public Json child(String key) {
        if (node.get(key) instanceof ObjectNode object) {
            return new Json(where + ", " + key, object);
        }
        throw error(key, "an object");
    }

    /** The number under a key; texts such as "NaN", as which JSON holds them, count too. */
    public double number(String key) {
        JsonNode value = node.get(key);
        if (value != null && value.isNumber()) {
            return value.doubleValue();
        }
        if (value != null && value.isString()) {
            return switch (value.stringValue()) {
                case "NaN" -> Double.NaN;
                case "Infinity" -> Double.POSITIVE_INFINITY;
                case "-Infinity" -> Double.NEGATIVE_INFINITY;
                default -> throw error(key, "a number");
            };
        }
        throw error(key, "a number");
    }

    /** The whole number under a key. */
    public long whole(String key) {
        JsonNode value = node.get(key);
        if (value != null && value.isIntegralNumber() && value.canConvertToLong()) {
            return value.longValue();
        }
        throw error(key, "a whole number");
    }

    /** The truth value under a key. */
    public boolean truth(String key) {
        JsonNode value = node.get(key);
        if (value != null && value.isBoolean()) {
            return value.booleanValue();
        }
        throw error(key, "true or false");
    }

    /** The text under a key. */
    public String text(String key) {
        JsonNode value = node.get(key);
        if (value != null && value.isString()) {
            return value.stringValue();
        }
        throw error(key, "a text");
    }

    /** All texts of this object by key, in the order of the file. */
    public Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String key : node.propertyNames()) {
            texts.put(key, text(key));
        }
        return texts;
    }

    /** Whether the object has a value under a key. */
    public boolean has(String key) {
        return node.has(key);
    }

    /** The problem that the value under a key is not what is allowed. */
    public InvalidInputException error(String key, String allowed) {
        JsonNode value = node.get(key);
        return new InvalidInputException(where + ": \"" + key + "\" is "
                + (value == null ? "missing" : value.toString())
                + "; it must be " + allowed + ".");
    }

    private static DefaultPrettyPrinter printer() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
    }
}
