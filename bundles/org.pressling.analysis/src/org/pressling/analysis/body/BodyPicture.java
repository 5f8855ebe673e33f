// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis.body;

/** A drawn body: its pixels, and which particle each of them shows. */
public final class BodyPicture {
    private final int width;
    private final int height;
    private final int[] pixels;
    private final int[] particles;

    BodyPicture(int width, int height, int[] pixels, int[] particles) {
        this.width = width;
        this.height = height;
        this.pixels = pixels;
        this.particles = particles;
    }

    /** Columns. */
    public int width() {
        return width;
    }

    /** Rows. */
    public int height() {
        return height;
    }

    /** Colours row by row, {@code 0xRRGGBB}; the picture's own, not to be changed. */
    public int[] pixels() {
        return pixels;
    }

    /** Number of the particle that a pixel shows; −1 where there is none, or outside the picture. */
    public int particleAt(int column, int row) {
        boolean inside = column >= 0 && column < width && row >= 0 && row < height;
        return inside ? particles[row * width + column] : -1;
    }

    /**
     * The same with smooth edges: each pixel the mean of several.
     *
     * @param side columns and rows that become one; what is left over at the right and below is cut off
     */
    public BodyPicture reduced(int side) {
        int columns = width / side;
        int rows = height / side;
        int[] means = new int[columns * rows];
        int[] seen = new int[columns * rows];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                int at = row * columns + column;
                means[at] = mean(column * side, row * side, side);
                seen[at] = particles[(row * side + side / 2) * width + column * side + side / 2];
            }
        }
        return new BodyPicture(columns, rows, means, seen);
    }

    private int mean(int left, int top, int side) {
        int red = 0;
        int green = 0;
        int blue = 0;
        for (int row = top; row < top + side; row++) {
            for (int column = left; column < left + side; column++) {
                int pixel = pixels[row * width + column];
                red += pixel >> 16 & 0xFF;
                green += pixel >> 8 & 0xFF;
                blue += pixel & 0xFF;
            }
        }
        int count = side * side;
        return (red + count / 2) / count << 16 | (green + count / 2) / count << 8 | (blue + count / 2) / count;
    }
}
