// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.cuda;

import java.nio.file.Path;
import java.util.OptionalInt;

import org.pressling.dem.Localized;
import org.pressling.learning.LearningEngine;
import org.pressling.learning.NetworkSpec;
import org.pressling.learning.TrainableNetwork;
import org.pressling.learning.device.Availability;
import org.pressling.learning.device.CardNeeds;
import org.pressling.learning.device.CudaDriver;
import org.pressling.learning.device.DeviceLostException;
import org.pressling.learning.dl4j.SeparateEngine;

/**
 * The operations of the engine {@code dl4j} on ND4J's backend for NVIDIA cards. Its machine code is for compute capability 3.7 to
 * 8.6 and CUDA 11.6 and holds no PTX, so it runs on no newer card. Whether it may be started is asked of the driver alone, before
 * any class of ND4J is loaded.
 */
public final class Dl4jCudaEngine implements LearningEngine {
    private static final String BACKEND = "org.nd4j.linalg.jcublas.JCublasBackend";
    private static final int CUDA_11_6 = 11060;
    private static final CardNeeds NEEDS = new CardNeeds("ND4J 1.0.0-M2.1 for CUDA 11.6", CUDA_11_6, 37, OptionalInt.of(86));
    /** Apart from where the copy of ND4J on the processor has its machine code. */
    private static final String CACHE = Path.of(System.getProperty("user.home", "."), ".javacpp", "cuda").toString();

    private final CudaDriver driver;
    private LearningEngine engine;

    /** The engine; nothing is started. */
    public Dl4jCudaEngine() {
        this(CudaDriver.here());
    }

    Dl4jCudaEngine(CudaDriver driver) {
        this.driver = driver;
    }

    @Override
    public String name() {
        return "ND4J on CUDA 11.6" + driver.firstCard().map(card -> ", " + card.name()).orElse("");
    }

    @Override
    public Availability availability() {
        return NEEDS.of(driver);
    }

    @Override
    public TrainableNetwork create(NetworkSpec spec, long seed, int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("A network needs at least one thread, not " + threads);
        }
        Availability there = availability();
        if (!there.isUsable()) {
            throw new DeviceLostException(
                    there.obstacle().<Localized>map(why -> why).orElse(Localized.english("The card cannot be used.")), null);
        }
        return CardNetwork.on(() -> engine().create(spec, seed, threads));
    }

    private synchronized LearningEngine engine() {
        if (engine == null) {
            engine = SeparateEngine.of(BACKEND, CACHE);
        }
        return engine;
    }
}
