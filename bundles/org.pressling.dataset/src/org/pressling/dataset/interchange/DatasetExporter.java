// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.interchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Writes a data set for another program. A function of its arguments: the same data set gives the same bytes. */
@FunctionalInterface
public interface DatasetExporter extends Exporter {

    /**
     * Writes one or several files.
     *
     * @param dataset what to write
     * @param folder  an existing folder; Pressling gives an empty one, and moves the files when all are whole
     * @param name    name of the files, without extension
     * @return the files, in the order in which they were written; older ones of the same names are replaced
     * @throws IOException                             when a file cannot be written
     * @throws org.pressling.dem.InvalidInputException when the format cannot hold the data set
     */
    List<Path> write(ExportedDataset dataset, Path folder, String name) throws IOException;

    @Override
    default Exported exports() {
        return Exported.DATASET;
    }
}
