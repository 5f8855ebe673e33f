// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.testing;

import java.util.Arrays;

import org.pressling.dem.Localized;
import org.pressling.learning.BatchStep;
import org.pressling.learning.FeatureGradient;
import org.pressling.learning.LearningEngine;
import org.pressling.learning.Moments;
import org.pressling.learning.NetworkSpec;
import org.pressling.learning.TrainableNetwork;
import org.pressling.learning.device.Availability;
import org.pressling.learning.device.Device;
import org.pressling.learning.device.DeviceLostException;

/** An engine on a card that is lost at a given call, with all that it held; until then it computes as another engine does. */
public final class FailingEngine implements LearningEngine {
    private final LearningEngine inner;
    private final Call fatal;
    private final int at;
    private int calls;
    private boolean lost;

    /** What an engine is asked for. */
    public enum Call {
        /** A new network. */
        CREATE,
        /** A step. */
        TRAIN,
        /** Outputs. */
        PREDICT,
        /** The weights. */
        WEIGHTS,
        /** Other weights. */
        SET_WEIGHTS,
        /** What the optimiser remembers. */
        MOMENTS
    }

    /**
     * The engine.
     *
     * @param inner what computes
     * @param fatal the kind of call at which the card is lost
     * @param at    at which of these calls, from 1
     */
    public FailingEngine(LearningEngine inner, Call fatal, int at) {
        this.inner = inner;
        this.fatal = fatal;
        this.at = at;
    }

    /** {@return whether the card was lost} */
    public boolean isLost() {
        return lost;
    }

    @Override
    public String name() {
        return "a card that fails";
    }

    @Override
    public Availability availability() {
        return Availability.usable(new Device(Device.Kind.GPU, "Card that fails", "8.0", 1L << 30, "of a test"));
    }

    @Override
    public TrainableNetwork create(NetworkSpec spec, long seed, int threads) {
        called(Call.CREATE);
        return new FailingNetwork(inner.create(spec, seed, threads));
    }

    private void called(Call call) {
        lost |= call == fatal && ++calls == at;
        if (lost) {
            throw new DeviceLostException(Localized.english("The card of the test is gone."), null);
        }
    }

    private final class FailingNetwork implements TrainableNetwork {
        private final TrainableNetwork network;

        FailingNetwork(TrainableNetwork network) {
            this.network = network;
        }

        @Override
        public NetworkSpec spec() {
            return network.spec();
        }

        @Override
        public double trainBatch(float[][] images, float[][] targets, BatchStep step) {
            double loss = network.trainBatch(images, targets, step);
            try {
                called(Call.TRAIN);
            } catch (DeviceLostException e) {
                float[] spoilt = network.weights();
                Arrays.fill(spoilt, Float.NaN);
                network.setWeights(spoilt);
                throw e;
            }
            return loss;
        }

        @Override
        public float[][] predict(float[][] images) {
            called(Call.PREDICT);
            return network.predict(images);
        }

        @Override
        public float[] weights() {
            called(Call.WEIGHTS);
            return network.weights();
        }

        @Override
        public void setWeights(float[] weights) {
            called(Call.SET_WEIGHTS);
            network.setWeights(weights);
        }

        @Override
        public Moments moments() {
            called(Call.MOMENTS);
            return network.moments();
        }

        @Override
        public void setMoments(Moments moments) {
            network.setMoments(moments);
        }

        @Override
        public FeatureGradient lastConvolution(float[] image, int output) {
            return network.lastConvolution(image, output);
        }

        @Override
        public void close() {
            network.close();
            if (lost) {
                throw new DeviceLostException(Localized.english("The card of the test is gone."), null);
            }
        }
    }
}
