// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.image;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Writes gray PNG files that know their scale. */
final class PngWriter {
    /** Keyword of the text chunk that holds the pixel size exactly; {@code pHYs} rounds to whole pixels per metre. */
    static final String PIXEL_SIZE_KEYWORD = "Pixel size in m";
    static final String NATIVE_FORMAT = "javax_imageio_png_1.0";

    private PngWriter() {
    }

    static void write(GrayImage image, Path file) throws IOException {
        BufferedImage buffered = new BufferedImage(image.width(), image.height(), BufferedImage.TYPE_BYTE_GRAY);
        buffered.getRaster().setDataElements(0, 0, image.width(), image.height(), image.pixels());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            IIOMetadata metadata = writer.getDefaultImageMetadata(
                    ImageTypeSpecifier.createFromRenderedImage(buffered), null);
            metadata.mergeTree(NATIVE_FORMAT, scale(image.pixelSize()));
            writer.setOutput(out);
            writer.write(new IIOImage(buffered, null, metadata));
        } finally {
            writer.dispose();
        }
        Files.write(file, bytes.toByteArray());
    }

    private static IIOMetadataNode scale(double pixelSize) {
        long pixelsPerMetre = Math.round(1 / pixelSize);
        if (pixelsPerMetre < 1 || pixelsPerMetre > Integer.MAX_VALUE) {
            throw PictureProblem.NO_PNG_SCALE.of(pixelSize).exception();
        }
        IIOMetadataNode physical = new IIOMetadataNode("pHYs");
        physical.setAttribute("pixelsPerUnitXAxis", Long.toString(pixelsPerMetre));
        physical.setAttribute("pixelsPerUnitYAxis", Long.toString(pixelsPerMetre));
        physical.setAttribute("unitSpecifier", "meter");
        IIOMetadataNode entry = new IIOMetadataNode("tEXtEntry");
        entry.setAttribute("keyword", PIXEL_SIZE_KEYWORD);
        entry.setAttribute("value", Double.toString(pixelSize));
        IIOMetadataNode text = new IIOMetadataNode("tEXt");
        text.appendChild(entry);
        IIOMetadataNode root = new IIOMetadataNode(NATIVE_FORMAT);
        root.appendChild(physical);
        root.appendChild(text);
        return root;
    }
}
