// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset;

import org.pressling.dataset.io.Json;
import org.pressling.dem.Excerpt;
import org.pressling.dem.Limits;
import org.pressling.dem.Unit;
import org.pressling.dem.Units;

import tools.jackson.databind.node.ObjectNode;

/**
 * How {@code dataset.json} and {@code model.json} tell of a column: {@code name} and {@code unit}, and of a unit that is
 * none of the {@linkplain Units usual} also how it is {@code printed} and what it is in SI ({@code si}). A share of a whole is
 * told by {@code share}, what people call a label by {@code title} where that does not follow from its name.
 */
public final class ColumnsJson {
    private static final String NAME = "name";
    private static final String UNIT = "unit";
    private static final String PRINTED = "printed";
    private static final String SI = "si";
    private static final String SHARE = "share";
    private static final String TITLE = "title";

    private ColumnsJson() {
    }

    /**
     * Writes name and unit.
     *
     * @param node   where to
     * @param column what to write
     * @return the node
     */
    public static ObjectNode put(ObjectNode node, LabelColumn column) {
        Unit unit = column.unit();
        node.put(NAME, column.name()).put(UNIT, unit.symbol());
        if (!Units.named(unit.symbol()).equals(unit)) {
            node.put(PRINTED, unit.printed()).put(SI, unit.si());
        }
        if (column.share()) {
            node.put(SHARE, true);
        }
        if (!column.title().isEmpty()) {
            node.put(TITLE, column.title());
        }
        return node;
    }

    /**
     * Reads name and unit. They become headings and parts of file names, so they must be names.
     *
     * @param node what {@link #put} wrote
     * @return the column
     * @throws IllegalArgumentException                when they are no names, or the unit has no size
     * @throws org.pressling.dem.InvalidInputException when a part is missing or of the wrong kind
     */
    public static LabelColumn read(Json node) {
        String name = node.text(NAME);
        String unit = node.text(UNIT);
        for (String text : new String[] {name, unit}) {
            if (text.length() > Limits.NAME_CHARACTERS || !text.equals(Excerpt.lines(text))
                    || text.chars().anyMatch(Character::isISOControl)) {
                throw new IllegalArgumentException("the label '" + Excerpt.of(name) + "' in '" + Excerpt.of(unit)
                        + "' has more than " + Limits.NAME_CHARACTERS + " characters, or some that cannot be printed");
            }
        }
        if (name.isBlank()) {
            throw new IllegalArgumentException("a label has no name");
        }
        return new LabelColumn(name, node.has(SI) ? new Unit(unit, node.text(PRINTED), node.number(SI)) : Units.named(unit),
                node.has(SHARE) && node.truth(SHARE), node.has(TITLE) ? node.text(TITLE) : "");
    }
}
