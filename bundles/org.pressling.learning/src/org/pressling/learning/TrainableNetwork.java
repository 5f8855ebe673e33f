// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;

/**
 * A network that an engine can train and evaluate. Pictures are {@code float[inputSize * inputSize]}, row by
 * row from the top, gray 0 (black) to 1 (white), which an engine maps by {@link NetworkInput}; targets and
 * outputs are in scaled label units ({@link LabelScaling}). Not for use by several threads at a time. Every method may throw a
 * {@link org.pressling.learning.device.DeviceLostException} where the engine computes on a device that can be lost.
 */
public interface TrainableNetwork extends AutoCloseable {

    /** The shape of this network. */
    NetworkSpec spec();

    /**
     * One step of Adam on the mean squared error (Komori et al. 2022, eq. 13, mean over batch and outputs).
     *
     * @param images pictures of the batch
     * @param targets scaled labels of the batch, one row per picture
     * @param step learning rate, weight decay and cancel
     * @return mean squared error of the batch before the step
     * @throws CancellationException if the step was cancelled; weights and optimiser state are then unchanged
     */
    double trainBatch(float[][] images, float[][] targets, BatchStep step);

    /** One plain step with the given learning rate; see {@link #trainBatch(float[][], float[][], BatchStep)}. */
    default double trainBatch(float[][] images, float[][] targets, double learningRate) {
        return trainBatch(images, targets, BatchStep.of(learningRate));
    }

    /**
     * Keeps pictures for batches by their numbers.
     *
     * @param examples pictures that fit this network
     * @return the pictures, which end with this network at the latest
     */
    default HeldPictures hold(Examples examples) {
        return new HostPictures(this, examples);
    }

    /**
     * A moving average of the weights.
     *
     * @param initial what it begins with, in the order of {@link ParameterLayout}; copied
     * @return the average, which ends with this network
     */
    default MovingAverage average(float[] initial) {
        return new HostAverage(this, initial);
    }

    /** Outputs, one row per picture. Any number of pictures; the result does not depend on how many. */
    float[][] predict(float[][] images);

    /** A copy of all weights in the order of {@link ParameterLayout}. */
    float[] weights();

    /**
     * Replaces all weights; the optimiser's moments stay as they are.
     *
     * @param weights in the order of {@link ParameterLayout}
     */
    void setWeights(float[] weights);

    /** {@return a copy of what the optimiser remembers, to go on with elsewhere} */
    Moments moments();

    /**
     * Replaces what the optimiser remembers.
     *
     * @param moments as another network of this shape gave them; copied
     */
    void setMoments(Moments moments);

    /**
     * The last convolution's feature maps for one picture, and the gradient of one output with respect to them.
     *
     * @param image a picture
     * @param output index of the output
     */
    FeatureGradient lastConvolution(float[] image, int output);

    /** Writes the weights to a file, see {@link WeightsFile}. */
    default void save(Path file) throws IOException {
        WeightsFile.write(file, spec(), weights());
    }

    /** Frees what the engine holds for this network. */
    @Override
    void close();
}
