// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.settings;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.pressling.dem.Excerpt;
import org.pressling.dem.Localized;
import org.pressling.dem.Unit;
import org.pressling.model.PresslingPackage;
import org.pressling.model.quantity.Quantities;
import org.pressling.model.quantity.Quantity;

/**
 * The words for an input of a step: which setting of a study it comes from, its name, and its values in the unit of the form.
 *
 * @param input    path of the input, such as {@code packing.initialBox.height}
 * @param path     path of the setting as {@code --set} takes it; nothing where none is the setting of a study
 * @param name     the setting, for people
 * @param quantity unit and kind of its values, where the metamodel knows them
 */
record InputWords(String input, Optional<String> path, Localized name, Optional<Quantity> quantity) {
    /** More digits tell nobody anything. */
    private static final MathContext DIGITS = new MathContext(6);
    /** Where an input is called otherwise than the setting, the beginning of both. */
    private static final Map<String, String> CALLED = new LinkedHashMap<>();
    static {
        CALLED.put("rendering.order", "rendering.drawOrder");
        CALLED.put("packing.initialBox.height", "packing.height");
        CALLED.put("packing.initialBox.width", "packing.initialWidth");
        CALLED.put("packing.initialBox.depth", "packing.depth");
        CALLED.put("packing.initialBox.periodicY", "packing.periodicTopBottom");
        CALLED.put("packing.initialBox.periodicZ", "packing.periodicFrontBack");
        CALLED.put("packing.finalWidth", "press.finalWidth");
        CALLED.put("packing.meaning", "packing.amRatioMeaning");
        CALLED.put("factors.initialWidth", "packing.initialWidth");
        CALLED.put("factors.amRatio", "packing.amRatio");
        CALLED.put("labelScale", "training.labelScale");
        CALLED.put("networks", "training.networks");
        CALLED.put("geometry", "network.geometry");
        CALLED.put("loadMap", "network.design.load_map");
        CALLED.put("measure", "labels.stressMeasure");
        CALLED.put("region", "labels.region");
        CALLED.put("descriptors.", "labels.descriptors");
        CALLED.put("descriptors[", "labels.descriptors");
        CALLED.put("materials.am.name", "am");
        CALLED.put("materials.se.name", "se");
        CALLED.put("materials.am.", "am.");
        CALLED.put("materials.se.", "se.");
        CALLED.put("contactLaw.id", "contactLaw");
        CALLED.put("contactLaw.settings.", "contactLaw.");
        CALLED.put("packing.solidShare", "packing.solidFraction");
        CALLED.put("packer.id", "packing.packer");
        CALLED.put("packer.settings.", "packing.packer.");
        CALLED.put("network.dense", "network.dense");
        CALLED.put("network.inputSize", "rendering.pixels");
        CALLED.put("admit", "split.admit");
        CALLED.put("task.measure", "labels.stressMeasure");
        CALLED.put("task.region", "labels.region");
        CALLED.put("task.slab", "labels.slabThickness");
    }
    private static final Map<String, ChangeTerm> DRAWN = Map.of("packing.amDiameterMean", ChangeTerm.AM_DIAMETER_MEAN,
            "factors.amDiameterMeanNominal", ChangeTerm.AM_DIAMETER_MEAN, "packing.amDiameterSd", ChangeTerm.AM_DIAMETER_SD,
            "factors.amDiameterSdNominal", ChangeTerm.AM_DIAMETER_SD);

    /** What the input of a report that lists all settings begins with. */
    private static final String SUMMARY = "task.summary.";

