// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.io;

import java.util.Arrays;

/**
 * Rows of a table without a quotation mark: each line that is not empty is one, and its cells are what stands between the
 * separators, without blanks around it. The same rows as the parser's of all tables, in a third of its time: tables of large
 * campaigns have some hundred thousand.
 */
final class PlainRows {
    private PlainRows() {
    }

    /** Gets the rows one after the other. */
    @FunctionalInterface
    interface Sink {
        /**
         * A row.
         *
         * @param cells its cells
         * @param line  the line that it stands in, from 1
         */
        void row(String[] cells, long line);
    }

    /** Splits a text; a line ends with a line feed, a carriage return, or both in this order. */
    static void split(String text, char separator, Sink sink) {
        String[] cells = new String[16];
        long line = 0;
        int begin = 0;
        while (begin < text.length()) {
            int end = endOfLine(text, begin);
            line++;
            if (end > begin) {
                int count = 0;
                for (int cell = begin; cell <= end; count++) {
                    int place = text.indexOf(separator, cell, end);
                    int cellEnd = place < 0 ? end : place;
                    if (count == cells.length) {
                        cells = Arrays.copyOf(cells, 2 * count);
                    }
                    cells[count] = stripped(text, cell, cellEnd);
                    cell = cellEnd + 1;
                }
                sink.row(Arrays.copyOf(cells, count), line);
            }
            boolean both = end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
            begin = end + (both ? 2 : 1);
        }
    }

    private static int endOfLine(String text, int begin) {
        int end = begin;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    private static String stripped(String text, int begin, int end) {
        int from = begin;
        int to = end;
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }
}
