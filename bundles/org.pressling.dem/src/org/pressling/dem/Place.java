// SPDX-License-Identifier: EPL-2.0
package org.pressling.dem;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Where a problem is: in a file, in a study, in a value of a study that stands in a file, or nowhere in particular. Texts
 * are empty and the line is 0 where they are not known.
 *
 * @param file   the file, as the user named it
 * @param line   the line, from 1
 * @param column the column: a number or, in a table, its heading
 * @param path   the path of the value in the study, as {@code --set} takes it, or of an entry in a file
 * @param value  what stands there
 */
public record Place(String file, long line, String column, String path, String value) implements Localized {

    /** No place in particular. */
    public static final Place NOWHERE = new Place("", 0, "", "", "");

    /** {@return the place in a file} */
    public static Place in(Path file) {
        return NOWHERE.inFile(file.toString());
    }

    /** {@return the place of a value in the study} */
    public static Place at(String path) {
        return NOWHERE.atPath(path, "");
    }

    Place inFile(String name) {
        return new Place(name, line, column, path, value);
    }

    Place inLine(long number) {
        return new Place(file, number, column, path, value);
    }

    Place inColumn(String name) {
        return new Place(file, line, name, path, value);
    }

    Place atPath(String newPath, String newValue) {
        return new Place(file, line, column, newPath, newValue == null ? "" : newValue);
    }

    /** {@return the place with what it leaves open taken from a wider one: the file of a line, say} */
    public Place within(Place wider) {
        return new Place(file.isEmpty() ? wider.file : file, line == 0 ? wider.line : line,
                column.isEmpty() ? wider.column : column, path.isEmpty() ? wider.path : path,
                value.isEmpty() ? wider.value : value);
    }

    /** {@return for instance {@code particles.csv, line 3, column x_um} or {@code press.finalWidth = 50}; empty for nowhere} */
    @Override
    public String text(Locale locale) {
        List<String> parts = new ArrayList<>();
        if (!file.isEmpty()) {
            parts.add(Excerpt.end(file));
        }
        if (line > 0) {
            parts.add(Wording.LINE.with(line).text(locale));
        }
        if (!column.isEmpty()) {
            parts.add(Wording.COLUMN.with(column).text(locale));
        }
        if (!path.isEmpty()) {
            parts.add(Excerpt.of(path) + (value.isEmpty() ? "" : " = " + Excerpt.of(value)));
        }
        return String.join(", ", parts);
    }
}
