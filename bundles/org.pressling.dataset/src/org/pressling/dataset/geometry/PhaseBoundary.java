// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.geometry;

/**
 * The boundary between two phases in a picture.
 *
 * @param first  code of one phase, see {@link PhaseMap}
 * @param second code of the other
 * @param length its length [m]
 * @param error  standard error of the length [m], from how far the directions that were counted along differ; too large where
 *               the boundary itself has a direction
 */
public record PhaseBoundary(byte first, byte second, double length, double error) {

    /**
     * Measures a boundary: by Cauchy and Crofton π/2 times the mean over four directions of the number of neighbouring pixel
     * pairs of both phases × the spacing of the lines they lie on. Unlike a count of edge pixels it does not grow with the
     * slope.
     *
     * @param map    what each pixel shows
     * @param first  code of one phase
     * @param second code of the other
     * @param pixel  edge length of a pixel [m]
     */
    public static PhaseBoundary of(PhaseMap map, byte first, byte second, double pixel) {
        double[] crossings = map.crossings(first, second);
        double sum = 0;
        for (double crossing : crossings) {
            sum += crossing;
        }
        double mean = sum / crossings.length;
        double squares = 0;
        for (double crossing : crossings) {
            squares += (crossing - mean) * (crossing - mean);
        }
        double error = Math.sqrt(squares / (crossings.length - 1) / crossings.length);
        return new PhaseBoundary(first, second, Math.PI / 2 * mean * pixel, Math.PI / 2 * error * pixel);
    }
}
