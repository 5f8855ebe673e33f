// SPDX-License-Identifier: EPL-2.0
package org.pressling.model;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Splits the text of a list attribute. */
final class ListText {

    private static final Pattern SEPARATOR = Pattern.compile("[\\s,]+");

    private ListText() {
    }

    /** The non-empty parts between blanks and commas. */
    static Stream<String> parts(String text) {
        return text == null ? Stream.empty() : SEPARATOR.splitAsStream(text).filter(part -> !part.isEmpty());
    }
}
