// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;

import org.pressling.analysis.CsvTable;
import org.pressling.analysis.draw.Texts;
import org.pressling.dem.Unit;
import org.pressling.ui.LocalTexts;

/**
 * A column of things that are numbered, such as particles.
 *
 * @param title  its heading, for people
 * @param column its name in files, with the unit
 * @param value  what it says of a thing: a number in that unit, or text
 * @param text   the same for people
 */
record NumberColumn(String title, String column, IntFunction<Object> value, IntFunction<String> text) {

    /** A column of measures, given in SI; cells in files are empty for what is no number. */
    static NumberColumn of(String name, String column, Unit unit, IntToDoubleFunction si) {
        return new NumberColumn(unit.isNone() ? name : Texts.axis(name, unit), unit.column(column),
                i -> cell(unit.fromSi(si.applyAsDouble(i))), i -> LocalTexts.number(unit.fromSi(si.applyAsDouble(i))));
    }

    private static Object cell(double value) {
        return Double.isNaN(value) ? "" : Double.valueOf(value);
    }

    /** A column of whole numbers or words. */
    static NumberColumn of(String name, String column, IntFunction<Object> value) {
        return new NumberColumn(name, column, value, i -> String.valueOf(value.apply(i)));
    }

    /** Some things in rows, with numbers in full. */
    static CsvTable table(List<NumberColumn> columns, List<Integer> things) {
        CsvTable table = new CsvTable(columns.stream().map(NumberColumn::column).toArray(String[]::new));
        things.forEach(thing -> table.add(columns.stream().map(column -> column.value().apply(thing)).toArray()));
        return table;
    }

    /** The order of things by this column, numbers before words; things that are equal stay in their own order. */
    Comparator<Integer> order(boolean descending) {
        Comparator<Object> ascending = Comparator.comparing((Object cell) -> !(cell instanceof Number))
                .thenComparing(NumberColumn::compare);
        return Comparator.comparing(value::apply, descending ? ascending.reversed() : ascending);
    }

    private static int compare(Object one, Object other) {
        return one instanceof Number number && other instanceof Number another
                ? Double.compare(number.doubleValue(), another.doubleValue())
                : String.valueOf(one).compareTo(String.valueOf(other));
    }
}
