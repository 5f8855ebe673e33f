// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.gpu;

import org.pressling.learning.LearningEngine;
import org.pressling.learning.testing.EngineContract;

/** The contract of engines, with the kernels of single precision on the processor. */
class EmulatedEngineTest extends EngineContract {

    @Override
    protected LearningEngine engine() {
        return new EmulatedKernels(false);
    }

    @Override
    protected int questionsInABatch() {
        return 2;
    }
}
