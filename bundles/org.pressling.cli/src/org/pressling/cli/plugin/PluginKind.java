// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli.plugin;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

import org.pressling.dem.InvalidInputException;

/**
 * A kind of plug-in that there is a template for. Templates lie in a folder of the name of the kind; what is in it stands in
 * {@code kind.txt} beside them.
 *
 * @param id           the kind, as the catalogue calls it; {@code view} for one of the workbench
 * @param what         what the class of the template does, a sentence
 * @param trial        a command that uses it
 * @param dependencies bundles that it is compiled against, by the last words of their names
 * @param libraries    what else it is compiled against: group, name and version with colons between them
 * @param required     bundles whose packages lie in several, so that they are required as a whole
 * @param files        names of its files; those that end in {@code Test.java} are tests
 */
record PluginKind(String id, String what, String trial, List<String> dependencies, List<String> libraries,
        List<String> required, List<String> files) {

    /** {@return the kinds that there are templates for} */
    static List<String> ids() throws IOException {
        return text("kinds.txt").lines().toList();
    }

    /**
     * Looks for a kind.
     *
     * @param given its name, with hyphens or with capitals in their places
     * @return the kind
     * @throws IOException           if the template cannot be read
     * @throws InvalidInputException if there is no template for it; names those that there are
     */
    static PluginKind named(String given) throws IOException {
        String id = given.replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
        if (!ids().contains(id)) {
            throw ProjectProblem.KIND.of(given, ids()).exception();
        }
        Properties told = new Properties();
        told.load(new StringReader(text(id + "/kind.txt")));
        return new PluginKind(id, told.getProperty("what"), told.getProperty("try"), list(told, "dependencies"),
                list(told, "libraries"), list(told, "required"), list(told, "files"));
    }

    private static List<String> list(Properties told, String key) {
        String all = told.getProperty(key, "");
        return all.isEmpty() ? List.of() : List.of(all.split(","));
    }

    /** {@return the text of one of its own files} */
    String own(String file) throws IOException {
        return text(id + "/" + file);
    }

    /** {@return the text of a file that all kinds have in common} */
    static String text(String file) throws IOException {
        try (InputStream in = PluginKind.class.getResourceAsStream("template/" + file)) {
            if (in == null) {
                throw new FileNotFoundException(file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
