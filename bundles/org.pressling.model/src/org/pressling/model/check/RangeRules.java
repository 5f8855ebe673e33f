// SPDX-License-Identifier: EPL-2.0
package org.pressling.model.check;

import java.util.List;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.pressling.dem.Problems;
import org.pressling.model.Material;
import org.pressling.model.Phase;
import org.pressling.model.PresslingPackage;
import org.pressling.model.Study;
import org.pressling.model.quantity.Quantities;
import org.pressling.model.quantity.Quantity;

/** Checks every number of a study against the range that the metamodel states. */
final class RangeRules {

    private RangeRules() {
    }

    static void check(Study study, Problems problems) {
        walk(study, "", problems);
        material(study, study.getAm(), "am.", problems);
        material(study, study.getSe(), "se.", problems);
        for (Phase phase : study.getPhases()) {
            material(study, phase.getMaterial(), "phases[" + phase.getName() + "].material.", problems);
        }
    }

    private static void material(Study study, Material material, String path, Problems problems) {
        if (material != null && material.eContainer() != study) {
            walk(material, path, problems);
        }
    }

    private static void walk(EObject owner, String prefix, Problems problems) {
        for (EStructuralFeature feature : owner.eClass().getEStructuralFeatures()) {
            if (feature instanceof EAttribute attribute) {
                check(owner, attribute, prefix + attribute.getName(), problems);
            } else if (feature instanceof EReference reference && reference.isContainment()) {
                walkParts(owner, reference, prefix, problems);
            }
        }
    }

    private static void walkParts(EObject owner, EReference reference, String prefix, Problems problems) {
        Object value = owner.eGet(reference);
        if (value instanceof EList<?> parts) {
            for (int i = 0; i < parts.size(); i++) {
                walk((EObject) parts.get(i), prefix + reference.getName() + "[" + key(parts.get(i), i) + "].", problems);
            }
        } else if (value instanceof EObject part) {
            walk(part, prefix + reference.getName() + ".", problems);
        }
    }

    private static String key(Object part, int index) {
        EObject object = (EObject) part;
        for (String name : List.of("id", "path", "name")) {
            EStructuralFeature feature = object.eClass().getEStructuralFeature(name);
            if (feature != null && object.eGet(feature) instanceof String text) {
                return text;
            }
        }
        return Integer.toString(index);
    }

    private static void check(EObject owner, EAttribute attribute, String path, Problems problems) {
        Quantity quantity = Quantities.of(attribute);
        if (!quantity.hasRange() || attribute == PresslingPackage.Literals.STUDY__FORMAT_VERSION) {
            return;
        }
        Object value = owner.eGet(attribute);
        List<?> numbers = value instanceof List<?> list ? list : List.of(value);
        for (Object number : numbers) {
            if (!quantity.allows(((Number) number).doubleValue())) {
                problems.add(ReferenceProblem.OUT_OF_RANGE.of(quantity.allowed(), quantity.explanation())
                        .at(path, EcoreUtil.convertToString(attribute.getEAttributeType(), value)));
            }
        }
    }
}
