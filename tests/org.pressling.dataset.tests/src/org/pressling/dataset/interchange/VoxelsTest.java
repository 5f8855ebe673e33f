// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.interchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressling.dem.Box;
import org.pressling.dem.Contacts;
import org.pressling.dem.Materials;
import org.pressling.dem.Particles;
import org.pressling.dem.Phase;
import org.pressling.dem.Structure;

/** Bodies as stacks of pictures and as images of voxels. */
class VoxelsTest {
    private static final double UM = 1e-6;

    @TempDir
    Path folder;

    private static ExportedStructure exported(Box box) {
        var particles = new Particles(2);
        double z = box.isSpace() ? 2 * UM : 0;
        particles.set(0, Phase.AM, 4 * UM, 3 * UM, z, 1.5 * UM);
        particles.set(1, Phase.SE, 7.5 * UM, 1 * UM, z, 0.75 * UM);
        return ExportedStructure.of(new Structure(box, particles), Optional.of(Materials.KOMORI_2022), new Contacts(0));
    }

    private static final Box BODY = new Box(10 * UM, 6 * UM, 5 * UM, false, false);

    @Test
    void aBodyIsAStackWithItsScale() throws IOException {
        Path file = new StackExporter().write(exported(BODY), folder, "pressed_0001").getFirst();
        assertEquals("pressed_0001.tif", file.getFileName().toString());
        String text = Files.readString(file, StandardCharsets.ISO_8859_1);
        assertTrue(text.contains("images=128\nslices=128\nunit=um\nspacing=0.0390625\n"));
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            ImageReader reader = ImageIO.getImageReaders(in).next();
            reader.setInput(in);
            assertEquals(128, reader.getNumImages(true));
            assertEquals(256, reader.getWidth(0));
            assertEquals(153, reader.getHeight(0));
            long am = 0;
            long se = 0;
            for (int page = 0; page < 128; page++) {
                for (byte gray : (byte[]) reader.read(page).getRaster().getDataElements(0, 0, 256, 153, null)) {
                    am += (gray & 0xFF) == 127 ? 1 : 0;
                    se += (gray & 0xFF) == 255 ? 1 : 0;
                }
            }
            double voxel = Math.pow(10.0 / 256, 3);
            assertEquals(4.0 / 3 * Math.PI * 3.375, am * voxel, 0.01);
            assertEquals(4.0 / 3 * Math.PI * 0.421875, se * voxel, 0.01);
            reader.dispose();
        }
    }

    @Test
    void aVtkImageHoldsTheSameVoxelsFromTheCornerOn() throws IOException {
        Path file = new VtkImageExporter().write(exported(BODY), folder, "pressed_0001").getFirst();
        byte[] bytes = Files.readAllBytes(file);
        int count = 256 * 153 * 128;
        String header = new String(bytes, 0, bytes.length - count - 1, StandardCharsets.US_ASCII);
        assertEquals(List.of("# vtk DataFile Version 3.0", "phases in um: 0 = void, 1 = AM, 2 = SE", "BINARY",
                "DATASET STRUCTURED_POINTS", "DIMENSIONS 257 154 129", "ORIGIN 0 0 0",
                "SPACING 0.0390625 0.0390625 0.0390625", "CELL_DATA " + count, "SCALARS phase unsigned_char 1",
                "LOOKUP_TABLE default"), header.lines().toList());
        byte[] numbers = Arrays.copyOfRange(bytes, bytes.length - count - 1, bytes.length - 1);
        // The centre of the AM particle, and one that is not there mirrored in any direction.
        assertEquals(1, numbers[(51 * 153 + 76) * 256 + 102]);
        assertEquals(2, numbers[(51 * 153 + 25) * 256 + 192]);
        assertEquals(0, numbers[(51 * 153 + 127) * 256 + 192]);
        assertArrayEquals(Voxels.of(exported(BODY).structure()).numbers(), numbers);
    }

    @Test
    void aPlaneIsOneLayer() throws IOException {
        Box plane = new Box(10 * UM, 6 * UM, true);
        assertEquals(1, Voxels.of(exported(plane).structure()).stack().channels());
        Path file = new StackExporter().write(exported(plane), folder, "plane").getFirst();
        assertTrue(Files.readString(file, StandardCharsets.ISO_8859_1).contains("images=1\n"));
    }

    @Test
    void aThinBodyIsDrawnFinely() {
        Voxels thin = Voxels.of(exported(new Box(40 * UM, 40 * UM, 1 * UM, true, true)).structure());
        assertEquals(8, thin.stack().channels());
        assertEquals(320, thin.stack().width());
    }
}
