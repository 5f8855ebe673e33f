// SPDX-License-Identifier: EPL-2.0
package org.pressling.model.quantity;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pressling.dem.press.PressSettings;
import org.pressling.model.Press;
import org.pressling.model.PresslingFactory;
import org.pressling.model.PresslingPackage;

/** The metamodel is the one source of units, ranges, defaults and meanings, so it must state them everywhere. */
class MetamodelTest {

    static Stream<EStructuralFeature> features() {
        return PresslingPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
                .flatMap(type -> type.getEStructuralFeatures().stream());
    }

    static Stream<EAttribute> numericAttributes() {
        return features().filter(EAttribute.class::isInstance).map(EAttribute.class::cast).filter(MetamodelTest::isNumeric);
    }

    private static boolean isNumeric(EAttribute attribute) {
        Class<?> type = attribute.getEAttributeType().getInstanceClass();
        return type == double.class || type == int.class || type == long.class || type == List.class;
    }

    @ParameterizedTest
    @MethodSource("features")
    void everyFeatureHasAMeaningInOneOrMoreSentences(EStructuralFeature feature) {
        String meaning = Quantities.of(feature).meaning();
        assertTrue(meaning.length() > 5 && meaning.endsWith("."), feature + ": " + meaning);
    }

    @ParameterizedTest
    @MethodSource("numericAttributes")
    void everyNumberHasAUnitAndARangeOrSaysWhoseItTakes(EAttribute attribute) {
        Quantity quantity = Quantities.of(attribute);
        if (quantity.unit().symbol().startsWith("as ")) {
            assertFalse(quantity.hasRange());
            return;
        }
        assertTrue(attribute.getEAnnotation(Quantities.SOURCE).getDetails().containsKey("unit"), attribute.getName());
        assertDoesNotThrow(() -> quantity.toSi(1), quantity.unit().symbol());
        assertTrue(quantity.hasRange() && quantity.minimum() < quantity.maximum(), attribute.getName());
    }

    @ParameterizedTest
    @MethodSource("numericAttributes")
    void everyDefaultLiesInItsRange(EAttribute attribute) {
        Quantity quantity = Quantities.of(attribute);
        if (quantity.hasRange()) {
            Object value = attribute.getDefaultValue();
            List<?> numbers = value instanceof List<?> list ? list : List.of(value);
            assertEquals(numbers.isEmpty(), quantity.defaultText().isEmpty(), attribute.getName());
            numbers.forEach(number -> assertTrue(quantity.allows(((Number) number).doubleValue()), attribute.getName()));
        }
    }

    @Test
    void everyChoiceHasAMeaning() {
        PresslingPackage.eINSTANCE.getEClassifiers().stream().filter(EEnum.class::isInstance).map(EEnum.class::cast)
                .flatMap(choices -> choices.getELiterals().stream())
                .forEach((EEnumLiteral literal) -> assertDoesNotThrow(() -> Quantities.meaning(literal), literal.getName()));
    }

    @Test
    void convertsToSi() {
        assertEquals(40e-6, Quantities.toSi(PresslingPackage.Literals.PRESS__FINAL_WIDTH, 40), 1e-20);
        assertEquals(26.7e9, Quantities.toSi(PresslingPackage.Literals.MATERIAL__YOUNGS_MODULUS, 26.7), 1);
        assertEquals(1990, Quantities.toSi(PresslingPackage.Literals.MATERIAL__DENSITY, 1.99), 1e-9);
    }

    @Test
    void saysWhatIsAllowedInWords() {
        assertEquals("1 to 5000 µm", Quantities.of(PresslingPackage.Literals.PRESS__FINAL_WIDTH).allowedText());
        assertEquals("CONSTANT or COSINE", Quantities.of(PresslingPackage.Literals.TRAINING__SCHEDULE).allowedText());
        assertEquals("true or false", Quantities.of(PresslingPackage.Literals.TRAINING__MIRROR_X).allowedText());
    }

    @Test
    void pressesByDefaultAsTheSolverRecommends() {
        Press press = PresslingFactory.eINSTANCE.createPress();
        PressSettings recommended = PressSettings.defaults(40e-6);
        assertEquals(recommended.wallSpeed(), press.getWallSpeed());
        assertEquals(recommended.rayleighShare(), press.getRayleighShare());
        assertEquals(recommended.unbalancedLimit(), press.getUnbalancedLimit());
        assertEquals(recommended.relaxDamping(), press.getRelaxDamping());
        assertEquals(recommended.maxRelaxSteps(), press.getMaxRelaxSteps());
        assertEquals(recommended.historyPoints(), press.getHistoryPoints());
    }
}
