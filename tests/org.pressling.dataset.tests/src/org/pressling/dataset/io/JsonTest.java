// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pressling.dem.InvalidInputException;

class JsonTest {

    @TempDir
    Path folder;

    private Json json(String text) throws IOException {
        return Json.read(Files.writeString(folder.resolve("o.json"), text));
    }

    @Test
    void valuesComeByKeyAndKind() throws IOException {
        Json json = json("\uFEFF{\"n\":1.5,\"nan\":\"NaN\",\"nil\":null,\"i\":7,\"t\":\"x\",\"b\":true,\"l\":[1,2],"
                + "\"o\":[{\"a\":\"p\"},{\"a\":\"q\"}]}");
        assertEquals(1.5, json.number("n"));
        assertTrue(Double.isNaN(json.number("nan")) && Double.isNaN(json.numberOrNaN("nil")));
        assertEquals(7, json.integer("i"));
        assertEquals(List.of(1, 2), json.integers("l"));
        assertEquals("q", json.list("o").get(1).text("a"));
        assertEquals(List.of("n", "nan", "nil", "i", "t", "b", "l", "o"), json.keys());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "''                | it holds no JSON object",
            "[1]               | it holds no JSON object",
            "{\"a\":           | line 1: the file is damaged",
            "{\"a\":1,\"a\":2} | Duplicate",
            "{\"a\":1} {}      | line 1: the file is damaged",
            "{\"o\":[{}]}      | o[0].n is missing; it must be a number",
            "{\"o\":[{\"n\":1e999}]} | o[0].n is",
            "{\"o\":[3]}       | o is [3]; it must be a list of objects",
            "{\"o\":{}}        | o is {}; it must be a list"})
    void whatIsWrongIsToldWithItsPlace(String text, String expected) {
        Consumer<Json> ask = json -> json.list("o").getFirst().number("n");
        String message = assertThrows(InvalidInputException.class, () -> ask.accept(json(text))).getMessage();
        assertTrue(message.contains(expected) && message.contains("o.json") && message.length() <= 500, message);
    }

    @Test
    void nestingWithoutEndIsRefused() {
        String message = assertThrows(InvalidInputException.class, () -> json("{\"a\":".repeat(200_000))).getMessage();
        assertTrue(message.contains("damaged") && message.length() <= 500, message);
    }
}
