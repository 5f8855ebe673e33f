// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.contribute;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

import org.pressling.dem.Localized;

/**
 * What contributions are called in other languages than English: beside the {@code plugin.xml}, which has the English names, a
 * bundle may have {@code contributions_de.properties}, with a line {@code kind.id=name} for each that it declares.
 */
final class NameFiles {

    private static final System.Logger LOG = System.getLogger(NameFiles.class.getName());
    private static final Map<String, Properties> READ = new ConcurrentHashMap<>();

    private NameFiles() {
    }

    /** {@return the name of what is declared; its identifier where it has none} */
    static Localized nameOf(Declaration declared) {
        String english = declared.name().isEmpty() ? declared.id() : declared.name();
        String key = declared.kind() + '.' + declared.id();
        return locale -> file(declared.bundle(), locale.getLanguage()).map(names -> names.getProperty(key)).orElse(english);
    }

    private static Optional<Properties> file(Declaration.Source bundle, String language) {
        return language.isEmpty() ? Optional.empty()
                : bundle.find("contributions_" + language + ".properties")
                        .map(url -> READ.computeIfAbsent(url.toString(), _ -> read(url)));
    }

    private static Properties read(URL url) {
        Properties names = new Properties();
        try (Reader in = new InputStreamReader(url.openStream(), StandardCharsets.UTF_8)) {
            names.load(in);
        } catch (IOException | IllegalArgumentException e) {
            LOG.log(System.Logger.Level.DEBUG, "There are no names in " + url + ", so they are English", e);
        }
        return names;
    }
}
