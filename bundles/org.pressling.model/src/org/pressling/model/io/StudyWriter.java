// SPDX-License-Identifier: EPL-2.0
package org.pressling.model.io;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.pressling.model.Study;

/** Writes a study as XMI. */
final class StudyWriter {

    private StudyWriter() {
    }

    /** The bytes of the file, made from a copy so that the study stays in its own resource. */
    static byte[] bytes(Study study, Path file) {
        Study copy = EcoreUtil.copy(study);
        copy.setFormatVersion(Migrations.CURRENT_VERSION);
        URI uri = URI.createFileURI(file.toAbsolutePath().normalize().toString());
        Resource resource = StudyResourceSets.resource(uri);
        resource.getContents().add(copy);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            resource.save(bytes, Map.of());
        } catch (IOException dangling) {
            throw FileProblem.HOMELESS.of(String.valueOf(study.getName()), Shown.reason(dangling)).in(file).exception(dangling);
        }
        return bytes.toByteArray();
    }
}
