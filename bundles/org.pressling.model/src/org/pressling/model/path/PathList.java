// SPDX-License-Identifier: EPL-2.0
package org.pressling.model.path;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.pressling.model.PresslingPackage;
import org.pressling.model.quantity.Quantities;
import org.pressling.model.quantity.Quantity;
import org.pressling.model.quantity.Variable;

/** Lists every path by walking the metamodel, so that the help cannot fall behind it. */
final class PathList {

    private final List<PathEntry> entries = new ArrayList<>();

    private PathList() {
    }

    static List<PathEntry> all() {
        PathList list = new PathList();
        list.walk(PresslingPackage.Literals.STUDY, "", true);
        return List.copyOf(list.entries);
    }

    /** Goes through the features of a type; {@code mayVary} tells whether all on the way here may vary. */
    private void walk(EClass type, String prefix, boolean mayVary) {
        for (EStructuralFeature feature : type.getEStructuralFeatures()) {
            String path = prefix + feature.getName();
            boolean here = mayVary && Variable.is(feature);
            if (feature instanceof EReference reference) {
                walk(reference, path, here);
            } else if (feature != PresslingPackage.Literals.STUDY__FORMAT_VERSION) {
                add(path, feature, here);
            }
        }
    }

    private void walk(EReference reference, String path, boolean mayVary) {
        EClass type = reference.getEReferenceType();
        if (reference == PresslingPackage.Literals.CAMPAIGN__FACTORS) {
            add(path + "[PATH]", PresslingPackage.Literals.FACTOR__VALUES, false);
        } else if (type == PresslingPackage.Literals.CONTRIBUTION) {
            add(path, reference, false);
            add(reference.isMany() ? path + "[ID].SETTING" : path + ".SETTING", PresslingPackage.Literals.NAMED_VALUE__VALUE,
                    mayVary && Variable.is(PresslingPackage.Literals.CONTRIBUTION__SETTINGS)
                            && Variable.is(PresslingPackage.Literals.NAMED_VALUE__VALUE));
        } else if (reference == PresslingPackage.Literals.NETWORK__BLOCKS
                || reference == PresslingPackage.Literals.PRESS__STAGES) {
            add(path, reference, false);
            walk(type, path + "[INDEX].", mayVary);
        } else if (type == PresslingPackage.Literals.MATERIAL && !reference.isContainment()) {
            add(path, reference, false);
            for (EAttribute attribute : type.getEAttributes()) {
                if (Quantities.of(attribute).hasRange()) {
                    add(path + "." + attribute.getName(), attribute, mayVary && Variable.is(attribute));
                }
            }
        } else if (reference.isMany()) {
            walk(type, path + (reference == PresslingPackage.Literals.STUDY__PHASES ? "[NAME]." : "[ID]."), mayVary);
        } else {
            walk(type, path + ".", mayVary);
        }
    }

    private void add(String path, EStructuralFeature feature, boolean mayVary) {
        Quantity quantity = Quantities.of(feature);
        entries.add(new PathEntry(path, quantity.unitText(), quantity.allowedText(), quantity.defaultText(), quantity.meaning(),
                mayVary));
    }
}
