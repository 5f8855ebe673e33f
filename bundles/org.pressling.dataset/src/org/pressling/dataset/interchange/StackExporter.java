// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.interchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.pressling.dataset.image.Pictures;

/**
 * A stack of sections {@code NAME.tif}, a page each, which ImageJ and Fiji open with their scale: x across, the press
 * direction, y up,
 * z from page to page, voxels being cubes. Grays are spread over the phases, black is void. Of a structure in a plane it is
 * one page.
 */
public final class StackExporter implements StructureExporter {

    @Override
    public List<Path> write(ExportedStructure structure, Path folder, String name) throws IOException {
        Path file = folder.resolve(name + ".tif");
        Voxels voxels = Voxels.of(structure.structure());
        Pictures.writeTiff(voxels.stack(), voxels.stack().pixelSize(), file);
        return List.of(file);
    }
}
