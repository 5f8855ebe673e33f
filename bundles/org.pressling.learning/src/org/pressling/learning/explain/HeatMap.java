// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.explain;

import org.pressling.dataset.image.GrayImage;

/**
 * A signed map over a picture: positive where the picture raises an output, negative where it lowers it.
 */
public final class HeatMap {
    private final int width;
    private final int height;
    private final float[] values;

    /**
     * A map.
     *
     * @param width columns
     * @param height rows
     * @param values row by row from the top; not copied
     */
    public HeatMap(int width, int height, float[] values) {
        if (values.length != width * height) {
            throw new IllegalArgumentException(values.length + " values for " + width + " x " + height);
        }
        this.width = width;
        this.height = height;
        this.values = values;
    }

    /** Columns. */
    public int width() {
        return width;
    }

    /** Rows. */
    public int height() {
        return height;
    }

    /** A copy of the values, row by row from the top. */
    public float[] values() {
        return values.clone();
    }

    /** Value of one pixel; row 0 is the top. */
    public float at(int column, int row) {
        return values[row * width + column];
    }

    /** Largest absolute value, 0 for an empty map. */
    public float largest() {
        float largest = 0;
        for (float value : values) {
            largest = Math.max(largest, Math.abs(value));
        }
        return largest;
    }

    /**
     * The map at another size by bilinear interpolation between pixel centres; beyond the outermost centres
     * the edge value holds.
     */
    public HeatMap resized(int newWidth, int newHeight) {
        float[] resized = new float[newWidth * newHeight];
        for (int row = 0; row < newHeight; row++) {
            double y = Math.clamp((row + 0.5) * height / newHeight - 0.5, 0, height - 1);
            int y0 = (int) y;
            int y1 = Math.min(y0 + 1, height - 1);
            double fy = y - y0;
            for (int column = 0; column < newWidth; column++) {
                double x = Math.clamp((column + 0.5) * width / newWidth - 0.5, 0, width - 1);
                int x0 = (int) x;
                int x1 = Math.min(x0 + 1, width - 1);
                double fx = x - x0;
                double top = at(x0, y0) * (1 - fx) + at(x1, y0) * fx;
                double bottom = at(x0, y1) * (1 - fx) + at(x1, y1) * fx;
                resized[row * newWidth + column] = (float) (top * (1 - fy) + bottom * fy);
            }
        }
        return new HeatMap(newWidth, newHeight, resized);
    }

    /**
     * The map laid over its picture: red where positive, blue where negative, the stronger the larger the value;
     * the picture shows through where the map is weak.
     *
     * @param picture picture of the map's size
     * @param opacity opacity of the strongest colour, 0 … 1
     * @param scale value that gets full colour, above 0; usually {@link #largest()}, or one value for several maps
     *        that are to be compared
     * @return packed 0xAARRGGBB, row by row from the top
     */
    public int[] overlay(GrayImage picture, double opacity, double scale) {
        if (picture.width() != width || picture.height() != height) {
            throw new IllegalArgumentException("A map of " + width + " x " + height + " over a picture of " + picture.width()
                    + " x " + picture.height());
        }
        int[] colours = new int[values.length];
        for (int i = 0; i < colours.length; i++) {
            int gray = picture.pixels()[i] & 0xFF;
            double strength = scale > 0 ? Math.clamp(values[i] / scale, -1, 1) : 0;
            double cover = opacity * Math.abs(strength);
            int red = mix(gray, strength > 0 ? 214 : 33, cover);
            int green = mix(gray, strength > 0 ? 39 : 102, cover);
            int blue = mix(gray, strength > 0 ? 40 : 217, cover);
            colours[i] = 0xFF000000 | red << 16 | green << 8 | blue;
        }
        return colours;
    }

    /** {@link #overlay(GrayImage, double, double)} with the map's own largest value in full colour. */
    public int[] overlay(GrayImage picture, double opacity) {
        return overlay(picture, opacity, largest());
    }

    private static int mix(int gray, int colour, double cover) {
        return (int) Math.round(gray + (colour - gray) * cover);
    }
}
