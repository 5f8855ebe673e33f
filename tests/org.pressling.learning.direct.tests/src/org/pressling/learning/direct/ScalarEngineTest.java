// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.direct;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import org.junit.jupiter.api.Test;
import org.pressling.learning.LearningEngine;
import org.pressling.learning.testing.EngineContract;

class ScalarEngineTest extends EngineContract {

    @Override
    protected LearningEngine engine() {
        return new ScalarEngine();
    }

    @Override
    protected int questionsInABatch() {
        return 80; // for each block of each picture, on the way there and back
    }

    @Test
    void trainingGivesTheSameBitsForAnyNumberOfThreads() {
        assertArrayEquals(trained(1), trained(3));
    }
}
