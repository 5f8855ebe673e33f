// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.raster;

import java.nio.ByteBuffer;
import java.util.Arrays;

import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;

/**
 * A picture of discs and straight lines with smooth edges, drawn without any drawing library: the toolkit's own ovals
 * cost several microseconds each, too much for ten thousand of them sixty times a second. A disc costs its area in
 * pixels, a line its length times its width.
 * <p>
 * How far an edge pixel is covered is taken from the distance of its centre to the edge: exact for a straight edge
 * along the axes, and within a few hundredths for the rest. Colours are {@code 0xRRGGBB}.
 */
public final class Raster implements Ink {
    private static final int DEPTH = 32;
    private static final PaletteData COLOURS = new PaletteData(0xFF0000, 0xFF00, 0xFF);
    /** Coverage counts in 256ths. */
    static final int FULL = 256;

    private final int width;
    /** Rows that are drawn: from the first to before the last; all others are cut off. */
    private final int firstRow;
    private final int endRow;
    private final int[] pixels;
    private DiscStamps stamps = new DiscStamps(1);
    private double before;

    /**
     * A black picture.
     *
     * @param width  columns, at least 1
     * @param height rows, at least 1
     */
    public Raster(int width, int height) {
        this(width, 0, height);
    }

    /**
     * A band of a black picture: what is drawn keeps its place in the whole, so that cores can share the work.
     *
     * @param width    columns, at least 1
     * @param firstRow the first row of the band
     * @param endRow   the row after its last, larger than the first
     */
    public Raster(int width, int firstRow, int endRow) {
        this.width = width;
        this.firstRow = firstRow;
        this.endRow = endRow;
        pixels = new int[width * (endRow - firstRow)];
    }

    /** {@return columns} */
    public int width() {
        return width;
    }

    /** {@return rows} */
    public int height() {
        return endRow - firstRow;
    }

    /**
     * Colour of a pixel.
     *
     * @param x column
     * @param y row of the whole picture
     * @return its colour
     */
    public int at(int x, int y) {
        return pixels[place(x, y)];
    }

    /**
     * Fills the whole picture.
     *
     * @param colour with what
     */
    public void clear(int colour) {
        Arrays.fill(pixels, colour);
    }

    /**
     * Draws a filled disc.
     *
     * @param x      column of its centre; the first pixel reaches from 0 to 1
     * @param y      row of its centre
     * @param radius radius [px]; a disc smaller than a pixel tints the one it lies in by its area
     * @param colour with what
     */
    @Override
    public void disc(double x, double y, double radius, int colour) {
        if (radius >= 0.5 && radius <= DiscStamps.LARGEST && recurs(radius) && x - radius > 2 && x + radius < width - 2) {
            stamp(DiscStamps.step(x), DiscStamps.step(y), colour);
            return;
        }
        if (x + radius < 0 || y + radius < firstRow || x - radius > width || y - radius > endRow) {
            return;
        }
        if (radius < 0.5) {
            cover((int) Math.floor(x), (int) Math.floor(y), colour, Math.PI * radius * radius);
            return;
        }
        double edge = edge(radius);
        int top = Math.max(firstRow, (int) Math.floor(y - radius));
        int bottom = Math.min(endRow - 1, (int) Math.floor(y + radius));
        double whole = Math.max(0, edge - 0.5);
        for (int row = top; row <= bottom; row++) {
            double dy = row + 0.5 - y;
            double reach = Math.sqrt(Math.max(0, (edge + 0.5) * (edge + 0.5) - dy * dy));
            int from = Math.max(0, (int) Math.floor(x - reach));
            int to = Math.min(width - 1, (int) Math.floor(x + reach));
            if (from > to) {
                continue;
            }
            double inside = Math.abs(dy) < whole ? Math.sqrt(whole * whole - dy * dy) : -1;
            int solidFrom = inside < 0 ? to + 1 : Math.clamp((long) Math.ceil(x - inside - 0.5), from, to + 1);
            int solidTo = inside < 0 ? to : Math.clamp((long) Math.floor(x + inside - 0.5), from - 1, to);
            rim(from, Math.min(solidFrom - 1, to), row, x, dy, edge, colour);
            if (solidTo >= solidFrom) {
                Arrays.fill(pixels, place(solidFrom, row), place(solidTo, row) + 1, colour);
                rim(solidTo + 1, to, row, x, dy, edge, colour);
            }
        }
    }

    /** A rim that fades over one pixel adds π/12 to the area, which a slightly smaller disc takes away again. */
    static double edge(double radius) {
        return Math.sqrt(radius * radius - 1.0 / 12);
    }

    /** Whether discs of a radius are drawn one after the other, as electrolyte particles are. */
    private boolean recurs(double radius) {
        boolean again = radius == before;
        before = radius;
        if (again && radius != stamps.radius()) {
            stamps = new DiscStamps(radius);
        }
        return radius == stamps.radius();
    }

