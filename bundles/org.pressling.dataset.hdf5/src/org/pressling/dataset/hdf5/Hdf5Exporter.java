// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.hdf5;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.pressling.dataset.interchange.DatasetExporter;
import org.pressling.dataset.interchange.ExportedDataset;

/**
 * A data set as {@code NAME.h5}. What lies where in it stands in docs/interchange.md. The library is not touched before the first
 * call, so that formats can be listed without it.
 */
public final class Hdf5Exporter implements DatasetExporter {
    /** Of the memory that Java may take; the data set keeps pictures in a quarter of it, and something else needs some, too. */
    private static final int SHARE = 2;

    @Override
    public List<Path> write(ExportedDataset dataset, Path folder, String name) throws IOException {
        Path file = folder.resolve(name + ".h5");
        Hdf5File.write(dataset, file, Runtime.getRuntime().maxMemory() / SHARE);
        return List.of(file);
    }
}
