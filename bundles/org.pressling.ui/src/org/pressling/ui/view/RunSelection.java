// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import java.net.URI;
import java.util.Arrays;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IPath;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.pressling.dataset.sample.SampleStore;
import org.pressling.model.Study;
import org.pressling.study.layout.RunFolder;
import org.pressling.ui.project.StudyFiles;
import org.pressling.ui.project.StudyNode;

/**
 * What the views show: a run, and perhaps one of its samples. Views publish it as their selection and follow that of
 * others.
 *
 * @param folder the run folder
 * @param sample number of the sample, or 0 for none in particular
 */
public record RunSelection(RunFolder folder, int sample) {
    private static final String RECORD = "run.json";

    /**
     * Finds the run that a selection is about: one that a view published, a study file or anything below it in the
     * explorer, a part of a study in the editor, or a run folder and what lies in it.
     *
     * @param selection any selection, may be null
     * @return the run, if it is about one
     */
    public static Optional<RunSelection> of(ISelection selection) {
        Object element = selection instanceof IStructuredSelection structured ? structured.getFirstElement() : null;
        return switch (element) {
        case null -> Optional.empty();
        case RunSelection run -> Optional.of(run);
        case StudyNode node when node.kind() == StudyNode.Kind.KEPT -> Optional.of(
                new RunSelection(StudyFiles.keptRun(node.file(), node.path()), 0));
        case StudyNode node -> ofFile(node.file());
        case EObject part -> ofPart(part);
        default -> Optional.ofNullable(Adapters.adapt(element, IResource.class)).flatMap(RunSelection::ofResource);
        };
    }

    private static Optional<RunSelection> ofResource(IResource resource) {
        return resource instanceof IFile file && StudyFiles.isStudy(file) ? ofFile(file) : inRunFolder(resource);
    }

    /**
     * The run that a resource is part of, and the sample if it is one's: particles of a file are pressed without a study file.
     */
    private static Optional<RunSelection> inRunFolder(IResource resource) {
        for (IResource part = resource; part != null; part = part.getParent()) {
            if (part instanceof IFolder folder && folder.getFile(RECORD).exists()) {
                IPath inside = resource.getFullPath().makeRelativeTo(folder.getFullPath());
                // In a folder of a thousand or beside all others.
                Optional<Integer> sample = SampleStore.FOLDER.equals(inside.segment(0))
                        ? Arrays.stream(inside.segments()).skip(1).limit(2).map(SampleStore::number).flatMap(Optional::stream)
                                .findFirst()
                        : Optional.empty();
                return Optional.of(new RunSelection(new RunFolder(StudyFiles.path(folder)), sample.orElse(0)));
            }
        }
        return Optional.empty();
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
