// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.loadmap;

import org.pressling.learning.LearningEngine;
import org.pressling.learning.NetworkSpec;
import org.pressling.learning.TrainableNetwork;

/** An engine on the processor whose networks can learn maps of load beside their labels. */
public interface MapEngine extends LearningEngine {

    /**
     * A new network that learns maps of load while it is trained on the pictures that it {@linkplain TrainableNetwork#hold
     * holds}; in all else it is as one without. The loss that it tells is that of the labels alone.
     *
     * @param spec    its shape
     * @param maps    what it learns beside its labels
     * @param seed    seed of the initial weights
     * @param threads threads it may use, at least 1
     */
    TrainableNetwork create(NetworkSpec spec, LoadMaps maps, long seed, int threads);
}
