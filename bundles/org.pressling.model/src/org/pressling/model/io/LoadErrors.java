// SPDX-License-Identifier: EPL-2.0
package org.pressling.model.io;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.ClassNotFoundException;
import org.eclipse.emf.ecore.xmi.FeatureNotFoundException;
import org.eclipse.emf.ecore.xmi.IllegalValueException;
import org.eclipse.emf.ecore.xmi.PackageNotFoundException;
import org.eclipse.emf.ecore.xmi.UnresolvedReferenceException;
import org.pressling.dem.InvalidInputException;
import org.pressling.dem.Problem;
import org.pressling.dem.Problems;
import org.pressling.dem.Remedy;
import org.pressling.model.PresslingPackage;
import org.pressling.model.SpellingSuggestion;
import org.pressling.model.quantity.Quantities;

/** Puts what EMF found wrong in a file into words that help the person who wrote it. */
final class LoadErrors {

    private LoadErrors() {
    }

    /**
     * Describes the errors of a resource.
     *
     * @param resource the resource that was read
     * @param file its name
     * @param migrated whether the lines are those of the migrated text rather than of the file
     * @param failure what EMF threw, may be null
     */
    static InvalidInputException describe(Resource resource, String file, boolean migrated, Exception failure) {
        List<Resource.Diagnostic> errors = resource.getErrors();
        if (errors.isEmpty()) {
            return (failure == null ? FileProblem.BROKEN.of() : FileProblem.UNREADABLE.of(Shown.reason(failure))).in(file)
                    .exception(failure);
        }
        Problems problems = new Problems();
        errors.forEach(error -> problems.add(Shown.place(problem(error), file, error.getLine(), migrated)));
        return problems.exception();
    }

    private static Problem problem(Resource.Diagnostic error) {
        return switch (error) {
        case FeatureNotFoundException unknown -> unknownFeature(unknown);
        case IllegalValueException unfit -> unfitValue(unfit);
        case UnresolvedReferenceException dangling -> FileProblem.NO_SUCH_ID.of(String.valueOf(dangling.getReference()));
        case ClassNotFoundException unknown -> FileProblem.ROOT_TYPE.of(String.valueOf(unknown.getName()));
        case PackageNotFoundException unknown ->
            FileProblem.NAMESPACE.of(String.valueOf(unknown.uri()), PresslingPackage.eNS_URI);
        default -> FileProblem.NOT_READ.of(String.valueOf(error.getMessage()));
        };
    }

    private static Problem unknownFeature(FeatureNotFoundException unknown) {
        EObject owner = unknown.getObject();
        String name = String.valueOf(unknown.getName());
        if (owner == null) {
            return FileProblem.UNKNOWN_ELEMENT.of(name);
        }
        String type = owner.eClass().getName();
        List<String> known = owner.eClass().getEAllStructuralFeatures().stream().map(EStructuralFeature::getName).toList();
        if (known.contains(name)) {
            return FileProblem.NO_ATTRIBUTE.of(name, type);
        }
        return SpellingSuggestion.to(name, known)
                .map(meant -> FileProblem.PART_MISSPELT.of(name, type).remedy(Remedy.meant(meant)))
                .orElseGet(() -> FileProblem.UNKNOWN_PART.of(name, type, known));
    }

    private static Problem unfitValue(IllegalValueException unfit) {
        EStructuralFeature feature = unfit.getFeature();
        Object value = unfit.getValue() instanceof EObject part ? part.eClass().getName() : String.valueOf(unfit.getValue());
        return FileProblem.UNFIT.of(value, feature.getEContainingClass().getName(), feature.getName(),
                Quantities.of(feature).allowed());
    }
}
