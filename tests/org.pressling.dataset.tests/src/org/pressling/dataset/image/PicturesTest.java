// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.image;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.Random;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressling.dem.InvalidInputException;

class PicturesTest {
    private static final OptionalDouble TOLD = OptionalDouble.empty();
    private static final OptionalDouble GIVEN = OptionalDouble.of(1e-7);

    @TempDir
    Path folder;

    @Test
    void pngComesBackAsItWas() throws IOException {
        GrayImage image = noise(37, 23, 36e-6 / 224);
        Pictures.writePng(image, folder.resolve("a.png"));
        Pictures.writePng(image, folder.resolve("b.png"));
        assertEquals(image, Pictures.read(folder.resolve("a.png"), TOLD));
        assertEquals(-1, Files.mismatch(folder.resolve("a.png"), folder.resolve("b.png")));
    }

    @Test
    void aPixelSizeThatIsGivenGoesBeforeTheFile() throws IOException {
        Pictures.writePng(noise(4, 4, 2e-7), folder.resolve("a.png"));
        assertEquals(1e-7, Pictures.read(folder.resolve("a.png"), GIVEN).pixelSize());
    }

    @Test
    void otherProgramsFindTheScaleInThePng() throws IOException {
        Path file = folder.resolve("a.png");
        Pictures.writePng(noise(4, 4, 36e-6 / 224), file);
        byte[] bytes = Files.readAllBytes(file);
        int at = indexOf(bytes, "pHYs");
        int pixelsPerMetre = ByteBuffer.wrap(bytes, at + 4, 4).getInt();
        assertEquals(6_222_222, pixelsPerMetre);
        assertEquals(1, bytes[at + 12], "the unit is the metre");
    }

    @ParameterizedTest
    @CsvSource({"3, 40000, '', 2.5e-7", "2, 25400, '', 1e-6", "1, 4, 'ImageJ=1.54f\nunit=micron\n', 2.5e-7",
            "1, 0.004, 'ImageJ=1.54f\nunit=nm\n', 2.5e-7"})
    void tiffTellsItsScale(int unit, double resolution, String description, double expected) throws IOException {
        Path file = folder.resolve("a.tif");
        ForeignPictures.writeTiff(gray(8, 6, 99), file, unit, resolution, resolution, description);
        GrayImage read = Pictures.read(file, TOLD);
        assertEquals(expected, read.pixelSize(), expected * 1e-6);
        assertEquals(99, read.gray(7, 5));
    }

    @ParameterizedTest
    @CsvSource({"1, 1, ''", "1, 40000, 'unit=micron'", "2, 72, ''", "2, 300, ''", "3, 0, ''"})
    void tiffWithoutAScaleOfTheStructureIsRefused(int unit, double resolution, String description) throws IOException {
        Path file = folder.resolve("a.tif");
        ForeignPictures.writeTiff(gray(8, 6, 99), file, unit, resolution, resolution, description);
        String message = assertThrows(InvalidInputException.class, () -> Pictures.read(file, TOLD)).getMessage();
        assertTrue(message.contains("a.tif") && message.contains("Give the pixel size"), message);
        assertEquals(1e-7, Pictures.read(file, GIVEN).pixelSize());
    }

    @Test
    void pixelsThatAreNotSquareAreRefused() throws IOException {
        Path file = folder.resolve("a.tif");
        ForeignPictures.writeTiff(gray(8, 6, 99), file, 3, 40_000, 41_000, "");
        assertTrue(assertThrows(InvalidInputException.class,
                () -> Pictures.read(file, TOLD)).getMessage().contains("square"));
    }

    @Test
    void jpegTellsItsScale() throws IOException {
        Path file = folder.resolve("a.jpg");
        ForeignPictures.writeJpeg(gray(16, 16, 200), file, 2, 40_000);
        GrayImage read = Pictures.read(file, TOLD);
        assertEquals(2.5e-7, read.pixelSize(), 1e-12);
        assertEquals(200, read.gray(5, 5), 1);
        ForeignPictures.writeJpeg(gray(16, 16, 200), file, 0, 1);
        assertThrows(InvalidInputException.class, () -> Pictures.read(file, TOLD));
    }

