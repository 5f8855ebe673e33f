// SPDX-License-Identifier: EPL-2.0
/**
 * The learning engine on ND4J, the tensor library of Deeplearning4j.
 * <p>
 * It runs ND4J's native operations itself instead of Deeplearning4j's layer classes. Those take a slow path
 * (im2col) unless a switch that no longer works is forced, cannot be cancelled within a batch, and hand the
 * convolution weights in a layout for which oneDNN has to fall back. Here every array stays channels-last with
 * weights as {@code [row][column][input][output]}, for which oneDNN has fast kernels in both directions; ReLU
 * follows max-pooling, which gives the same numbers as the other way round at a quarter of the work; and the
 * first layer's weight gradient is done in Java, because oneDNN has only a slow reference for one input channel.
 */
package org.pressling.learning.dl4j;
