// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.interchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.pressling.dataset.sample.ParticlesCsv;

/** Phase, place and diameter of each particle as {@code NAME.csv}, in the columns of {@link ParticlesCsv}; of a body with z. */
public final class CsvExporter implements StructureExporter {

    @Override
    public List<Path> write(ExportedStructure structure, Path folder, String name) throws IOException {
        Path file = folder.resolve(name + ".csv");
        ParticlesCsv.write(structure.structure().particles(), file, structure.structure().box().isSpace());
        return List.of(file);
    }
}
