// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.io;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.pressling.dem.InvalidInputException;
import org.pressling.dem.Limits;
import org.pressling.dem.Localized;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * JSON files of one object: keys in the order they were put, indented by two spaces, line feeds, UTF-8. What is read is
 * asked for by key and kind; whatever is missing or of another kind is an error that names the file and the place in it.
 */
public final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
    private static final ObjectWriter WRITER = MAPPER.writer().with(printer());

    private final Path file;
    private final String path;
    private final ObjectNode node;

    private Json(Path file, String path, ObjectNode node) {
        this.file = file;
        this.path = path;
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
        Files.writeString(file, text(object), StandardCharsets.UTF_8);
    }

    /** The text that {@link #write} writes. */
    public static String text(ObjectNode object) {
        return WRITER.writeValueAsString(object) + "\n";
    }

    /**
     * Reads an object.
     *
     * @throws InvalidInputException         when the file is missing, no ordinary file, larger than {@link
     * Limits#JSON_FILE_BYTES}, or not an
     *                                       object in JSON; a key that comes twice in an object is an error, too
     * @throws java.io.UncheckedIOException  when the machine fails while reading
     */
    public static Json read(Path file) {
        String text = InputFile.text(file, Limits.JSON_FILE_BYTES);
        try {
            if (MAPPER.readTree(text) instanceof ObjectNode object) {
                return new Json(file, "", object);
            }
            throw JsonProblem.NO_OBJECT.of().in(file).exception();
        } catch (JacksonException e) {
            throw JsonProblem.DAMAGED.of(e.getOriginalMessage()).in(file)
                    .line(e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNr())).exception(e);
        }
    }

    /** A copy of what was read that can be changed and written. */
    public ObjectNode copy() {
        return node.deepCopy();
    }

    /** The file that was read. */
    public Path file() {
        return file;
    }

    /** Whether there is something under a key. */
    public boolean has(String key) {
        return node.has(key);
    }

    /** All keys, in the order of the file. */
    public List<String> keys() {
        return List.copyOf(node.propertyNames());
    }

    /** The object under a key. */
    public Json child(String key) {
        if (node.get(key) instanceof ObjectNode object) {
            return new Json(file, path + key + ".", object);
        }
        throw error(key, ValueTerm.OBJECT);
    }

    /** The objects in the list under a key. */
    public List<Json> list(String key) {
        List<Json> items = new ArrayList<>();
        for (JsonNode item : array(key)) {
            if (!(item instanceof ObjectNode object)) {
                throw error(key, ValueTerm.OBJECTS);
            }
            items.add(new Json(file, path + key + "[" + items.size() + "].", object));
        }
        return items;
    }

    /** The whole numbers in the list under a key. */
    public List<Integer> integers(String key) {
        List<Integer> numbers = new ArrayList<>();
        for (JsonNode item : array(key)) {
            if (!item.isInt()) {
                throw error(key, ValueTerm.WHOLES);
            }
            numbers.add(item.intValue());
        }
        return numbers;
    }

    /** The texts in the list under a key. */
    public List<String> strings(String key) {
        List<String> texts = new ArrayList<>();
        for (JsonNode item : array(key)) {
            if (!item.isString()) {
                throw error(key, ValueTerm.TEXTS);
            }
            texts.add(item.stringValue());
        }
        return texts;
    }

    private ArrayNode array(String key) {
        if (node.get(key) instanceof ArrayNode list) {
            return list;
        }
        throw error(key, ValueTerm.LIST);
    }

    /** The number under a key; texts such as "NaN", as which JSON holds them, count too. */
    public double number(String key) {
        JsonNode value = node.get(key);
        // Not doubleValue(), which fails for whole numbers of more than 308 digits.
        double number = value != null && value.isNumber() ? value.numberValue().doubleValue() : Double.NaN;
        if (Double.isFinite(number)) {
            return number;
        }
        if (value != null && value.isString()) {
            return switch (value.stringValue()) {
            case "NaN" -> Double.NaN;
            case "Infinity" -> Double.POSITIVE_INFINITY;
            case "-Infinity" -> Double.NEGATIVE_INFINITY;
            default -> throw error(key, ValueTerm.NUMBER);
            };
        }
        throw error(key, ValueTerm.NUMBER);
    }

    /** The whole number under a key. */
    public long whole(String key) {
        JsonNode value = node.get(key);
        if (value != null && value.isIntegralNumber() && value.canConvertToLong()) {
            return value.longValue();
        }
        throw error(key, ValueTerm.WHOLE);
    }

    /** The number under a key, or not-a-number where the file says {@code null}. */
    public double numberOrNaN(String key) {
        JsonNode value = node.get(key);
        return value != null && value.isNull() ? Double.NaN : number(key);
    }

    /** The whole number under a key, not beyond 2³¹. */
    public int integer(String key) {
        JsonNode value = node.get(key);
        if (value != null && value.isInt()) {
            return value.intValue();
        }
        throw error(key, ValueTerm.WHOLE_RANGE.with(Integer.MIN_VALUE, Integer.MAX_VALUE));
    }

    /** The truth value under a key. */
    public boolean truth(String key) {
        JsonNode value = node.get(key);
        if (value != null && value.isBoolean()) {
            return value.booleanValue();
        }
        throw error(key, ValueTerm.TRUTH);
    }

    /** The text under a key. */
    public String text(String key) {
        JsonNode value = node.get(key);
        if (value != null && value.isString()) {
            return value.stringValue();
        }
        throw error(key, ValueTerm.TEXT);
    }

    /** The value of an enumeration whose name stands under a key. */
    public <E extends Enum<E>> E choice(String key, Class<E> type) {
        String name = text(key);
        for (E value : type.getEnumConstants()) {
            if (value.name().equals(name)) {
                return value;
            }
        }
        throw error(key, ValueTerm.ONE_OF.with(List.of(type.getEnumConstants())));
    }

    /** All texts of this object by key, in the order of the file. */
    public Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String key : node.propertyNames()) {
            texts.put(key, text(key));
        }
        return texts;
    }

    /** Says what is wrong with the value under a key, for the caller to throw. */
    public InvalidInputException error(String key, Localized allowed) {
        JsonNode value = node.get(key);
        String name = path + key;
        return (value == null ? JsonProblem.MISSING.of(name, allowed) : JsonProblem.ENTRY.of(name, value.toString(), allowed))
                .in(file).exception();
    }

    private static DefaultPrettyPrinter printer() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
    }
}
