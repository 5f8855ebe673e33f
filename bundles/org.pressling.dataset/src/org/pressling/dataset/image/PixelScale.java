// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.image;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.imageio.IIOException;
import javax.imageio.metadata.IIOInvalidTreeException;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.plugins.tiff.BaselineTIFFTagSet;
import javax.imageio.plugins.tiff.TIFFDirectory;
import javax.imageio.plugins.tiff.TIFFField;

import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * How large a pixel is, as a picture file tells it.
 *
 * @param x width of a pixel [m]
 * @param y height of a pixel [m]
 */
record PixelScale(double x, double y) {
    private static final String JPEG_FORMAT = "javax_imageio_jpeg_image_1.0";
    private static final String TIFF_FORMAT = "javax_imageio_tiff_image_1.0";
    private static final double INCH = 0.0254;
    private static final double CENTIMETRE = 0.01;
    /** ImageJ leaves the resolution unit open and names it in the description. */
    private static final Pattern IMAGEJ_UNIT = Pattern.compile("(?m)^unit=(\\S+)");

    /**
     * What the metadata of a PNG, JPEG or TIFF tells; empty when it tells nothing.
     *
     * @throws IIOException when TIFF metadata is damaged
     */
    static Optional<PixelScale> of(IIOMetadata metadata) throws IIOException {
        return switch (metadata.getNativeMetadataFormatName()) {
            case PngWriter.NATIVE_FORMAT -> png((Element) metadata.getAsTree(PngWriter.NATIVE_FORMAT));
            case JPEG_FORMAT -> jpeg((Element) metadata.getAsTree(JPEG_FORMAT));
            case TIFF_FORMAT -> tiff(metadata);
            default -> Optional.empty();
        };
    }

    private static Optional<PixelScale> png(Element root) {
        NodeList chunks = root.getElementsByTagName("pHYs");
        if (chunks.getLength() == 0 || !"meter".equals(((Element) chunks.item(0)).getAttribute("unitSpecifier"))) {
            return Optional.empty();
        }
        Element chunk = (Element) chunks.item(0);
        Optional<PixelScale> rounded = perUnit(chunk.getAttribute("pixelsPerUnitXAxis"),
                chunk.getAttribute("pixelsPerUnitYAxis"), 1);
        return rounded.map(scale -> exact(root, scale));
    }

    /** The exact size from our own text chunk, unless another program has changed {@code pHYs} since. */
    private static PixelScale exact(Element root, PixelScale rounded) {
        NodeList texts = root.getElementsByTagName("tEXtEntry");
        for (int i = 0; i < texts.getLength(); i++) {
            Element text = (Element) texts.item(i);
            if (PngWriter.PIXEL_SIZE_KEYWORD.equals(text.getAttribute("keyword"))) {
                double size = number(text.getAttribute("value"));
                if (Math.round(1 / size) == Math.round(1 / rounded.x()) && rounded.x() == rounded.y()) {
                    return new PixelScale(size, size);
                }
            }
        }
        return rounded;
    }

    private static Optional<PixelScale> jpeg(Element root) {
        NodeList headers = root.getElementsByTagName("app0JFIF");
        if (headers.getLength() == 0) {
            return Optional.empty();
        }
        Element header = (Element) headers.item(0);
        return switch (header.getAttribute("resUnits")) {
            case "1" -> perUnit(header.getAttribute("Xdensity"), header.getAttribute("Ydensity"), INCH);
            case "2" -> perUnit(header.getAttribute("Xdensity"), header.getAttribute("Ydensity"), CENTIMETRE);
            default -> Optional.empty();
        };
    }

    private static Optional<PixelScale> tiff(IIOMetadata metadata) throws IIOInvalidTreeException {
        TIFFDirectory directory = TIFFDirectory.createFromMetadata(metadata);
        TIFFField x = directory.getTIFFField(BaselineTIFFTagSet.TAG_X_RESOLUTION);
        TIFFField y = directory.getTIFFField(BaselineTIFFTagSet.TAG_Y_RESOLUTION);
        if (x == null || y == null) {
            return Optional.empty();
        }
        TIFFField unit = directory.getTIFFField(BaselineTIFFTagSet.TAG_RESOLUTION_UNIT);
        double metres = switch (unit == null ? BaselineTIFFTagSet.RESOLUTION_UNIT_INCH : unit.getAsInt(0)) {
            case BaselineTIFFTagSet.RESOLUTION_UNIT_INCH -> INCH;
            case BaselineTIFFTagSet.RESOLUTION_UNIT_CENTIMETER -> CENTIMETRE;
            default -> imageJUnit(directory.getTIFFField(BaselineTIFFTagSet.TAG_IMAGE_DESCRIPTION));
        };
        return perUnit(Double.toString(x.getAsDouble(0)), Double.toString(y.getAsDouble(0)), metres);
    }

    private static double imageJUnit(TIFFField description) {
        if (description == null || !description.getAsString(0).startsWith("ImageJ")) {
            return Double.NaN;
        }
        Matcher matcher = IMAGEJ_UNIT.matcher(description.getAsString(0));
        return switch (matcher.find() ? matcher.group(1) : "") {
            case "nm" -> 1e-9;
            case "um", "µm", "micron", "microns", "\\u00B5m" -> 1e-6;
            case "mm" -> 1e-3;
            case "cm" -> CENTIMETRE;
            case "inch" -> INCH;
            default -> Double.NaN;
        };
    }

    /** A scale from numbers of pixels per unit of length; empty unless both are positive and finite. */
    private static Optional<PixelScale> perUnit(String pixelsX, String pixelsY, double metres) {
        double x = metres / number(pixelsX);
        double y = metres / number(pixelsY);
        boolean valid = x > 0 && y > 0 && Double.isFinite(x) && Double.isFinite(y);
        return valid ? Optional.of(new PixelScale(x, y)) : Optional.empty();
    }

    private static double number(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException _) {
            return Double.NaN;
        }
    }
}
