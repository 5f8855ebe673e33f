// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.gpu;

import org.pressling.learning.FeatureGradient;

/** The maps of the last convolution, before pooling, for one picture that has just gone through the network. */
final class LastMaps {
    private final BlockOnCard block;
    private final Accelerator accelerator;
    private final Staging staging;

    LastMaps(BlockOnCard block, Accelerator accelerator, Staging staging) {
        this.block = block;
        this.accelerator = accelerator;
        this.staging = staging;
    }

    /** Maps after ReLU and the gradient that has reached the block's output, both by channel. */
    FeatureGradient featureGradient(float output) {
        int size = block.size();
        int channels = block.shape().filters();
        int pooled = block.outputSize();
        float[] convolved = convolved(size * size * channels);
        float[] gradient = staging.fetch(block.outputGradient(), pooled * pooled * channels);
        int[] choice = choice(pooled * pooled * channels);
        float[][] maps = new float[channels][size * size];
        float[][] gradients = new float[channels][size * size];
        int pool = block.shape().pool();
        for (int i = 0; i < convolved.length; i++) {
            int channel = i % channels;
            int pixel = i / channels;
            int row = pixel / size;
            int column = pixel % size;
            int window = (row / pool * pooled + column / pool) * channels + channel;
            maps[channel][pixel] = Math.max(0, convolved[i]);
            if (choice[window] == row % pool * pool + column % pool) {
                gradients[channel][pixel] = gradient[window];
            }
        }
        return new FeatureGradient(size, size, maps, gradients, output);
    }

    private float[] convolved(int count) {
        try (NetworkMemory memory = new NetworkMemory(accelerator)) {
            long room = memory.floats(count);
            accelerator.launch(block.convolution(1, room));
            return staging.fetch(room, count);
        }
    }

    private int[] choice(int count) {
        int width = block.isPooledApart() ? Short.BYTES : 1;
        byte[] bytes = staging.fetchBytes(block.choice(), count * width);
        int[] choice = new int[count];
        for (int i = 0; i < count; i++) {
            choice[i] = width == 1 ? bytes[i] & 0xFF : bytes[2 * i] & 0xFF | (bytes[2 * i + 1] & 0xFF) << Byte.SIZE;
        }
        return choice;
    }
}
