// SPDX-License-Identifier: EPL-2.0
/**
 * Learning to read labels from pictures, whatever engine computes: the shape of a network, training, prediction,
 * measures of agreement, and models saved as folders.
 * <p>
 * An engine implements {@link org.pressling.learning.LearningEngine} and
 * {@link org.pressling.learning.TrainableNetwork}; everything else here is independent of it.
 */
package org.pressling.learning;
