// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.interchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A data set as one file for NumPy, {@code NAME.npz}. What the arrays are called stands in docs/interchange.md. */
public final class NpzExporter implements DatasetExporter {

    @Override
    public List<Path> write(ExportedDataset dataset, Path folder, String name) throws IOException {
        Path file = folder.resolve(name + ".npz");
        DatasetArrays arrays = new DatasetArrays(dataset);
        try (NpzFile npz = new NpzFile(file)) {
            npz.bytes("pictures", arrays.pictures(), shape(arrays));
            npz.reals("labels", arrays.labels());
            npz.texts("label_names", arrays.labelNames());
            npz.texts("label_units", arrays.labelUnits());
            npz.texts("split", arrays.splits());
            npz.wholes("index", arrays.indices());
            if (arrays.sections().isPresent()) {
                npz.wholes("section", arrays.sections().get());
            }
            npz.texts("file", arrays.files());
            if (!arrays.verdicts().isEmpty()) {
                npz.texts("verdict", arrays.verdicts());
            }
            if (!arrays.factorNames().isEmpty()) {
                npz.reals("factors", arrays.factors());
                npz.texts("factor_names", arrays.factorNames());
                npz.texts("factor_units", arrays.factorUnits());
            }
            npz.real("pixel_size_m", arrays.pixelSize());
            npz.text("provenance", arrays.provenance());
        }
        return List.of(file);
    }

    private static int[] shape(DatasetArrays arrays) {
        return arrays.channels() > 1 ? new int[] {arrays.count(), arrays.channels(), arrays.height(), arrays.width()}
                : new int[] {arrays.count(), arrays.height(), arrays.width()};
    }
}
