// SPDX-License-Identifier: EPL-2.0
package org.pressling.model.generator;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;

/** The English texts of the metamodel by key: names in sentence case, meanings, and units that are words. */
final class ModelTexts {
    private static final String LABEL = ".label";

    private ModelTexts() {
    }

    /** {@code Packing.height}, {@code Packing.height.label}, {@code Packing.label}, {@code unit.pixel} and so on. */
    static Map<String, String> of(EPackage model) {
        Map<String, String> texts = new TreeMap<>();
        for (EClassifier classifier : model.getEClassifiers()) {
            if (classifier instanceof EClass eClass) {
                texts.put(eClass.getName() + LABEL, words(eClass));
                for (EStructuralFeature feature : eClass.getEStructuralFeatures()) {
                    texts.put(key(feature), QuantityDocumentation.detail(feature, "meaning"));
                    texts.put(key(feature) + LABEL, label(feature));
                    String unit = QuantityDocumentation.detail(feature, "unit");
                    if (isWord(unit)) {
                        texts.put(unitKey(unit), unit);
                    }
                }
            } else if (classifier instanceof EEnum eEnum) {
                for (EEnumLiteral literal : eEnum.getELiterals()) {
                    texts.put(key(literal), QuantityDocumentation.detail(literal, "meaning"));
                    texts.put(key(literal) + LABEL, label(literal));
                }
            }
        }
        return texts;
    }

    /** The key of a feature's or a literal's meaning. */
    static String key(ENamedElement element) {
        return ((ENamedElement) element.eContainer()).getName() + "." + element.getName();
    }

    /** What counts or refers is a word of a language; symbols are the same in all. */
    static boolean isWord(String unit) {
        return unit.contains(" ") || unit.matches("[a-z]{4,}");
    }

    /** The key of a unit that is a word. */
    static String unitKey(String unit) {
        return "unit." + unit.replace(' ', '_');
    }

    /** The label of the annotation, or the name in words. */
    private static String label(ENamedElement element) {
        String label = QuantityDocumentation.detail(element, "label");
        return label.isEmpty() ? words(element) : label;
    }

    /** "amDiameterSdMin" → "AM diameter SD min", "COSINE" → "Cosine". */
    private static String words(ENamedElement element) {
        String name = element.getName();
        boolean literal = name.equals(name.toUpperCase(Locale.ROOT)) && element instanceof EEnumLiteral;
        String[] parts = literal ? name.split("_") : name.split("(?<=[a-z])(?=[A-Z])");
        StringBuilder text = new StringBuilder();
        for (String part : parts) {
            String lower = part.toLowerCase(Locale.ROOT);
            boolean abbreviation = lower.matches("am|se|sd|id");
            String word = abbreviation ? lower.toUpperCase(Locale.ROOT) : lower;
            if (text.isEmpty()) {
                text.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
            } else {
                text.append(' ').append(word);
            }
        }
        return text.toString();
    }
}
