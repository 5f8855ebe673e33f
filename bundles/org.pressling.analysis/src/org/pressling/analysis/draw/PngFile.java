// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis.draw;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOInvalidTreeException;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;

import org.pressling.analysis.FigureSize;

/** A drawing as PNG at twice the resolution of a CSS pixel (192 dpi, which the file says). */
final class PngFile {

    /** Picture pixels per CSS pixel. */
    static final int SCALE = 2;
    private static final double INCH = 0.0254;

    private PngFile() {
    }

    /**
     * Draws into a picture.
     *
     * @param size size in CSS pixels
     * @param drawing draws on the given surface
     * @return the bytes of the file
     */
    static byte[] bytes(FigureSize size, Consumer<Graphics2D> drawing) {
        return bytes(size, SCALE, SCALE * FigureSize.PER_INCH, drawing);
    }

    /**
     * Draws into a picture.
     *
     * @param size    size in CSS pixels
     * @param scale   picture pixels per CSS pixel
     * @param dpi     resolution that the file names [1/inch]
     * @param drawing draws on the given surface
     * @return the bytes of the file
     */
    static byte[] bytes(FigureSize size, double scale, int dpi, Consumer<Graphics2D> drawing) {
        return encode(picture(size, scale, drawing), Long.toString(Math.round(dpi / INCH)));
    }

    /**
     * Draws into a picture in memory.
     *
     * @param size    size in CSS pixels
     * @param scale   picture pixels per CSS pixel
     * @param drawing draws on the given surface
     * @return the picture, at least one pixel each way
     */
    static BufferedImage picture(FigureSize size, double scale, Consumer<Graphics2D> drawing) {
        BufferedImage image = new BufferedImage((int) Math.max(1, Math.round(scale * size.width())),
                (int) Math.max(1, Math.round(scale * size.height())), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        try {
            g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
            g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            g.scale(scale, scale);
            drawing.accept(g);
        } finally {
            g.dispose();
        }
        return image;
    }

    private static byte[] encode(BufferedImage image, String pixelsPerMetre) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(new IIOImage(image, null, resolution(writer, image, pixelsPerMetre)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static IIOMetadata resolution(ImageWriter writer, BufferedImage image, String pixelsPerMetre)
            throws IIOInvalidTreeException {
        IIOMetadata metadata = writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image),
                writer.getDefaultWriteParam());
        IIOMetadataNode root = new IIOMetadataNode("javax_imageio_png_1.0");
        IIOMetadataNode physical = new IIOMetadataNode("pHYs");
        physical.setAttribute("pixelsPerUnitXAxis", pixelsPerMetre);
        physical.setAttribute("pixelsPerUnitYAxis", pixelsPerMetre);
        physical.setAttribute("unitSpecifier", "meter");
        root.appendChild(physical);
        metadata.mergeTree("javax_imageio_png_1.0", root);
        return metadata;
    }
}
