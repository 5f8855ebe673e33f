// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.image;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pressling.dem.InvalidInputException;
import org.pressling.mutation.FileTrial;

/** Pictures that are damaged in every way, or that claim what they are not, are read or refused by name. */
class DamagedPicturesTest {
    private static final PictureOptions GIVEN = PictureOptions.STANDARD.withPixelSize(OptionalDouble.of(1e-7));
    private static final GrayImage NOISE = PicturesTest.noise(13, 11, 1e-7);

    @TempDir
    Path good;
    @TempDir
    Path place;

    @Test
    void png() throws IOException {
        Pictures.writePng(NOISE, good.resolve("a.png"));
        trial("picture-png", "a.png");
    }

    @Test
    void jpeg() throws IOException {
        ForeignPictures.writeJpeg(ForeignPictures.buffered(NOISE), good.resolve("a.jpg"), 2, 50_000);
        trial("picture-jpeg", "a.jpg");
    }

    @Test
    void tiffs() throws IOException {
        for (ByteOrder order : List.of(ByteOrder.LITTLE_ENDIAN, ByteOrder.BIG_ENDIAN)) {
            TiffMaker maker = new TiffMaker(order);
            maker.page(3, 2, 16, maker.shorts(0, 9, 999, 1999, 2999, 4095)).number(281, TiffMaker.SHORT, 4095)
                    .number(274, TiffMaker.SHORT, 6).number(254, TiffMaker.LONG, 0)
                    .text(270, "ImageJ=1.54f\nunit=micron\nmin=0.0\nmax=4095.0\n")
                    .text(34682, "[Scan]\nPixelWidth=2e-7\nPixelHeight=2e-7\n").text(34118, "Image Pixel Size = 200 nm\n");
            maker.page(3, 2, 8, new byte[] {0, 40, 80, 90, 100, 120}).number(254, TiffMaker.LONG, 1);
            maker.write(good.resolve("a.tif"));
            trial("picture-tiff", "a.tif");
        }
    }

    private void trial(String name, String file) throws IOException {
        FileTrial.of(name, place, folder -> Pictures.readForeign(folder.resolve(file), GIVEN)).binary()
                .seed(file, Files.readAllBytes(good.resolve(file))).run();
    }

    /** Few bytes that claim millions of pixels must not be allocated for. */
    @ParameterizedTest
    @CsvSource({"10000, 9000, 16, 6", "10000, 9999, 8, 0", "2, 40000000, 8, 0"})
    void aPictureThatClaimsMoreThanItsBytesCanHoldIsRefusedAtOnce(int width, int height, int bits, int colours)
            throws IOException {
        Path file = place.resolve("bomb.png");
        Pictures.writePng(NOISE, file);
        byte[] bytes = Files.readAllBytes(file);
        int header = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("IHDR") + 4;
        ByteBuffer.wrap(bytes).putInt(header, width).putInt(header + 4, height).put(header + 8, (byte) bits)
                .put(header + 9, (byte) colours);
        Files.write(file, bytes);
        refusedWithLittleMemory(file);
    }

    @Test
    void aTiffThatClaimsMoreThanMemoryBearsIsRefusedAtOnce() throws IOException {
        Path file = place.resolve("bomb.tif");
        TiffMaker maker = new TiffMaker(ByteOrder.LITTLE_ENDIAN);
        maker.page(3, 2, 8, new byte[6]).number(256, TiffMaker.LONG, 9999).number(257, TiffMaker.LONG, 9999)
                .number(258, TiffMaker.SHORT, 16, 16, 16).number(277, TiffMaker.SHORT, 3).number(262, TiffMaker.SHORT, 2);
        maker.write(file);
        refusedWithLittleMemory(file);
    }

    @Test
    void pagesWithoutEndAndValuesOverAndOverAreBounded() throws IOException {
        TiffMaker maker = new TiffMaker(ByteOrder.LITTLE_ENDIAN);
        byte[] text = new byte[40_000];
        Arrays.fill(text, (byte) 'x');
        maker.page(3, 2, 8, new byte[] {0, 40, 80, 90, 100, 120}).text(270, new String(text, StandardCharsets.ISO_8859_1));
        byte[] one = maker.bytes();
        // Every directory of a long chain claims the same long text again.
        int directory = ByteBuffer.wrap(one).order(ByteOrder.LITTLE_ENDIAN).getInt(4);
        int length = one.length - directory;
        int copies = 5_000;
        ByteBuffer many = ByteBuffer.allocate(one.length + copies * length).order(ByteOrder.LITTLE_ENDIAN).put(one);
        for (int i = 0; i < copies; i++) {
            many.putInt(many.position() - 4, many.position());
            many.put(one, directory, length);
        }
        Path file = place.resolve("chain.tif");
        Files.write(file, many.array());
        refusedWithLittleMemory(file);
    }

    private static void refusedWithLittleMemory(Path file) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        String message = assertThrows(InvalidInputException.class, () -> Pictures.readForeign(file, GIVEN)).getMessage();
        long used = threads.getCurrentThreadAllocatedBytes() - before;
        assertTrue(message.contains(String.valueOf(file.getFileName())) && message.length() <= 500, message);
        assertTrue(used < 100L << 20, used + " bytes were allocated: " + message);
    }
}
