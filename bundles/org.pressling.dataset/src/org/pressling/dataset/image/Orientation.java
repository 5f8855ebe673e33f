// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.image;

/** Turns a picture the way that its orientation tag says it is meant (TIFF 6.0, tag 274; EXIF has the same). */
final class Orientation {
    private static final int MIRRORED = 2;
    private static final int TURNED_HALF = 3;
    private static final int UPSIDE_DOWN = 4;
    private static final int TRANSPOSED = 5;
    private static final int TURNED_LEFT = 6;
    private static final int TRANSVERSE = 7;
    private static final int TURNED_RIGHT = 8;

    private Orientation() {
    }

    /**
     * The picture as it is meant.
     *
     * @param stored      the picture as it is stored
     * @param orientation 1 (as stored) to 8
     */
    static GrayImage upright(GrayImage stored, int orientation) {
        if (orientation <= 1) {
            return stored;
        }
        int w = stored.width();
        int h = stored.height();
        boolean turned = orientation >= TRANSPOSED;
        int columns = turned ? h : w;
        int rows = turned ? w : h;
        byte[] pixels = new byte[columns * rows];
        byte[] from = stored.pixels();
        for (int y = 0; y < rows; y++) {
            for (int x = 0; x < columns; x++) {
                pixels[y * columns + x] = from[switch (orientation) {
                case MIRRORED -> y * w + w - 1 - x;
                case TURNED_HALF -> (h - 1 - y) * w + w - 1 - x;
                case UPSIDE_DOWN -> (h - 1 - y) * w + x;
                case TRANSPOSED -> x * w + y;
                case TURNED_LEFT -> (h - 1 - x) * w + y;
                case TRANSVERSE -> (h - 1 - x) * w + w - 1 - y;
                case TURNED_RIGHT -> x * w + w - 1 - y;
                default -> throw new IllegalArgumentException("Orientation " + orientation);
                }];
            }
        }
        return new GrayImage(columns, rows, pixels, stored.pixelSize());
    }
}
