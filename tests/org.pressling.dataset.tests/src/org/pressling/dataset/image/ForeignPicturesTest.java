// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.image;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalDouble;
import java.util.function.Consumer;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressling.dataset.Told;
import org.pressling.dem.InvalidInputException;
import org.pressling.dem.Problem;

/** Pictures as microscopes, cameras and other programs leave them: read right, or refused with what to do. */
class ForeignPicturesTest {
    private static final PictureOptions TOLD = PictureOptions.STANDARD;
    private static final PictureOptions GIVEN = TOLD.withPixelSize(OptionalDouble.of(1e-7));
    /** Two rows of three: 0, 1, 2 above 3, 4, 5, in tens. */
    private static final byte[] SIX = {0, 10, 20, 30, 40, 50};

    @TempDir
    Path folder;

    private Path tiff(ByteOrder order, Consumer<TiffMaker> content) throws IOException {
        TiffMaker maker = new TiffMaker(order);
        content.accept(maker);
        Path file = folder.resolve("a.tif");
        maker.write(file);
        return file;
    }

    private Path tiff(Consumer<TiffMaker> content) throws IOException {
        return tiff(ByteOrder.LITTLE_ENDIAN, content);
    }

    /** Code and arguments. */
    private static String refused(Path file, PictureOptions options) {
        Problem problem = Told.problem(file, () -> Pictures.readForeign(file, options));
        return problem.code().name() + problem.arguments();
    }

    @Test
    void aFileOfSeveralPagesIsNotReadWithoutSayingWhich() throws IOException {
        Path file = tiff(maker -> {
            maker.page(3, 2, 8, SIX);
            maker.page(2, 1, 8, new byte[] {100, (byte) 200});
            maker.page(3, 2, 8, SIX);
        });
        assertEquals("WHICH_PAGE[3]", refused(file, TOLD));
        assertArrayEquals(new byte[] {100, (byte) 200}, Pictures.readForeign(file, TOLD.withPage(2)).pixels());
        assertEquals("NO_PAGE[4, 3]", refused(file, TOLD.withPage(4)));
        assertThrows(InvalidInputException.class, () -> Pictures.read(file, OptionalDouble.empty()));
        Path png = folder.resolve("a.png");
        Pictures.writePng(new GrayImage(3, 2, SIX, 1e-7), png);
        assertEquals("NO_PAGE[2, 1]", refused(png, TOLD.withPage(2)));
        assertEquals(3, Pictures.readForeign(png, TOLD.withPage(1)).width());
    }

    @Test
    void previewsAndMasksAreNoPages() throws IOException {
        Path file = tiff(maker -> {
            maker.page(1, 1, 8, new byte[] {9}).number(254, TiffMaker.LONG, 1);
            maker.page(1, 1, 8, new byte[] {9}).number(255, TiffMaker.SHORT, 2);
            maker.page(3, 2, 8, SIX).number(254, TiffMaker.LONG, 0);
            maker.page(3, 2, 8, SIX).number(254, TiffMaker.LONG, 4);
        });
        assertArrayEquals(SIX, Pictures.readForeign(file, TOLD).pixels());
        Path previews = tiff(maker -> maker.page(3, 2, 8, SIX).number(254, TiffMaker.LONG, 1));
        assertEquals("PREVIEWS[]", refused(previews, TOLD));
    }

    @Test
    void aStackThatOnlyImageJUnderstandsIsToldAsSuch() throws IOException {
        Path file = tiff(maker -> maker.page(3, 2, 8, SIX).text(270, "ImageJ=1.54f\nimages=500\nslices=500\n"));
        assertEquals("IMAGEJ_STACK[500]", refused(file, TOLD));
    }

    @ParameterizedTest
    @CsvSource({"281, 4095", "281, 3977", "341, 4095"})
    void twelveBitsInSixteenAreReadByTheLargestSample(int tag, int most) throws IOException {
        for (ByteOrder order : new ByteOrder[] {ByteOrder.LITTLE_ENDIAN, ByteOrder.BIG_ENDIAN}) {
            Path file = tiff(order,
                    maker -> maker.page(3, 1, 16, maker.shorts(0, 2048, most)).number(tag, TiffMaker.SHORT, most));
            GrayImage image = Pictures.readForeign(file, TOLD);
            assertEquals(0, image.gray(0, 0));
            assertEquals(128, image.gray(1, 0));
            assertEquals(Math.round(255.0 * most / 4095), image.gray(2, 0));
        }
    }

    @Test
    void twelveBitsInSixteenThatNobodyTellsAreRefusedUnlessGiven() throws IOException {
        int[] ramp = new int[64];
        for (int i = 0; i < ramp.length; i++) {
            ramp[i] = i * 65;
        }
        Path file = tiff(maker -> maker.page(64, 1, 16, maker.shorts(ramp)));
        assertTrue(refused(file, TOLD).matches("DARK.*, 4095]"), refused(file, TOLD));
        assertEquals(255, Pictures.readForeign(file, TOLD.withGrays(new GrayRange(0, 4095))).gray(63, 0));
        assertEquals(255, Pictures.readForeign(file, TOLD.withGrays(GrayRange.OF_PICTURE)).gray(63, 0));
    }

