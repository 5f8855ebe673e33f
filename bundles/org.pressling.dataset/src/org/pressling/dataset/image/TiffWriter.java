// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.image;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.plugins.tiff.BaselineTIFFTagSet;
import javax.imageio.plugins.tiff.TIFFDirectory;
import javax.imageio.plugins.tiff.TIFFField;
import javax.imageio.plugins.tiff.TIFFTag;
import javax.imageio.stream.MemoryCacheImageOutputStream;

import org.pressling.dem.Unit;

/**
 * Writes stacks of gray pictures as TIFF of a page each, which ImageJ opens as a stack with its scale: pixels per µm in the
 * resolution tags, the unit, the number of pictures and their spacing in the description of the first page, as ImageJ itself
 * writes them. The pixel size stands there exactly as well.
 */
final class TiffWriter {
    /** Of the line in the description that holds the pixel size exactly; a resolution is a ratio of whole numbers. */
    static final String PIXEL_SIZE = "pixel_size_m";

    private static final long DENOMINATOR = 1_000_000;
    private static final MathContext DIGITS = new MathContext(9);
    private static final int NO_UNIT = 1;

    private TiffWriter() {
    }

    static void write(GrayImage stack, double spacing, Path file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionType("LZW"); // few grays in large areas; every reader knows it
            writer.setOutput(out);
            writer.prepareWriteSequence(null);
            for (int i = 0; i < stack.channels(); i++) {
                writer.writeToSequence(page(stack.channel(i), i == 0 ? description(stack, spacing) : "", writer, param), param);
            }
            writer.endWriteSequence();
        } finally {
            writer.dispose();
        }
        Files.write(file, bytes.toByteArray());
    }

    private static IIOImage page(GrayImage picture, String description, ImageWriter writer, ImageWriteParam param)
            throws IOException {
        BufferedImage buffered = new BufferedImage(picture.width(), picture.height(), BufferedImage.TYPE_BYTE_GRAY);
        buffered.getRaster().setDataElements(0, 0, picture.width(), picture.height(), picture.pixels());
        IIOMetadata plain = writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(buffered), param);
        TIFFDirectory directory = TIFFDirectory.createFromMetadata(plain);
        BaselineTIFFTagSet tags = BaselineTIFFTagSet.getInstance();
        long perMicrometre = Math.round(Unit.MICROMETRE.si() / picture.pixelSize() * DENOMINATOR);
        for (int axis : new int[] {BaselineTIFFTagSet.TAG_X_RESOLUTION, BaselineTIFFTagSet.TAG_Y_RESOLUTION}) {
            directory.addTIFFField(new TIFFField(tags.getTag(axis), TIFFTag.TIFF_RATIONAL, 1,
                    new long[][] {{perMicrometre, DENOMINATOR}}));
        }
        directory.addTIFFField(new TIFFField(tags.getTag(BaselineTIFFTagSet.TAG_RESOLUTION_UNIT), NO_UNIT));
        if (!description.isEmpty()) {
            directory.addTIFFField(new TIFFField(tags.getTag(BaselineTIFFTagSet.TAG_IMAGE_DESCRIPTION), TIFFTag.TIFF_ASCII, 1,
                    new String[] {description}));
        }
        return new IIOImage(buffered, null, directory.getAsMetadata());
    }

    private static String description(GrayImage stack, double spacing) {
        String depth = stack.channels() > 1 && spacing > 0
                ? "spacing=" + new BigDecimal(spacing / Unit.MICROMETRE.si()).round(DIGITS)
                        .stripTrailingZeros().toPlainString() + '\n'
                : "";
        return "ImageJ=1.53t\nimages=" + stack.channels() + "\nslices=" + stack.channels() + "\nunit=um\n" + depth
                + "loop=false\nmin=0.0\nmax=255.0\n" + PIXEL_SIZE + '=' + stack.pixelSize() + '\n';
    }
}
