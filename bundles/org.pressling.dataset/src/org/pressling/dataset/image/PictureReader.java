// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.image;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

import org.pressling.dataset.io.InputFile;
import org.pressling.dem.InvalidInputException;
import org.pressling.dem.Limits;
import org.pressling.dem.Place;

/**
 * Reads picture files of others, and mistrusts them. The decoders of the JDK see nothing but what pixels need; what a
 * file tells besides is read leniently by {@link TiffFile}, {@link PngChunks} and {@link JpegSegments}.
 */
final class PictureReader {
    private static final Pattern TRUNCATED = Pattern.compile("(?i)truncated|premature end");
    private static final int HEAD = 32;

    private final Path path;
    private final PictureOptions options;
    private final boolean foreign;

    private PictureReader(Path path, PictureOptions options, boolean foreign) {
        this.path = path;
        this.options = options;
        this.foreign = foreign;
    }

    /**
     * Reads a picture.
     *
     * @param foreign whether it must be looked at for grays that nobody can mean: one everywhere, numbers of labels,
     *                samples of which the upper bits are not in use
     */
    static GrayImage read(Path file, PictureOptions options, boolean foreign) {
        PictureReader reader = new PictureReader(file, options, foreign);
        reader.checkPixelSize();
        InputFile.require(file, Limits.PICTURE_FILE_BYTES);
        return reader.read(open(file));
    }

    /** Reads all pages of a file, each of them as {@link #read} does; what lies in one page alone is a picture of one channel. */
    static GrayImage readStack(Path file, PictureOptions options) {
        InputFile.require(file, Limits.PICTURE_FILE_BYTES);
        int pages = pages(file);
        if (pages > Limits.PICTURE_CHANNELS) {
            throw PictureProblem.TOO_MANY_PAGES.of(pages, Limits.PICTURE_CHANNELS).in(file).exception();
        }
        return pages == 1 ? read(file, options, false) : stack(file, options, false, 1, pages);
    }

    /** Reads neighbouring pages of a file of others: all of them, or those around the page that the options name. */
    static GrayImage readForeignStack(Path file, PictureOptions options, int channels) {
        InputFile.require(file, Limits.PICTURE_FILE_BYTES);
        int pages = pages(file);
        int middle = options.page().orElse(pages == channels ? pages / 2 + 1 : 0);
        int first = middle - channels / 2;
        if (first < 1 || first + channels - 1 > pages) {
            throw (options.page().isPresent() && pages >= channels
                    ? PictureProblem.NO_MIDDLE_PAGE.of(middle, channels, channels / 2 + 1, pages - channels + channels / 2 + 1)
                    : PictureProblem.STACK_PAGES.of(pages, channels)).in(file).exception();
        }
        return stack(file, options, true, first, channels);
    }

    private static GrayImage stack(Path file, PictureOptions options, boolean foreign, int from, int count) {
        List<GrayImage> channels = new ArrayList<>();
        PictureOptions own = options;
        if (own.pixelSize().isEmpty() && from > 1) {
            own = own.withPixelSize(OptionalDouble.of(read(file, options.withPage(1), false).pixelSize()));
        }
        for (int page = from; page < from + count; page++) {
            GrayImage next = read(file, own.withPage(page), foreign);
            // The first page tells the scale of all.
            own = own.withPixelSize(OptionalDouble.of(next.pixelSize()));
            channels.add(next);
            GrayImage first = channels.getFirst();
            if (next.width() != first.width() || next.height() != first.height()) {
                throw PictureProblem.PAGES_DIFFER.of(page, next.width(), next.height(), first.width(), first.height()).in(file)
                        .exception();
            }
        }
        return GrayImage.stack(channels);
    }

    /** How far neighbouring pages lie apart [m], as ImageJ writes it to the first; empty where nothing tells. */
    static OptionalDouble spacing(Path file) {
        InputFile.require(file, Limits.PICTURE_FILE_BYTES);
        try (PictureBytes in = open(file)) {
            return in.slice(0, Math.min(HEAD, in.size())).filter(TiffFile::begins).isEmpty() ? OptionalDouble.empty()
                    : TiffFile.pages(in, 0).stream().filter(TiffPage::isPicture).findFirst().map(TiffTold::new)
                            .map(TiffTold::spacing).orElse(OptionalDouble.empty());
        } catch (IOException e) {
            throw InputFile.failure(file, e);
        }
    }

    private static int pages(Path file) {
        try (PictureBytes in = open(file)) {
            ByteBuffer head = in.slice(0, Math.min(HEAD, in.size())).orElseThrow();
            return TiffFile.begins(head) ? (int) TiffFile.pages(in, 0).stream().filter(TiffPage::isPicture).count() : 1;
        } catch (IOException e) {
            throw InputFile.failure(file, e);
        }
    }

    /** As above, from bytes that are open already; closes them. */
    static GrayImage read(PictureBytes in, Path file, PictureOptions options) {
        return new PictureReader(file, options, true).read(in);
    }

    private static PictureBytes open(Path file) {
        try {
            return new PictureBytes(file);
        } catch (IOException e) {
            throw InputFile.failure(file, e);
        }
    }

    private void checkPixelSize() {
        if (options.pixelSize().isPresent()) {
            double size = options.pixelSize().getAsDouble();
            if (!(size > 0 && size <= PixelScale.COARSEST)) {
                throw PictureProblem.PIXEL_SIZE.of(size).in(path).exception();
            }
        }
    }

