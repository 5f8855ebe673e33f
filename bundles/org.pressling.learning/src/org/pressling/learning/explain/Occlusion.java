// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.explain;

import java.util.Arrays;
import java.util.List;

import org.pressling.learning.TrainableNetwork;

/**
 * What an output loses when a square of the picture is covered: slower than {@link GradCam} but free of its
 * assumptions, and so a check on it.
 */
public final class Occlusion {

    private Occlusion() {
    }

    /**
     * The map of one output for one picture: output of the whole picture minus output with the square covered,
     * at the picture's size. Positive where what is covered had raised the output.
     *
     * @param network trained network
     * @param picture gray 0 … 1, row by row, the channels of a pixel side by side and covered together
     * @param output index of the output
     * @param square edge of the covered square in pixels; squares lie side by side
     * @param gray gray 0 … 1 of the cover
     */
    public static HeatMap map(TrainableNetwork network, float[] picture, int output, int square, float gray) {
        int size = network.spec().inputSize();
        if (square < 1 || square > size) {
            throw new IllegalArgumentException("A square of " + square + " pixels in a picture of " + size);
        }
        return maps(network, picture, square, gray).get(output).resized(size, size);
    }

    /**
     * The maps of all outputs for one picture, a value for each square.
     *
     * @param network trained network
     * @param picture gray 0 … 1, row by row, the channels of a pixel side by side and covered together
     * @param square  edge of the covered square in pixels; squares lie side by side
     * @param gray    gray 0 … 1 of the cover
     */
    public static List<HeatMap> maps(TrainableNetwork network, float[] picture, int square, float gray) {
        int size = network.spec().inputSize();
        int squares = Math.ceilDiv(size, square);
        float[] whole = network.predict(new float[][] {picture})[0];
        float[][] loss = new float[whole.length][squares * squares];
        for (int row = 0; row < squares; row++) {
            float[][] covered = new float[squares][];
            for (int column = 0; column < squares; column++) {
                covered[column] = cover(picture, size, column * square, row * square, square, gray);
            }
            float[][] outputs = network.predict(covered);
            for (int output = 0; output < whole.length; output++) {
                for (int column = 0; column < squares; column++) {
                    loss[output][row * squares + column] = whole[output] - outputs[column][output];
                }
            }
        }
        return Arrays.stream(loss).map(values -> new HeatMap(squares, squares, values)).toList();
    }

    private static float[] cover(float[] picture, int size, int left, int top, int square, float gray) {
        float[] covered = picture.clone();
        int channels = picture.length / (size * size);
        int right = Math.min(size, left + square);
        for (int row = top; row < Math.min(size, top + square); row++) {
            Arrays.fill(covered, (row * size + left) * channels, (row * size + right) * channels, gray);
        }
        return covered;
    }
}
