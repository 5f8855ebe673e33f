// SPDX-License-Identifier: EPL-2.0
package org.pressling.model.provider;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The texts of the edit bundle, as the generator wrote them, are the same in all languages but for the words. */
class EditTextsTest {

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
}
