// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.gpu;

import java.util.Locale;

/** The kernels, by the names they have in PTX in small letters, and the threads that a block of each has. */
enum Kernel {
    /** Mirrored and shifted pictures out of those held. */
    VARY_PICTURES(256),
    /** Grays of 0 to 1 to what the network sees. */
    MAP_PICTURES(256),
    /** The picture's own convolution, 3 × 3 with windows of 2. */
    CONVOLVE_PICTURE(256),
    /** Parts of the gradient of its weights. */
    PICTURE_WEIGHT_GRADIENT(256),
    /** A convolution with a small kernel and windows of 1 or 2. */
    CONVOLVE(128),
    /** The gradient of its input. */
    INPUT_GRADIENT(128),
    /** Parts of the gradient of its weights. */
    WEIGHT_GRADIENT(288),
    /** Any convolution, one thread a value. */
    CONVOLVE_PLAIN(128),
    /** The gradient of its input. */
    INPUT_GRADIENT_PLAIN(128),
    /** Parts of the gradient of its weights. */
    WEIGHT_GRADIENT_PLAIN(128),
    /** Windows of any size, and ReLU. */
    POOL_PLAIN(128),
    /** The gradient before such windows. */
    UNPOOL_PLAIN(128),
    /** A dense layer, in parts of its inputs. */
    DENSE_PARTS(128),
    /** The sum of these parts, bias and ReLU. */
    DENSE_SUM(128),
    /** The gradient of a dense layer's weights. */
    DENSE_WEIGHT_GRADIENT(128),
    /** The gradient of its input. */
    DENSE_INPUT_GRADIENT(256),
    /** Loss of a batch and the gradient of the outputs. */
    MEAN_SQUARED_ERROR(256),
    /** A gradient from its parts. */
    SUM_PARTS(256),
    /** Whether the batch counts. */
    DECIDE(32),
    /** The step of all weights. */
    ADAM(128),
    /** The moving average of all weights. */
    MOVE_AVERAGE(128);

    private final int threads;

    Kernel(int threads) {
        this.threads = threads;
    }

    /** Threads of a block. */
    int threads() {
        return threads;
    }

    /** The name in PTX. */
    String symbol() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** A launch of as many blocks as so many threads need, without shared memory. */
    Launch forEach(long count, long... arguments) {
        return new Launch(this, Math.toIntExact(Math.ceilDiv(count, threads)), 1, 1, 0, arguments);
    }
}
