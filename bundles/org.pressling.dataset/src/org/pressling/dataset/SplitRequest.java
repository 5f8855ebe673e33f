// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset;

/**
 * How to split a data set that does not say it itself; see {@link Splitter}.
 *
 * @param train      pictures to train on
 * @param validation pictures to validate on
 * @param test       pictures to hold out
 * @param seed       where the random choice starts
 */
public record SplitRequest(int train, int validation, int test, long seed) {
}
