// SPDX-License-Identifier: EPL-2.0
package org.pressling.model.generator;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Writes the texts of the edit bundle: labels in sentence case with their unit, descriptions, names of choices. */
final class EditTexts {

    private EditTexts() {
    }

    /**
     * Takes the texts that EMF generated, replaces labels and descriptions by those of the quantity annotations,
     * and writes the result sorted by key, in ASCII.
     */
    static void write(EPackage model, Path generated, Path target) throws IOException {
        Properties texts = new Properties();
        // EMF writes ISO-8859-1 or raw UTF-8; every key with other letters is replaced below, so the reading does not matter.
        texts.load(new StringReader(Files.readString(generated, StandardCharsets.ISO_8859_1)));
        Map<String, String> result = new TreeMap<>();
        texts.forEach((key, value) -> result.put(key.toString(), value.toString()));
        result.put("pluginName", "Pressling model: labels, descriptions and editing commands");
        result.put("providerName", "Pressling");
        for (EClassifier classifier : model.getEClassifiers()) {
            if (classifier instanceof EClass eClass) {
                result.put("_UI_" + eClass.getName() + "_type", words(eClass));
                for (EStructuralFeature feature : eClass.getEStructuralFeatures()) {
                    String key = "_UI_" + eClass.getName() + "_" + feature.getName();
                    result.put(key + "_feature", QuantityDocumentation.withUnit(words(feature), feature));
                    result.put(key + "_description", QuantityDocumentation.of(feature));
                }
            } else if (classifier instanceof EEnum eEnum) {
                for (EEnumLiteral literal : eEnum.getELiterals()) {
                    result.put("_UI_" + eEnum.getName() + "_" + literal.getName() + "_literal", words(literal));
                }
            }
        }
        StringBuilder lines = new StringBuilder("# SPDX-License-Identifier: EPL-2.0\n# Generated from pressling.ecore.\n\n");
        result.forEach((key, value) -> lines.append(key).append(" = ").append(ascii(value)).append('\n'));
        Files.writeString(target, lines, StandardCharsets.US_ASCII);
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

    /** Escapes what a properties file in ASCII cannot hold, and the backslash. */
    private static String ascii(String value) {
        StringBuilder escaped = new StringBuilder();
        for (char c : value.toCharArray()) {
            if (c == '\\') {
                escaped.append("\\\\");
            } else if (c < 0x20 || c > 0x7e) {
                escaped.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                escaped.append(c);
            }
        }
        return escaped.toString();
    }
}
