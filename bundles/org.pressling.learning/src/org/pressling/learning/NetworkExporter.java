// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.pressling.dataset.interchange.Exported;
import org.pressling.dataset.interchange.Exporter;

/** Writes a trained network in a form that other programs read. */
@FunctionalInterface
public interface NetworkExporter extends Exporter {

    /**
     * Writes one or several files.
     *
     * @param network what to write
     * @param folder  an existing folder; Pressling gives an empty one, and moves the files when all are whole
     * @param name    name of the files, without extension
     * @return the files, in the order in which they were written; older ones of the same names are replaced
     * @throws IOException if a file cannot be written
     */
    List<Path> write(ExportedNetwork network, Path folder, String name) throws IOException;

    @Override
    default Exported exports() {
        return Exported.NETWORK;
    }
}
