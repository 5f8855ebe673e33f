// SPDX-License-Identifier: EPL-2.0
package org.pressling.model.quantity;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.pressling.dem.Localized;
import org.pressling.dem.Unit;
import org.pressling.dem.Units;

/**
 * Reads the quantity annotations of the metamodel, the one place where units, ranges, defaults and meanings are stated;
 * meanings and names come in the user's language.
 */
public final class Quantities {

    /** Source of the annotation. */
    public static final String SOURCE = "https://pressling.org/model/quantity";

    /** Large campaigns ask for the same few units a hundred thousand times. */
    private static final Map<EStructuralFeature, Unit> UNITS = new ConcurrentHashMap<>();

    private Quantities() {
    }

    /**
     * What the metamodel says of a feature.
     *
     * @param feature an attribute or reference of a Pressling class, such as {@code PresslingPackage.Literals.PRESS__FINAL_WIDTH}
     * @return its unit, range, meaning and default
     * @throws IllegalArgumentException if the feature has no quantity annotation, hence is none of Pressling's
     */
    public static Quantity of(EStructuralFeature feature) {
        String chosen = detail(feature, "chosen", "");
        String defaultText = chosen.isEmpty() ? feature.getDefaultValueLiteral() : chosen;
        return new Quantity(feature, unitNamed(detail(feature, "unit", "")), number(feature, "minimum", Double.NEGATIVE_INFINITY),
                number(feature, "maximum", Double.POSITIVE_INFINITY), meaning(feature), defaultText == null ? "" : defaultText,
                detail(feature, "example", ""));
    }

    /**
     * One sentence on a feature or on a choice of an enumeration, in the language of the virtual machine.
     *
     * @param element a feature or an enumeration literal of the metamodel
     * @return the sentence
     * @throws IllegalArgumentException if the element has no quantity annotation
     */
    public static String meaning(ENamedElement element) {
        return meaning(element, Locale.getDefault(Locale.Category.DISPLAY));
    }

    /**
     * One sentence on a feature or on a choice of an enumeration.
     *
     * @param element a feature or an enumeration literal of the metamodel
     * @param language the language; English where Pressling does not speak it
     * @return the sentence
     * @throws IllegalArgumentException if the element has no quantity annotation
     */
    public static String meaning(ENamedElement element, Locale language) {
        String meaning = detail(element, "meaning", "");
        if (meaning.isEmpty()) {
            throw new IllegalArgumentException("No quantity annotation on " + element.getName());
        }
        return ModelTexts.of(key(element), meaning, language);
    }

    /**
     * The name of a feature, a choice or a class as forms show it, without its unit.
     *
     * @param element a feature, an enumeration literal or a class of the metamodel
     * @return for example {@code Initial width}, in the language of the virtual machine
     */
    public static String label(ENamedElement element) {
        return label(element, Locale.getDefault(Locale.Category.DISPLAY));
    }

    /**
     * The name of a feature, a choice or a class as forms show it, without its unit.
     *
     * @param element a feature, an enumeration literal or a class of the metamodel
     * @param language the language; English where Pressling does not speak it
     * @return for example {@code Initial width}
     */
    public static String label(ENamedElement element, Locale language) {
        return ModelTexts.of(key(element) + ".label", element.getName(), language);
    }

    private static String key(ENamedElement element) {
        return element instanceof EClass || !(element.eContainer() instanceof ENamedElement owner) ? element.getName()
                : owner.getName() + "." + element.getName();
    }

    /**
     * The kind of contribution that a reference names.
     *
     * @param reference a reference to contributions
     * @return identifier of the kind, such as {@code packer}
     * @throws IllegalArgumentException if the metamodel states none
     */
    public static String kind(EReference reference) {
        String kind = detail(reference, "kind", "");
        if (kind.isEmpty()) {
            throw new IllegalArgumentException("No kind of contribution on " + reference.getName());
        }
        return kind;
    }

    /**
     * The contribution that holds where nothing else is chosen.
     *
     * @param reference a reference to one contribution
     * @return its identifier; nothing where the choice may be left out
     */
    public static Optional<String> chosen(EReference reference) {
        return Optional.of(detail(reference, "chosen", "")).filter(id -> !id.isEmpty());
    }

    /**
     * The kind of contribution whose identifier an attribute holds.
     *
     * @param attribute any attribute
     * @return identifier of the kind; nothing for an attribute that holds something else
     */
    public static Optional<String> kindNamedIn(EAttribute attribute) {
        return Optional.of(detail(attribute, "kind", "")).filter(kind -> !kind.isEmpty());
    }

    /**
     * SI value of a numeric attribute.
     *
     * @param feature the attribute
     * @param value its value in the unit of the metamodel
     * @return the value in SI units
     */
    public static double toSi(EStructuralFeature feature, double value) {
        return UNITS.computeIfAbsent(feature, f -> of(f).unit()).toSi(value);
    }

    /**
     * A range in words.
     *
     * @param minimum smallest allowed value
     * @param maximum largest allowed value
     * @param unit    unit of both
     * @return for example {@code 2 to 5000 µm}
     */
    public static Localized range(double minimum, double maximum, Unit unit) {
        Localized range = language -> Ranges.text(minimum, maximum, language);
        return unit.isNone() ? range : language -> (range.text(language) + ' ' + unit(unit).text(language)).strip();
    }

    /** The unit as people read it: symbols as they are, words in the language asked for. */
    static Localized unit(Unit unit) {
        return language -> ModelTexts.of("unit." + unit.printed().replace(' ', '_'), unit.printed(), language);
    }

    private static Unit unitNamed(String text) {
        return Quantity.isCount(text) ? new Unit(text, text, 1) : Units.named(text);
    }

    private static double number(EModelElement element, String key, double absent) {
        String text = detail(element, key, "");
        return text.isEmpty() ? absent : Double.parseDouble(text);
    }

    private static String detail(EModelElement element, String key, String absent) {
        EAnnotation annotation = element.getEAnnotation(SOURCE);
        String text = annotation == null ? null : annotation.getDetails().get(key);
        return text == null ? absent : text;
    }
}
