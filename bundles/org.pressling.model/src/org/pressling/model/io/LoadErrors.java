// SPDX-License-Identifier: EPL-2.0
package org.pressling.model.io;

import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.ClassNotFoundException;
import org.eclipse.emf.ecore.xmi.FeatureNotFoundException;
import org.eclipse.emf.ecore.xmi.IllegalValueException;
import org.eclipse.emf.ecore.xmi.PackageNotFoundException;
import org.eclipse.emf.ecore.xmi.UnresolvedReferenceException;
import org.pressling.dem.Excerpt;
import org.pressling.dem.InvalidInputException;
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
            return new InvalidInputException(Shown.file(file) + " cannot be read: " + (failure == null ? "it is damaged."
                    : Shown.reason(failure)), failure);
        }
        String where = migrated ? " after migration: " : ": ";
        return new InvalidInputException(Shown.problems(file,
                errors.stream().map(error -> "line " + error.getLine() + where + text(error)).toList()), failure);
    }

    private static String text(Resource.Diagnostic error) {
        return switch (error) {
        case FeatureNotFoundException unknown -> unknownFeature(unknown);
        case IllegalValueException unfit -> unfitValue(unfit);
        case UnresolvedReferenceException dangling ->
            "nothing in this file has the identifier '" + Excerpt.of(String.valueOf(dangling.getReference()))
                    + "'. Refer to one of ownMaterials, to pressling:/materials#ID, or to a material file beside this one.";
        case ClassNotFoundException unknown -> "unknown element type '" + Excerpt.of(String.valueOf(unknown.getName()))
                + "'. A study starts with <pressling:Study>, a library with <pressling:MaterialLibrary>.";
        case PackageNotFoundException unknown ->
            "unknown namespace '" + Excerpt.of(String.valueOf(unknown.uri())) + "'. Write xmlns:pressling=\""
                    + PresslingPackage.eNS_URI + "\".";
        default -> Excerpt.of(String.valueOf(error.getMessage()));
        };
    }

    private static String unknownFeature(FeatureNotFoundException unknown) {
        EObject owner = unknown.getObject();
        if (owner == null) {
            return "unknown element '" + Excerpt.of(String.valueOf(unknown.getName())) + "'. Remove it.";
        }
        EClass type = owner.eClass();
        List<String> known = type.getEAllStructuralFeatures().stream().map(EStructuralFeature::getName).toList();
        if (known.contains(unknown.getName())) {
            return unknown.getName() + " is an element of a " + type.getName() + ", not an attribute. Write <" + unknown.getName()
                    + ">…</" + unknown.getName() + "> in it.";
        }
        return "a " + type.getName() + " has no '" + Excerpt.of(String.valueOf(unknown.getName())) + "'."
                + SpellingSuggestion.hint(unknown.getName(), known)
                + " Correct or remove it.";
    }

    private static String unfitValue(IllegalValueException unfit) {
        EStructuralFeature feature = unfit.getFeature();
        String allowed = Quantities.of(feature).allowedText();
        return "'" + Excerpt.of(String.valueOf(unfit.getValue())) + "' does not fit " + feature.getEContainingClass().getName()
                + "." + feature.getName()
                + (allowed.isEmpty() ? "" : "; allowed: " + allowed) + ". Write such a value.";
    }
}
