// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;

/** The German texts of the platform that are ours stand beside English ones that the platform has. */
class PlatformTextsTest {
    private static final String OURS = "org.pressling.german.";
    private static final List<String> HOSTS = List.of("org.eclipse.compare", "org.eclipse.jface", "org.eclipse.ui",
            "org.eclipse.ui.editors", "org.eclipse.ui.ide", "org.eclipse.ui.navigator", "org.eclipse.ui.navigator.resources",
            "org.eclipse.ui.views", "org.eclipse.ui.workbench");
    private static final Pattern PLACE = Pattern.compile("\\{\\d");
    private static final String GERMAN = "_de.properties";

    @Test
    void everyGermanTextTranslatesOneOfThePlatform() throws IOException {
        List<String> faults = new ArrayList<>();
        for (String name : HOSTS) {
            Bundle host = Platform.getBundle(name);
            Bundle german = Arrays.stream(fragments(host)).filter(fragment -> fragment.getSymbolicName().startsWith(OURS))
                    .findFirst().orElse(null);
            assertNotNull(german, name + " has no German texts");
            int texts = 0;
            for (URL file : Collections.list(german.findEntries("/", "*" + GERMAN, true))) {
                texts += compare(read(file), read(host.getEntry(file.getPath().replace(GERMAN, ".properties"))), faults);
            }
            assertTrue(texts > 10, name + ": " + texts + " texts");
        }
        assertEquals(List.of(), faults);
    }

    private static Bundle[] fragments(Bundle host) {
        Bundle[] fragments = Platform.getFragments(host);
        return fragments == null ? new Bundle[0] : fragments;
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

    private static Properties read(URL file) throws IOException {
        Properties texts = new Properties();
        try (InputStream in = file.openStream()) {
            texts.load(in);
        }
        return texts;
    }
}
