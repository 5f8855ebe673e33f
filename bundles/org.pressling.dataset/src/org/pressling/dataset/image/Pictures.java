// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.image;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Stream;

import org.pressling.dem.Limits;

/** Picture files: what this product draws itself, and what others bring along. */
public final class Pictures {

    private Pictures() {
    }

    /**
     * The pictures in a folder, by the ends of their names.
     *
     * @param folder a folder
     * @return its PNG, TIFF and JPEG files by name
     * @throws IOException when the folder cannot be read
     */
    public static List<Path> in(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().toLowerCase(Locale.ROOT).matches(".*[.](png|tiff?|jpe?g)")).sorted()
                    .toList();
        }
    }

    /**
     * Writes an 8-bit gray PNG with the pixel size in its {@code pHYs} chunk (rounded to whole pixels per metre, as PNG
     * has it) and, exactly, in a text chunk. The same picture gives the same bytes.
     *
     * @throws IOException when the file cannot be written
     */
    public static void writePng(GrayImage image, Path file) throws IOException {
        PngWriter.write(image, file);
    }

    /**
     * Writes a stack as TIFF of a page for each channel, which ImageJ opens as a stack with its scale.
     *
     * @param stack   8-bit grays
     * @param spacing distance of neighbouring channels in depth [m]; 0 if they have none
     * @param file    where
     * @throws IOException when the file cannot be written
     */
    public static void writeTiff(GrayImage stack, double spacing, Path file) throws IOException {
        TiffWriter.write(stack, spacing, file);
    }

    /**
     * Reads a picture as {@link #read} does, or all pages of a TIFF as the channels of a stack; no more than
     * {@link Limits#PICTURE_CHANNELS}.
     *
     * @param file      the picture
     * @param pixelSize as of {@link #read}
     * @throws org.pressling.dem.InvalidInputException as of {@link #read}, and when pages differ in size
     */
    public static GrayImage readStack(Path file, OptionalDouble pixelSize) {
        return PictureReader.readStack(file, PictureOptions.STANDARD.withPixelSize(pixelSize));
    }

    /**
     * Reads a PNG, TIFF or JPEG as it is, such as one that this product drew. Colours become gray by luminance (0.30 red +
     * 0.59 green + 0.11 blue), more than 8 bits become 8, the orientation that TIFF or EXIF tells is followed. A picture with
     * transparent pixels, in colours for printing, or of several pages is refused.
     *
     * @param file      the picture
     * @param pixelSize edge length of a pixel [m]; if empty, the file must tell it: PNG by {@code pHYs}, TIFF by the tags of
     *                  FEI (Thermo Fisher) or Zeiss or its resolution (also as ImageJ writes it), JPEG by its JFIF density. A
     *                  resolution coarser than 10 µm per pixel is one for printing (72 or 300 dpi) and tells nothing about
     *                  the structure.
     * @throws org.pressling.dem.InvalidInputException when the file is missing, truncated, too large, of another kind,
     *                                                 or its pixel size is neither given nor told
     */
    public static GrayImage read(Path file, OptionalDouble pixelSize) {
        return PictureReader.read(file, PictureOptions.STANDARD.withPixelSize(pixelSize), false);
    }

    /**
     * Reads a picture from outside. Beyond what {@link #read(Path, OptionalDouble)} refuses, one that cannot be a picture of
     * a structure is refused: all pixels alike, or, unless the options say what is black and white, a few low numbers (labels
     * of a segmentation), or samples of which the upper bits are not in use (12 of 16). What the file tells of black and white
     * is followed: the display range of ImageJ, the bits in use by the largest sample (TIFF tags 281, 341).
     *
     * @param file    the picture
     * @param options what the file does not tell
     * @throws org.pressling.dem.InvalidInputException when it is refused; names the file and what to do
     */
    public static GrayImage readForeign(Path file, PictureOptions options) {
        return PictureReader.read(file, options, true);
    }

    /**
     * Reads neighbouring pages of a TIFF from outside as the channels of a stack, each as
     * {@link #readForeign(Path, PictureOptions)} reads a picture; the first page of the file may tell the scale of all.
     *
     * @param file     the picture
     * @param options  what the file does not tell; its page is the one in the middle (of an even number the one behind the
     *                 middle), and may be left out when the file has just as many
     * @param channels how many, at least 2
     * @throws org.pressling.dem.InvalidInputException when a page is refused, there are too few, or they differ in size
     */
    public static GrayImage readForeign(Path file, PictureOptions options, int channels) {
        return PictureReader.readForeignStack(file, options, channels);
    }

    /**
     * How far the pages of a stack lie apart, as ImageJ and {@link #writeTiff} tell it.
     *
     * @return [m]; empty where the file does not tell
     * @throws org.pressling.dem.InvalidInputException when the file is missing or too large
     */
    public static OptionalDouble spacing(Path file) {
        return PictureReader.spacing(file);
    }

    /**
     * Brings a picture, or all channels of a stack, to the size and scale that a network needs, by averaging over area. A picture
     * that shows more is cut around its centre.
     *
     * @param image     the picture
     * @param pixels    pixels per side of the result
     * @param pixelSize edge length of a pixel of the result [m]
     * @return the picture itself if it fits already
     * @throws org.pressling.dem.InvalidInputException when the picture shows less than {@code pixels × pixelSize} in x
     *                                                 or y, by more than one pixel of the result
     */
    public static GrayImage resample(GrayImage image, int pixels, double pixelSize) {
        return Resampler.resample(image, pixels, pixelSize);
    }
}
