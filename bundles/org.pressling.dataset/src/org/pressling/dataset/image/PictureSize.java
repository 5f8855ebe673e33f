// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.image;

import java.awt.image.DataBuffer;
import java.awt.image.SampleModel;
import java.io.IOException;
import java.util.Iterator;

import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;

import org.pressling.dem.InvalidInputException;
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
     * @param name   of the file, for messages
     * @throws InvalidInputException when it is too large, or larger than the file can hold
     */
    static void check(ImageReader reader, long bytes, String name) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        long pixels = (long) width * height;
        if (pixels > Limits.PICTURE_PIXELS || Math.max(width, height) > Limits.PICTURE_SIDE) {
            throw new InvalidInputException(name + ": " + width + " × " + height + " pixels are too many; at most "
                    + Limits.PICTURE_PIXELS + " are read, and " + Limits.PICTURE_SIDE
                    + " along a side. Cut out the part of interest.");
        }
        Iterator<ImageTypeSpecifier> types = reader.getImageTypes(0);
        if (!types.hasNext()) {
            throw new InvalidInputException(name + ": the colours are not gray, RGB or those of a palette (CMYK?)."
                    + " Save the picture as gray.");
        }
        SampleModel samples = types.next().getSampleModel();
        long bits = (long) samples.getNumBands() * samples.getSampleSize(0);
        if ("png".equals(reader.getFormatName()) && pixels * bits / Byte.SIZE > DEFLATE * bytes) {
            throw new InvalidInputException(name + ": the picture is damaged: " + width + " × " + height
                    + " pixels do not fit into " + bytes + " bytes. Copy it again.");
        }
        long decoded = pixels * samples.getNumBands() * DataBuffer.getDataTypeSize(samples.getDataType()) / Byte.SIZE;
        long most = Math.min(Limits.PICTURE_BYTES,
                (long) (Limits.PICTURE_MEMORY_SHARE * Runtime.getRuntime().maxMemory()));
        if (decoded > most) {
            throw new InvalidInputException(name + ": " + width + " × " + height + " pixels take " + decoded / MIB
                    + " MiB; at most " + most / MIB + " MiB are read. Save it as 8 bit gray, or cut out the part of interest.");
        }
    }
}