    @Test
    void theDisplayRangeOfImageJIsFollowed() throws IOException {
        Path file = tiff(maker -> maker.page(4, 1, 16, maker.shorts(500, 1000, 2000, 3000))
                .text(270, "ImageJ=1.54f\nmin=1000.0\nmax=3000.0\n"));
        assertArrayEquals(new byte[] {0, 0, (byte) 128, -1}, Pictures.readForeign(file, TOLD).pixels());
        Path floats = tiff(maker -> maker.page(3, 1, 32, maker.floats(-1f, 0f, 1f)).number(339, TiffMaker.SHORT, 3)
                .text(270, "ImageJ=1.54f\nmin=-1.0\nmax=1.0\n"));
        assertArrayEquals(new byte[] {0, (byte) 128, -1}, Pictures.readForeign(floats, TOLD).pixels());
    }

    @Test
    void floatingPointAndSignedSamplesNeedARange() throws IOException {
        Path floats = tiff(maker -> maker.page(3, 1, 32, maker.floats(-1f, 0f, 1f)).number(339, TiffMaker.SHORT, 3));
        assertEquals("FLOAT_SAMPLES[]", refused(floats, TOLD));
        assertEquals(128, Pictures.readForeign(floats, TOLD.withGrays(new GrayRange(-1, 1))).gray(1, 0));
        Path signed = tiff(maker -> maker.page(3, 1, 16, maker.shorts(-100, 0, 100)).number(339, TiffMaker.SHORT, 2));
        assertEquals("WHOLE_SAMPLES[16]", refused(signed, TOLD));
        assertEquals(128, Pictures.readForeign(signed, TOLD.withGrays(new GrayRange(-100, 100))).gray(1, 0));
    }

    @Test
    void labelsAreNoGrays() throws IOException {
        Path file = folder.resolve("a.png");
        Pictures.writePng(new GrayImage(3, 1, new byte[] {0, 1, 2}, 1e-7), file);
        assertEquals("LABELS[[0.0, 1.0, 2.0], 255.0]", refused(file, TOLD));
        assertArrayEquals(new byte[] {0, (byte) 128, -1},
                Pictures.readForeign(file, TOLD.withGrays(GrayRange.parse("stretch"))).pixels());
        assertEquals(1, Pictures.read(file, OptionalDouble.empty()).gray(1, 0), "our own pictures are read as they are");
    }

    @Test
    void aSegmentedPictureInGraysIsRead() throws IOException {
        Path file = folder.resolve("a.png");
        Pictures.writePng(new GrayImage(3, 1, new byte[] {0, 127, -1}, 1e-7), file);
        assertArrayEquals(new byte[] {0, 127, -1}, Pictures.readForeign(file, TOLD).pixels());
    }

    @Test
    void aConstantPictureIsRefused() throws IOException {
        Path file = folder.resolve("a.png");
        Pictures.writePng(new GrayImage(3, 2, new byte[] {7, 7, 7, 7, 7, 7}, 1e-7), file);
        assertEquals("UNIFORM[7.0]", refused(file, TOLD));
        assertEquals("UNIFORM[7.0]", refused(file, TOLD.withGrays(GrayRange.OF_PICTURE)));
        Pictures.writePng(new GrayImage(3, 2, SIX, 1e-7), file);
        assertEquals("NO_CONTRAST[60.0, 70.0]", refused(file, TOLD.withGrays(new GrayRange(60, 70))));
    }

