// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.label;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.pressling.dataset.LabelColumn;
import org.pressling.dataset.io.CsvTable;
import org.pressling.dataset.io.CsvWriter;
import org.pressling.dataset.io.Naming;
import org.pressling.dataset.io.ValueTerm;
import org.pressling.dem.Unit;

/**
 * {@code measures.csv}: all that was measured of a pressed sample, a row each. Values are read bit by bit as they were
 * written, so a label of the data set is the number that stands here.
 *
 * @param all the measures in order
 */
public record Measures(List<Measure> all) {
    private static final String FILE = "measures.csv";
    private static final String VALUE = "value";
    /** What people call it, where that does not follow from its name; tables of before have none. */
    private static final String TITLE = "title";
    private static final List<String> COLUMNS = List.of("quantity", "unit", VALUE, "meaning", "role", "printed", "si");
    /** Whether it is a share of a whole; tables of before do not say. */
    private static final String SHARE = "share";
    private static final List<String> ALL = Stream.concat(COLUMNS.stream(), Stream.of(TITLE, SHARE)).toList();

    /** Copies the list. */
    public Measures {
        all = List.copyOf(all);
    }

    /**
     * The measures of one role.
     *
     * @param role the role
     * @return its measures in order
     */
    public List<Measure> of(Measure.Role role) {
        return all.stream().filter(measure -> measure.role() == role).toList();
    }

    /**
     * Writes the table.
     *
     * @param folder folder of the sample
     * @throws IOException when it cannot be written
     */
    public void write(Path folder) throws IOException {
        try (CsvWriter csv = new CsvWriter(folder.resolve(FILE), ALL)) {
            for (Measure m : all) {
                Unit unit = m.column().unit();
                csv.row(m.column().name(), unit.symbol(), m.value(), m.meaning(), m.role().name().toLowerCase(Locale.ROOT),
                        unit.printed(), unit.si(), m.column().title(), m.column().share());
            }
        }
    }

    /**
     * Reads the table.
     *
     * @param folder folder of the sample
     * @return the measures
     * @throws org.pressling.dem.InvalidInputException when it is missing or damaged
     */
    public static Measures read(Path folder) {
        CsvTable table = CsvTable.read(folder.resolve(FILE));
        table.require(COLUMNS);
        List<Measure> all = new ArrayList<>();
        for (int row = 0; row < table.size(); row++) {
            int at = row;
            LabelColumn column = Naming.in(table.file(), () -> new LabelColumn(table.text(at, "quantity"),
                    new Unit(table.text(at, "unit"), table.text(at, "printed"), table.number(at, "si", Unit.NONE)),
                    table.has(SHARE) && isTrue(table, at), table.has(TITLE) ? table.text(at, TITLE) : ""));
            all.add(new Measure(role(table, row), column,
                    table.number(row, VALUE, Unit.NONE), table.text(row, "meaning")));
        }
        return new Measures(all);
    }

    private static boolean isTrue(CsvTable table, int row) {
        String word = table.text(row, SHARE);
        if (!List.of("true", "false").contains(word)) {
            throw table.error(row, SHARE, ValueTerm.ONE_OF.with(List.of("true", "false")));
        }
        return word.equals("true");
    }

    private static Measure.Role role(CsvTable table, int row) {
        String word = table.text(row, "role");
        return Arrays.stream(Measure.Role.values()).filter(role -> role.name().toLowerCase(Locale.ROOT).equals(word)).findFirst()
                .orElseThrow(() -> table.error(row, "role", ValueTerm.ONE_OF.with(List.of("label", "factor", "further"))));
    }
}