    private GrayImage read(PictureBytes in) {
        try (in) {
            Told told = describe(in);
            ImageReader reader = ImageIO.getImageReadersByFormatName(told.format()).next();
            try {
                return decode(reader, in, told);
            } finally {
                reader.dispose();
            }
        } catch (InvalidInputException e) {
            throw e.within(Place.in(path));
        } catch (IOException | RuntimeException e) {
            if (in.failure().isPresent()) {
                throw InputFile.failure(path, in.failure().get());
            }
            // The decoders of the JDK answer damaged files with many kinds of runtime exceptions, too.
            throw PictureProblem.UNREADABLE.of(String.valueOf(e.getMessage())).in(path).exception(e);
        }
    }

    /**
     * What a file tells besides its pixels.
     *
     * @param format      of the decoder
     * @param scales      pixel sizes, the most trustworthy first
     * @param orientation 1 to 8, as TIFF and EXIF number them
     * @param tiff        the tags of a TIFF
     */
    private record Told(String format, List<PixelScale> scales, int orientation, Optional<TiffTold> tiff) {
    }

    private Told describe(PictureBytes in) throws IOException {
        ByteBuffer head = in.slice(0, Math.min(HEAD, in.size())).orElseThrow();
        if (TiffFile.begins(head)) {
            if (TiffFile.isBig(head)) {
                throw PictureProblem.BIG_TIFF.of().exception();
            }
            TiffPage page = page(TiffFile.pages(in, 0));
            if (!page.partsFit(in.size())) {
                throw PictureProblem.STRIP.of().exception();
            }
            TiffFile.show(in, page);
            TiffTold tiff = new TiffTold(page);
            return new Told("tiff", tiff.scales(), orientation(page), Optional.of(tiff));
        }
        if (head.remaining() < 4 || !PngChunks.begins(head) && !JpegSegments.begins(head)) {
            throw PictureProblem.NO_PICTURE.of().exception();
        }
        requirePage(1);
        if (PngChunks.begins(head)) {
            return new Told("png", PngChunks.scale(in).stream().toList(), 1, Optional.empty());
        }
        JpegSegments.Told jpeg = JpegSegments.read(in);
        return new Told("jpeg", jpeg.scale().stream().toList(), jpeg.exif().map(PictureReader::orientation).orElse(1),
                Optional.empty());
    }

    private static int orientation(TiffPage page) {
        int told = (int) page.number(TiffPage.ORIENTATION).orElse(1);
        return told >= 1 && told <= 8 ? told : 1;
    }

    private TiffPage page(List<TiffPage> all) {
        List<TiffPage> pages = all.stream().filter(TiffPage::isPicture).toList();
        if (pages.isEmpty()) {
            throw (all.isEmpty() ? PictureProblem.NO_DIRECTORY : PictureProblem.PREVIEWS).of().exception();
        }
        int images = pages.size() == 1 ? new TiffTold(pages.getFirst()).imagesOfImageJ() : 1;
        if (images > 1) {
            throw PictureProblem.IMAGEJ_STACK.of(images).exception();
        }
        return pages.get(requirePage(pages.size()) - 1);
    }

    /** The page that is asked for, from 1; there is no default among several. */
    private int requirePage(int pages) {
        OptionalInt asked = options.page();
        if (asked.isPresent() && (asked.getAsInt() < 1 || asked.getAsInt() > pages)) {
            throw PictureProblem.NO_PAGE.of(asked.getAsInt(), pages).exception();
        }
        if (asked.isEmpty() && pages > 1) {
            throw PictureProblem.WHICH_PAGE.of(pages).exception();
        }
        return asked.orElse(1);
    }

    private GrayImage decode(ImageReader reader, PictureBytes in, Told told) throws IOException {
        AtomicReference<String> truncated = new AtomicReference<>();
        reader.addIIOReadWarningListener((_, warning) -> {
            // The JPEG decoder fills what is missing of a cut file with gray, and only warns.
            if (warning != null && TRUNCATED.matcher(warning).find()) {
                truncated.set(warning);
            }
        });
        reader.setInput(in, true, true);
        PictureSize.check(reader, in.size());
        double pixelSize = options.pixelSize().orElseGet(() -> told(told.scales()));
        BufferedImage image = reader.read(0);
        if (truncated.get() != null) {
            throw new IOException(truncated.get());
        }
        byte[] grays = new Grays(options.grays(), foreign).of(image, told.tiff());
        return Orientation.upright(new GrayImage(image.getWidth(), image.getHeight(), grays, pixelSize), told.orientation());
    }

    private double told(List<PixelScale> scales) {
        if (scales.isEmpty()) {
            throw PictureProblem.NO_SCALE.of().exception();
        }
        List<PixelScale> ofStructure = scales.stream().filter(scale -> !scale.isForPrinting()).toList();
        if (ofStructure.isEmpty()) {
            throw PictureProblem.PRINT_SCALE.of(scales.getFirst().text()).exception();
        }
        PixelScale scale = ofStructure.getFirst();
        PixelScale last = ofStructure.getLast();
        if (!scale.agrees(last, PixelScale.SAME)) {
            throw PictureProblem.SCALES_DIFFER.of(scale.text(), last.text()).exception();
        }
        if (Math.abs(scale.x() / scale.y() - 1) > PixelScale.SQUARE) {
            throw PictureProblem.NOT_SQUARE.of(scale.text()).exception();
        }
        return scale.x();
    }
}
