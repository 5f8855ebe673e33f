// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.interchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes a structure for another program. A function of its arguments: the same structure gives the same bytes, and
 * several threads may call at a time.
 */
@FunctionalInterface
public interface StructureExporter extends Exporter {

    /**
     * Writes one or several files.
     *
     * @param structure what to write, in SI
     * @param folder    an existing folder; Pressling gives an empty one, and moves the files when all are whole
     * @param name      name to begin or end the file names with, without extension; it ends with the number of the
     *                  sample, so that programs which show series of files find one
     * @return the files, in the order in which they were written; older ones of the same names are replaced
     * @throws IOException                               when a file cannot be written
     * @throws org.pressling.dem.InvalidInputException when the format needs something that the structure has not
     */
    List<Path> write(ExportedStructure structure, Path folder, String name) throws IOException;

    @Override
    default Exported exports() {
        return Exported.SAMPLES;
    }
}
