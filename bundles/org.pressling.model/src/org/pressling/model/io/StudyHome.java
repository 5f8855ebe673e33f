// SPDX-License-Identifier: EPL-2.0
package org.pressling.model.io;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;

/** What a copy of a study knows of the folder of the file that it was copied from: there lie the files that it names. */
final class StudyHome extends AdapterImpl {

    private final Path folder;

    StudyHome(Path folder) {
        this.folder = folder;
    }

    /** The folder of a study in a file, or of the file that it is a copy of. */
    static Optional<Path> of(EObject study) {
        Resource resource = study.eResource();
        if (resource != null && resource.getURI() != null && resource.getURI().isFile()) {
            return Optional.ofNullable(Path.of(resource.getURI().toFileString()).toAbsolutePath().getParent());
        }
        return study.eAdapters().stream().filter(StudyHome.class::isInstance).map(StudyHome.class::cast).findFirst()
                .map(home -> home.folder);
    }
}
