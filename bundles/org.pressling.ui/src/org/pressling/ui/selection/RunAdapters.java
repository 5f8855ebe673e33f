// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.selection;

import java.net.URI;
import java.util.Arrays;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.core.runtime.IPath;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.ui.IEditorPart;
import org.pressling.dataset.sample.SampleStore;
import org.pressling.model.Study;
import org.pressling.study.layout.RunFolder;
import org.pressling.ui.api.SelectedRun;
import org.pressling.ui.project.StudyFiles;
import org.pressling.ui.project.StudyNode;

/**
 * Finds the run that something is about: a study file or anything below it in the explorer, an editor, a part of a study, or a
 * run folder and what lies in it.
 */
public final class RunAdapters implements IAdapterFactory {
    private static final String RECORD = "run.json";

    /** For the platform. */
    public RunAdapters() {
        // nothing to set up
    }

    @Override
    public <T> T getAdapter(Object element, Class<T> type) {
        return type == SelectedRun.class ? type.cast(of(element).orElse(null)) : null;
    }

    @Override
    public Class<?>[] getAdapterList() {
        return new Class<?>[] {SelectedRun.class};
    }

    private static Optional<SelectedRun> of(Object element) {
        return switch (element) {
        case StudyNode node when node.kind() == StudyNode.Kind.KEPT -> Optional.of(
                new SelectedRun(StudyFiles.keptRun(node.file(), node.path()), 0));
        case StudyNode node -> ofFile(node.file());
        case EObject part -> ofPart(part);
        case IEditorPart editor -> ofFile(editor.getAdapter(IFile.class));
        case IFile file when StudyFiles.isStudy(file) -> ofFile(file);
        case IResource resource -> inRunFolder(resource);
        default -> Optional.empty();
        };
    }

    /**
     * The run that a resource is part of, and the sample if it is one's: particles of a file are pressed without a study file.
     */
    private static Optional<SelectedRun> inRunFolder(IResource resource) {
        for (IResource part = resource; part != null; part = part.getParent()) {
            if (part instanceof IFolder folder && folder.getFile(RECORD).exists()) {
                IPath inside = resource.getFullPath().makeRelativeTo(folder.getFullPath());
                // In a folder of a thousand or beside all others.
                Optional<Integer> sample = SampleStore.FOLDER.equals(inside.segment(0))
                        ? Arrays.stream(inside.segments()).skip(1).limit(2).map(SampleStore::number).flatMap(Optional::stream)
                                .findFirst()
                        : Optional.empty();
                return Optional.of(new SelectedRun(new RunFolder(StudyFiles.path(folder)), sample.orElse(0)));
            }
        }
        return Optional.empty();
    }

    private static Optional<SelectedRun> ofFile(IFile file) {
        return StudyFiles.isStudy(file) ? StudyFiles.runFolder(file).map(folder -> new SelectedRun(folder, 0))
                : Optional.empty();
    }

    private static Optional<SelectedRun> ofPart(EObject part) {
        if (!(EcoreUtil.getRootContainer(part) instanceof Study study) || study.eResource() == null) {
            return Optional.empty();
        }
        URI uri = URI.create(study.eResource().getURI().toString());
        IFile[] files = ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(uri);
        return Arrays.stream(files).findFirst().flatMap(RunAdapters::ofFile);
    }
}
