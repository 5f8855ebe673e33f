// SPDX-License-Identifier: EPL-2.0
package org.pressling.layering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** What people read is called as their field calls it: labels, explanations and messages in English. */
class FieldWordsTest {

    /** What the field calls otherwise, and idioms that stand where it has a word. */
    static final Pattern NOT_OF_THE_FIELD = Pattern.compile("(?i)\\b(void|solid|am|area|non am) share\\b|\\bblanks?\\b"
            + "|\\bis no (number|path|file)|none of the forms|safe file|\\bknown (am|solid|descriptors)|\\bcrew\\b"
            + "|\\bpatch(es)?\\b|section of the line|\\bours is|\\bjudge|\\bmost (draws|steps)\\b|\\bat rest\\b"
            + "|pressures are taken over$|points per pixel side|answer this in|without being asked|\\btakes? (out|away|over)\\b"
            + "|could not look|looking what|what is to do|amRatioMeaning says|\\bto show the way\\b|\\bwhere it looks\\b"
            + "|\\bway of (the )?(press|wall)|at their cover\\b|^of run$|^stay$");

    private static final Path BUNDLES = Bundles.root().resolve("bundles");

    private static List<Path> english() throws IOException {
        try (Stream<Path> files = Files.walk(BUNDLES)) {
            return files.filter(file -> file.toString().endsWith(".properties") && !file.toString().endsWith("_de.properties"))
                    .filter(file -> !file.endsWith("build.properties"))
                    .filter(file -> !BUNDLES.relativize(file).toString().matches(".*[/\\\\](bin|target)[/\\\\].*")).toList();
        }
    }

    @Test
    void everyTextIsInTheWordsOfTheField() throws IOException {
        List<Path> files = english();
        assertTrue(files.stream().map(file -> file.getFileName().toString()).toList()
                .containsAll(List.of("messages.properties", "plugin.properties", "texts.properties")), files.toString());
        List<String> found = new ArrayList<>();
        for (Path file : files) {
            Properties texts = new Properties();
            try (Reader in = Files.newBufferedReader(file)) {
                texts.load(in);
            }
            texts.forEach((key, text) -> {
                if (NOT_OF_THE_FIELD.matcher(text.toString()).find()) {
                    found.add(file.getFileName() + ": " + key + " = " + text);
                }
            });
        }
        assertEquals(List.of(), found, "see docs/architecture.md for the words of the field");
    }
}