    @ParameterizedTest
    @CsvSource({"255, 255, 255, 255", "255, 0, 0, 77", "0, 255, 0, 149", "0, 0, 255, 29", "128, 128, 128, 128"})
    void coloursBecomeGrayByLuminance(int red, int green, int blue, int expected) throws IOException {
        BufferedImage color = new BufferedImage(3, 3, BufferedImage.TYPE_INT_RGB);
        color.setRGB(1, 1, red << 16 | green << 8 | blue);
        ImageIO.write(color, "png", folder.resolve("a.png").toFile());
        assertEquals(expected, Pictures.read(folder.resolve("a.png"), GIVEN).gray(1, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "tiff"})
    void sixteenBitsBecomeEight(String format) throws IOException {
        BufferedImage deep = new BufferedImage(256, 1, BufferedImage.TYPE_USHORT_GRAY);
        byte[] expected = new byte[256];
        for (int i = 0; i < 256; i++) {
            deep.getRaster().setSample(i, 0, 0, i * 257 + (i < 255 ? 100 : 0));
            expected[i] = (byte) i;
        }
        ImageIO.write(deep, format, folder.resolve("a").toFile());
        assertArrayEquals(expected, Pictures.read(folder.resolve("a"), GIVEN).pixels());
    }

    @Test
    void blackAndWhitePicturesAreRead() throws IOException {
        BufferedImage binary = new BufferedImage(2, 1, BufferedImage.TYPE_BYTE_BINARY);
        binary.setRGB(1, 0, 0xFFFFFFFF);
        ImageIO.write(binary, "png", folder.resolve("a.png").toFile());
        assertArrayEquals(new byte[] {0, -1}, Pictures.read(folder.resolve("a.png"), GIVEN).pixels());
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "tif"})
    void aTruncatedPictureIsRefusedWhereverItEnds(String kind) throws IOException {
        Path whole = folder.resolve("whole." + kind);
        GrayImage image = noise(64, 64, 1e-7);
        switch (kind) {
        case "png" -> Pictures.writePng(image, whole);
        case "jpg" -> ForeignPictures.writeJpeg(ForeignPictures.buffered(image), whole, 2, 50_000);
        default -> ForeignPictures.writeTiff(ForeignPictures.buffered(image), whole, 3, 50_000, 50_000, "");
        }
        byte[] bytes = Files.readAllBytes(whole);
        Pictures.read(whole, GIVEN);
        Path cut = folder.resolve("cut." + kind);
        for (double share : new double[] {0, 0.001, 0.01, 0.1, 0.3, 0.5, 0.7, 0.9}) {
            Files.write(cut, Arrays.copyOf(bytes, (int) (bytes.length * share)));
            String message = assertThrows(InvalidInputException.class, () -> Pictures.read(cut, GIVEN), kind + " "
                    + share)
                    .getMessage();
            assertTrue(message.contains("cut." + kind), message);
        }
    }

    @Test
    void otherFilesAreRefused() throws IOException {
        Files.writeString(folder.resolve("a.png"), "not a picture at all");
        ImageIO.write(gray(4, 4, 1), "gif", folder.resolve("b.png").toFile());
        for (String name : new String[] {"a.png", "b.png", "missing.png", ""}) {
            assertThrows(InvalidInputException.class, () -> Pictures.read(folder.resolve(name), GIVEN), name);
        }
        assertThrows(InvalidInputException.class, () -> Pictures.read(folder.resolve("a.png"), OptionalDouble.of(0.1)));
    }

    @Test
    void aPictureThatClaimsToBeHugeIsRefusedBeforeItIsDecoded() throws IOException {
        Path file = folder.resolve("a.png");
        Pictures.writePng(noise(8, 8, 1e-7), file);
        byte[] bytes = Files.readAllBytes(file);
        int at = indexOf(bytes, "IHDR") + 4;
        ByteBuffer.wrap(bytes).putInt(at, 100_000).putInt(at + 4, 100_000);
        Files.write(file, bytes);
        String message = assertThrows(InvalidInputException.class, () -> Pictures.read(file, GIVEN)).getMessage();
        assertTrue(message.contains("100000 × 100000"), message);
    }

    static GrayImage noise(int width, int height, double pixelSize) {
        byte[] pixels = new byte[width * height];
        new Random(7).nextBytes(pixels);
        return new GrayImage(width, height, pixels, pixelSize);
    }

    private static BufferedImage gray(int width, int height, int gray) {
        byte[] pixels = new byte[width * height];
        Arrays.fill(pixels, (byte) gray);
        return ForeignPictures.buffered(new GrayImage(width, height, pixels, 1e-7));
    }

    private static int indexOf(byte[] bytes, String chunk) {
        return new String(bytes, StandardCharsets.ISO_8859_1).indexOf(chunk);
    }
}
