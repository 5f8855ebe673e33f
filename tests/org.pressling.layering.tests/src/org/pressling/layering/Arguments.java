// SPDX-License-Identifier: EPL-2.0
package org.pressling.layering;

/** Counts the arguments of a call in a source. */
final class Arguments {

    private Arguments() {
    }

    /**
     * Counts.
     *
     * @param source a source that compiles
     * @param start  where it goes on after the opening bracket of the call
     * @return the arguments up to the closing bracket
     */
    static int count(String source, int start) {
        int depth = 0;
        int commas = 0;
        boolean any = false;
        for (int i = start; i < source.length(); i++) {
            char c = source.charAt(i);
            switch (c) {
            case '"' -> {
                i = endOfText(source, i, '"');
                any = true;
            }
            case '\'' -> {
                i = endOfText(source, i, '\'');
                any = true;
            }
            case '(', '[', '{' -> depth++;
            case ')', ']', '}' -> {
                if (depth == 0) {
                    return any ? commas + 1 : 0;
                }
                depth--;
            }
            case ',' -> commas += depth == 0 ? 1 : 0;
            default -> any |= !Character.isWhitespace(c);
            }
        }
        throw new IllegalArgumentException("the call does not end");
    }

    private static int endOfText(String source, int start, char quote) {
        int i = start + 1;
        while (source.charAt(i) != quote) {
            i += source.charAt(i) == '\\' ? 2 : 1;
        }
        return i;
    }
}
