// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.image;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.util.Optional;

import org.pressling.dem.InvalidInputException;

/**
 * Turns a decoded picture into grays of 8 bits. Gray samples are taken as they are stored: the colour conversion of
 * {@link BufferedImage} regards them as linear light and would brighten them.
 */
final class Grays {
    private static final GrayRange BYTES = new GrayRange(0, 255);
    private static final int OPAQUE = 255;

    private final String name;
    private final Optional<GrayRange> given;
    private final boolean foreign;

    /**
     * For one file.
     *
     * @param name    of the file, for messages
     * @param given   what the user says of black and white
     * @param foreign whether to refuse grays that nobody can mean
     */
    Grays(String name, Optional<GrayRange> given, boolean foreign) {
        this.name = name;
        this.given = given;
        this.foreign = foreign;
    }

    /**
     * The grays, row by row from the top.
     *
     * @param image the decoded picture
     * @param tiff  what the tags tell of it
     * @throws InvalidInputException when its grays are not told, or it is transparent, or of colours for printing
     */
    byte[] of(BufferedImage image, Optional<TiffTold> tiff) {
        ColorModel colors = image.getColorModel();
        int space = colors.getColorSpace().getType();
        if (space != ColorSpace.TYPE_GRAY && space != ColorSpace.TYPE_RGB) {
            throw refused("the colours are neither gray nor RGB (CMYK or Lab?). Save the picture as gray.");
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
            throw refused(clear + " pixels are transparent, and nothing says what is behind them. Save the picture without"
                    + " transparency, or cut out a part that has none.");
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
            throw refused("samples are " + (whole ? "whole numbers of " + bits + " bits, with a sign or of more than 16"
                    : "floating-point numbers") + ", and nothing says which are black and white. Give the range of grays,"
                    + " or save the picture with 8 or 16 bits.");
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
                throw refused("all pixels are " + SampleStatistics.text(found.least()) + "; there is nothing to see.");
            }
            if (!range.finite()) {
                range = new GrayRange(found.least(), found.most());
            } else if (foreign && !samples.told()) {
                found.nobodyMeansThis(range).ifPresent(why -> {
                    throw refused(why);
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
            throw refused("with black at " + SampleStatistics.text(range.black()) + " and white at "
                    + SampleStatistics.text(range.white()) + " all pixels have one gray. Give another range of grays.");
        }
    }

    private InvalidInputException refused(String why) {
        return new InvalidInputException(name + ": " + why);
    }
}
