// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.interchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.pressling.dataset.image.GrayImage;
import org.pressling.dem.Unit;

/**
 * A VTK image {@code NAME.vtk} (legacy format, structured points) of cells with the number of the phase, 0 for void; lengths
 * in µm,
 * as other tables have them. Of a structure in a plane it is one layer.
 */
public final class VtkImageExporter implements StructureExporter {

    @Override
    public List<Path> write(ExportedStructure structure, Path folder, String name) throws IOException {
        Path file = folder.resolve(name + ".vtk");
        Voxels voxels = Voxels.of(structure.structure());
        GrayImage stack = voxels.stack();
        double side = Unit.MICROMETRE.fromSi(stack.pixelSize());
        String phases = voxels.phases().list().stream().map(phase -> phase.index() + 1 + " = " + phase)
                .collect(Collectors.joining(", "));
        byte[] numbers = voxels.numbers();
        String header = "# vtk DataFile Version 3.0\nphases in um: 0 = void, " + phases + "\nBINARY\nDATASET STRUCTURED_POINTS\n"
                + "DIMENSIONS " + (stack.width() + 1) + ' ' + (stack.height() + 1) + ' ' + (stack.channels() + 1)
                + "\nORIGIN 0 0 0\nSPACING " + side + ' ' + side + ' ' + side + "\nCELL_DATA " + numbers.length
                + "\nSCALARS phase unsigned_char 1\nLOOKUP_TABLE default\n";
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(header.getBytes(StandardCharsets.US_ASCII));
            out.write(numbers);
            out.write('\n');
        }
        return List.of(file);
    }
}
