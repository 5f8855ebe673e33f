// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.geometry;

import java.util.List;

import org.pressling.dataset.image.GrayImage;
import org.pressling.dataset.image.SeenCircle;
import org.pressling.dem.Unit;

/**
 * The active material (AM) that was read from a picture, drawn as maps of the picture's size for a network to see beside the
 * grays: how far each pixel is from the nearest rim of a particle of AM, and the load that AM puts on the particle it lies in.
 */
public final class AmMaps {
    /** Number of maps. */
    public static final int COUNT = 2;

    /** How far from a rim the distance is told, in pixels: a few particles of electrolyte of the paper's picture. */
    private static final double REACH = 16;
    /** Load of an overlap of 10 nm between particles of 10 µm, which a picture just resolves [µm²]. */
    private static final double LEAST_LOAD = 2e-3;
    /** The largest load that is told apart from larger ones, over the least. */
    private static final double DECADES = 1e4;
    private static final double WHITE = 255;

    private AmMaps() {
    }

    /**
     * Puts a map on either side of a picture, so that what is shown of it stays its middle. In front is the distance from rims:
     * white 16 pixels within a particle, black as far outside of all. Behind is the sum of the {@linkplain SeenCircle#hertz Hertz
     * forces} of other AM over the effective modulus, in its logarithm: black for none, white for 20 µm² and more.
     *
     * @param picture a picture, or a stack of sections
     * @param circles the particles of AM that were read from it
     * @return a stack of the picture's channels and both maps
     */
    public static GrayImage around(GrayImage picture, List<SeenCircle> circles) {
        int width = picture.width();
        int height = picture.height();
        double pixel = picture.pixelSize();
        byte[] distance = new byte[width * height];
        byte[] load = new byte[width * height];
        double[] grays = circles.stream().mapToDouble(circle -> loadGray(circle, circles)).toArray();
        for (int row = 0; row < height; row++) {
            double y = (height - row - 0.5) * pixel;
            for (int column = 0; column < width; column++) {
                double x = (column + 0.5) * pixel;
                double deepest = Double.NEGATIVE_INFINITY;
                double gray = 0;
                for (int i = 0; i < grays.length; i++) {
                    SeenCircle circle = circles.get(i);
                    double depth = circle.radius() - Math.hypot(x - circle.x(), y - circle.y());
                    if (depth > deepest) {
                        deepest = depth;
                        gray = grays[i];
                    }
                }
                distance[row * width + column] = (byte) Math
                        .round(WHITE / 2 * (1 + Math.clamp(deepest / pixel / REACH, -1.0, 1)));
                load[row * width + column] = (byte) (deepest >= 0 ? Math.round(gray) : 0);
            }
        }
        return picture.between(distance, load);
    }

    private static double loadGray(SeenCircle circle, List<SeenCircle> all) {
        double load = all.stream().filter(other -> other != circle).mapToDouble(circle::hertz).sum()
                / Unit.SQUARE_MICROMETRE.si();
        return WHITE * Math.min(1, Math.log1p(load / LEAST_LOAD) / Math.log(DECADES));
    }
}
