// SPDX-License-Identifier: EPL-2.0
package org.pressling.model.quantity;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.pressling.dem.Localized;
import org.pressling.dem.Unit;

/**
 * What the metamodel says of one attribute or reference of a study.
 *
 * @param feature the attribute or reference
 * @param unit unit of the value in files, forms and on the command line; {@link Unit#NONE} for a pure number or a text, one of
 *     unknown size where another attribute says which
 * @param minimum smallest allowed value in that unit; {@code -∞} where there is no range
 * @param maximum largest allowed value in that unit; {@code +∞} where there is no range
 * @param meaning one sentence for people, in the language of the virtual machine
 * @param defaultText the default as text; empty where there is none
 * @param example a value to try where the default does not serve as one; may be empty
 */
public record Quantity(EStructuralFeature feature, Unit unit, double minimum, double maximum, String meaning,
        String defaultText, String example) {
    /** What is counted, in the singular. */
    private static final Map<String, AllowedWords> ONE = Map.of("pictures", AllowedWords.PICTURE, "epochs", AllowedWords.EPOCH,
            "neurons", AllowedWords.NEURON);
    /** What is counted and called alike in the singular. */
    private static final String PIXEL = "pixel";

    /** Whether a unit is the name of what is counted, which is as it is. */
    static boolean isCount(String unit) {
        return unit.equals(PIXEL) || ONE.containsKey(unit);
    }

    /**
     * Tells whether the value is a number (or a list of numbers) with a range of its own.
     *
     * @return false for texts, choices, switches and references
     */
    public boolean hasRange() {
        return Double.isFinite(minimum) && Double.isFinite(maximum);
    }

    /**
     * Tells whether a number lies in the range.
     *
     * @param value in the unit of the quantity
     * @return true if it is allowed; NaN never is
     */
    public boolean allows(double value) {
        return value >= minimum && value <= maximum;
    }

    /**
     * Converts to SI.
     *
     * @param value in the unit of the quantity
     * @return the same quantity in SI units
     * @throws IllegalStateException if the unit is not one that the model knows
     */
    public double toSi(double value) {
        if (!unit.isMeasure()) {
            throw new IllegalStateException(
                    "Unknown unit '" + unit + "' in the metamodel; add it to Units, or to what is counted");
        }
        return unit.toSi(value);
    }

    /**
     * The unit as people read it: symbols as they are, words in the language of the virtual machine.
     *
     * @return for example {@code µm} or, in German, {@code Bilder}; empty for a pure number or a text
     */
    public String unitText() {
        return Quantities.unit(unit).text(Locale.getDefault(Locale.Category.DISPLAY));
    }

    /**
     * The unit behind a value.
     *
     * @param value a value in the unit, as text
     * @return {@link #unitText()}, in the singular behind 1
     */
    public String unitText(String value) {
        AllowedWords one = value.strip().equals("1") ? ONE.get(unit.symbol()) : null;
        return one == null ? unitText() : one.text(Locale.getDefault(Locale.Category.DISPLAY));
    }

    /**
     * The allowed values in words, as used in messages and help, in the language of the virtual machine.
     *
     * @return for example {@code "2 to 5000 µm"}, {@code "CONSTANT or COSINE"}, {@code "true or false"}; empty for free text
     */
    public String allowedText() {
        return allowed().text(Locale.getDefault(Locale.Category.DISPLAY));
    }

    /**
     * The allowed values in words of any language.
     *
     * @return what {@link #allowedText} says in one
     */
    public Localized allowed() {
        if (feature.getEType() instanceof EEnum choices) {
            List<String> names = choices.getELiterals().stream().map(literal -> literal.getLiteral()).toList();
            return AllowedWords.OR.with(String.join(", ", names.subList(0, names.size() - 1)), names.getLast());
        }
        Class<?> type = feature.getEType().getInstanceClass();
        if (type == boolean.class) {
            return AllowedWords.OR.with("true", "false");
        }
        if (!hasRange()) {
            return _ -> "";
        }
        Localized range = Quantities.range(minimum, maximum, unit);
        return type == int.class || type == long.class ? AllowedWords.WHOLE.with(range) : range;
    }

    /**
     * The meaning in any language.
     *
     * @return what {@link #meaning} says in one
     */
    public Localized explanation() {
        return language -> Quantities.meaning(feature, language);
    }
}
