// SPDX-License-Identifier: EPL-2.0
package org.pressling.model.check;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.pressling.model.Contribution;
import org.pressling.model.PresslingPackage;
import org.pressling.model.Study;
import org.pressling.model.quantity.Quantities;

/**
 * Where a study names contributions of a kind, read off the metamodel: a reference to contributions there is all that a further
 * kind takes.
 *
 * @param path where, as {@link org.pressling.model.path.StudyPaths} takes it
 * @param kind identifier of the kind of contribution that is named there
 * @param isMany whether several may be named
 */
public record ContributionPlace(String path, String kind, boolean isMany) {

    private static final List<ContributionPlace> ALL = List.copyOf(find(PresslingPackage.Literals.STUDY, ""));

    /** {@return every place of a study, in the order of the metamodel} */
    public static List<ContributionPlace> all() {
        return ALL;
    }

    private static List<ContributionPlace> find(EClass owner, String start) {
        List<ContributionPlace> places = new ArrayList<>();
        for (EReference reference : owner.getEAllContainments()) {
            String path = start + reference.getName();
            if (reference.getEReferenceType() == PresslingPackage.Literals.CONTRIBUTION) {
                places.add(new ContributionPlace(path, Quantities.kind(reference), reference.isMany()));
            } else if (!reference.isMany()) {
                places.addAll(find(reference.getEReferenceType(), path + "."));
            }
        }
        return places;
    }

    /**
     * What a study names here.
     *
     * @param study a study with all its parts
     * @return its contributions; at most one where only one may be named
     */
    @SuppressWarnings("unchecked")
    public List<Contribution> in(Study study) {
        EObject owner = study;
        String[] steps = path.split("[.]");
        for (int i = 0; i < steps.length - 1; i++) {
            owner = (EObject) owner.eGet(owner.eClass().getEStructuralFeature(steps[i]));
        }
        Object named = owner.eGet(owner.eClass().getEStructuralFeature(steps[steps.length - 1]));
        return isMany ? (List<Contribution>) named : named == null ? List.of() : List.of((Contribution) named);
    }
}
