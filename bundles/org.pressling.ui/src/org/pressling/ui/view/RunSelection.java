// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import java.net.URI;
import java.util.Arrays;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.pressling.model.Study;
import org.pressling.study.RunFolder;
import org.pressling.ui.explorer.StudyNode;
import org.pressling.ui.project.StudyFiles;

/**
 * What the views show: a run, and perhaps one of its samples. Views publish it as their selection and follow that of
 * others.
 *
 * @param folder the run folder
 * @param sample number of the sample, or 0 for none in particular
 */
public record RunSelection(RunFolder folder, int sample) {

    /**
     * Finds the run that a selection is about: one that a view published, a study file or anything below it in the
     * explorer, or a part of a study in the editor.
     *
     * @param selection any selection, may be null
     * @return the run, if it is about one
     */
    public static Optional<RunSelection> of(ISelection selection) {
        Object element = selection instanceof IStructuredSelection structured ? structured.getFirstElement() : null;
        return switch (element) {
        case null -> Optional.empty();
        case RunSelection run -> Optional.of(run);
        case StudyNode node -> ofFile(node.file());
        case EObject part -> ofPart(part);
        default -> Optional.ofNullable(Adapters.adapt(element, IFile.class)).flatMap(RunSelection::ofFile);
        };
    }

    /**
     * The run of a study file.
     *
     * @param file any file
     * @return its run, if it is a study
     */
    static Optional<RunSelection> ofFile(IFile file) {
        return StudyFiles.isStudy(file) ? StudyFiles.runFolder(file).map(folder -> new RunSelection(folder, 0))
                : Optional.empty();
    }

    private static Optional<RunSelection> ofPart(EObject part) {
        if (!(EcoreUtil.getRootContainer(part) instanceof Study study) || study.eResource() == null) {
            return Optional.empty();
        }
        URI uri = URI.create(study.eResource().getURI().toString());
        IFile[] files = ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(uri);
        return Arrays.stream(files).findFirst().flatMap(RunSelection::ofFile);
    }
}
