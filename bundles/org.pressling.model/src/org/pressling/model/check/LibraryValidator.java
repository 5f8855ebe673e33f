// SPDX-License-Identifier: EPL-2.0
package org.pressling.model.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EAttribute;
import org.pressling.dem.Problem;
import org.pressling.model.Material;
import org.pressling.model.MaterialLibrary;
import org.pressling.model.path.AttributeText;
import org.pressling.model.quantity.Quantities;
import org.pressling.model.quantity.Quantity;

/** Checks a library of materials. */
public final class LibraryValidator {

    private LibraryValidator() {
    }

    /**
     * Checks a library.
     *
     * @param library the library; not changed
     * @return the problems, each at {@code materials[POSITION].ATTRIBUTE}; empty if studies can use every material
     */
    public static List<Problem> validate(MaterialLibrary library) {
        List<Problem> problems = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (int i = 0; i < library.getMaterials().size(); i++) {
            Material material = library.getMaterials().get(i);
            String where = "materials[" + i + "].";
            String id = material.getId() == null ? "" : material.getId();
            if (!id.matches("[\\p{L}\\p{N}._-]+")) {
                problems.add(ReferenceProblem.LIBRARY_ID.of().at(where + "id", id));
            } else if (!taken.add(id)) {
                problems.add(ReferenceProblem.LIBRARY_ID_TWICE.of().at(where + "id", id));
            }
            ranges(material, where, problems);
        }
        return problems;
    }

    private static void ranges(Material material, String where, List<Problem> problems) {
        for (EAttribute attribute : material.eClass().getEAttributes()) {
            Quantity quantity = Quantities.of(attribute);
            if (quantity.hasRange() && material.eGet(attribute) instanceof Number number
                    && !quantity.allows(number.doubleValue())) {
                problems.add(ReferenceProblem.OUT_OF_RANGE.of(quantity.allowed(), quantity.explanation())
                        .at(where + attribute.getName(), AttributeText.format(attribute, number)));
            }
        }
    }
}
