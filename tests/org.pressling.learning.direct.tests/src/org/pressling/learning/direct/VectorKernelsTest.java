// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.direct;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

import org.junit.jupiter.api.Test;

class VectorKernelsTest {

    /** The first rounds are interpreted, the last ones compiled: a run must not depend on what ran before it. */
    @Test
    void aProductHasTheSameBitsBeforeAndAfterItIsCompiled() {
        RandomGenerator random = new SplittableRandom(1);
        float[] a = new float[128];
        float[] b = new float[128];
        for (int i = 0; i < a.length; i++) {
            a[i] = random.nextFloat() - 0.5f;
            b[i] = random.nextFloat() - 0.5f;
        }
        VectorKernels kernels = new VectorKernels();
        float first = kernels.dot(a, 0, b);
        for (int round = 0; round < 50_000; round++) {
            assertEquals(first, kernels.dot(a, 0, b));
        }
    }
}
