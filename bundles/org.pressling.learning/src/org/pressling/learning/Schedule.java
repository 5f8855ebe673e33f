// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning;

/** How the learning rate changes over a training run. */
public enum Schedule {
    /** The same learning rate in every batch. */
    CONSTANT,
    /** Half a cosine from the full learning rate down to zero at the end of the last epoch. */
    COSINE;

    /**
     * Share of the full learning rate.
     *
     * @param progress done share of the run, 0 … 1
     * @return factor 0 … 1
     */
    public double factor(double progress) {
        return switch (this) {
        case CONSTANT -> 1.0;
        case COSINE -> 0.5 * (1.0 + Math.cos(Math.PI * Math.clamp(progress, 0.0, 1.0)));
        };
    }
}
