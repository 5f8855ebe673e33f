// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.interchange;

import java.util.List;

/** The rows of a dump's frame, one after the other, by the names of their columns. */
final class DumpRow {

    private final NumberedLines lines;
    private final DumpFrame frame;
    private long line;
    private String[] words = {};

    DumpRow(NumberedLines lines, DumpFrame frame) {
        this.lines = lines;
        this.frame = frame;
    }

    /** Goes to row {@code index}, from 0. */
    void goTo(int index) {
        line = frame.firstLine() + index;
        words = frame.rows().get(index).split("\\s+");
        if (words.length != frame.columns().size()) {
            throw lines.error(line, words.length + " values under " + frame.columns().size() + " column names.");
        }
    }

    long line() {
        return line;
    }

    /** Place of the first of these columns that there is, or -1. */
    int find(String... names) {
        for (String name : names) {
            int at = frame.columns().indexOf(name);
            if (at >= 0) {
                return at;
            }
        }
        return -1;
    }

    /** Place of the first of these columns that there is; one must be. */
    int require(String... names) {
        int at = find(names);
        if (at < 0) {
            throw lines.error(frame.firstLine() - 1, "the dump has no column " + String.join(" or ", names) + "; it has "
                    + String.join(" ", frame.columns())
                    + ". Write it with: dump NAME all custom N FILE id type x y z radius");
        }
        return at;
    }

    /** The value in a column; 0 where {@code column} is -1. */
    double number(int column) {
        return column < 0 ? 0 : lines.number(line, frame.columns().get(column), words[column]);
    }

    /** The whole number in a column, from {@code smallest} on. */
    long whole(int column, long smallest) {
        List<String> names = frame.columns();
        return lines.whole(line, names.get(column), words[column], smallest);
    }
}
