// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem;

import java.nio.file.Path;

/**
 * What others wrote, as it may stand in a message: on one line, without characters that steer a terminal, and short, so
 * that a name of thousands of characters does not bury the sentence around it.
 */
public final class Excerpt {
    /** Characters that are shown of a text or a path. */
    public static final int LONGEST = 80;

    private static final char HIDDEN = '\uFFFD';
    private static final String LEFT_OUT = "…";

    private Excerpt() {
    }

    /** {@return the text, its begin if it is longer than {@link #LONGEST}; control characters are replaced} */
    public static String of(String text) {
        String head = text.length() <= LONGEST ? text : text.substring(0, whole(text, LONGEST - 1)) + LEFT_OUT;
        return printable(head);
    }

    /** {@return the path, its end if it is longer than {@link #LONGEST}, as the end says most; likewise printable} */
    public static String of(Path path) {
        return end(path.toString());
    }

    /** {@return the text of a path, like {@link #of(Path)}} */
    static String end(String text) {
        String tail = text.length() <= LONGEST ? text
                : LEFT_OUT + text.substring(whole(text, text.length() - LONGEST + 1));
        return printable(tail);
    }

    /**
     * {@return a message of any length as it may be printed: lines and tabulators stay, other control characters are
     * replaced}
     *
     * @param message may be null, and is then null
     */
    public static String lines(String message) {
        if (message == null || message.codePoints().allMatch(c -> isShown(c) || c == '\n' || c == '\t')) {
            return message;
        }
        StringBuilder shown = new StringBuilder(message.length());
        message.codePoints().forEach(c -> shown.appendCodePoint(isShown(c) || c == '\n' || c == '\t' ? c : HIDDEN));
        return shown.toString();
    }

    /** A place that does not cut a pair of surrogates in two. */
    private static int whole(String text, int at) {
        return Character.isLowSurrogate(text.charAt(at)) && Character.isHighSurrogate(text.charAt(at - 1)) ? at - 1 : at;
    }

    private static String printable(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(c -> shown.appendCodePoint(isShown(c) ? c : HIDDEN));
        return shown.toString();
    }

    private static boolean isShown(int c) {
        return switch (Character.getType(c)) {
        case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR,
                Character.SURROGATE ->
            false;
        default -> true;
        };
    }
}
