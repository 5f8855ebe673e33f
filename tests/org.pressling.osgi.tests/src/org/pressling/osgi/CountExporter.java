// SPDX-License-Identifier: EPL-2.0
package org.pressling.osgi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.pressling.dataset.interchange.ExportedStructure;
import org.pressling.dataset.interchange.StructureExporter;

/** A stranger's exporter: writes how many particles there are. */
public final class CountExporter implements StructureExporter {
    @Override
    public List<Path> write(ExportedStructure structure, Path folder, String name) throws IOException {
        return List.of(Files.writeString(folder.resolve(name + ".txt"),
                Integer.toString(structure.structure().particles().count())));
    }
}
