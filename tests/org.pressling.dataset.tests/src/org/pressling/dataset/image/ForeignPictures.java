// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.image;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.plugins.tiff.BaselineTIFFTagSet;
import javax.imageio.plugins.tiff.TIFFDirectory;
import javax.imageio.plugins.tiff.TIFFField;
import javax.imageio.plugins.tiff.TIFFTag;
import javax.imageio.stream.FileImageOutputStream;

/** Picture files as microscopes and other programs write them. */
final class ForeignPictures {

    private ForeignPictures() {
    }

    static BufferedImage buffered(GrayImage image) {
        BufferedImage buffered = new BufferedImage(image.width(), image.height(), BufferedImage.TYPE_BYTE_GRAY);
        buffered.getRaster().setDataElements(0, 0, image.width(), image.height(), image.pixels());
        return buffered;
    }

    /** Writes a TIFF with resolution unit 1 (none), 2 (inch) or 3 (cm) and pixels per unit. */
    static void writeTiff(BufferedImage image, Path file, int unit, double perUnitX, double perUnitY,
            String description)
            throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
        TIFFDirectory directory = TIFFDirectory.createFromMetadata(
                writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image),
                        writer.getDefaultWriteParam()));
        BaselineTIFFTagSet tags = BaselineTIFFTagSet.getInstance();
        directory.addTIFFField(new TIFFField(tags.getTag(BaselineTIFFTagSet.TAG_X_RESOLUTION), TIFFTag.TIFF_RATIONAL, 1,
                new long[][] {{Math.round(perUnitX * 1000), 1000}}));
        directory.addTIFFField(new TIFFField(tags.getTag(BaselineTIFFTagSet.TAG_Y_RESOLUTION), TIFFTag.TIFF_RATIONAL, 1,
                new long[][] {{Math.round(perUnitY * 1000), 1000}}));
        directory.addTIFFField(new TIFFField(tags.getTag(BaselineTIFFTagSet.TAG_RESOLUTION_UNIT), TIFFTag.TIFF_SHORT, 1,
                new char[] {(char) unit}));
        if (!description.isEmpty()) {
            directory.addTIFFField(new TIFFField(tags.getTag(BaselineTIFFTagSet.TAG_IMAGE_DESCRIPTION),
                    TIFFTag.TIFF_ASCII,
                    1, new String[] {description}));
        }
        write(writer, image, directory.getAsMetadata(), file);
    }

    /** Writes a JPEG with JFIF density unit 0 (none), 1 (inch) or 2 (cm) and pixels per unit. */
    static void writeJpeg(BufferedImage image, Path file, int unit, int perUnit) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        IIOMetadata metadata = writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image), null);
        String format = "javax_imageio_jpeg_image_1.0";
        IIOMetadataNode root = (IIOMetadataNode) metadata.getAsTree(format);
        IIOMetadataNode header = (IIOMetadataNode) root.getElementsByTagName("app0JFIF").item(0);
        header.setAttribute("resUnits", Integer.toString(unit));
        header.setAttribute("Xdensity", Integer.toString(perUnit));
        header.setAttribute("Ydensity", Integer.toString(perUnit));
        metadata.setFromTree(format, root);
        write(writer, image, metadata, file);
    }

    private static void write(ImageWriter writer, BufferedImage image, IIOMetadata metadata,
            Path file) throws IOException {
        Files.deleteIfExists(file);
        try (FileImageOutputStream out = new FileImageOutputStream(file.toFile())) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, metadata), null);
        } finally {
            writer.dispose();
        }
    }
}
