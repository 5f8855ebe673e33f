// SPDX-License-Identifier: EPL-2.0
package org.pressling.model.quantity;

import org.eclipse.emf.ecore.EStructuralFeature;

/** Reads the annotation of the metamodel that says what a campaign may vary from sample to sample; nothing else says so. */
public final class Variable {

    /** Source of the annotation. */
    public static final String SOURCE = "https://pressling.org/model/variable";

    private Variable() {
    }

    /**
     * Whether one sample may have its own value of a feature. A path may vary if all features along it may.
     *
     * @param feature an attribute, or a reference to the part that it belongs to
     * @return whether it bears the annotation
     */
    public static boolean is(EStructuralFeature feature) {
        return feature.getEAnnotation(SOURCE) != null;
    }
}
