// SPDX-License-Identifier: EPL-2.0
package org.pressling.model.io;

import java.io.IOException;
import java.io.InputStream;
import org.pressling.dem.Kind;

/**
 * A library of materials: what a plug-in contributes to bring values that studies can refer to. Studies name a material of it by
 * its identifier, as those of the built-in library, and files by {@code pressling:/materials/LIBRARY#MATERIAL}. A run folder
 * holds a copy of the materials that it used, so that it means the same where the library is missing.
 */
public interface MaterialSource {

    /** Libraries of materials, by their own identifiers; one that cannot be read is left out. */
    Kind<MaterialSource> KIND = Kind.of("material-library", MaterialSource.class).tried((id, source) -> {
        Kind.requireName(id, source.id());
        MaterialLibraries.requireMaterials(source);
    });

    /** {@return its identifier: letters, digits, dots, hyphens and underscores} */
    String id();

    /**
     * Opens the library.
     *
     * @return a file of materials, as the editor of materials writes it; closed by the caller
     * @throws IOException if it cannot be opened
     */
    InputStream open() throws IOException;
}
