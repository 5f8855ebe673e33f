// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis.figure;

/**
 * The normal distribution that a mean and a standard deviation stand for.
 *
 * @param mean centre
 * @param sd standard deviation, in the unit of the mean
 */
public record Gaussian(double mean, double sd) {

    /** Whether there is a curve to draw: both numbers are known and the deviation is positive. */
    public boolean hasCurve() {
        return sd > 0 && Double.isFinite(mean) && Double.isFinite(sd);
    }

    /** Density at {@code x}: exp(−z²/2) / (σ √2π) with z = (x − μ) / σ. */
    public double density(double x) {
        double z = (x - mean) / sd;
        return Math.exp(-z * z / 2) / (sd * Math.sqrt(2 * Math.PI));
    }
}
