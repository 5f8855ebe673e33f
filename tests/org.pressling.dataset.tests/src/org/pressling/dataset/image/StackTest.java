// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.image;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressling.dataset.Told;
import org.pressling.dem.InvalidInputException;
import org.pressling.dem.Limits;
import org.pressling.dem.Problem;

/** Pictures of several channels, and their files. */
class StackTest {
    private static final double PIXEL = 36e-6 / 224;
    private static final OptionalDouble TOLD = OptionalDouble.empty();

    @TempDir
    Path folder;

    private static GrayImage noise(long seed) {
        byte[] pixels = new byte[7 * 5];
        new Random(seed).nextBytes(pixels);
        return new GrayImage(7, 5, pixels, PIXEL);
    }

    private static GrayImage stack(int channels) {
        List<GrayImage> pictures = new ArrayList<>();
        while (pictures.size() < channels) {
            pictures.add(noise(pictures.size()));
        }
        return GrayImage.stack(pictures);
    }

    @Test
    void whatIsSeenOfAStackIsItsMiddleAndTheNetworkIsGivenAll() {
        GrayImage stack = stack(3);
        assertEquals(3, stack.channels());
        assertEquals(noise(1), stack.shown());
        assertSame(stack.channel(1).pixels(), stack.pixels());
        assertEquals(noise(1).gray(6, 4), stack.gray(6, 4));
        assertNotEquals(stack, stack.shown());
        float[] all = stack.toUnit();
        for (int c = 0; c < 3; c++) {
            float[] own = noise(c).toUnit();
            for (int i = 0; i < own.length; i++) {
                assertEquals(own[i], all[3 * i + c]);
            }
        }
        GrayImage one = noise(4);
        assertSame(one, one.shown());
        assertEquals(one, GrayImage.stack(List.of(one)));
        assertThrows(IllegalArgumentException.class,
                () -> GrayImage.stack(List.of(one, new GrayImage(5, 7, new byte[35], PIXEL))));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 9})
    void tiffComesBackAsItWas(int channels) throws IOException {
        GrayImage stack = stack(channels);
        Pictures.writeTiff(stack, 0.5e-6, folder.resolve("a.tif"));
        Pictures.writeTiff(stack, 0.5e-6, folder.resolve("b.tif"));
        assertEquals(stack, Pictures.readStack(folder.resolve("a.tif"), TOLD));
        assertEquals(-1, Files.mismatch(folder.resolve("a.tif"), folder.resolve("b.tif")));
    }

    @Test
    void imageJFindsNumberSpacingAndScale() throws IOException {
        Path file = folder.resolve("a.tif");
        Pictures.writeTiff(stack(3), 0.75e-6, file);
        String text = Files.readString(file, StandardCharsets.ISO_8859_1);
        assertTrue(text.contains("ImageJ=1.53t\nimages=3\nslices=3\nunit=um\nspacing=0.75\n"), text);
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            ImageReader reader = ImageIO.getImageReaders(in).next();
            reader.setInput(in);
            assertEquals(3, reader.getNumImages(true));
            for (int page = 0; page < 3; page++) {
                assertArrayEquals(noise(page).pixels(), (byte[]) reader.read(page).getRaster().getDataElements(0, 0, 7, 5, null));
            }
            reader.dispose();
        }
        // what the resolution alone says, as ImageJ reads it
        String without = text.replace(TiffWriter.PIXEL_SIZE, "pixel_side_m");
        Path rounded = Files.writeString(folder.resolve("b.tif"), without, StandardCharsets.ISO_8859_1);
        assertEquals(PIXEL, Pictures.readStack(rounded, TOLD).pixelSize(), 1e-6 * PIXEL);
    }

    @Test
    void aPictureOfOnePageIsReadAsOne() throws IOException {
        Pictures.writePng(noise(1), folder.resolve("a.png"));
        assertEquals(noise(1), Pictures.readStack(folder.resolve("a.png"), TOLD));
        Path cut = Files.write(folder.resolve("b.tif"), new byte[3]);
        assertThrows(InvalidInputException.class, () -> Pictures.readStack(cut, TOLD));
    }

    @Test
    void moreThanANetworkReadsIsRefused() throws IOException {
        Path file = folder.resolve("a.tif");
        Pictures.writeTiff(stack(Limits.PICTURE_CHANNELS + 1), 1e-6, file);
        InvalidInputException refused = assertThrows(InvalidInputException.class, () -> Pictures.readStack(file, TOLD));
        assertEquals(PictureProblem.TOO_MANY_PAGES, refused.problems().getFirst().code());
    }

    @Test
    void neighbouringPagesAreReadTogether() throws IOException {
        Path file = folder.resolve("a.tif");
        Pictures.writeTiff(stack(5), 0.75e-6, file);
        assertEquals(0.75e-6, Pictures.spacing(file).orElseThrow(), 1e-15);
        assertEquals(stack(5), Pictures.readForeign(file, PictureOptions.STANDARD, 5));
        PictureOptions second = PictureOptions.STANDARD.withPage(2);
        assertEquals(stack(3), Pictures.readForeign(file, second, 3));
        assertEquals(GrayImage.stack(List.of(noise(3), noise(4))),
                Pictures.readForeign(file, PictureOptions.STANDARD.withPage(5), 2));
        for (int outside : new int[] {1, 5}) {
            PictureOptions options = PictureOptions.STANDARD.withPage(outside);
            Problem problem = Told.problem(file, () -> Pictures.readForeign(file, options, 3));
            assertEquals(PictureProblem.NO_MIDDLE_PAGE, problem.code());
            assertEquals(List.of(outside, 3, 2, 4), problem.arguments());
        }
        Problem unsaid = Told.problem(file, () -> Pictures.readForeign(file, PictureOptions.STANDARD, 3));
        assertEquals(PictureProblem.STACK_PAGES, unsaid.code());
        Problem few = Told.problem(file, () -> Pictures.readForeign(file, second, 6));
        assertEquals(PictureProblem.STACK_PAGES, few.code());
    }

    @Test
    void whoDoesNotTellASpacingHasNone() throws IOException {
        Path one = folder.resolve("a.png");
        Pictures.writePng(noise(1), one);
        assertTrue(Pictures.spacing(one).isEmpty());
        Path flat = folder.resolve("b.tif");
        Pictures.writeTiff(stack(3), 0, flat);
        assertTrue(Pictures.spacing(flat).isEmpty());
        assertTrue(Pictures.spacing(Files.write(folder.resolve("c.tif"), new byte[] {0x49, 0x49})).isEmpty());
    }

    @Test
    void channelsAreScaledAlike() {
        GrayImage small = Pictures.resample(stack(3), 2, 2 * PIXEL);
        assertEquals(3, small.channels());
        for (int c = 0; c < 3; c++) {
            assertEquals(Pictures.resample(noise(c), 2, 2 * PIXEL), small.channel(c));
        }
    }
}
