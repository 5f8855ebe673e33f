// SPDX-License-Identifier: EPL-2.0
package org.pressling.model.path;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.pressling.model.Contribution;
import org.pressling.model.Factor;
import org.pressling.model.Material;
import org.pressling.model.NamedValue;
import org.pressling.model.Phase;
import org.pressling.model.PresslingPackage;
import org.pressling.model.Study;
import org.pressling.model.quantity.Quantities;

/**
 * A whole study as values by path, so that studies can be compared whatever they hold. Paths are those of {@link StudyPaths}, in
 * the order of the metamodel; values are as a study file has them, in the units of the paths.
 */
public final class StudyValues {
    private final SequencedMap<String, String> values = new LinkedHashMap<>();
    private final Study study;

    private StudyValues(Study study) {
        this.study = study;
    }

    /**
     * All values of a study that are not empty, defaults included.
     *
     * @param study any study
     * @return values by path, unchangeable
     */
    public static SequencedMap<String, String> of(Study study) {
        StudyValues all = new StudyValues(study);
        all.walk(study, "");
        return Collections.unmodifiableSequencedMap(all.values);
    }

    private void walk(EObject owner, String prefix) {
        for (EStructuralFeature feature : owner.eClass().getEAllStructuralFeatures()) {
            String path = prefix + feature.getName();
            if (feature instanceof EReference reference) {
                reference(owner, reference, path);
            } else if (feature != PresslingPackage.Literals.STUDY__FORMAT_VERSION) {
                attribute(owner, (EAttribute) feature, path);
            }
        }
    }

    private void attribute(EObject owner, EAttribute attribute, String path) {
        put(path, AttributeText.format(attribute, owner.eGet(attribute)));
    }

    private void reference(EObject owner, EReference reference, String path) {
        Object value = owner.eGet(reference);
        if (reference == PresslingPackage.Literals.STUDY__OWN_MATERIALS) {
            return; // those that matter stand where a phase names them
        }
        if (reference == PresslingPackage.Literals.NETWORK__BLOCKS || reference == PresslingPackage.Literals.PRESS__STAGES) {
            put(path, StudyPaths.get(study, path));
        } else if (reference.isMany()) {
            for (Object item : (List<?>) value) {
                item((EObject) item, path);
            }
        } else {
            switch (value) {
            case null -> {
                return;
            }
            case Contribution chosen -> contribution(chosen, path);
            case Material material -> material(material, path);
            default -> walk((EObject) value, path + '.');
            }
        }
    }

    private void item(EObject item, String path) {
        switch (item) {
        case Factor factor -> attribute(factor, PresslingPackage.Literals.FACTOR__VALUES, path + '[' + factor.getPath() + ']');
        case Phase phase -> walk(phase, path + '[' + phase.getName() + "].");
        case Contribution one -> contribution(one, path + '[' + one.getId() + ']');
        default -> throw new IllegalStateException("A list of " + item.eClass().getName() + " is not known here");
        }
    }

    private void contribution(Contribution chosen, String path) {
        put(path, chosen.getId());
        for (NamedValue setting : chosen.getSettings()) {
            put(path + '.' + setting.getName(), setting.getValue());
        }
    }

    private void material(Material material, String path) {
        put(path, material.getId());
        for (EAttribute attribute : material.eClass().getEAllAttributes()) {
            if (Quantities.of(attribute).hasRange()) {
                attribute(material, attribute, path + '.' + attribute.getName());
            }
        }
    }

    private void put(String path, String value) {
        if (value != null && !value.isEmpty()) {
            values.put(path, value);
        }
    }
}
