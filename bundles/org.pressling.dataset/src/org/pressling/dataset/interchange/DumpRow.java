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
            throw lines.error(line, ImportProblem.CELLS.of(words.length, frame.columns().size()));
        }
    }

    long line() {
        return line;
    }

    /** Place of the first of these columns that there is, or -1; upper and lower case count where both occur. */
    int find(String... names) {
        for (String name : names) {
            int at = frame.columns().indexOf(name);
            for (int k = 0; at < 0 && k < frame.columns().size(); k++) {
                at = frame.columns().get(k).equalsIgnoreCase(name) ? k : -1;
            }
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
            throw lines.error(frame.firstLine() - 1, ImportProblem.NO_COLUMN.of(List.of(names), frame.columns()));
        }
        return at;
    }

    /** The value in a column as it stands; 0 where {@code column} is -1. */
    double number(int column) {
        return number(column, 1);
    }

    /** The value in a column in SI; 0 where {@code column} is -1. */
    double number(int column, double unit) {
        return column < 0 ? 0 : lines.number(line, frame.columns().get(column), words[column], unit);
    }

    /** The whole number in a column, from {@code smallest} on. */
    long whole(int column, long smallest) {
        List<String> names = frame.columns();
        return lines.whole(line, names.get(column), words[column], smallest);
    }
}
