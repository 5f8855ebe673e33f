// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis.body;

/** Draws straight lines with smooth edges over a picture, where they are not hidden. */
final class Lines {
    private final int width;
    private final int height;
    private final int[] pixels;

    /** Tells where a line is seen. */
    @FunctionalInterface
    interface Sight {
        /**
         * Whether a line is seen in a pixel.
         *
         * @param column of the pixel
         * @param row    of the pixel
         * @param depth  of the line there [px]
         */
        boolean sees(int column, int row, double depth);
    }

    /**
     * A point in pixels.
     *
     * @param column to the right
     * @param row    downwards
     * @param depth  towards the viewer
     */
    record End(double column, double row, double depth) {
        /** Between this point, 0, and another, 1. */
        End towards(End other, double share) {
            return new End(column + share * (other.column - column), row + share * (other.row - row),
                    depth + share * (other.depth - depth));
        }
    }

    Lines(int width, int height, int[] pixels) {
        this.width = width;
        this.height = height;
        this.pixels = pixels;
    }

    /** Draws a line; one thinner than a pixel is the paler. */
    void draw(End from, End to, double thick, int colour, Sight sight) {
        double columns = Math.abs(to.column - from.column);
        double rows = Math.abs(to.row - from.row);
        double length = Math.hypot(columns, rows);
        if (!(length > 0)) {
            return;
        }
        boolean flat = columns >= rows;
        boolean forwards = flat ? from.column < to.column : from.row < to.row;
        End start = forwards ? from : to;
        End end = forwards ? to : from;
        double begin = flat ? start.column : start.row;
        double stop = flat ? end.column : end.row;
        double cos = (flat ? columns : rows) / length;
        double reach = Math.max(thick, 1) / 2 + 0.5;
        int last = (int) Math.min((flat ? width : height) - 1.0, Math.floor(stop));
        for (int i = (int) Math.max(0, Math.floor(begin)); i <= last; i++) {
            double middle = (Math.max(i, begin) + Math.min(i + 1.0, stop)) / 2;
            End here = start.towards(end, (middle - begin) / (stop - begin));
            double strength = Math.min(1, thick) * (Math.min(i + 1.0, stop) - Math.max(i, begin));
            double across = (flat ? here.row : here.column) - 0.5;
            int most = (int) Math.min((flat ? height : width) - 1.0, Math.floor(across + reach / cos));
            for (int k = (int) Math.max(0, Math.ceil(across - reach / cos)); k <= most; k++) {
                int column = flat ? i : k;
                int row = flat ? k : i;
                if (sight.sees(column, row, here.depth)) {
                    blend(row * width + column, colour, strength * Math.min(1, reach - Math.abs(k - across) * cos));
                }
            }
        }
    }

    private void blend(int at, int colour, double share) {
        int over = (int) (256 * share);
        int under = 256 - over;
        int old = pixels[at];
        int redBlue = ((colour & 0xFF00FF) * over + (old & 0xFF00FF) * under) >>> 8 & 0xFF00FF;
        int green = ((colour & 0xFF00) * over + (old & 0xFF00) * under) >>> 8 & 0xFF00;
        pixels[at] = redBlue | green;
    }
}
