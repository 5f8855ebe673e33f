// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.direct;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.function.BiFunction;

import org.junit.jupiter.api.Test;
import org.pressling.learning.BatchStep;
import org.pressling.learning.EngineCheck;
import org.pressling.learning.LearningEngine;
import org.pressling.learning.NetworkSpec;
import org.pressling.learning.TrainableNetwork;

/** Faults that an engine may have are found; that of a sound one nothing is told is seen by the tests of our engines. */
class EngineCheckTest {

    /** A sound engine, a method of whose networks answers otherwise. */
    private static LearningEngine spoilt(String method, BiFunction<TrainableNetwork, Object[], Object> answer) {
        return new LearningEngine() {
            @Override
            public String name() {
                return "spoilt";
            }

            @Override
            public TrainableNetwork create(NetworkSpec spec, long seed, int threads) {
                TrainableNetwork sound = new ScalarEngine().create(spec, seed, threads);
                return (TrainableNetwork) Proxy.newProxyInstance(TrainableNetwork.class.getClassLoader(),
                        new Class<?>[] {TrainableNetwork.class}, (_, called, arguments) -> {
                            if (called.getName().equals("trainBatch") && arguments[2] instanceof Double rate) {
                                arguments[2] = BatchStep.of(rate); // the plain form is the other one
                            }
                            try {
                                return called.getName().equals(method) ? answer.apply(sound, arguments)
                                        : called.getName().equals("trainBatch") ? sound.trainBatch((float[][]) arguments[0],
                                                (float[][]) arguments[1], (BatchStep) arguments[2])
                                        : called.invoke(sound, arguments);
                            } catch (InvocationTargetException thrown) {
                                throw thrown.getCause();
                            }
                        });
            }
        };
    }

    private static void requireTold(String told, LearningEngine engine) {
        List<String> faults = EngineCheck.faults(engine);
        assertTrue(faults.stream().anyMatch(fault -> fault.contains(told)), faults::toString);
    }

    @Test
    void aPredictionThatHangsOnItsNeighboursIsTold() {
        LearningEngine engine = spoilt("predict", (network, arguments) -> {
            float[][] images = (float[][]) arguments[0];
            float[][] given = network.predict(images);
            for (float[] row : given) {
                row[0] += images.length * 1e-3f;
            }
            return given;
        });
        requireTold("depends on those beside it", engine);
    }

    @Test
    void weightsThatAreNotThoseOfTheSeedAreTold() {
        LearningEngine engine = spoilt("weights", (network, _) -> {
            float[] weights = network.weights();
            weights[0] += 1;
            return weights;
        });
        requireTold("does not have the weights of WeightInit", engine);
    }

    @Test
    void aStepAgainstTheSlopeAndADeafBatchAreTold() {
        LearningEngine engine = spoilt("trainBatch", (network, arguments) -> {
            BatchStep step = (BatchStep) arguments[2];
            return network.trainBatch((float[][]) arguments[0], (float[][]) arguments[1],
                    new BatchStep(-step.learningRate(), 0, () -> false));
        });
        requireTold("a batch never asks whether it is cancelled", engine);
        requireTold("a first step of Adam moves it by", engine);
    }

    @Test
    void whatIsTakenAndShouldNotBeIsTold() {
        LearningEngine engine = spoilt("setWeights", (network, arguments) -> {
            float[] weights = (float[]) arguments[0];
            if (weights.length > 3) {
                network.setWeights(weights);
            }
            return null;
        });
        assertEquals(List.of("weights of another network is taken, and is to be refused by an IllegalArgumentException"),
                EngineCheck.faults(engine));
    }
}
