// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.image;

import java.awt.image.DataBuffer;
import java.awt.image.SampleModel;
import java.io.IOException;
import java.util.Iterator;

import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;

import org.pressling.dem.Limits;

/** Holds what a picture claims of its size against the limits, before anything of that size is allocated. */
final class PictureSize {
    /** Deflate makes at most 1032 bytes of one. */
    private static final long DEFLATE = 1032;
    private static final long MIB = 1 << 20;

    private PictureSize() {
    }

    /**
     * Checks the claims of a header.
     *
     * @param reader has its input
     * @param bytes  size of the file
     * @throws org.pressling.dem.InvalidInputException when it is too large, or larger than the file can hold
     */
    static void check(ImageReader reader, long bytes) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        long pixels = (long) width * height;
        if (pixels > Limits.PICTURE_PIXELS || Math.max(width, height) > Limits.PICTURE_SIDE) {
            throw PictureProblem.TOO_MANY_PIXELS.of(width, height, Limits.PICTURE_PIXELS, Limits.PICTURE_SIDE).exception();
        }
        Iterator<ImageTypeSpecifier> types = reader.getImageTypes(0);
        if (!types.hasNext()) {
            throw PictureProblem.COLORS.of().exception();
        }
        SampleModel samples = types.next().getSampleModel();
        long bits = (long) samples.getNumBands() * samples.getSampleSize(0);
        if ("png".equals(reader.getFormatName()) && pixels * bits / Byte.SIZE > DEFLATE * bytes) {
            throw PictureProblem.CLAIMS.of(width, height, bytes).exception();
        }
        long decoded = pixels * samples.getNumBands() * DataBuffer.getDataTypeSize(samples.getDataType()) / Byte.SIZE;
        long most = Math.min(Limits.PICTURE_BYTES,
                (long) (Limits.PICTURE_MEMORY_SHARE * Runtime.getRuntime().maxMemory()));
        if (decoded > most) {
            throw PictureProblem.TOO_MANY_BYTES.of(width, height, decoded / MIB, most / MIB).exception();
        }
    }
}
