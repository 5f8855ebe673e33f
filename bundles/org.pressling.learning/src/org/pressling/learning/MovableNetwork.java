// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning;

import java.util.Optional;

import org.pressling.learning.device.DeviceLostException;

/**
 * A network that moves to a spare engine when the device of its own is lost. It does not know what weights to go on with: who
 * uses it sets them after {@link #move}.
 */
public final class MovableNetwork implements TrainableNetwork {
    private static final System.Logger LOG = System.getLogger(MovableNetwork.class.getName());

    private final LearningEngine spare;
    private final NetworkSpec spec;
    private final long seed;
    private final int threads;
    private LearningEngine engine;
    private TrainableNetwork current;
    private Optional<DeviceLostException> lost = Optional.empty();

    /**
     * A new network, on the spare engine if the other's device is lost at once.
     *
     * @param engine  where it is at first
     * @param spare   where it moves to; the same engine if there is no other
     * @param spec    its shape
     * @param seed    seed of the initial weights
     * @param threads threads it may use, at least 1
     */
    public MovableNetwork(LearningEngine engine, LearningEngine spare, NetworkSpec spec, long seed, int threads) {
        engine.requireTakes(spec);
        spare.requireTakes(spec);
        this.engine = engine;
        this.spare = spare;
        this.spec = spec;
        this.seed = seed;
        this.threads = threads;
        try {
            current = engine.create(spec, seed, threads);
        } catch (DeviceLostException e) {
            requireSpare(e);
            take(e);
        }
    }

    /**
     * Moves to the spare engine, with its initial weights.
     *
     * @param why what happened to the device
     * @throws DeviceLostException if there is no spare engine, or the network is on it already
     */
    public void move(DeviceLostException why) {
        requireSpare(why);
        close();
        take(why);
    }

    private void requireSpare(DeviceLostException why) {
        if (engine == spare) {
            throw why;
        }
    }

    private void take(DeviceLostException why) {
        LOG.log(System.Logger.Level.WARNING, "The device of {0} is lost; going on with {1}: {2}", engine.name(), spare.name(),
                why.getMessage());
        LOG.log(System.Logger.Level.DEBUG, "Where the device was lost", why);
        engine = spare;
        lost = Optional.of(why);
        current = spare.create(spec, seed, threads);
    }

    /** {@return the engine that the network is on} */
    public LearningEngine engine() {
        return engine;
    }

    /** {@return why the network moved; nothing if it did not} */
    public Optional<DeviceLostException> lost() {
        return lost;
    }

    @Override
    public NetworkSpec spec() {
        return spec;
    }

    @Override
    public double trainBatch(float[][] images, float[][] targets, BatchStep step) {
        return current.trainBatch(images, targets, step);
    }

    /** The pictures stay where the network is now: after a move they are to be held anew. */
    @Override
    public HeldPictures hold(Examples examples) {
        return current.hold(examples);
    }

    /** The average ends with a move. */
    @Override
    public MovingAverage average(float[] initial) {
        return current.average(initial);
    }

    @Override
    public float[][] predict(float[][] images) {
        return current.predict(images);
    }

    @Override
    public float[] weights() {
        return current.weights();
    }

    @Override
    public void setWeights(float[] weights) {
        current.setWeights(weights);
    }

    @Override
    public Moments moments() {
        return current.moments();
    }

    @Override
    public void setMoments(Moments moments) {
        current.setMoments(moments);
    }

    @Override
    public FeatureGradient lastConvolution(float[] image, int output) {
        return current.lastConvolution(image, output);
    }

    @Override
    public void close() {
        try {
            current.close();
        } catch (DeviceLostException e) {
            LOG.log(System.Logger.Level.DEBUG, "A lost device cannot give its memory back", e);
        }
    }
}
