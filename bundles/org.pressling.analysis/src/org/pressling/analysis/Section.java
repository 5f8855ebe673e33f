// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis;

import java.util.List;
import java.util.Objects;

/**
 * A part of a report: a heading, paragraphs, figures, tables.
 *
 * @param id anchor of the section within the page; lower-case letters, digits and hyphens
 * @param title heading
 * @param paragraphs what this section is about and what it found; plain text
 * @param groups its figures, in groups
 * @param tables its tables
 */
public record Section(String id, String title, List<String> paragraphs, List<Group> groups, List<Table> tables) {

    /**
     * Figures that stand together.
     *
     * @param title heading of the group; empty for none
     * @param folded whether the page shows them only on demand
     * @param figures the figures, in order
     */
    public record Group(String title, boolean folded, List<Figure> figures) {

        /** Copies the figures. */
        public Group {
            Objects.requireNonNull(title, "title");
            figures = List.copyOf(figures);
        }

        /** Figures that are always shown, without a heading of their own. */
        public static Group of(List<? extends Figure> figures) {
            return new Group("", false, List.copyOf(figures));
        }
    }

    /**
     * A table of text.
     *
     * @param title caption of the table; empty for none
     * @param header names of the columns
     * @param rows cells as shown; each row has a cell per column
     */
    public record Table(String title, List<String> header, List<List<String>> rows) {

        /** Copies the cells and checks that every row is complete. */
        public Table {
            Objects.requireNonNull(title, "title");
            header = List.copyOf(header);
            rows = rows.stream().map(List::copyOf).toList();
            for (List<String> row : rows) {
                if (row.size() != header.size()) {
                    throw new IllegalArgumentException(
                            "table \"" + title + "\": " + row.size() + " cells for " + header.size() + " columns");
                }
            }
        }
    }

    /** Copies the parts, so that the section cannot change after it was made. */
    public Section {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        paragraphs = List.copyOf(paragraphs);
        groups = List.copyOf(groups);
        tables = List.copyOf(tables);
    }

    /**
     * Every figure of the section.
     *
     * @return figures of all groups, in order
     */
    public List<Figure> figures() {
        return groups.stream().flatMap(g -> g.figures().stream()).toList();
    }
}