    /** The words for an input. */
    static InputWords of(String input) {
        if (input.startsWith(SUMMARY)) {
            return new InputWords(SUMMARY, Optional.empty(), ChangeTerm.SUMMARY, Optional.empty());
        }
        ChangeTerm drawn = DRAWN.get(input);
        if (drawn != null) {
            return new InputWords(drawn.name(), Optional.empty(), drawn,
                    Optional.of(Quantities.of(PresslingPackage.Literals.PACKING__AM_DIAMETER_MEAN_MIN)));
        }
        String path = called(input);
        List<Step> steps = steps(path);
        EStructuralFeature last = steps.getLast().feature();
        boolean measured = last != null && !(last instanceof EReference) && last.getEAnnotation(Quantities.SOURCE) != null;
        return steps.getFirst().feature() == null ? new InputWords(input, Optional.empty(), Localized.english(input),
                Optional.empty())
                : new InputWords(input, Optional.of(path), name(steps), measured ? Optional.of(Quantities.of(last))
                        : Optional.empty());
    }

    /** Whether a person would know it by its name. */
    boolean isKnown() {
        return path.isPresent() || name instanceof ChangeTerm;
    }

    /** Whether it is a text made of many settings, whose lines tell nobody anything. */
    boolean isSummary() {
        return name == ChangeTerm.SUMMARY;
    }

    private static String called(String input) {
        return CALLED.entrySet().stream().filter(entry -> input.startsWith(entry.getKey())).findFirst()
                .map(entry -> entry.getKey().matches(".*[.]$") && entry.getValue().endsWith(".")
                        ? entry.getValue() + input.substring(entry.getKey().length()) : entry.getValue())
                .orElse(input);
    }

    /** A part of a path, and what of the metamodel it names, if anything. */
    private record Step(String text, EStructuralFeature feature) {

        Localized name() {
            String key = text.contains("[") ? ' ' + text.substring(text.indexOf('[')) : "";
            return feature == null ? Localized.english(text) : locale -> Quantities.label(feature, locale) + key;
        }
    }

    private static List<Step> steps(String path) {
        List<Step> steps = new ArrayList<>();
        EClass type = PresslingPackage.Literals.STUDY;
        for (String part : path.split("[.](?![^\\[]*\\])")) {
            EStructuralFeature feature = type == null ? null : type.getEStructuralFeature(part.replaceAll("\\[.*", ""));
            steps.add(new Step(part, feature));
            type = feature instanceof EReference reference ? reference.getEReferenceType() : null;
        }
        return steps;
    }

    /** With what it is a part of, as a page and a field of the form. */
    private static Localized name(List<Step> steps) {
        return locale -> steps.stream().map(step -> step.name().text(locale)).collect(Collectors.joining(": "));
    }

    /** A value as the form shows it. */
    Localized value(String text) {
        Optional<ENamedElement> choice = quantity.flatMap(known -> choice(known.feature().getEType(), text));
        if (choice.isPresent()) {
            return locale -> Quantities.label(choice.get(), locale);
        }
        return _ -> number(text).orElseGet(() -> Excerpt.of(text));
    }

    private static Optional<ENamedElement> choice(EClassifier type, String text) {
        EEnumLiteral literal = type instanceof EEnum choices ? choices.getEEnumLiteral(text) : null;
        return Optional.ofNullable(literal);
    }

    private Optional<String> number(String text) {
        if (text.matches("-?\\d+") && quantity.map(Quantity::unit).orElse(Unit.NONE).isNone()) {
            return Optional.of(text); // a seed is one by all of its digits
        }
        try {
            double si = Double.parseDouble(text);
            double value = quantity.map(known -> known.unit().fromSi(si)).orElse(si);
            String unit = quantity.map(known -> known.unitText(plain(value))).orElse("");
            return Double.isFinite(value) ? Optional.of(plain(value) + (unit.isEmpty() ? "" : ' ' + unit)) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static String plain(double value) {
        BigDecimal rounded = new BigDecimal(value).round(DIGITS).stripTrailingZeros();
        double size = Math.abs(value);
        return size != 0 && (size < 1e-4 || size >= 1e7) ? rounded.toString().replace("E+", "e").replace('E', 'e')
                : rounded.toPlainString();
    }
}
