// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.pressling.dem.InvalidInputException;

import tools.jackson.databind.JsonNode;

/** Takes typed values out of a JSON object; a missing or mistyped one is an error that names file and element. */
final class JsonReader {
    private final Path file;
    private final String path;
    private final JsonNode node;

    JsonReader(Path file, String path, JsonNode node) {
        this.file = file;
        this.path = path;
        this.node = node;
    }

    boolean has(String name) {
        return node.has(name);
    }

    JsonReader child(String name) {
        return new JsonReader(file, path + name + ".", require(name, "an object", node.path(name).isObject()));
    }

    List<JsonReader> list(String name) {
        List<JsonReader> items = new ArrayList<>();
        for (JsonNode item : require(name, "a list", node.path(name).isArray())) {
            items.add(new JsonReader(file, path + name + "[" + items.size() + "].", item));
        }
        return items;
    }

    List<Integer> integers(String name) {
        List<Integer> numbers = new ArrayList<>();
        for (JsonNode item : require(name, "a list", node.path(name).isArray())) {
            if (!item.isInt()) {
                throw damaged(name, "a list of whole numbers");
            }
            numbers.add(item.intValue());
        }
        return numbers;
    }

    String text(String name) {
        return require(name, "a text", node.path(name).isString()).stringValue();
    }

    int integer(String name) {
        return require(name, "a whole number", node.path(name).isInt()).intValue();
    }

    long longInteger(String name) {
        return require(name, "a whole number", node.path(name).isIntegralNumber()).longValue();
    }

    double number(String name) {
        return require(name, "a number", node.path(name).isNumber()).doubleValue();
    }

    /** A number, or not a number where the file says null. */
    double numberOrNaN(String name) {
        return node.path(name).isNull() ? Double.NaN : number(name);
    }

    boolean flag(String name) {
        return require(name, "true or false", node.path(name).isBoolean()).booleanValue();
    }

    private JsonNode require(String name, String expected, boolean holds) {
        if (!holds) {
            throw damaged(name, expected);
        }
        return node.path(name);
    }

    private InvalidInputException damaged(String name, String expected) {
        return new InvalidInputException(file + " is damaged: " + path + name + " should be " + expected
                + ". Copy it again or repeat the step that writes it.");
    }
}
