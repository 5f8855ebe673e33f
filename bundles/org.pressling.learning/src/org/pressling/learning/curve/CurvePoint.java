// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.curve;

/**
 * The score of one label on the held-out pictures, after training on some of the samples.
 *
 * @param samples  number of training samples
 * @param pictures number of their pictures; more where bodies have several sections
 * @param seed     number of the repetition, from 0: which samples they were, and from which weights the training began
 * @param method   the method, as in {@link org.pressling.learning.Evaluation#metrics()}
 * @param label    the label's column name, with its unit
 * @param r2       coefficient of determination; not a number when the label does not vary
 * @param rmse     root of the mean squared error, in the label's unit
 */
public record CurvePoint(int samples, int pictures, int seed, String method, String label, double r2, double rmse) {
}
