// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.api;

import java.util.Objects;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.pressling.study.layout.RunFolder;
import org.pressling.ui.project.StudyFiles;

/**
 * What is looked at: a run, and perhaps one of its samples. Study files, what the explorer shows below them, study editors,
 * parts of a study in the outline, run folders and what lies in them adapt to it
 * ({@link Adapters#adapt(Object, Class)}). A view that has it as its selection is followed by all others.
 *
 * @param folder the run folder, which is not there before the study is run
 * @param sample number of the sample, from 1; 0 for none in particular
 */
public record SelectedRun(RunFolder folder, int sample) {

    /** Refuses what is no number of a sample. */
    public SelectedRun {
        Objects.requireNonNull(folder, "folder");
        if (sample < 0) {
            throw new IllegalArgumentException("samples are numbered from 1; 0 stands for none in particular, not " + sample);
        }
    }

    /**
     * The run that anything in the window is about.
     *
     * @param element an element of a selection, an editor or a file; may be null
     * @return its run, if it is about one
     */
    public static Optional<SelectedRun> of(Object element) {
        return Optional.ofNullable(Adapters.adapt(element, SelectedRun.class)).or(() -> Optional
                .ofNullable(Adapters.adapt(element, IResource.class)).map(file -> Adapters.adapt(file, SelectedRun.class)));
    }

    /**
     * The run that a selection is about.
     *
     * @param selection any selection, of which the first element counts; may be null
     * @return its run, if it is about one
     */
    public static Optional<SelectedRun> of(ISelection selection) {
        return selection instanceof IStructuredSelection structured ? of(structured.getFirstElement()) : Optional.empty();
    }

    /** {@return the study file of the workspace that this is a run of; none for particles that were pressed without one} */
    public Optional<IFile> study() {
        return StudyFiles.ofRun(folder);
    }
}
