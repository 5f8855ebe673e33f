// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.gpu;

import java.util.OptionalInt;

import org.pressling.learning.LearningEngine;
import org.pressling.learning.NetworkSpec;
import org.pressling.learning.TrainableNetwork;
import org.pressling.learning.WeightInit;
import org.pressling.learning.device.Availability;
import org.pressling.learning.device.CardNeeds;
import org.pressling.learning.device.CudaDriver;

/**
 * The learning engine for NVIDIA cards. It needs the card's driver and nothing else. Cards of compute capability 8.0 and up
 * multiply with tensor products (TF32), each number in two parts so that the precision is single; older ones do without.
 */
public final class GpuEngine implements LearningEngine {
    /** The least version of CUDA that a driver must offer to read the kernels: 11.8, the first with PTX 7.8. */
    private static final int DRIVER = 11080;

    private final boolean tensor;
    private Card card;

    /** The engine; the card is taken when the first network is made. */
    public GpuEngine() {
        this(true);
    }

    /**
     * The engine with or without tensor products.
     *
     * @param tensor whether to use them where the card has them
     */
    GpuEngine(boolean tensor) {
        this.tensor = tensor;
    }

    @Override
    public String name() {
        return "an NVIDIA card, " + (usesTensorProducts() ? "tensor products" : "no tensor products");
    }

    private boolean usesTensorProducts() {
        return tensor
                && CudaDriver.here().firstCard().filter(card -> card.capabilityNumber() >= Card.TENSOR).isPresent();
    }

    @Override
    public Availability availability() {
        return new CardNeeds("Pressling's kernels", DRIVER, Card.OLDEST, OptionalInt.empty()).of(CudaDriver.here());
    }

    @Override
    public TrainableNetwork create(NetworkSpec spec, long seed, int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("A network needs at least one thread, not " + threads);
        }
        return create(spec, WeightInit.weights(spec, seed));
    }

    GpuNetwork create(NetworkSpec spec, float[] weights) {
        CardQueue queue = new CardQueue(card());
        try {
            return new GpuNetwork(queue, spec, weights);
        } catch (RuntimeException e) {
            queue.close();
            throw e;
        }
    }

    /** {@return free memory of the card in bytes} */
    long freeMemory() {
        card().use();
        return card().driver().freeMemory();
    }

    private synchronized Card card() {
        if (card == null) {
            card = new Card(new Driver(), usesTensorProducts());
        }
        return card;
    }
}
