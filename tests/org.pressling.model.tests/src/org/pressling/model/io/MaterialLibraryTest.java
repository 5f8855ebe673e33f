// SPDX-License-Identifier: EPL-2.0
package org.pressling.model.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pressling.dem.InvalidInputException;
import org.pressling.model.Material;
import org.pressling.model.MaterialKind;
import org.pressling.model.quantity.Quantities;
import org.pressling.model.quantity.Quantity;

class MaterialLibraryTest {

    static Stream<Material> materials() {
        return MaterialLibraries.builtIn().getMaterials().stream();
    }

    @ParameterizedTest
    @MethodSource("materials")
    void everyMaterialIsCitedAndInRange(Material material) {
        assertTrue(material.getSource().matches("(?s).*\\(\\d{4}\\).*"), material.getId());
        assertTrue(!material.getNote().isBlank() && !material.getFormula().isBlank() && !material.getName().isBlank(),
                material.getId());
        assertTrue(material.getId().matches("[A-Za-z0-9-]+"), material.getId());
        for (EAttribute attribute : material.eClass().getEAttributes()) {
            Quantity quantity = Quantities.of(attribute);
            if (quantity.hasRange()) {
                assertTrue(quantity.allows((Double) material.eGet(attribute)), material.getId() + " " + attribute.getName());
            }
        }
    }

    @Test
    void identifiersAreUniqueAndBothKindsAreThere() {
        List<Material> all = materials().toList();
        Set<String> ids = new HashSet<>(all.stream().map(Material::getId).toList());
        assertEquals(all.size(), ids.size());
        assertTrue(all.stream().filter(material -> material.getKind() == MaterialKind.AM).count() >= 4);
        assertTrue(all.stream().filter(material -> material.getKind() == MaterialKind.SE).count() >= 6);
    }

    @Test
    void table1IsAsPrinted() {
        Material am = Studies.create().getAm();
        Material se = Studies.create().getSe();
        assertEquals(List.of(264.0, 0.32, 4.72), List.of(am.getYoungsModulus(), am.getPoissonRatio(), am.getDensity()));
        assertEquals(List.of(26.7, 0.37, 1.99), List.of(se.getYoungsModulus(), se.getPoissonRatio(), se.getDensity()));
    }

    @Test
    void anUnknownMaterialIsAnsweredWithTheNearest() {
        InvalidInputException refused = assertThrows(InvalidInputException.class,
                () -> MaterialLibraries.builtIn(StudyResourceSets.create(), "Li6PSCl"));
        assertTrue(refused.getMessage().contains("Did you mean 'Li6PS5Cl'?"), refused.getMessage());
    }
}
