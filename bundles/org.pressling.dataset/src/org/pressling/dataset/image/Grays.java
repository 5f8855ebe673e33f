// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.image;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.util.Optional;

/**
 * Turns a decoded picture into grays of 8 bits. Gray samples are taken as they are stored: the colour conversion of
 * {@link BufferedImage} regards them as linear light and would brighten them.
 */
final class Grays {
    private static final GrayRange BYTES = new GrayRange(0, 255);
    private static final int OPAQUE = 255;

    private final Optional<GrayRange> given;
    private final boolean foreign;

    /**
     * For one picture.
     *
     * @param given   what the user says of black and white
     * @param foreign whether to refuse grays that nobody can mean
     */
    Grays(Optional<GrayRange> given, boolean foreign) {
        this.given = given;
        this.foreign = foreign;
    }

    /**
     * The grays, row by row from the top.
     *
     * @param image the decoded picture
     * @param tiff  what the tags tell of it
     * @throws org.pressling.dem.InvalidInputException when its grays are not told, or it is transparent, or of colours
     *                                       for printing
     */
    byte[] of(BufferedImage image, Optional<TiffTold> tiff) {
        ColorModel colors = image.getColorModel();
        int space = colors.getColorSpace().getType();
        if (space != ColorSpace.TYPE_GRAY && space != ColorSpace.TYPE_RGB) {
            throw PictureProblem.COLORS.of().exception();
        }
        if (colors.hasAlpha()) {
            refuseTransparent(image);
        }
        boolean gray = space == ColorSpace.TYPE_GRAY && !(colors instanceof IndexColorModel);
        Samples samples = gray ? stored(image, tiff) : luminance(image);
        return toBytes(samples);
    }

    private void refuseTransparent(BufferedImage image) {
        long clear = 0;
        int[] row = new int[image.getWidth()];
        for (int y = 0; y < image.getHeight(); y++) {
            image.getRGB(0, y, row.length, 1, row, 0, row.length);
            for (int argb : row) {
                clear += argb >>> 24 == OPAQUE ? 0 : 1;
            }
        }
        if (clear > 0) {
            throw PictureProblem.TRANSPARENT.of(clear).exception();
        }
    }

    private Samples stored(BufferedImage image, Optional<TiffTold> tiff) {
        Raster raster = image.getRaster();
        int type = raster.getTransferType();
        int bits = image.getColorModel().getComponentSize(0);
        boolean whole = type != DataBuffer.TYPE_FLOAT && type != DataBuffer.TYPE_DOUBLE;
        boolean plain = whole && type != DataBuffer.TYPE_SHORT && bits <= Short.SIZE;
        Optional<GrayRange> told = given.or(() -> tiff.flatMap(tags -> tags.grays(bits, whole)));
        if (told.isEmpty() && !plain) {
            throw (whole ? PictureProblem.WHOLE_SAMPLES.of(bits) : PictureProblem.FLOAT_SAMPLES.of()).exception();
        }
        GrayRange full = new GrayRange(0, (1L << Math.min(bits, Short.SIZE)) - 1);
        return new Samples(image.getWidth(), image.getHeight(), told.orElse(full), told.isPresent(), (y, row) -> raster
                .getSamples(raster.getMinX(), raster.getMinY() + y, raster.getWidth(), 1, 0, row));
    }

    private Samples luminance(BufferedImage image) {
        int[] argb = new int[image.getWidth()];
        return new Samples(image.getWidth(), image.getHeight(), given.orElse(BYTES), given.isPresent(), (y, row) -> {
            image.getRGB(0, y, argb.length, 1, argb, 0, argb.length);
            for (int x = 0; x < argb.length; x++) {
                int red = argb[x] >> 16 & 0xFF;
                int green = argb[x] >> 8 & 0xFF;
                int blue = argb[x] & 0xFF;
                // Luminance of ITU-R BT.601 in 1/256; equal parts give exactly their common value.
                row[x] = (77 * red + 150 * green + 29 * blue) / 256.0;
            }
        });
    }

    private byte[] toBytes(Samples samples) {
        GrayRange range = samples.range();
        if (foreign || !range.finite()) {
            SampleStatistics found = SampleStatistics.of(samples);
            if (found.least() == found.most()) {
                throw PictureProblem.UNIFORM.of(found.least()).exception();
            }
            if (!range.finite()) {
                range = new GrayRange(found.least(), found.most());
            } else if (foreign && !samples.told()) {
                found.nobodyMeansThis(range).ifPresent(why -> {
                    throw why.exception();
                });
            }
        }
        byte[] grays = new byte[samples.width() * samples.height()];
        double[] row = new double[samples.width()];
        for (int y = 0, at = 0; y < samples.height(); y++) {
            samples.rows().read(y, row);
            for (double sample : row) {
                grays[at++] = (byte) range.gray(sample);
            }
        }
        requireContrast(grays, range);
        return grays;
    }

    private void requireContrast(byte[] grays, GrayRange range) {
        boolean same = foreign;
        for (int i = 1; same && i < grays.length; i++) {
            same = grays[i] == grays[0];
        }
        if (same) {
            throw PictureProblem.NO_CONTRAST.of(range.black(), range.white()).exception();
        }
    }
}
