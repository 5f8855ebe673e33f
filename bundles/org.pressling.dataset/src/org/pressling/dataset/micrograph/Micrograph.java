// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.micrograph;

import java.util.Arrays;
import java.util.List;

import org.pressling.dataset.geometry.PhaseMap;
import org.pressling.dataset.image.GrayImage;
import org.pressling.dataset.image.Pictures;
import org.pressling.dataset.image.RenderSettings;

/**
 * A microscope picture whose phases are told: the banner is cut off, what changes slowly and stripes are taken off, noise is
 * smoothed, and grays are parted into classes.
 * <p>
 * Each pixel has a confidence: how probable its class is beside the others, where the grays of each scatter as noise and blur
 * make them. An edge between the darkest and the brightest class passes through the gray of the one between; so that one is kept
 * only where a square of 3 × 3 pixels fits in, and what is taken from it goes to the nearer of the two others.
 */
public final class Micrograph {
    /** What is taken for a pixel that may be one phase or another. */
    public enum Doubt {
        /** The more probable phase. */
        NONE,
        /** The darker one. */
        DARKER,
        /** The brighter one. */
        BRIGHTER
    }

    /** A pixel is doubtful where its phase is less probable than this. */
    public static final double SURE = 0.9;

    /** Least scatter of the grays of a class over the distance to the nearest other one: edges are not sharp. */
    private static final double LEAST_SCATTER = 0.2;

    private final GrayImage shown;
    private final int banner;
    private final List<SeenPhase> order;
    private final double[] thresholds;
    private final boolean complete;
    private final byte[] seen;
    private final byte[] darker;
    private final byte[] brighter;
    private final float[] confidence;

    private Micrograph(GrayImage shown, int banner, float[] grays, double[] levels, double[] thresholds,
            List<SeenPhase> order) {
        this.shown = shown;
        this.banner = banner;
        this.order = order;
        this.thresholds = thresholds;
        complete = GrayLevels.complete(levels);
        seen = new byte[grays.length];
        confidence = new float[grays.length];
        darker = new byte[grays.length];
        brighter = new byte[grays.length];
        classify(grays, levels);
    }

    /**
     * Tells the phases of a picture.
     *
     * @param picture as it was taken
     * @param options what is known of it
     * @throws org.pressling.dem.InvalidInputException if banner or scale bar are not as the options say, or there are fewer grays
     *                                                 than phases
     */
    public static Micrograph read(GrayImage picture, MicrographOptions options) {
        int banner = options.banner().orElseGet(() -> Banner.rows(picture));
        if (banner < 0 || banner > picture.height() * 3 / 4) {
            throw MicrographProblem.BANNER.of(banner, picture.height()).exception();
        }
        GrayImage cut = Banner.cut(picture, banner);
        if (options.bar().isPresent()) {
            double pixels = Banner.bar(picture, banner).orElseThrow(() -> MicrographProblem.NO_BAR.of().exception());
            cut = new GrayImage(cut.width(), cut.height(), cut.pixels(), options.bar().getAsDouble() / pixels);
        }
        int width = cut.width();
        int height = cut.height();
        float[] grays = new float[width * height];
        for (int i = 0; i < grays.length; i++) {
            grays[i] = cut.pixels()[i] & 0xFF;
        }
        int classes = options.order().size();
        float[] even = Illumination.even(grays, width, height, classes);
        float[] smooth = Smoothing.sharpened(Smoothing.denoised(even, width, height), width, height);
        double[] levels = options.thresholds().map(given -> GrayClasses.means(smooth,
                given.stream().mapToDouble(Double::doubleValue).toArray()))
                .orElseGet(() -> GrayLevels.of(smooth, width, height, classes));
        double[] thresholds = options.thresholds().map(given -> given.stream().mapToDouble(Double::doubleValue).toArray())
                .orElseGet(() -> GrayClasses.halfWay(levels));
        return new Micrograph(cut, banner, smooth, levels, thresholds, options.order());
    }

    private void classify(float[] grays, double[] means) {
        boolean[] between = new boolean[grays.length];
        for (int i = 0; i < grays.length; i++) {
            between[i] = means.length == 3 && GrayClasses.of(grays[i], thresholds) == 1;
        }
        boolean[] wide = PhaseMap.keepSquares(between, shown.width(), shown.height(), true);
        double[] scatter = new double[means.length];
        for (int c = 0; c < means.length; c++) {
            scatter[c] = LEAST_SCATTER * 2 * GrayClasses.halfWay(means, c);
        }
        for (int i = 0; i < grays.length; i++) {
            boolean rim = between[i] && !wide[i];
            int best = rim ? Math.abs(grays[i] - means[0]) < Math.abs(means[2] - grays[i]) ? 0 : 2
                    : GrayClasses.of(grays[i], thresholds);
            place(i, grays[i], best, rim, means, scatter);
        }
    }

    /** A pixel's class, how sure it is, and what else it may be. */
    private void place(int at, float gray, int best, boolean rim, double[] means, double[] scatter) {
        double sum = 0;
        double most = 0;
        int other = best;
        double own = 0;
        for (int c = 0; c < means.length; c++) {
            double away = (gray - means[c]) / (rim ? LEAST_SCATTER * (means[2] - means[0]) : scatter[c]);
            double weight = rim && c == 1 ? 0 : Math.exp(-away * away / 2);
            sum += weight;
            if (c == best) {
                own = weight;
            } else if (weight > most) {
                most = weight;
                other = c;
            }
        }
        confidence[at] = sum > 0 ? (float) (own / sum) : 1;
        boolean doubtful = confidence[at] < SURE;
        seen[at] = (byte) best;
        darker[at] = (byte) (doubtful ? Math.min(best, other) : best);
        brighter[at] = (byte) (doubtful ? Math.max(best, other) : best);
    }

