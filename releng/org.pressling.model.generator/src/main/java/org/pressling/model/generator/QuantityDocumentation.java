// SPDX-License-Identifier: EPL-2.0
package org.pressling.model.generator;

import java.util.Objects;
import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Turns the quantity annotations into the Javadoc and the property descriptions of the generated code. */
final class QuantityDocumentation {

    /** The words of English descriptions. */
    static final Words ENGLISH = new Words("Unit: ", "Range: ", " to ", "Default: ");
    private static final double NO_LIMIT = 1e15;
    private static final String QUANTITY = "https://pressling.org/model/quantity";

    private QuantityDocumentation() {
    }

    /** Documents every feature and literal that has a quantity annotation. Modifies the package. */
    static void writeInto(EPackage model) {
        for (EClassifier classifier : model.getEClassifiers()) {
            if (classifier instanceof EClass eClass) {
                eClass.getEStructuralFeatures().forEach(feature -> EcoreUtil.setDocumentation(feature, of(feature)));
            } else if (classifier instanceof EEnum eEnum) {
                eEnum.getELiterals().forEach(literal -> EcoreUtil.setDocumentation(literal, detail(literal, "meaning")));
            }
        }
    }

    /**
     * What stands before the parts of a description in a language.
     *
     * @param unit before the unit
     * @param range before the smallest value
     * @param to between smallest and largest value
     * @param absent before the default
     */
    record Words(String unit, String range, String to, String absent) {
    }

    /** Meaning, unit, range and default of a feature in English. */
    static String of(EStructuralFeature feature) {
        return of(feature, detail(feature, "meaning"), detail(feature, "unit"), absent(feature), ENGLISH);
    }

    /** The default of a feature as files have it; empty where there is none. */
    static String absent(EStructuralFeature feature) {
        return feature instanceof EAttribute ? Objects.requireNonNullElse(feature.getDefaultValueLiteral(), "") : "";
    }

    /** Meaning, unit, range and default of a feature in the language of the words. */
    static String of(EStructuralFeature feature, String meaning, String unit, String absent, Words words) {
        StringBuilder text = new StringBuilder(meaning);
        if (!unit.isEmpty()) {
            text.append(' ').append(words.unit()).append(unit).append('.');
        }
        if (!detail(feature, "minimum").isEmpty()) {
            text.append(' ').append(words.range()).append(range(feature, words)).append('.');
        }
        if (!absent.isEmpty()) {
            text.append(' ').append(words.absent()).append(absent).append('.');
        }
        return text.toString();
    }

    /** As the model's {@code Ranges} says it: without a limit of the machine, and small numbers by their power of ten. */
    private static String range(EStructuralFeature feature, Words words) {
        String minimum = power(detail(feature, "minimum"));
        String maximum = power(detail(feature, "maximum"));
        return Double.parseDouble(detail(feature, "maximum")) >= NO_LIMIT ? "≥ " + minimum : minimum + words.to() + maximum;
    }

    private static String power(String number) {
        if (!number.startsWith("1e-")) {
            return number;
        }
        StringBuilder power = new StringBuilder("10⁻");
        number.substring("1e-".length()).chars().forEach(digit -> power.append("⁰¹²³⁴⁵⁶⁷⁸⁹".charAt(digit - '0')));
        return power.toString();
    }

    /** A detail of the quantity annotation, empty where there is none. */
    static String detail(EModelElement element, String key) {
        EAnnotation annotation = element.getEAnnotation(QUANTITY);
        return annotation == null ? "" : Objects.requireNonNullElse(annotation.getDetails().get(key), "");
    }
}
