// SPDX-License-Identifier: EPL-2.0
package org.pressling.model.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.pressling.dem.Localized;
import org.pressling.model.PresslingPackage;
import org.pressling.model.Study;
import org.pressling.model.quantity.Quantities;

/**
 * Where a study holds the bare identifier of a contribution, without settings, read off the metamodel. What the metamodel gives
 * as its default stands for a choice that is left open.
 *
 * @param path      where, as {@link org.pressling.model.path.StudyPaths} takes it
 * @param attribute the attribute there
 * @param kind      identifier of the kind of contribution
 */
record NamedPlace(String path, EAttribute attribute, String kind) {

    private static final List<NamedPlace> ALL = List.copyOf(find(PresslingPackage.Literals.STUDY, ""));

    /** {@return every place of a study, in the order of the metamodel} */
    static List<NamedPlace> all() {
        return ALL;
    }

    private static List<NamedPlace> find(EClass owner, String start) {
        List<NamedPlace> places = new ArrayList<>();
        for (EAttribute attribute : owner.getEAllAttributes()) {
            Quantities.kindNamedIn(attribute)
                    .ifPresent(kind -> places.add(new NamedPlace(start + attribute.getName(), attribute, kind)));
        }
        for (EReference reference : owner.getEAllContainments()) {
            if (!reference.isMany()) {
                places.addAll(find(reference.getEReferenceType(), start + reference.getName() + "."));
            }
        }
        return places;
    }

    /** {@return the identifier that a study with all its parts holds here; empty where it holds none} */
    String in(Study study) {
        EObject owner = study;
        String[] steps = path.split("[.]");
        for (int i = 0; i < steps.length - 1; i++) {
            owner = (EObject) owner.eGet(owner.eClass().getEStructuralFeature(steps[i]));
        }
        return Objects.toString(owner.eGet(attribute), "");
    }

    /** {@return whether an identifier leaves the choice open} */
    boolean isOpen(String id) {
        return id.equals(attribute.getDefaultValueLiteral());
    }

    /** {@return the kind in words} */
    Localized word() {
        return KindWord.of(kind);
    }
}
