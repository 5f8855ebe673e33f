// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning;

import org.pressling.dem.InvalidInputException;

/**
 * One convolutional block: a convolution with stride 1 and "same" zero padding, ReLU, then max-pooling
 * with a stride equal to its window.
 *
 * @param filters number of feature maps the convolution makes, at least 1
 * @param kernel edge of the square kernel in pixels; odd, so that "same" padding is symmetric
 * @param pool edge of the square pooling window in pixels; 1 means no pooling
 */
public record ConvBlock(int filters, int kernel, int pool) {

    /** Checks the block; throws {@link InvalidInputException} with the allowed range. */
    public ConvBlock {
        if (filters < 1 || filters > 4096) {
            throw new InvalidInputException("A convolution block has " + filters
                    + " filters; allowed are 1 to 4096. Change the block's filters in the study's network.");
        }
        if (kernel < 1 || kernel > 31 || kernel % 2 == 0) {
            throw new InvalidInputException("A convolution block has the kernel size " + kernel
                    + "; allowed are odd numbers from 1 to 31. Change the block's kernel in the study's network.");
        }
        if (pool < 1 || pool > 16) {
            throw new InvalidInputException("A convolution block has the pooling window " + pool
                    + "; allowed are 1 (no pooling) to 16. Change the block's pool in the study's network.");
        }
    }
}
