// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.image;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.pressling.dem.Unit;
import org.pressling.dem.Units;

/**
 * What the tags of a TIFF say of its scale and grays: the baseline ones, the description that ImageJ writes, and the
 * texts that the microscopes of FEI (Thermo Fisher) and Zeiss leave.
 */
final class TiffTold {
    private static final int INCH = 2;
    private static final int CENTIMETRE = 3;
    private static final String NUMBER = "\\s*=\\s*([-+0-9.eE]+)";
    /** FEI: an INI file, lengths in m. */
    private static final Pattern FEI_WIDTH = Pattern.compile("(?m)^PixelWidth" + NUMBER);
    private static final Pattern FEI_HEIGHT = Pattern.compile("(?m)^PixelHeight" + NUMBER);
    /** Zeiss: {@code Image Pixel Size} is that of the stored picture, {@code Pixel Size} that of the scan. */
    private static final Pattern ZEISS_SIZE = Pattern
            .compile("(?m)^(Image )?Pixel Size" + NUMBER + "\\s*(pm|nm|µm|um|mm|m)?\\s*$");
    /** ImageJ leaves the resolution unit open and names it in the description. */
    private static final Pattern IMAGEJ_UNIT = Pattern.compile("(?m)^unit=(\\S+)");
    private static final Pattern EXACT = Pattern.compile("(?m)^" + TiffWriter.PIXEL_SIZE + NUMBER);
    private static final Pattern IMAGEJ_BLACK = Pattern.compile("(?m)^min" + NUMBER);
    private static final Pattern IMAGEJ_WHITE = Pattern.compile("(?m)^max" + NUMBER);
    private static final Pattern IMAGEJ_SPACING = Pattern.compile("(?m)^spacing" + NUMBER);
    private static final Pattern IMAGEJ_IMAGES = Pattern.compile("(?m)^images=(\\d{1,9})");

    private final TiffPage page;
    private final String imageJ;

    TiffTold(TiffPage page) {
        this.page = page;
        imageJ = page.text(TiffPage.DESCRIPTION).filter(text -> text.startsWith("ImageJ")).orElse("");
    }

    /** All pixel sizes that are told, that of the microscope and one told exactly before that of the resolution. */
    List<PixelScale> scales() {
        List<PixelScale> scales = new ArrayList<>();
        page.text(TiffPage.FEI).or(() -> page.text(TiffPage.FEI_SFEG)).flatMap(TiffTold::fei).ifPresent(scales::add);
        page.text(TiffPage.ZEISS).flatMap(TiffTold::zeiss).ifPresent(scales::add);
        double exact = first(EXACT, imageJ);
        PixelScale.of(exact, exact).ifPresent(scales::add);
        resolution().ifPresent(scales::add);
        return scales;
    }

    private static Optional<PixelScale> fei(String text) {
        return PixelScale.of(first(FEI_WIDTH, text), first(FEI_HEIGHT, text));
    }

    private static Optional<PixelScale> zeiss(String text) {
        Matcher matcher = ZEISS_SIZE.matcher(text);
        double scan = Double.NaN;
        double stored = Double.NaN;
        while (matcher.find()) {
            double size = PixelScale.number(matcher.group(2)) * metres(matcher.group(3) == null ? "m" : matcher.group(3));
            stored = matcher.group(1) != null ? size : stored;
            scan = matcher.group(1) == null ? size : scan;
        }
        double size = Double.isNaN(stored) ? scan : stored;
        return PixelScale.of(size, size);
    }

    private Optional<PixelScale> resolution() {
        OptionalDouble x = page.number(TiffPage.X_RESOLUTION);
        OptionalDouble y = page.number(TiffPage.Y_RESOLUTION);
        if (x.isEmpty() || y.isEmpty()) {
            return Optional.empty();
        }
        double metres = switch ((int) page.number(TiffPage.RESOLUTION_UNIT).orElse(INCH)) {
        case INCH -> PixelScale.INCH;
        case CENTIMETRE -> PixelScale.CENTIMETRE;
        default -> {
            Matcher unit = IMAGEJ_UNIT.matcher(imageJ);
            yield unit.find() ? metres(unit.group(1)) : Double.NaN;
        }
        };
        return PixelScale.perUnit(x.getAsDouble(), y.getAsDouble(), metres);
    }

    private static double metres(String unit) {
        return switch (unit) {
        case "micron", "microns", "\\u00B5m", "\u00c2\u00b5m" -> Unit.MICROMETRE.si();
        case "m", "pm", "nm", "um", "µm", "mm", "cm" -> Units.named(unit).si();
        case "inch" -> PixelScale.INCH;
        default -> Double.NaN;
        };
    }

    /** Distance of the pictures of a stack in depth [m], which ImageJ tells in its unit of length; empty where it tells none. */
    OptionalDouble spacing() {
        Matcher unit = IMAGEJ_UNIT.matcher(imageJ);
        double told = Math.abs(first(IMAGEJ_SPACING, imageJ)) * (unit.find() ? metres(unit.group(1)) : Double.NaN);
        return told > 0 && told < Double.POSITIVE_INFINITY ? OptionalDouble.of(told) : OptionalDouble.empty();
    }

    /** Pictures that ImageJ says there are, of which only the first has a directory; 1 if it says nothing. */
    int imagesOfImageJ() {
        Matcher matcher = IMAGEJ_IMAGES.matcher(imageJ);
        return matcher.find() ? Integer.parseInt(matcher.group(1)) : 1;
    }

    /**
     * What counts as black and white. The display range of ImageJ holds as it is. The largest sample is a statistic of the
     * picture (TIFF 6.0, pages 35 and 37), so for whole numbers it tells how many bits are in use, such as 12 of 16; for
     * floating point there is no other range.
     *
     * @param bits  bits of a stored sample
     * @param whole whether samples are whole numbers
     */
    Optional<GrayRange> grays(int bits, boolean whole) {
        double black = first(IMAGEJ_BLACK, imageJ);
        double white = first(IMAGEJ_WHITE, imageJ);
        if (bits > 8 && black < white) {
            return Optional.of(new GrayRange(black, white));
        }
        OptionalDouble most = either(TiffPage.S_MAX_SAMPLE, TiffPage.MAX_SAMPLE);
        if (most.isEmpty() || bits <= 8) {
            return Optional.empty();
        }
        if (!whole) {
            double least = either(TiffPage.S_MIN_SAMPLE, TiffPage.MIN_SAMPLE).orElse(0);
            return least < most.getAsDouble() ? Optional.of(new GrayRange(least, most.getAsDouble())) : Optional.empty();
        }
        long largest = (long) most.getAsDouble();
        int used = Long.SIZE - Long.numberOfLeadingZeros(largest);
        // Fewer than eight bits of sixteen are no camera's depth: then it is a picture of labels, or a wrong tag.
        return largest > 0 && used >= 8 && used < bits ? Optional.of(new GrayRange(0, (1L << used) - 1)) : Optional.empty();
    }

    private OptionalDouble either(int tag, int other) {
        OptionalDouble first = page.number(tag);
        return first.isPresent() ? first : page.number(other);
    }

    private static double first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? PixelScale.number(matcher.group(1)) : Double.NaN;
    }
}
