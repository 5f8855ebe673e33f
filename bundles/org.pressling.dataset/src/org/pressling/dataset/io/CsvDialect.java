// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.io;

import org.pressling.dem.Localized;

/**
 * How a CSV file separates its cells.
 *
 * @param separator the character between cells
 * @param begin     where the heading line begins: behind the line {@code sep=;} that spreadsheets understand, or at 0
 */
record CsvDialect(char separator, int begin) {
    private static final String TOLD = "sep=";
    private static final String SEPARATORS = ",;\t";

    /** Takes the separator that the first line tells, or else the one that comes most often in the heading. */
    static CsvDialect of(String text) {
        String first = firstLine(text);
        if (first.length() == TOLD.length() + 1 && first.startsWith(TOLD)
                && SEPARATORS.indexOf(first.charAt(TOLD.length())) >= 0) {
            int end = text.indexOf('\n');
            return new CsvDialect(first.charAt(TOLD.length()), end < 0 ? text.length() : end + 1);
        }
        char best = ',';
        for (char separator : SEPARATORS.toCharArray()) {
            if (count(first, separator) > count(first, best)) {
                best = separator;
            }
        }
        return new CsvDialect(best, 0);
    }

    /** The first line that is not blank. */
    private static String firstLine(String text) {
        return text.lines().filter(line -> !line.isBlank()).findFirst().orElse("").strip();
    }

    /** How often a character stands outside of quotation marks. */
    private static long count(String line, char wanted) {
        boolean quoted = false;
        long found = 0;
        for (int i = 0; i < line.length(); i++) {
            quoted ^= line.charAt(i) == '"';
            found += !quoted && line.charAt(i) == wanted ? 1 : 0;
        }
        return found;
    }

    /** What a message says of the separation. */
    Localized words() {
        return switch (separator) {
        case ';' -> ValueTerm.SEMICOLONS;
        case '\t' -> ValueTerm.TABS;
        default -> ValueTerm.COMMAS;
        };
    }
}
