// SPDX-License-Identifier: EPL-2.0
package org.pressling.model.path;

import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.pressling.model.Split;
import org.pressling.model.quantity.Quantities;
import org.pressling.model.quantity.Quantity;

/**
 * An attribute of a part of the study.
 *
 * @param path the path that led here, for messages
 * @param mayVary whether a campaign may vary it
 * @param attribute the attribute
 * @param owner the object to read
 * @param writable gives the object to write, which is another one where the owner is shared; called only with a fit value
 */
record AttributeTarget(String path, boolean mayVary, EAttribute attribute, EObject owner, Supplier<? extends EObject> writable)
        implements
            Target {

    @Override
    public String get() {
        return AttributeText.format(attribute, owner.eGet(attribute));
    }

    @Override
    public void set(String text) {
        Object value = AttributeText.parse(attribute, text, path);
        EObject changed = writable.get();
        if (changed instanceof Split split) {
            SplitForm.set(split, attribute, value);
        } else {
            changed.eSet(attribute, value);
        }
    }

    @Override
    public boolean numeric() {
        Class<?> type = attribute.getEAttributeType().getInstanceClass();
        return type == double.class || type == int.class || type == long.class;
    }

    @Override
    public Optional<Quantity> quantity() {
        return Optional.of(Quantities.of(attribute));
    }
}
