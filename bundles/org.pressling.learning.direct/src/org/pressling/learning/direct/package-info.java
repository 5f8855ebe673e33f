// SPDX-License-Identifier: EPL-2.0
/**
 * A learning engine in Java: direct convolution on the Vector API, and the same in plain loops.
 * <p>
 * Forward, a convolution is a matrix product read straight from the picture, with bias, pooling and ReLU following
 * while the numbers are in the cache. Backward, only the one value per pooling window that was chosen is followed,
 * instead of two dense convolutions over zeros. A thread takes a picture all the way forward and back, so threads meet
 * once per batch, and results are the same bits for any number of threads.
 */
package org.pressling.learning.direct;
