// SPDX-License-Identifier: EPL-2.0
package org.pressling.model.provider;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The texts of the edit bundle, as the generator wrote them, are the same in all languages but for the words. */
class EditTextsTest {
    /** A constant such as PRESSED_BOX, or the name of an attribute such as amRatio. */
    private static final Pattern FILE_WORD = Pattern.compile("[A-Z]{2,}_[A-Z_]+|\\b[a-z]{2,}[A-Z][a-z]\\w*");

    private static Properties read(String file) throws IOException {
        Properties texts = new Properties();
        try (InputStream in = Files.newInputStream(Path.of("../../bundles/org.pressling.model.edit", file))) {
            texts.load(in);
        }
        return texts;
    }

    @Test
    void germanHasEveryTextThatEnglishHas() throws IOException {
        Properties german = read("plugin_de.properties");
        assertEquals(new TreeSet<>(read("plugin.properties").stringPropertyNames()),
                new TreeSet<>(german.stringPropertyNames()));
    }

    @Test
    void germanDescriptionsNameUnitRangeAndDefault() throws IOException {
        Properties german = read("plugin_de.properties");
        assertEquals("Höhe (µm)", german.getProperty("_UI_Packing_height_feature"));
        assertEquals("Bilder je Schritt des Optimierers. Einheit: Bilder. Bereich: 1 bis 4096. Vorgabe: 16.",
                german.getProperty("_UI_Training_batchSize_description"));
    }

    /** What a form says is written for a form: a default that is a choice goes by its label, and no word of the file shows. */
    @Test
    void noTextHasAWordOfTheFile() throws IOException {
        assertEquals("What the fraction counts. Default: Rest.",
                read("plugin.properties").getProperty("_UI_Phase_shareOf_description"));
        for (String file : List.of("plugin.properties", "plugin_de.properties")) {
            Properties texts = read(file);
            assertEquals(List.of(), texts.stringPropertyNames().stream().filter(key -> key.startsWith("_UI_"))
                    .filter(key -> FILE_WORD.matcher(texts.getProperty(key)).find()).sorted().toList(), file);
        }
    }
}