    /** The picture without its banner. */
    public GrayImage shown() {
        return shown;
    }

    /** Whether as many grays are told apart as phases were said to be there; if not, nobody knows which one is missing. */
    public boolean isComplete() {
        return complete;
    }

    /** Rows of the banner that were cut off. */
    public int banner() {
        return banner;
    }

    /** The phases that were asked for, from dark to bright. */
    public List<SeenPhase> order() {
        return order;
    }

    /** {@return bytes of memory that the pixels take} */
    public long bytes() {
        return seen.length * (4L * Byte.BYTES + Float.BYTES);
    }

    /** Grays between the phases, in the picture as it was evened out. */
    public double[] thresholds() {
        return thresholds.clone();
    }

    /**
     * What a pixel shows.
     *
     * @param column from 0, left
     * @param row    from 0, top
     */
    public SeenPhase at(int column, int row) {
        return order.get(seen[row * shown.width() + column]);
    }

    /** How probable it is that a pixel shows what {@link #at} says, 0 to 1. */
    public double confidence(int column, int row) {
        return confidence[row * shown.width() + column];
    }

    /** The mean of the confidence over the picture. */
    public double confidence() {
        double sum = 0;
        for (float c : confidence) {
            sum += c;
        }
        return sum / confidence.length;
    }

    /** The fraction of the pixels that show a phase. */
    public double fraction(SeenPhase phase) {
        int c = order.indexOf(phase);
        int count = 0;
        for (byte code : seen) {
            count += code == c ? 1 : 0;
        }
        return (double) count / seen.length;
    }

    /**
     * The picture with its phases in colours over it: void blue, active material as it is, electrolyte green, doubtful pixels
     * yellow.
     *
     * @return packed 0xAARRGGBB, row by row from the top
     */
    public int[] overlay() {
        int[] colours = new int[seen.length];
        for (int i = 0; i < colours.length; i++) {
            int gray = shown.pixels()[i] & 0xFF;
            int half = gray / 2;
            boolean doubtful = confidence[i] < SURE;
            colours[i] = 0xFF000000 | (doubtful ? rgb(half + 127, half + 110, half) : switch (order.get(seen[i])) {
            case VOID -> rgb(half, half + 40, half + 127);
            case AM -> rgb(gray, gray, gray);
            case SE -> rgb(half, half + 100, half);
            });
        }
        return colours;
    }

    private static int rgb(int red, int green, int blue) {
        return red << 16 | green << 8 | blue;
    }

    /**
     * Draws the phases in the grays of a rendering, pixel by pixel.
     *
     * @throws org.pressling.dem.InvalidInputException if the rendering draws none of a phase
     */
    public GrayImage drawn(RenderSettings rendering) {
        byte[] drawn = new byte[seen.length];
        for (int i = 0; i < drawn.length; i++) {
            drawn[i] = (byte) gray(order.get(seen[i]), rendering);
        }
        return new GrayImage(shown.width(), shown.height(), drawn, shown.pixelSize());
    }

    private static int gray(SeenPhase phase, RenderSettings rendering) {
        return phase.gray(rendering).orElseThrow(() -> MicrographProblem.NOT_DRAWN.of(phase.word()).exception());
    }

    /**
     * Draws the phases in the grays of a rendering, at the size and scale of a picture that a network takes. With hard edges each
     * pixel has the phase that takes most of it, else the mean of the grays.
     *
     * @param doubt     what is taken for doubtful pixels
     * @param pixels    pixels per side of the result
     * @param pixelSize edge length of a pixel of the result [m]
     * @throws org.pressling.dem.InvalidInputException if the picture shows less than that, or the rendering draws none of a phase
     */
    public GrayImage drawn(RenderSettings rendering, Doubt doubt, int pixels, double pixelSize) {
        byte[] codes = switch (doubt) {
        case NONE -> seen;
        case DARKER -> darker;
        case BRIGHTER -> brighter;
        };
        double[] sum = new double[pixels * pixels];
        int[] most = new int[sum.length];
        Arrays.fill(most, -1);
        byte[] drawn = new byte[sum.length];
        for (int c = 0; c < order.size(); c++) {
            int gray = gray(order.get(c), rendering);
            byte[] where = new byte[codes.length];
            for (int i = 0; i < where.length; i++) {
                where[i] = (byte) (codes[i] == c ? 255 : 0);
            }
            GrayImage covered = Pictures.resample(new GrayImage(shown.width(), shown.height(), where, shown.pixelSize()), pixels,
                    pixelSize);
            for (int i = 0; i < sum.length; i++) {
                int cover = covered.pixels()[i] & 0xFF;
                sum[i] += cover / 255.0 * gray;
                if (cover > most[i]) {
                    most[i] = cover;
                    drawn[i] = (byte) gray;
                }
            }
        }
        if (rendering.supersampling() > 1) {
            for (int i = 0; i < sum.length; i++) {
                drawn[i] = (byte) Math.clamp(Math.round(sum[i]), 0, 255);
            }
        }
        return new GrayImage(pixels, pixels, drawn, pixelSize);
    }
}
