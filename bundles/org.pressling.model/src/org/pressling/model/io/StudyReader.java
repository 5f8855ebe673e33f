// SPDX-License-Identifier: EPL-2.0
package org.pressling.model.io;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.common.util.WrappedException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.pressling.dem.InvalidInputException;
import org.pressling.dem.Problem;
import org.pressling.dem.Remedy;
import org.pressling.model.Material;
import org.pressling.model.MaterialLibrary;
import org.pressling.model.Phase;
import org.pressling.model.PresslingPackage;
import org.pressling.model.SpellingSuggestion;
import org.pressling.model.Study;

/** Reads a study and the materials it refers to, and checks that the whole is there. */
final class StudyReader {

    private StudyReader() {
    }

    /** Reads from the stream if there is one, else from the URI. */
    static Study read(ResourceSet resources, URI uri, InputStream input) {
        String file = FileNames.of(uri);
        Resource resource = open(resources, uri, input, file);
        EObject root = resource.getContents().isEmpty() ? null : resource.getContents().get(0);
        if (!(root instanceof Study study)) {
            throw (root == null ? FileProblem.EMPTY.of() : FileProblem.NO_STUDY.of(root.eClass().getName())).in(file).exception();
        }
        refuseLinkedParts(study, file);
        resolve(resources, study, PresslingPackage.Literals.STUDY__AM, file);
        resolve(resources, study, PresslingPackage.Literals.STUDY__SE, file);
        for (Phase phase : study.getPhases()) {
            resolve(resources, phase, PresslingPackage.Literals.PHASE__MATERIAL, file);
        }
        StudyDefaults.complete(study);
        return study;
    }

    /** Reads from the stream if there is one, else from the URI. */
    static Resource open(ResourceSet resources, URI uri, InputStream input, String file) {
        try {
            if (input == null) {
                refuseFolder(uri, file);
                return resources.getResource(uri, true);
            }
            Resource resource = resources.createResource(uri);
            resource.load(input, Map.of());
            return resource;
        } catch (WrappedException failure) {
            throw unreadable(file, failure.exception());
        } catch (IOException failure) {
            throw unreadable(file, failure);
        }
    }

    private static void refuseFolder(URI uri, String file) {
        if (uri.isFile() && Files.isDirectory(Path.of(uri.toFileString()))) {
            throw FileProblem.IS_FOLDER.of(Studies.STUDY_EXTENSION).in(file).exception();
        }
    }

    private static InvalidInputException unreadable(String file, Exception cause) {
        Throwable reason = cause instanceof Resource.IOWrappedException && cause.getCause() != null ? cause.getCause() : cause;
        if (reason instanceof InvalidInputException invalid) {
            return invalid;
        }
        boolean missing = reason instanceof FileNotFoundException && !Files.exists(Path.of(file));
        return (missing ? FileProblem.MISSING.of() : FileProblem.UNREADABLE.of(Shown.reason(reason))).in(file).exception(cause);
    }

    /** A part taken from another file would be read as a part full of defaults; only materials may be referred to. */
    private static void refuseLinkedParts(Study study, String file) {
        for (Iterator<EObject> parts = study.eAllContents(); parts.hasNext();) {
            EObject part = parts.next();
            if (part.eIsProxy()) {
                throw FileProblem.LINKED_PART.of(part.eContainmentFeature().getName()).in(file).exception();
            }
        }
    }

    private static void resolve(ResourceSet resources, EObject owner, EReference reference, String file) {
        Object value = owner.eGet(reference, false);
        if (!(value instanceof InternalEObject object) || !object.eIsProxy()) {
            return;
        }
        URI target = object.eProxyURI();
        if (!PresslingUriHandler.follows(resources, target)) {
            throw PresslingUriHandler.notFollowed(target, resources).in(file).exception();
        }
        EObject found;
        try {
            found = resources.getResource(target.trimFragment(), true).getEObject(String.valueOf(target.fragment()));
        } catch (WrappedException missing) {
            throw FileProblem.REFERENCE_MISSING.of(reference.getName(), target).in(file).exception(missing);
        }
        if (!(found instanceof Material)) {
            throw noMaterial(resources, reference.getName(), target).in(file).exception();
        }
        owner.eSet(reference, found);
    }

    private static Problem noMaterial(ResourceSet resources, String name, URI target) {
        EObject root = resources.getResource(target.trimFragment(), true).getContents().get(0);
        if (!(root instanceof MaterialLibrary library)) {
            return FileProblem.REFERENCE_ELSEWHERE.of(name, target);
        }
        List<String> known = library.getMaterials().stream().map(Material::getId).toList();
        return SpellingSuggestion.to(String.valueOf(target.fragment()), known)
                .map(meant -> FileProblem.REFERENCE_MISSPELT.of(name, target).remedy(Remedy.meant(meant)))
                .orElseGet(() -> FileProblem.REFERENCE_UNKNOWN.of(name, target, known));
    }
}
