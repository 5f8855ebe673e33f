// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.pressling.model.PresslingPackage;
import org.pressling.model.provider.PresslingEditPlugin;
import org.pressling.model.quantity.Quantities;

/** Names of paths of a study as people read them. */
public final class PathNames {
    /** Dots between the parts of a path, but for those of a path within brackets. */
    private static final String PARTS = "[.](?![^\\[]*\\])";

    /** A menu is not to be wider than the window. */
    private static final int LONGEST = 32;

    private PathNames() {
    }

    /**
     * Names a path.
     *
     * @param path for instance {@code packing.initialWidth}
     * @return for instance {@code Packing: Initial width}; what the model does not know stays as it is
     */
    public static String of(String path) {
        StringBuilder name = new StringBuilder();
        EClass type = PresslingPackage.Literals.STUDY;
        for (String part : path.split(PARTS, -1)) {
            int key = part.indexOf('[');
            EStructuralFeature feature = type == null ? null
                    : type.getEStructuralFeature(key < 0 ? part : part.substring(0, key));
            name.append(name.isEmpty() ? "" : ": ").append(feature == null ? setting(path, part) : name(feature));
            if (feature != null && key >= 0) {
                name.append(' ').append(inBrackets(part.substring(key + 1, part.length() - 1)));
            }
            type = feature instanceof EReference reference ? reference.getEReferenceType() : null;
        }
        return name.toString();
    }

    /** The name of a setting that a contribution declares; what nobody knows stays as it is. */
    private static String setting(String path, String part) {
        return path.endsWith('.' + part) ? SettingWords.at(path).map(SettingWords::name).orElse(part) : part;
    }

    /**
     * Finds what of the model a path leads to.
     *
     * @param path for instance {@code packing.initialWidth}
     * @return the attribute or part; nothing where the model does not know it, such as a setting of a contribution
     */
    public static Optional<EStructuralFeature> feature(String path) {
        EClass type = PresslingPackage.Literals.STUDY;
        EStructuralFeature feature = null;
        for (String part : path.split(PARTS, -1)) {
            feature = type == null ? null : type.getEStructuralFeature(part.replaceAll("\\[.*", ""));
            type = feature instanceof EReference reference ? reference.getEReferenceType() : null;
        }
        return Optional.ofNullable(feature);
    }

    /**
     * Says a value as a form does.
     *
     * @param path where in a study
     * @param text the value as a study has it
     * @return the value of an attribute or of a setting of a contribution; of what is neither, the text
     */
    public static String value(String path, String text) {
        return feature(path).map(feature -> value(feature, text))
                .or(() -> SettingWords.at(path).map(setting -> line(setting.value(text), setting.unit()))).orElse(text);
    }

    /** Whether a path leads to something that a form has a name for. */
    static boolean isKnown(String path) {
        return feature(path).isPresent() || SettingWords.at(path).isPresent();
    }

    /** The unit of what a path leads to; empty for what has none. */
    static String unit(String path) {
        return feature(path).map(PathNames::unit).or(() -> SettingWords.at(path).map(SettingWords::unit)).orElse("");
    }

    /** Whether a path leads to what is on or off. */
    public static boolean isSwitch(String path) {
        return feature(path).map(feature -> Boolean.valueOf(feature.getEType().getInstanceClass() == boolean.class))
                .or(() -> SettingWords.at(path).map(setting -> Boolean.valueOf(setting.isSwitch()))).orElse(Boolean.FALSE)
                .booleanValue();
    }

    /**
     * Says a value as a form does.
     *
     * @param feature what the value is of
     * @param text    the value as a study has it
     * @return a choice by its label, all else with its unit, numbers with decimals of the language; the beginning of what a
     *         menu has no room for
     */
    public static String value(EStructuralFeature feature, String text) {
        if (feature.getEType() instanceof EEnum choices) {
            EEnumLiteral literal = choices.getEEnumLiteral(text);
            return literal == null ? text : Quantities.label(literal);
        }
        return line(text, unit(feature, text));
    }

    /** The label of a choice that a file writes in capitals; nothing where no list has it, or lists that name it differently. */
    static Optional<String> choice(String written) {
        List<String> labels = PresslingPackage.eINSTANCE.getEClassifiers().stream()
                .flatMap(type -> choice(type, written).stream()).distinct().toList();
        return labels.size() == 1 ? Optional.of(labels.getFirst()) : Optional.empty();
    }

    /** The label of a choice of what a path leads to; nothing where that has no such choice. */
    static Optional<String> choice(String path, String written) {
        return feature(path).flatMap(feature -> choice(feature.getEType(), written));
    }

    private static Optional<String> choice(EClassifier type, String written) {
        return type instanceof EEnum choices
                ? Optional.ofNullable(choices.getEEnumLiteralByLiteral(written)).map(Quantities::label) : Optional.empty();
    }

    private static String line(String text, String unit) {
        String line = LocalDecimals.shown(text.strip().replaceAll("\\s+", " "));
        return (line.length() > LONGEST ? line.substring(0, LONGEST - 1) + '…' : line) + (unit.isEmpty() ? "" : ' ' + unit);
    }

    private static String unit(EStructuralFeature feature, String value) {
        return feature.getEAnnotation(Quantities.SOURCE) == null ? "" : Quantities.of(feature).unitText(value);
    }

    /** The unit of a value as a form writes it; empty for what has none. */
    private static String unit(EStructuralFeature feature) {
        return feature.getEAnnotation(Quantities.SOURCE) == null ? "" : Quantities.of(feature).unitText();
    }

    /** Positions are counted from 1 by people, and from 0 in paths. */
    private static String inBrackets(String key) {
        return key.matches("\\d+") ? Integer.toString(Integer.parseInt(key) + 1) : of(key);
    }

    /**
     * Names a feature of the model.
     *
     * @param feature an attribute or a part
     * @return its name without its unit
     */
    public static String name(EStructuralFeature feature) {
        String name = PresslingEditPlugin.INSTANCE.getString("_UI_" + feature.getEContainingClass().getName() + "_"
                + feature.getName() + "_feature");
        int unit = name.lastIndexOf(" (");
        return unit > 0 && name.endsWith(")") ? name.substring(0, unit) : name;
    }
}
