// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.trust;

import java.util.SplittableRandom;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;

import org.pressling.dataset.image.GrayImage;

/** Kinds of pictures that no model should read; each makes one from a seed. */
enum Spoilt {
    BLACK(seed -> fill((x, y) -> 0)),
    WHITE(seed -> fill((x, y) -> 255)),
    EVEN_NOISE(seed -> noise(fill((x, y) -> 128), 300, seed)),
    SLIGHT_NOISE(seed -> noise(Pressed.picture(seed), 12, seed)),
    STRONG_NOISE(seed -> noise(Pressed.picture(seed), 60, seed)),
    BLUR(seed -> blurred(Pressed.picture(seed), 1)),
    STRONG_BLUR(seed -> blurred(Pressed.picture(seed), 3)),
    BRIGHTER(seed -> mapped(Pressed.picture(seed), gray -> Math.min(255, gray + 25))),
    LESS_CONTRAST(seed -> mapped(Pressed.picture(seed), gray -> 40 + 0.7 * gray)),
    INVERTED(seed -> mapped(Pressed.picture(seed), gray -> 255 - gray)),
    ENLARGED(seed -> scaled(Pressed.picture(seed), 1.15)),
    REDUCED(seed -> scaled(Pressed.picture(seed), 0.85)),
    UNPRESSED(Pressed::loose),
    NO_ELECTROLYTE(seed -> mapped(Pressed.picture(seed), gray -> gray > 200 ? 0 : gray)),
    PHOTOGRAPH(seed -> fill((x, y) -> 128 + 60 * Math.sin(x / (9 + seed % 5)) + 50 * Math.cos(y / 17 + seed))),
    MICROSCOPE(seed -> noise(blurred(mapped(Pressed.picture(seed), gray -> gray > 200 ? 140 : gray > 100 ? 140 : 230), 1), 30,
            seed));

    @FunctionalInterface
    private interface Make {
        GrayImage from(long seed);
    }

    private final Make make;

    Spoilt(Make make) {
        this.make = make;
    }

    GrayImage make(long seed) {
        return make.from(seed);
    }

    private static GrayImage of(double[] grays) {
        byte[] pixels = new byte[grays.length];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = (byte) Math.round(Math.clamp(grays[i], 0, 255));
        }
        return new GrayImage(Pressed.SIZE, Pressed.SIZE, pixels, Pressed.picture(1).pixelSize());
    }

    private static GrayImage fill(DoubleBinaryOperator gray) {
        double[] grays = new double[Pressed.SIZE * Pressed.SIZE];
        for (int i = 0; i < grays.length; i++) {
            grays[i] = gray.applyAsDouble(i % Pressed.SIZE, i / Pressed.SIZE);
        }
        return of(grays);
    }

    private static double at(GrayImage picture, double x, double y) {
        int column = Math.clamp(Math.round(x), 0, Pressed.SIZE - 1);
        int row = Math.clamp(Math.round(y), 0, Pressed.SIZE - 1);
        return picture.gray(column, row);
    }

    private static GrayImage mapped(GrayImage picture, DoubleUnaryOperator map) {
        return fill((x, y) -> map.applyAsDouble(at(picture, x, y)));
    }

    private static GrayImage noise(GrayImage picture, double width, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        return fill((x, y) -> at(picture, x, y) + width * (random.nextDouble() - 0.5));
    }

    private static GrayImage blurred(GrayImage picture, int reach) {
        return fill((x, y) -> {
            double sum = 0;
            for (int j = -reach; j <= reach; j++) {
                for (int i = -reach; i <= reach; i++) {
                    sum += at(picture, x + i, y + j);
                }
            }
            return sum / (2 * reach + 1) / (2 * reach + 1);
        });
    }

    /** Brought to another scale about the centre, linear between pixels, mirrored at the edge. */
    private static GrayImage scaled(GrayImage picture, double factor) {
        double centre = (Pressed.SIZE - 1) / 2.0;
        return fill((x, y) -> {
            double u = mirrored((x - centre) / factor + centre);
            double v = mirrored((y - centre) / factor + centre);
            double p = u - Math.floor(u);
            double q = v - Math.floor(v);
            double top = (1 - p) * at(picture, Math.floor(u), Math.floor(v)) + p * at(picture, Math.floor(u) + 1, Math.floor(v));
            double low = (1 - p) * at(picture, Math.floor(u), Math.floor(v) + 1)
                    + p * at(picture, Math.floor(u) + 1, Math.floor(v) + 1);
            return (1 - q) * top + q * low;
        });
    }

    private static double mirrored(double u) {
        double positive = Math.abs(u);
        double last = Pressed.SIZE - 1;
        return positive > last ? 2 * last - positive : positive;
    }
}
