// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning;

/**
 * Feature maps of the last convolution after ReLU and before pooling, and the gradient of one output with
 * respect to them.
 *
 * @param rows rows of a map
 * @param columns columns of a map
 * @param maps {@code [channel][row * columns + column]}
 * @param gradient same shape as {@code maps}: d(output) / d(map value), in scaled label units
 * @param output the output's value, in scaled label units
 */
public record FeatureGradient(int rows, int columns, float[][] maps, float[][] gradient, float output) {
}
