// SPDX-License-Identifier: EPL-2.0
package org.pressling.model.path;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.pressling.model.Phase;

/** Picks one element of a list by what stands in brackets: its identifier, or its position from 0. */
final class PathKeys {

    private PathKeys() {
    }

    static EObject element(List<? extends EObject> elements, String key, String path) {
        for (EObject element : elements) {
            EStructuralFeature id = element.eClass().getEStructuralFeature("id");
            if (id != null && key.equals(element.eGet(id))) {
                return element;
            }
        }
        for (EObject element : elements) {
            if (element instanceof Phase phase && key.equalsIgnoreCase(phase.getName())) {
                return element;
            }
        }
        if (key.matches("\\d{1,6}") && Integer.parseInt(key) < elements.size()) {
            return elements.get(Integer.parseInt(key));
        }
        throw (elements.isEmpty() ? PathProblem.EMPTY_LIST.of(key) : PathProblem.NO_ELEMENT.of(key, elements.size() - 1)).at(path)
                .exception();
    }
}
