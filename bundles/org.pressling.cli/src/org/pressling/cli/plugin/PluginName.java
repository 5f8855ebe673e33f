// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli.plugin;

import java.util.Map;
import java.util.regex.Pattern;

import javax.lang.model.SourceVersion;

import org.pressling.dem.InvalidInputException;

/**
 * What a plug-in of others is called: its bundle, its Java package and what it brings alike.
 *
 * @param text words of lower-case letters with points between them, such as {@code my.law}
 */
record PluginName(String text) {
    private static final Pattern WORDS = Pattern.compile("[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)+");
    private static final Pattern TAKEN = Pattern.compile("(org\\.pressling|java|javax)(\\..*)?");
    private static final int LONGEST = 100;

    /**
     * Checks the words.
     *
     * @throws InvalidInputException if no package or bundle can be called so
     */
    PluginName {
        if (!WORDS.matcher(text).matches() || TAKEN.matcher(text).matches() || text.length() > LONGEST
                || !SourceVersion.isName(text)) {
            throw ProjectProblem.NAME.of(text).exception();
        }
    }

    /** {@return the forms of the name, by the words that stand for them in templates} */
    Map<String, String> forms() {
        return Map.of("name", text, "package", text, "word", text.replace('.', '_'), "dashed",
                text.replace('.', '-').replace('_', '-'));
    }

    /** {@return where the sources of its package lie} */
    String folder() {
        return text.replace('.', '/');
    }
}
