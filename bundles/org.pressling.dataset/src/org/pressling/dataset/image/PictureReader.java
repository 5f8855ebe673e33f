// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.image;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;

import org.pressling.dem.InvalidInputException;

/** Reads picture files of others, and mistrusts them. */
final class PictureReader {
    private static final long MAX_PIXELS = 100_000_000;
    private static final Set<String> FORMATS = Set.of("png", "tif", "tiff", "jpeg", "jpg");
    /** Coarser than this is a resolution for printers and screens, not the scale of a particle structure [m]. */
    private static final double COARSEST_PIXEL = 10e-6;
    /** Both axes may differ by what whole numbers of pixels per unit do to them. */
    private static final double SQUARE_TOLERANCE = 2e-3;

    private static final Pattern TRUNCATED = Pattern.compile("(?i)truncated|premature end");

    private PictureReader() {
    }

    static GrayImage read(Path file, OptionalDouble pixelSize) {
        if (pixelSize.isPresent() && !(pixelSize.getAsDouble() > 0 && pixelSize.getAsDouble() <= COARSEST_PIXEL)) {
            throw new InvalidInputException(file + ": a pixel size of " + pixelSize.getAsDouble()
                    + " m was given; allowed is above 0 and at most 1e-5 m (10 µm).");
        }
        if (Files.isDirectory(file)) {
            throw new InvalidInputException(file + ": this is a folder. Name the pictures in it.");
        }
        if (!Files.isRegularFile(file)) {
            throw new InvalidInputException(file + ": there is no such picture file.");
        }
        try (ImageInputStream in = new FileImageInputStream(file.toFile())) {
            ImageReader reader = reader(file, in);
            try {
                return read(file, reader, in, pixelSize);
            } finally {
                reader.dispose();
            }
        } catch (InvalidInputException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // The decoders of the JDK answer damaged files with many kinds of runtime exceptions, too.
            throw new InvalidInputException(file + ": the picture is damaged or of a kind that cannot be read ("
                    + e.getMessage() + "). Save it anew as an 8 or 16 bit PNG, TIFF or JPEG.", e);
        }
    }

    private static ImageReader reader(Path file, ImageInputStream in) throws IOException {
        Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
        while (readers.hasNext()) {
            ImageReader reader = readers.next();
            if (FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
                return reader;
            }
            reader.dispose();
        }
        throw new InvalidInputException(file + ": not a PNG, TIFF or JPEG picture.");
    }

    private static GrayImage read(Path file, ImageReader reader, ImageInputStream in, OptionalDouble given)
            throws IOException {
        AtomicReference<String> truncated = new AtomicReference<>();
        reader.addIIOReadWarningListener((_, warning) -> {
            // The JPEG decoder fills what is missing of a cut file with gray, and only warns.
            if (warning != null && TRUNCATED.matcher(warning).find()) {
                truncated.set(warning);
            }
        });
        reader.setInput(in, false, false);
        long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
        if (pixels > MAX_PIXELS) {
            throw new InvalidInputException(file + ": " + reader.getWidth(0) + " × " + reader.getHeight(0)
                    + " pixels are too many; at most " + MAX_PIXELS + " are read. Cut out the part of interest.");
        }
        double pixelSize = given.isPresent() ? given.getAsDouble() : told(file, reader);
        BufferedImage image = reader.read(0);
        if (truncated.get() != null) {
            throw new IOException(truncated.get());
        }
        return new GrayImage(image.getWidth(), image.getHeight(), Grays.of(image), pixelSize);
    }

    private static double told(Path file, ImageReader reader) throws IOException {
        Optional<PixelScale> told = PixelScale.of(reader.getImageMetadata(0));
        String advice = " Give the pixel size, or save the picture with its scale (PNG pHYs, TIFF resolution).";
        if (told.isEmpty()) {
            throw new InvalidInputException(file + ": the file does not tell how large a pixel is." + advice);
        }
        PixelScale scale = told.get();
        if (scale.x() > COARSEST_PIXEL || scale.y() > COARSEST_PIXEL) {
            throw new InvalidInputException(file + ": the file tells " + (float) (scale.x() * 1e6)
                    + " µm per pixel, which is a resolution for printing and not the scale of the structure." + advice);
        }
        if (Math.abs(scale.x() / scale.y() - 1) > SQUARE_TOLERANCE) {
            throw new InvalidInputException(file + ": pixels are " + (float) (scale.x() * 1e6) + " µm × "
                    + (float) (scale.y() * 1e6) + " µm; they must be square. Resample the picture first.");
        }
        return scale.x();
    }
}
