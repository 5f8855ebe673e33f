// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning;

/** Keeps the weights with the lowest validation loss and says when to stop waiting for better ones. */
public final class EarlyStopping {
    private final int patience;
    private double bestLoss = Double.POSITIVE_INFINITY;
    private int bestEpoch;
    private int epoch;
    private float[] bestWeights = new float[0];

    /**
     * Nothing seen yet.
     *
     * @param patience epochs to wait for a better loss; 0 = wait for ever
     */
    public EarlyStopping(int patience) {
        this.patience = patience;
    }

    /**
     * Tells the outcome of the next epoch.
     *
     * @param loss validation loss; not a number counts as worse than any
     * @param weights weights of this epoch; kept, not copied
     * @return whether this epoch is the best so far
     */
    public boolean epoch(double loss, float[] weights) {
        epoch++;
        if (bestEpoch == 0 || loss < bestLoss) {
            bestLoss = Double.isNaN(loss) ? Double.POSITIVE_INFINITY : loss;
            bestEpoch = epoch;
            bestWeights = weights;
            return true;
        }
        return false;
    }

    /** Whether the loss has not improved for as many epochs as the patience allows. */
    public boolean shouldStop() {
        return patience > 0 && epoch - bestEpoch >= patience;
    }

    /** Best epoch, counted from 1; 0 before the first. */
    public int bestEpoch() {
        return bestEpoch;
    }

    /** Lowest validation loss. */
    public double bestLoss() {
        return bestLoss;
    }

    /** Weights of the best epoch. */
    public float[] bestWeights() {
        return bestWeights;
    }
}
