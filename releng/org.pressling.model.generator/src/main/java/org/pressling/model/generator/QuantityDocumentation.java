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

    /** Meaning, unit, range and default of a feature in words. */
    static String of(EStructuralFeature feature) {
        StringBuilder text = new StringBuilder(detail(feature, "meaning"));
        String unit = detail(feature, "unit");
        if (!unit.isEmpty()) {
            text.append(" Unit: ").append(unit).append('.');
        }
        if (!detail(feature, "minimum").isEmpty()) {
            text.append(" Range: ").append(detail(feature, "minimum")).append(" to ").append(detail(feature, "maximum"))
                    .append('.');
        }
        if (feature instanceof EAttribute && !Objects.requireNonNullElse(feature.getDefaultValueLiteral(), "").isEmpty()) {
            text.append(" Default: ").append(feature.getDefaultValueLiteral()).append('.');
        }
        return text.toString();
    }

    /** Adds a unit of measurement in parentheses; counts and references to other attributes have none to show. */
    static String withUnit(String label, EStructuralFeature feature) {
        String unit = detail(feature, "unit");
        return unit.isEmpty() || unit.startsWith("as ") ? label : label + " (" + unit + ")";
    }

    /** A detail of the quantity annotation, empty where there is none. */
    static String detail(EModelElement element, String key) {
        EAnnotation annotation = element.getEAnnotation(QUANTITY);
        return annotation == null ? "" : Objects.requireNonNullElse(annotation.getDetails().get(key), "");
    }
}
