// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.direct;

import java.util.Arrays;

/**
 * The values of a strip of pooling windows that have a gradient, listed twice: by output map, for the gradient of the
 * weights, and by window and place in the window, for the gradient of the input. A strip is short enough for its part
 * of the input to stay in the first-level cache.
 */
final class ActiveValues {
    /** Pooling windows in a strip at most. */
    static final int STRIP = 14;

    private final int outputs;
    private final int places;
    private final int[] placeOffsets;
    private final int mapStep;
    private final int[] mapCounts;
    private final int[] mapInputs;
    private final float[] mapValues;
    private final int[] placeCounts;
    private final int[] placeWeights;
    private final float[] placeValues;
    private int start;
    private int windows;

    ActiveValues(BlockShape shape) {
        outputs = shape.outputStride();
        placeOffsets = shape.placeOffsets();
        places = placeOffsets.length;
        mapStep = shape.inputVectors() * shape.taps() * shape.lanes();
        mapCounts = new int[outputs];
        mapInputs = new int[outputs * STRIP];
        mapValues = new float[outputs * STRIP];
        placeCounts = new int[STRIP * places];
        placeWeights = new int[STRIP * places * outputs];
        placeValues = new float[STRIP * places * outputs];
    }

    /**
     * Lists a strip.
     *
     * @param shape the block
     * @param row row of windows
     * @param from first window
     * @param count number of windows, at most {@value #STRIP}
     * @param outGradient rectified gradient with respect to the block's output
     * @param choice chosen places
     */
    void list(BlockShape shape, int row, int from, int count, float[] outGradient, int[] choice) {
        Arrays.fill(mapCounts, 0);
        Arrays.fill(placeCounts, 0);
        windows = count;
        start = row * shape.pool() * shape.inputRow() + from * shape.pool() * shape.inputStride();
        for (int window = 0; window < count; window++) {
            int windowStart = start + window * shape.pool() * shape.inputStride();
            int valueAt = shape.outputAt(row, from + window);
            int choiceAt = (row * shape.pooled() + from + window) * outputs;
            for (int map = 0; map < outputs; map++) {
                int place = choice[choiceAt + map];
                if (place >= 0) {
                    float value = outGradient[valueAt + map];
                    int byMap = map * STRIP + mapCounts[map]++;
                    mapInputs[byMap] = windowStart + placeOffsets[place];
                    mapValues[byMap] = value;
                    int list = window * places + place;
                    int byPlace = list * outputs + placeCounts[list]++;
                    placeWeights[byPlace] = map * mapStep;
                    placeValues[byPlace] = value;
                }
            }
        }
    }

    /** Index of the first input number of the strip's first window. */
    int start() {
        return start;
    }

    /** Number of windows. */
    int windows() {
        return windows;
    }

    /** First position in {@link #inputs} and {@link #valuesByMap} of an output map. */
    int firstOfMap(int map) {
        return map * STRIP;
    }

    /** Position after the last one of an output map. */
    int endOfMap(int map) {
        return map * STRIP + mapCounts[map];
    }

    /** Index of the first input number that each value saw, by output map. */
    int[] inputs() {
        return mapInputs;
    }

    /** Gradients by output map. */
    float[] valuesByMap() {
        return mapValues;
    }

    /** First position in {@link #weights} and {@link #valuesByPlace} of a place in a window. */
    int firstOfPlace(int window, int place) {
        return (window * places + place) * outputs;
    }

    /** Position after the last one of a place in a window. */
    int endOfPlace(int window, int place) {
        int list = window * places + place;
        return list * outputs + placeCounts[list];
    }

    /** Index of the first backward weight of each value's output map, by place. */
    int[] weights() {
        return placeWeights;
    }

    /** Gradients by place. */
    float[] valuesByPlace() {
        return placeValues;
    }
}
