// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pressling.dataset.Told;
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
            "''                | NO_OBJECT",
            "[1]               | NO_OBJECT",
            "{\"a\":           | DAMAGED 1",
            "{\"a\":1,\"a\":2} | DAMAGED 1",
            "{\"a\":1} {}      | DAMAGED 1",
            "{\"o\":[{}]}      | MISSING",
            "{\"o\":[{\"n\":1e999}]} | ENTRY",
            "{\"o\":[3]}       | ENTRY",
            "{\"o\":{}}        | ENTRY"})
    void whatIsWrongIsToldWithItsPlace(String text, String expected) {
        assertEquals(expected, Told.of(Path.of("o.json"), () -> json(text).list("o").getFirst().number("n")));
    }

    @Test
    void anEntryIsNamedByItsPathWithWhatItMustBe() {
        assertEquals(List.of("o[0].n", ValueTerm.NUMBER), Told.problem(Path.of("o.json"),
                () -> json("{\"o\":[{}]}").list("o").getFirst().number("n")).arguments());
        assertEquals(List.of("o", "[3]", ValueTerm.OBJECTS),
                Told.problem(Path.of("o.json"), () -> json("{\"o\":[3]}").list("o")).arguments());
    }

    @Test
    void nestingWithoutEndIsRefused() {
        var refused = assertThrows(InvalidInputException.class, () -> json("{\"a\":".repeat(200_000)));
        assertTrue(refused.has(JsonProblem.DAMAGED) && refused.getMessage().length() <= 500, refused.getMessage());
    }
}
