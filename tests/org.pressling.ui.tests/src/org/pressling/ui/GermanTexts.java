// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Properties;

import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;

/**
 * A file of texts in German that is ours, beside the English one that it translates.
 *
 * @param english texts by key; none where there is no such file
 * @param german  texts by key
 */
record GermanTexts(Properties english, Properties german) {
    private static final String OURS = "org.pressling.";
    private static final String ENDING = "_de.properties";

    /** Those of a bundle: its own if it is ours, and those of our fragments of it. */
    static List<GermanTexts> of(Bundle bundle) throws IOException {
        List<GermanTexts> texts = new ArrayList<>();
        Bundle[] fragments = Platform.getFragments(bundle);
        List<Bundle> where = new ArrayList<>(fragments == null ? List.of() : Arrays.asList(fragments));
        where.add(bundle);
        for (Bundle german : where) {
            Enumeration<URL> files = german.getSymbolicName().startsWith(OURS) ? german.findEntries("/", "*" + ENDING, true)
                    : null;
            for (URL file : files == null ? List.<URL>of() : Collections.list(files)) {
                texts.add(new GermanTexts(read(bundle.getEntry(file.getPath().replace(ENDING, ".properties"))), read(file)));
            }
        }
        return texts;
    }

    private static Properties read(URL file) throws IOException {
        Properties texts = new Properties();
        if (file != null) {
            try (InputStream in = file.openStream()) {
                texts.load(in);
            }
        }
        return texts;
    }
}
