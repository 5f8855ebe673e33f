// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.Test;

/** The German texts of the platform that are ours stand beside English ones that the platform has. */
class PlatformTextsTest {
    private static final List<String> HOSTS = List.of("org.eclipse.compare", "org.eclipse.jface", "org.eclipse.ui",
            "org.eclipse.ui.editors", "org.eclipse.ui.ide", "org.eclipse.ui.navigator", "org.eclipse.ui.navigator.resources",
            "org.eclipse.ui.views", "org.eclipse.ui.workbench");
    private static final Pattern PLACE = Pattern.compile("\\{\\d");

    @Test
    void everyGermanTextTranslatesOneOfThePlatform() throws IOException {
        List<String> faults = new ArrayList<>();
        for (String name : HOSTS) {
            List<GermanTexts> files = GermanTexts.of(Platform.getBundle(name));
            assertFalse(files.isEmpty(), name + " has no German texts");
            int texts = 0;
            for (GermanTexts file : files) {
                texts += compare(file.german(), file.english(), faults);
            }
            assertTrue(texts > 10, name + ": " + texts + " texts");
        }
        assertEquals(List.of(), faults);
    }

    private static int compare(Properties german, Properties english, List<String> faults) {
        for (String key : german.stringPropertyNames()) {
            String text = english.getProperty(key);
            if (text == null || !places(text).equals(places(german.getProperty(key)))) {
                faults.add(key + ": " + text + " / " + german.getProperty(key));
            }
        }
        return german.size();
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }
}
