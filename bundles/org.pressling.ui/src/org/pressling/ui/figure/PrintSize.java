// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.figure;

import org.eclipse.osgi.util.NLS;
import org.pressling.analysis.Figure;
import org.pressling.analysis.FigureSize;
import org.pressling.ui.Messages;

/**
 * How large a figure is in print; its height follows from its width.
 *
 * @param width width [m]
 * @param dpi   pixels per inch of a picture
 */
public record PrintSize(double width, int dpi) {
    /** The resolution of the pictures of a report. */
    public static final int REPORT_DPI = 2 * FigureSize.PER_INCH;
    private static final double INCH = 0.0254;
    private static final double MILLIMETRE = 1e-3;
    private static final double NARROWEST = 10;
    private static final double WIDEST = 2000;
    private static final int LEAST_DPI = 36;
    private static final int MOST_DPI = 2400;
    /** Pictures of more pixels take gigabytes of memory [millions]. */
    private static final int MOST_PIXELS = 64;
    private static final double MILLION = 1e6;

    /**
     * A figure as in a report.
     *
     * @param figure the figure
     * @return its size there
     */
    public static PrintSize of(Figure figure) {
        return new PrintSize(INCH * figure.size().width() / FigureSize.PER_INCH, REPORT_DPI);
    }

    /** {@return the width in mm} */
    public double millimetres() {
        return width / MILLIMETRE;
    }

    /**
     * A width that was entered.
     *
     * @param millimetres width in mm
     * @param dpi         pixels per inch
     * @return the size
     */
    public static PrintSize ofMillimetres(double millimetres, int dpi) {
        return new PrintSize(MILLIMETRE * millimetres, dpi);
    }

    private long columns() {
        return Math.round(width / INCH * dpi);
    }

    private long rows(FigureSize size) {
        return Math.round(width / INCH * dpi * size.height() / size.width());
    }

    /**
     * What is wrong with it.
     *
     * @param size of the figure
     * @return a sentence with what is allowed; empty if nothing is wrong
     */
    String problem(FigureSize size) {
        if (!(millimetres() >= NARROWEST && millimetres() <= WIDEST)) {
            return NLS.bind(Messages.Figure_widthRange, Long.valueOf((long) NARROWEST), Long.valueOf((long) WIDEST));
        }
        if (dpi < LEAST_DPI || dpi > MOST_DPI) {
            return NLS.bind(Messages.Figure_dpiRange, Integer.valueOf(LEAST_DPI), Integer.valueOf(MOST_DPI));
        }
        double pixels = (double) columns() * rows(size);
        return pixels > MOST_PIXELS * MILLION
                ? NLS.bind(Messages.Figure_tooLarge, Long.valueOf(Math.round(pixels / MILLION)), Integer.valueOf(MOST_PIXELS))
                : "";
    }

    /**
     * Tells how large the picture is.
     *
     * @param size of the figure
     * @return millimetres and pixels, in words
     */
    String text(FigureSize size) {
        double height = millimetres() * size.height() / size.width();
        return NLS.bind(Messages.Figure_size, new Object[] {Long.valueOf(Math.round(millimetres())),
                Long.valueOf(Math.round(height)), Long.valueOf(columns()), Long.valueOf(rows(size))});
    }
}
