// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.image;

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
import java.util.SplittableRandom;
import java.util.zip.CRC32;

import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressling.dem.InvalidInputException;
import org.pressling.mutation.FileTrial;

/** Pictures, damaged in every way, are read or refused by name. */
class MutatedPicturesTest {
    private static final int SIDE = 24;
    private static final OptionalDouble GIVEN = OptionalDouble.of(1e-7);
    private static final int SIGNATURE = 8;

    @TempDir
    Path place;

    @Test
    void png() throws IOException {
        FileTrial.of("picture-png", place, folder -> Pictures.read(folder.resolve("a.png"), GIVEN)).binary()
                .seed("a.png", encoded("png", BufferedImage.TYPE_BYTE_GRAY))
                .seed("a.png", encoded("png", BufferedImage.TYPE_USHORT_GRAY))
                .seed("a.png", encoded("png", BufferedImage.TYPE_BYTE_INDEXED))
                .seed("a.png", encoded("png", BufferedImage.TYPE_4BYTE_ABGR))
                .repair("a.png", MutatedPicturesTest::withCheckSums).run();
    }

    @Test
    void scaleOfPng() throws IOException {
        Path own = place.resolve("a.png");
        Pictures.writePng(new GrayImage(SIDE, SIDE, new byte[SIDE * SIDE], 1.607e-7), own);
        byte[] content = Files.readAllBytes(own);
        FileTrial.of("picture-png-scale", place, folder -> Pictures.read(own, OptionalDouble.empty())).binary()
                .seed("a.png", content).repair("a.png", MutatedPicturesTest::withCheckSums).run();
    }

    @Test
    void tiff() throws IOException {
        FileTrial.of("picture-tiff", place, folder -> Pictures.read(folder.resolve("a.tif"), GIVEN)).binary()
                .seed("a.tif", encoded("tiff", BufferedImage.TYPE_BYTE_GRAY))
                .seed("a.tif", encoded("tiff", BufferedImage.TYPE_USHORT_GRAY))
                .seed("a.tif", compressed("LZW")).seed("a.tif", compressed("Deflate")).seed("a.tif", compressed("JPEG")).run();
    }

    /** Decoders allocate what a strip claims; this one claims 1 GiB of a file of 1 kB. */
    @Test
    void aStripThatClaimsMoreThanTheFileIsRefused() throws IOException {
        byte[] tiff = TiffWithScale.imageJ(SIDE);
        ByteBuffer.wrap(tiff).order(ByteOrder.LITTLE_ENDIAN).putInt(TiffWithScale.STRIP_BYTES, 1 << 30);
        Path file = Files.write(place.resolve("a.tif"), tiff);
        String told = assertThrows(InvalidInputException.class, () -> Pictures.read(file, GIVEN)).getMessage();
        assertTrue(told.contains("a strip of it claims more bytes than the file has"), told);
    }

    @Test
    void scaleOfTiff() throws IOException {
        FileTrial.of("picture-tiff-scale", place, folder -> Pictures.read(folder.resolve("a.tif"), OptionalDouble.empty()))
                .binary().seed("a.tif", TiffWithScale.imageJ(SIDE)).seed("a.tif", TiffWithScale.perCentimetre(SIDE)).run();
    }

    @Test
    void jpeg() throws IOException {
        FileTrial.of("picture-jpeg", place, folder -> Pictures.read(folder.resolve("a.jpg"), GIVEN)).binary()
                .seed("a.jpg", encoded("jpeg", BufferedImage.TYPE_BYTE_GRAY))
                .seed("a.jpg", encoded("jpeg", BufferedImage.TYPE_INT_RGB)).run();
    }

    private static BufferedImage noise(int type) {
        BufferedImage image = new BufferedImage(SIDE, SIDE, type);
        SplittableRandom random = new SplittableRandom(5);
        for (int i = 0; i < SIDE * SIDE; i++) {
            image.setRGB(i % SIDE, i / SIDE, random.nextInt() | 0xff000000);
        }
        return image;
    }

    private static byte[] encoded(String format, int type) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        if (!ImageIO.write(noise(type), format, bytes)) {
            throw new IOException("This Java does not write " + format);
        }
        return bytes.toByteArray();
    }

    private static byte[] compressed(String compression) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionType(compression);
            writer.write(null, new javax.imageio.IIOImage(noise(BufferedImage.TYPE_BYTE_GRAY), null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** The chunks of a PNG with the check sums that their present contents have, as far as their lengths make sense. */
    private static byte[] withCheckSums(byte[] png) {
        byte[] mended = png.clone();
        ByteBuffer buffer = ByteBuffer.wrap(mended);
        int at = SIGNATURE;
        while (at + 12 <= mended.length) {
            int length = buffer.getInt(at);
            if (length < 0 || length > mended.length - at - 12) {
                break;
            }
            CRC32 crc = new CRC32();
            crc.update(mended, at + 4, length + 4);
            buffer.putInt(at + 8 + length, (int) crc.getValue());
            at += 12 + length;
        }
        return mended;
    }
}
