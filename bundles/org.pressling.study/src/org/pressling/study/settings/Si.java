// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.settings;

import java.util.OptionalDouble;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.pressling.model.quantity.Quantities;

/** Reads numbers of a model in SI, by the unit that the model states for each attribute. */
final class Si {

    private Si() {
    }

    /** The value of an attribute in SI. */
    static double of(EObject object, EAttribute attribute) {
        return Quantities.toSi(attribute, ((Number) object.eGet(attribute)).doubleValue());
    }

    /** The value of an attribute in SI; nothing where it is 0, which stands for "as it comes". */
    static OptionalDouble above0(EObject object, EAttribute attribute) {
        double value = of(object, attribute);
        return value > 0 ? OptionalDouble.of(value) : OptionalDouble.empty();
    }
}
