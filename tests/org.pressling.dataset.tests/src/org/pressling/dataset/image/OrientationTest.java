// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures that a camera or scanner says are turned or mirrored come out upright. */
class OrientationTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"1, 0 10 20 30 40 50, 3", "2, 20 10 0 50 40 30, 3", "3, 50 40 30 20 10 0, 3", "4, 30 40 50 0 10 20, 3",
            "5, 0 30 10 40 20 50, 2", "6, 30 0 40 10 50 20, 2", "7, 50 20 40 10 30 0, 2", "8, 20 50 10 40 0 30, 2"})
    void theOrientationIsFollowed(int orientation, String expected, int width) throws IOException {
        Path file = folder.resolve("a.tif");
        TiffMaker maker = new TiffMaker(ByteOrder.LITTLE_ENDIAN);
        maker.page(3, 2, 8, new byte[] {0, 10, 20, 30, 40, 50}).number(274, TiffMaker.SHORT, orientation);
        maker.write(file);
        GrayImage image = Pictures.readForeign(file, PictureOptions.STANDARD);
        assertEquals(width, image.width());
        StringBuilder read = new StringBuilder();
        for (byte gray : image.pixels()) {
            read.append(read.isEmpty() ? "" : " ").append(gray);
        }
        assertEquals(expected, read.toString());
    }

    @Test
    void aJpegIsTurnedAsItsExifSays() throws IOException {
        Path file = folder.resolve("a.jpg");
        BufferedImage image = new BufferedImage(16, 8, BufferedImage.TYPE_BYTE_GRAY);
        for (int x = 0; x < 16; x++) {
            for (int y = 0; y < 8; y++) {
                image.getRaster().setSample(x, y, 0, 16 * x);
            }
        }
        ForeignPictures.writeJpeg(image, file, 2, 40_000);
        TiffMaker exif = new TiffMaker(ByteOrder.BIG_ENDIAN);
        exif.page(1, 1, 8, new byte[1]).number(274, TiffMaker.SHORT, 6);
        byte[] tags = exif.bytes();
        byte[] jpeg = Files.readAllBytes(file);
        ByteArrayOutputStream turned = new ByteArrayOutputStream();
        int behindJfif = 4 + ByteBuffer.wrap(jpeg).getShort(4);
        turned.write(jpeg, 0, behindJfif);
        turned.write(new byte[] {-1, (byte) 0xE1, (byte) (tags.length + 8 >> 8), (byte) (tags.length + 8)});
        turned.write("Exif\0\0".getBytes(StandardCharsets.ISO_8859_1));
        turned.write(tags);
        turned.write(jpeg, behindJfif, jpeg.length - behindJfif);
        Files.write(file, turned.toByteArray());
        GrayImage read = Pictures.readForeign(file, PictureOptions.STANDARD);
        assertEquals(8, read.width());
        assertTrue(read.gray(4, 0) < 20 && read.gray(4, 15) > 220, "left is now above");
    }
}
