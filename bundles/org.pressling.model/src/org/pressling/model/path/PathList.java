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

/** Lists every path by walking the metamodel, so that the help cannot fall behind it. */
final class PathList {

    private final List<PathEntry> entries = new ArrayList<>();

    private PathList() {
    }

    static List<PathEntry> all() {
        PathList list = new PathList();
        list.walk(PresslingPackage.Literals.STUDY, "");
        return List.copyOf(list.entries);
    }

    private void walk(EClass type, String prefix) {
        for (EStructuralFeature feature : type.getEStructuralFeatures()) {
            String path = prefix + feature.getName();
            if (feature instanceof EReference reference) {
                walk(reference, path);
            } else if (feature != PresslingPackage.Literals.STUDY__FORMAT_VERSION) {
                add(path, feature);
            }
        }
    }

    private void walk(EReference reference, String path) {
        EClass type = reference.getEReferenceType();
        if (reference == PresslingPackage.Literals.CAMPAIGN__FACTORS) {
            add(path + "[PATH]", PresslingPackage.Literals.FACTOR__VALUES);
        } else if (type == PresslingPackage.Literals.CONTRIBUTION) {
            add(path, reference);
            add(reference.isMany() ? path + "[ID].SETTING" : path + ".SETTING", PresslingPackage.Literals.NAMED_VALUE__VALUE);
        } else if (reference == PresslingPackage.Literals.NETWORK__BLOCKS
                || reference == PresslingPackage.Literals.PRESS__STAGES) {
            add(path, reference);
            walk(type, path + "[INDEX].");
        } else if (type == PresslingPackage.Literals.MATERIAL && !reference.isContainment()) {
            add(path, reference);
            for (EAttribute attribute : type.getEAttributes()) {
                if (Quantities.of(attribute).hasRange()) {
                    add(path + "." + attribute.getName(), attribute);
                }
            }
        } else if (reference.isMany()) {
            walk(type, path + (reference == PresslingPackage.Literals.STUDY__PHASES ? "[NAME]." : "[ID]."));
        } else {
            walk(type, path + ".");
        }
    }

    private void add(String path, EStructuralFeature feature) {
        Quantity quantity = Quantities.of(feature);
        entries.add(new PathEntry(path, quantity.unitText(), quantity.allowedText(), quantity.defaultText(), quantity.meaning()));
    }
}
