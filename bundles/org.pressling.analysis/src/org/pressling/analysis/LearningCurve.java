// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis;

import java.util.List;

/**
 * How a training went.
 *
 * @param epochs one entry per epoch, in order
 * @param bestEpoch number of the epoch whose weights were kept, as in {@link Epoch#number()}
 */
public record LearningCurve(List<Epoch> epochs, int bestEpoch) {

	/**
	 * Loss after one epoch.
	 *
	 * @param number number of the epoch, from 1
	 * @param trainLoss mean squared error of the standardised labels on the training split [-]
	 * @param validationLoss the same on the validation split [-]; NaN where there is none
	 */
	public record Epoch(int number, double trainLoss, double validationLoss) {
	}

	/** Copies the epochs, so that the curve cannot change after it was handed over. */
	public LearningCurve {
		epochs = List.copyOf(epochs);
	}
}
