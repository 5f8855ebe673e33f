// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.dl4j;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.nd4j.linalg.factory.Nd4jBackend;
import org.pressling.learning.LearningEngine;
import org.pressling.learning.NetworkSpec;
import org.pressling.learning.TrainableNetwork;
import org.pressling.learning.WeightInit;
import org.pressling.learning.testing.EngineContract;
import org.pressling.learning.testing.Pictures;

class Dl4jEngineTest extends EngineContract {

    @Override
    protected LearningEngine engine() {
        return new Dl4jEngine();
    }

    @Override
    protected int questionsInABatch() {
        return 8; // between layers
    }

    @Test
    void namesBackendAndFeatureLevel() {
        assertTrue(engine().name().contains("oneDNN"), engine().name());
    }

    @Test
    void withoutMachineCodeForThePlatformItIsNotOffered() {
        assertTrue(engine().availability().isUsable(), engine().availability().toString());
        ClassLoader here = Nd4jBackend.class.getClassLoader();
        assertTrue(MachineCode.isThere(here, "linux-x86_64"), "it is shipped");
        assertFalse(MachineCode.isThere(here, "macosx-arm64"), "it is not");
    }

    @Test
    void table2StartsFromTheSharedInitialWeights() {
        NetworkSpec spec = NetworkSpec.komoriTable2(9);
        try (TrainableNetwork network = engine().create(spec, 5, 2)) {
            assertEquals(493_449, network.weights().length);
            assertArrayEquals(WeightInit.weights(spec, 5), network.weights());
            float[][] outputs = network.predict(Pictures.random(2, 224, 1));
            assertEquals(9, outputs[1].length);
        }
    }
}
