// SPDX-License-Identifier: EPL-2.0
package org.pressling.model.path;

import java.util.List;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.pressling.dem.InvalidInputException;
import org.pressling.dem.Problem;
import org.pressling.model.NumberList;
import org.pressling.model.quantity.Quantities;
import org.pressling.model.quantity.Quantity;

/** Turns text into the value of an attribute and back, within the range that the metamodel states. */
public final class AttributeText {

    private AttributeText() {
    }

    /**
     * The value as text, numbers as short as they can be read back.
     *
     * @param attribute the attribute
     * @param value its value, may be null
     * @return the text, empty for null
     */
    public static String format(EAttribute attribute, Object value) {
        if (value instanceof Double number) {
            return NumberList.format(number);
        }
        return value == null ? "" : EcoreUtil.convertToString(attribute.getEAttributeType(), value);
    }

    /**
     * The value that a text stands for.
     *
     * @param attribute the attribute
     * @param text the text
     * @param path how the message names the attribute
     * @return the value, of the type of the attribute
     * @throws InvalidInputException if the text does not fit or the number is out of range; names the path and what is allowed
     */
    public static Object parse(EAttribute attribute, String text, String path) {
        Quantity quantity = Quantities.of(attribute);
        EDataType type = attribute.getEAttributeType();
        Object value;
        if (type instanceof EEnum choices) {
            value = choice(choices, text, quantity, path);
        } else if (type.getInstanceClass() == boolean.class) {
            value = switchValue(text, quantity, path);
        } else {
            try {
                value = EcoreUtil.createFromString(type, type.getInstanceClass() == String.class ? text : text.strip());
            } catch (IllegalArgumentException unfit) {
                throw refused(text, quantity, path, unfit);
            }
        }
        boolean empty = value instanceof List<?> list && list.isEmpty();
        if (quantity.hasRange()
                && (numbers(value).stream().anyMatch(number -> !quantity.allows(number.doubleValue())) && !empty)) {
            throw refused(text, quantity, path, null);
        }
        return value;
    }

    /** The numbers in a value: one, several or none. */
    static List<Number> numbers(Object value) {
        if (value instanceof Number number) {
            return List.of(number);
        }
        return value instanceof List<?> list ? list.stream().map(Number.class::cast).toList() : List.of();
    }

    private static Object choice(EEnum choices, String text, Quantity quantity, String path) {
        for (EEnumLiteral literal : choices.getELiterals()) {
            if (literal.getLiteral().equalsIgnoreCase(text.strip())) {
                return literal.getInstance();
            }
        }
        throw refused(text, quantity, path, null);
    }

    private static Boolean switchValue(String text, Quantity quantity, String path) {
        // Boolean.valueOf would take every misspelling for false.
        return switch (text.strip()) {
        case "true" -> Boolean.TRUE;
        case "false" -> Boolean.FALSE;
        default -> throw refused(text, quantity, path, null);
        };
    }

    private static InvalidInputException refused(String text, Quantity quantity, String path, Exception cause) {
        Problem problem = cause instanceof NumberFormatException && !isNumber(text)
                ? PathProblem.NOT_A_NUMBER.of(text, quantity.explanation(), quantity.allowed())
                : PathProblem.NOT_ALLOWED.of(text, quantity.explanation(), quantity.allowed());
        return problem.at(path).exception(cause);
    }

    /** Whether a text is a number at all, if not one of the kind that is asked for. */
    private static boolean isNumber(String text) {
        try {
            return !NumberList.parse(text).isEmpty();
        } catch (NumberFormatException notANumber) {
            return false;
        }
    }
}
