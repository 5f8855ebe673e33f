// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning;

import java.util.List;

/** Pictures that stay in the memory of the virtual machine and are handed to the network batch by batch. */
record HostPictures(TrainableNetwork network, Examples examples) implements HeldPictures {

    @Override
    public double trainBatch(List<Draw> draws, float[][] targets, BatchStep step) {
        int size = network.spec().inputSize();
        float[][] images = new float[draws.size()][];
        for (int i = 0; i < images.length; i++) {
            images[i] = draws.get(i).of(examples.picture(draws.get(i).picture()), size);
        }
        return network.trainBatch(images, targets, step);
    }

    @Override
    public void close() {
        // nothing is held but what others hold too
    }
}
