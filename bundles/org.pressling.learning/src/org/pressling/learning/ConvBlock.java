// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning;

/**
 * One convolutional block: a convolution with stride 1 and "same" zero padding, ReLU, then max-pooling
 * with a stride equal to its window.
 *
 * @param filters number of feature maps the convolution makes, at least 1
 * @param kernel edge of the square kernel in pixels; odd, so that "same" padding is symmetric
 * @param pool edge of the square pooling window in pixels; 1 means no pooling
 */
public record ConvBlock(int filters, int kernel, int pool) {

    /** Checks the block; throws {@link org.pressling.dem.InvalidInputException} with the allowed range. */
    public ConvBlock {
        if (filters < 1 || filters > 4096) {
            throw NetworkProblem.FILTERS.of(filters).exception();
        }
        if (kernel < 1 || kernel > 31 || kernel % 2 == 0) {
            throw NetworkProblem.KERNEL.of(kernel).exception();
        }
        if (pool < 1 || pool > 16) {
            throw NetworkProblem.POOL.of(pool).exception();
        }
    }
}
