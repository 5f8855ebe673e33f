// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.image;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.io.IOException;

/**
 * Turns a decoded picture into grays of 8 bits. Gray samples are taken as they are stored: the colour conversion of
 * {@link BufferedImage} regards them as linear light and would brighten them.
 */
final class Grays {

    private Grays() {
    }

    /**
     * The grays, row by row from the top.
     *
     * @throws IOException when samples are not whole numbers of up to 16 bits
     */
    static byte[] of(BufferedImage image) throws IOException {
        int type = image.getRaster().getTransferType();
        if (type != DataBuffer.TYPE_BYTE && type != DataBuffer.TYPE_USHORT && type != DataBuffer.TYPE_INT) {
            throw new IOException("samples are not whole numbers of up to 16 bits");
        }
        ColorModel colors = image.getColorModel();
        if (colors.getComponentSize(0) > 16) {
            throw new IOException("samples have " + colors.getComponentSize(0) + " bits");
        }
        boolean gray = colors.getColorSpace().getType() == ColorSpace.TYPE_GRAY && !(colors instanceof IndexColorModel);
        return gray ? ofSamples(image.getRaster(), colors) : ofColors(image);
    }

    private static byte[] ofSamples(Raster raster, ColorModel colors) {
        int brightest = (1 << colors.getComponentSize(0)) - 1;
        int opaque = colors.hasAlpha() ? (1 << colors.getComponentSize(1)) - 1 : 1;
        byte[] grays = new byte[raster.getWidth() * raster.getHeight()];
        int[] row = new int[raster.getWidth() * raster.getNumBands()];
        for (int y = 0, at = 0; y < raster.getHeight(); y++) {
            raster.getPixels(raster.getMinX(), raster.getMinY() + y, raster.getWidth(), 1, row);
            for (int i = 0; i < row.length; i += raster.getNumBands()) {
                long alpha = colors.hasAlpha() ? row[i + 1] : 1;
                grays[at++] = (byte) rounded(row[i] * 255L * alpha, (long) brightest * opaque);
            }
        }
        return grays;
    }

    private static byte[] ofColors(BufferedImage image) {
        byte[] grays = new byte[image.getWidth() * image.getHeight()];
        int[] row = new int[image.getWidth()];
        for (int y = 0, at = 0; y < image.getHeight(); y++) {
            image.getRGB(0, y, row.length, 1, row, 0, row.length);
            for (int argb : row) {
                int red = argb >> 16 & 0xFF;
                int green = argb >> 8 & 0xFF;
                int blue = argb & 0xFF;
                // Luminance of ITU-R BT.601 in 1/256; equal parts give exactly their common value.
                int luminance = 77 * red + 150 * green + 29 * blue;
                grays[at++] = (byte) rounded((long) luminance * (argb >>> 24), 256L * 255);
            }
        }
        return grays;
    }

    private static long rounded(long numerator, long denominator) {
        return (2 * numerator + denominator) / (2 * denominator);
    }
}
