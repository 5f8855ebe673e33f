// SPDX-License-Identifier: EPL-2.0
package org.pressling.model.generator;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Writes the texts of the metamodel, and those of the edit bundle: labels with their unit, descriptions, choices. */
final class EditTexts {
    private static final QuantityDocumentation.Words GERMAN = new QuantityDocumentation.Words("Einheit: ", "Bereich: ", " bis ",
            "Vorgabe: ");

    private final EPackage model;

    EditTexts(EPackage model) {
        this.model = model;
    }

    /**
     * Writes all texts.
     *
     * @param german what is written by hand, the twin of the texts of the model; not changed
     * @param texts  gets the English texts of the model
     * @param edit   folder of the edit bundle with the plugin.properties that EMF wrote, which is replaced; gets a German one
     * @throws IllegalStateException if the German texts are not those of the metamodel; the message names the keys
     */
    void write(Path german, Path texts, Path edit) throws IOException {
        Map<String, String> english = ModelTexts.of(model);
        Files.createDirectories(Objects.requireNonNull(texts.getParent()));
        write(english, texts);
        Path file = edit.resolve("plugin.properties");
        Map<String, String> general = general(file);
        general.put("pluginName", "Pressling model: labels, descriptions and editing commands");
        general.put("providerName", "Pressling");
        write(texts(general, english, QuantityDocumentation.ENGLISH), file);
        Properties translated = new Properties();
        translated.load(new StringReader(Files.readString(german, StandardCharsets.UTF_8)));
        write(texts(same(general, german(), "edit_de.properties"), same(english, translated, german.toString()), GERMAN),
                edit.resolve("plugin_de.properties"));
    }

    /** What EMF writes whatever the metamodel is; its keys of the metamodel are left out, since all are written anew. */
    private Map<String, String> general(Path file) throws IOException {
        Properties texts = new Properties();
        // EMF writes ISO-8859-1 or raw UTF-8; every key with other letters is replaced, so the reading does not matter.
        texts.load(new StringReader(Files.readString(file, StandardCharsets.ISO_8859_1)));
        Map<String, String> result = new TreeMap<>();
        texts.forEach((key, value) -> result.put(key.toString(), value.toString()));
        result.keySet().removeAll(texts(Map.of(), ModelTexts.of(model), QuantityDocumentation.ENGLISH).keySet());
        return result;
    }

    private static Properties german() throws IOException {
        Properties texts = new Properties();
        try (InputStream in = Objects.requireNonNull(EditTexts.class.getResourceAsStream("/edit_de.properties"))) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return texts;
    }

    /** The translation, checked to have the keys of the original. */
    private static Map<String, String> same(Map<String, String> original, Properties translation, String where) {
        Map<String, String> result = new TreeMap<>();
        translation.stringPropertyNames().forEach(key -> result.put(key, translation.getProperty(key)));
        Set<String> missing = new TreeSet<>(original.keySet());
        missing.removeAll(result.keySet());
        Set<String> superfluous = new TreeSet<>(result.keySet());
        superfluous.removeAll(original.keySet());
        if (!missing.isEmpty() || !superfluous.isEmpty()) {
            throw new IllegalStateException(where + " is not the twin of the English texts. Add " + missing + ", remove "
                    + superfluous);
        }
        return result;
    }

    /** The texts of the edit bundle in one language. */
    private Map<String, String> texts(Map<String, String> general, Map<String, String> texts,
            QuantityDocumentation.Words words) {
        Map<String, String> result = new TreeMap<>(general);
        for (EClassifier classifier : model.getEClassifiers()) {
            if (classifier instanceof EClass eClass) {
                result.put("_UI_" + eClass.getName() + "_type", texts.get(eClass.getName() + ".label"));
                for (EStructuralFeature feature : eClass.getEStructuralFeatures()) {
                    String key = "_UI_" + eClass.getName() + "_" + feature.getName();
                    String label = texts.get(ModelTexts.key(feature) + ".label");
                    String unit = QuantityDocumentation.detail(feature, "unit");
                    String shown = texts.getOrDefault(ModelTexts.unitKey(unit), unit);
                    // References to other attributes have no unit of their own to show.
                    boolean own = !unit.isEmpty() && !unit.startsWith("as ");
                    result.put(key + "_feature", own ? label + " (" + shown + ")" : label);
                    result.put(key + "_description",
                            QuantityDocumentation.of(feature, texts.get(ModelTexts.key(feature)), shown, absent(feature, texts),
                                    words));
                }
            } else if (classifier instanceof EEnum eEnum) {
                for (EEnumLiteral literal : eEnum.getELiterals()) {
                    result.put("_UI_" + eEnum.getName() + "_" + literal.getName() + "_literal",
                            texts.get(ModelTexts.key(literal) + ".label"));
                }
            }
        }
        return result;
    }

    /** The default as a form shows it: a choice by its label, since nobody there sees the word of the file. */
    private static String absent(EStructuralFeature feature, Map<String, String> texts) {
        String absent = QuantityDocumentation.absent(feature);
        return !absent.isEmpty() && feature.getEType() instanceof EEnum choices
                ? Objects.requireNonNull(texts.get(ModelTexts.key(choices.getEEnumLiteralByLiteral(absent)) + ".label"))
                : absent;
    }

    /** Sorted by key, in ASCII. */
    private static void write(Map<String, String> texts, Path file) throws IOException {
        StringBuilder lines = new StringBuilder("# SPDX-License-Identifier: EPL-2.0\n# Generated from pressling.ecore.\n\n");
        texts.forEach((key, value) -> lines.append(key).append(" = ").append(ascii(value)).append('\n'));
        Files.writeString(file, lines, StandardCharsets.US_ASCII);
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
