// SPDX-License-Identifier: EPL-2.0
package org.pressling.model.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.ENamedElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pressling.model.PresslingPackage;

/** What the metamodel says of a study, it says in German too. */
class TranslationTest {

    private static Properties read(String file) throws IOException {
        Properties texts = new Properties();
        try (InputStream in = Quantities.class.getResourceAsStream(file)) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return texts;
    }

    static Stream<ENamedElement> explained() {
        return PresslingPackage.eINSTANCE.getEClassifiers().stream().flatMap(type -> switch (type) {
        case EClass c -> c.getEStructuralFeatures().stream();
        case EEnum e -> e.getELiterals().stream();
        default -> Stream.empty();
        });
    }

    private static <T> T in(Locale language, java.util.function.Supplier<T> asked) {
        Locale before = Locale.getDefault();
        Locale.setDefault(language);
        try {
            return asked.get();
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void germanHasEveryTextThatEnglishHas() throws IOException {
        Properties german = read("texts_de.properties");
        assertEquals(new TreeSet<>(read("texts.properties").stringPropertyNames()),
                new TreeSet<>(german.stringPropertyNames()));
        german.forEach((key, text) -> assertTrue(!text.toString().isBlank(), key.toString()));
    }

    @ParameterizedTest
    @MethodSource("explained")
    void everyExplanationIsTranslated(ENamedElement element) {
        String german = Quantities.meaning(element, Locale.GERMANY);
        assertNotEquals(Quantities.meaning(element, Locale.ENGLISH), german);
        assertTrue(german.endsWith("."), german);
    }

    @Test
    void otherLanguagesReadEnglish() {
        EAttribute height = PresslingPackage.Literals.PACKING__HEIGHT;
        assertEquals("Height of the box along y; it stays as it is.", Quantities.meaning(height, Locale.ENGLISH));
        assertEquals(Quantities.meaning(height, Locale.ENGLISH),
                in(Locale.GERMANY, () -> Quantities.meaning(height, Locale.FRENCH)));
    }

    @Test
    void namesUnitsAndRangesAreInTheLanguageOfTheMachine() {
        EAttribute size = PresslingPackage.Literals.TRAINING__BATCH_SIZE;
        assertEquals("Batch size", in(Locale.US, () -> Quantities.label(size)));
        assertEquals("whole number, 1 to 4096 pictures", in(Locale.US, () -> Quantities.of(size).allowedText()));
        assertEquals("Stapelgröße", in(Locale.GERMAN, () -> Quantities.label(size)));
        assertEquals("ganze Zahl, 1 bis 4096 Bilder", in(Locale.GERMAN, () -> Quantities.of(size).allowedText()));
        assertEquals("CONSTANT oder COSINE",
                in(Locale.GERMAN, () -> Quantities.of(PresslingPackage.Literals.TRAINING__SCHEDULE).allowedText()));
    }
}