    @Test
    void transparentPixelsAreRefusedAndAnOpaqueChannelIsNot() throws IOException {
        Path file = folder.resolve("a.png");
        BufferedImage image = new BufferedImage(4, 1, BufferedImage.TYPE_INT_ARGB);
        for (int x = 0; x < 4; x++) {
            image.setRGB(x, 0, 0xFF000000 | 0x404040 * x);
        }
        ImageIO.write(image, "png", file.toFile());
        assertEquals(0x80, Pictures.readForeign(file, GIVEN).gray(2, 0));
        image.setRGB(0, 0, 0x80FFFFFF);
        ImageIO.write(image, "png", file.toFile());
        assertEquals("TRANSPARENT[1]", refused(file, GIVEN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"65000, 0, 1", "65001, 77, 3", "65002, 2, 4000000000", "65003, 4, 1000", "37500, 7, 99999",
            "33723, 4, 70000000"})
    void aBrokenTagOfTheMakerDoesNotRefuseGoodPixels(String broken) throws IOException {
        String[] words = broken.split(", ");
        Path file = tiff(maker -> maker.page(3, 2, 8, SIX).raw(Integer.parseInt(words[0]), Integer.parseInt(words[1]),
                Long.parseLong(words[2]), new byte[] {1, 2, 3, (byte) 0xFF}));
        assertArrayEquals(SIX, Pictures.readForeign(file, TOLD).pixels());
    }

    @Test
    void aBrokenChunkBesideDoesNotRefuseGoodPixels() throws IOException {
        Path file = folder.resolve("a.png");
        Pictures.writePng(new GrayImage(3, 2, SIX, 1e-7), file);
        byte[] png = Files.readAllBytes(file);
        ByteArrayOutputStream more = new ByteArrayOutputStream();
        more.write(png, 0, 33);
        more.write(new byte[] {0, 0, 0, 3, 'z', 'T', 'X', 't', 9, 9, 9, 0, 0, 0, 0});
        more.write(new byte[] {0, 0, 0, 1, 't', 'I', 'M', 'E', 9, 0, 0, 0, 0});
        more.write(png, 33, png.length - 33);
        Files.write(file, more.toByteArray());
        GrayImage read = Pictures.readForeign(file, TOLD);
        assertArrayEquals(SIX, read.pixels());
        assertEquals(1e-7, read.pixelSize());
    }

    @Test
    void thePixelSizeIsTakenFromTheTagsOfMicroscopes() throws IOException {
        String fei = "[User]\r\nDate=11/27/2026\r\n[Scan]\r\nPixelWidth=1.3e-07\r\nPixelHeight=1.3e-07\r\nDwell=1e-6\r\n";
        Path file = tiff(maker -> maker.page(3, 2, 8, SIX).text(34682, fei).rational(282, 72, 1).rational(283, 72, 1)
                .number(296, TiffMaker.SHORT, 2));
        assertEquals(1.3e-7, Pictures.readForeign(file, TOLD).pixelSize());
        String zeiss = "0\r\nAP_PIXEL_SIZE\r\nPixel Size = 9.304 nm\r\nAP_IMAGE_PIXEL_SIZE\r\nImage Pixel Size = 18.608 nm\r\n";
        Path other = tiff(maker -> maker.page(3, 2, 8, SIX).text(34118, zeiss).without(282).without(283));
        assertEquals(18.608e-9, Pictures.readForeign(other, TOLD).pixelSize(), 1e-20);
        String micro = "Image Pixel Size = 0.25 \u00b5m\r\n";
        Path coarse = tiff(maker -> maker.page(3, 2, 8, SIX).text(34118, micro).without(282));
        assertEquals(0.25e-6, Pictures.readForeign(coarse, TOLD).pixelSize(), 1e-20);
    }

    @Test
    void tagsThatContradictEachOtherAreRefused() throws IOException {
        Path file = tiff(maker -> maker.page(3, 2, 8, SIX).text(34682, "[Scan]\nPixelWidth=1e-7\nPixelHeight=1e-7\n"));
        assertEquals("SCALES_DIFFER[0.1 µm, 0.2 µm]", refused(file, TOLD));
        assertEquals(1e-7, Pictures.readForeign(file, GIVEN).pixelSize());
    }

    @Test
    void oneBitPicturesAndPalettesAreRead() throws IOException {
        for (int whiteIs : new int[] {0, 1}) {
            Path file = tiff(maker -> maker.page(8, 2, 1, whiteIs, new byte[] {(byte) 0xF0, 0x0F}));
            GrayImage image = Pictures.readForeign(file, TOLD);
            assertEquals(whiteIs == 1 ? 255 : 0, image.gray(0, 0));
            assertEquals(whiteIs == 1 ? 0 : 255, image.gray(0, 1));
        }
        Path inverted = tiff(maker -> maker.page(3, 2, 8, 0, SIX));
        assertEquals(255 - 50, Pictures.readForeign(inverted, TOLD).gray(2, 1));
        long[] palette = new long[3 * 256];
        palette[1] = 0xFFFF;
        palette[256 + 1] = 0xFFFF;
        palette[512 + 1] = 0xFFFF;
        Path colours = tiff(maker -> maker.page(2, 1, 8, 3, new byte[] {0, 1}).number(320, TiffMaker.SHORT, palette));
        assertArrayEquals(new byte[] {0, -1}, Pictures.readForeign(colours, TOLD).pixels());
    }

    @Test
    void coloursForPrintingAreRefused() throws IOException {
        Path file = tiff(maker -> maker.page(1, 2, 8, 5, new byte[] {0, 0, 0, 0, 9, 9, 9, 9})
                .number(258, TiffMaker.SHORT, 8, 8, 8, 8).number(277, TiffMaker.SHORT, 4).number(332, TiffMaker.SHORT, 1));
        assertEquals("COLORS[]", refused(file, TOLD));
    }

    @Test
    void aBigTiffIsToldAsWhatItIs() throws IOException {
        Path file = folder.resolve("a.tif");
        Files.write(file, new byte[] {'I', 'I', 43, 0, 8, 0, 0, 0, 16, 0, 0, 0, 0, 0, 0, 0});
        assertEquals("BIG_TIFF[]", refused(file, TOLD));
    }

    @Test
    void directoriesThatGoInCirclesEnd() throws IOException {
        byte[] bytes = Files.readAllBytes(tiff(maker -> maker.page(3, 2, 8, SIX)));
        ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        buffer.putInt(bytes.length - 4, buffer.getInt(4));
        Path file = folder.resolve("b.tif");
        Files.write(file, bytes);
        assertArrayEquals(SIX, Pictures.readForeign(file, TOLD).pixels());
    }
}