    private void stamp(long x, long y, int colour) {
        int reach = stamps.reach();
        int size = 2 * reach + 1;
        int top = DiscStamps.pixel(y) - reach;
        int from = Math.max(firstRow, top);
        int to = Math.min(endRow, top + size);
        if (from >= to) {
            return;
        }
        short[] covered = stamps.at(x, y);
        int left = DiscStamps.pixel(x) - reach;
        for (int row = from; row < to; row++) {
            int k = (row - top) * size;
            int at = place(left, row);
            for (int end = k + size; k < end; k++, at++) {
                if (covered[k] != 0) {
                    blend(at, colour, covered[k]);
                }
            }
        }
    }

    private void rim(int from, int to, int row, double x, double dy, double edge, int colour) {
        for (int column = from; column <= to; column++) {
            double dx = column + 0.5 - x;
            mix(place(column, row), colour, edge + 0.5 - Math.sqrt(dx * dx + dy * dy));
        }
    }

    /**
     * Draws a line with straight ends.
     *
     * @param x0     column of the start
     * @param y0     row of the start
     * @param x1     column of the end
     * @param y1     row of the end
     * @param thick  thickness [px]; a line thinner than a pixel is the paler
     * @param colour with what
     */
    @Override
    public void line(double x0, double y0, double x1, double y1, double thick, int colour) {
        double dx = x1 - x0;
        double dy = y1 - y0;
        double length = Math.sqrt(dx * dx + dy * dy);
        boolean outside = Math.max(y0, y1) + thick < firstRow || Math.min(y0, y1) - thick > endRow
                || Math.max(x0, x1) + thick < 0 || Math.min(x0, x1) - thick > width;
        if (outside || !(length > 0)) {
            return;
        }
        if (Math.abs(dy) >= Math.abs(dx)) {
            boolean down = dy > 0;
            across(down ? y0 : y1, down ? y1 : y0, down ? x0 : x1, dx / dy, Math.abs(dy) / length, thick, colour, false);
        } else {
            boolean right = dx > 0;
            across(right ? x0 : x1, right ? x1 : x0, right ? y0 : y1, dy / dx, Math.abs(dx) / length, thick, colour, true);
        }
    }

    /**
     * Goes along the axis that the line is closer to, and at each step across the line.
     *
     * @param from  start along the axis
     * @param to    end along the axis
     * @param start place across at the start
     * @param slope how the place changes along the axis
     * @param cos   cosine of the angle to the axis: a distance across, times this, is one from the line
     * @param flat  whether the axis is x
     */
    private void across(double from, double to, double start, double slope, double cos, double thick, int colour,
            boolean flat) {
        int least = flat ? 0 : firstRow;
        int most = flat ? width : endRow;
        int under = flat ? firstRow : 0;
        int over = flat ? endRow : width;
        int step = flat ? width : 1;
        double base = Math.max(thick / 2, 0.5) + 0.5;
        double reach = base / cos;
        double strength = FULL * Math.min(1, thick);
        int last = (int) Math.min(most - 1.0, to);
        for (int i = (int) Math.max(least, from); i <= last; i++) {
            double begin = Math.max(i, from);
            double end = Math.min(i + 1.0, to);
            double centre = start + ((begin + end) / 2 - from) * slope - 0.5;
            double full = strength * (end - begin);
            int k = (int) Math.max(under, Math.ceil(centre - reach));
            int stop = (int) Math.min(over - 1.0, Math.floor(centre + reach));
            for (int at = flat ? place(i, k) : place(k, i); k <= stop; k++, at += step) {
                double covered = base - Math.abs(k - centre) * cos;
                blend(at, colour, (int) (covered >= 1 ? full : covered * full));
            }
        }
    }

    private int place(int column, int row) {
        return (row - firstRow) * width + column;
    }

    private void cover(int x, int y, int colour, double share) {
        if (x >= 0 && y >= firstRow && x < width && y < endRow) {
            mix(place(x, y), colour, share);
        }
    }

    private void mix(int at, int colour, double share) {
        blend(at, colour, share >= 1 ? FULL : (int) (share * FULL));
    }

    /** Lays a colour over a pixel, which shows through but for {@code over} 256ths. */
    private void blend(int at, int colour, int over) {
        if (over >= FULL) {
            pixels[at] = colour;
        } else if (over > 0) {
            int under = FULL - over;
            int old = pixels[at];
            int redBlue = ((colour & 0xFF00FF) * over + (old & 0xFF00FF) * under) >>> 8 & 0xFF00FF;
            int green = ((colour & 0xFF00) * over + (old & 0xFF00) * under) >>> 8 & 0xFF00;
            pixels[at] = redBlue | green;
        }
    }

    /** {@return the picture as the toolkit takes it} */
    public ImageData toImageData() {
        return toImageData(pixels, width, height());
    }

    /**
     * Hands pixels to the toolkit.
     *
     * @param pixels colours row by row, {@code 0xRRGGBB}
     * @param width  columns
     * @param height rows
     * @return the picture as the toolkit takes it
     */
    public static ImageData toImageData(int[] pixels, int width, int height) {
        byte[] bytes = new byte[4 * pixels.length];
        ByteBuffer.wrap(bytes).asIntBuffer().put(pixels);
        return new ImageData(width, height, DEPTH, COLOURS, 4, bytes);
    }
}
