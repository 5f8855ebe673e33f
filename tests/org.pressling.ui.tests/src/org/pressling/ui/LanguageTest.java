// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.Test;

/** Every text is there in English and in German, with the same places to fill in. */
class LanguageTest {
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");
    private static final String EDIT = "org.pressling.model.edit";

    @Test
    void messagesAreTheSameInBothLanguages() throws IOException {
        compare(read(PresslingUi.ID, "org/pressling/ui/messages.properties"),
                read(PresslingUi.ID, "org/pressling/ui/messages_de.properties"));
    }

    @Test
    void everyFieldOfMessagesHasATextAndEveryTextAField() throws IOException {
        Set<String> fields = Arrays.stream(Messages.class.getFields()).filter(f -> Modifier.isStatic(f.getModifiers()))
                .map(java.lang.reflect.Field::getName).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(fields, new TreeSet<>(read(PresslingUi.ID, "org/pressling/ui/messages.properties").stringPropertyNames()));
    }

    @Test
    void namesOfCommandsAndViewsAreTheSameInBothLanguages() throws IOException {
        compare(read(PresslingUi.ID, "plugin.properties"), read(PresslingUi.ID, "plugin_de.properties"));
    }

    @Test
    void everyTextOfTheModelIsThereInGerman() throws IOException {
        Properties german = read(EDIT, "plugin_de.properties");
        compare(read(EDIT, "plugin.properties"), german);
        assertEquals("Anfangsbreite (µm)", german.getProperty("_UI_Packing_initialWidth_feature"));
    }

    private static void compare(Properties english, Properties german) {
        assertEquals(new TreeSet<>(english.stringPropertyNames()), new TreeSet<>(german.stringPropertyNames()));
        for (String key : english.stringPropertyNames()) {
            assertFalse(german.getProperty(key).isBlank(), key);
            assertEquals(places(english.getProperty(key)), places(german.getProperty(key)), key);
            assertEquals(english.getProperty(key).contains("''{"), german.getProperty(key).contains("''{"), key);
        }
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties read(String bundle, String file) throws IOException {
        URL url = Platform.getBundle(bundle).getEntry(file);
        assertNotNull(url, file + " is not in the product");
        Properties texts = new Properties();
        try (InputStream in = url.openStream()) {
            texts.load(in);
        }
        assertTrue(texts.size() > 10, file);
        return texts;
    }
}
