// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.gpu;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;

import java.lang.foreign.MemorySegment;
import java.util.List;

import org.pressling.learning.BatchStep;
import org.pressling.learning.Draw;
import org.pressling.learning.Examples;
import org.pressling.learning.HeldPictures;

/** Pictures that lie on an accelerator as bytes; they are mirrored and shifted there. */
final class CardPictures implements HeldPictures {
    private final GpuNetwork network;
    private final NetworkMemory memory;
    private final int count;
    private final long address;

    CardPictures(GpuNetwork network, Examples examples, Accelerator accelerator) {
        this.network = network;
        memory = new NetworkMemory(accelerator);
        count = examples.size();
        int pixels = network.spec().inputSize() * network.spec().inputSize();
        address = memory.bytes((long) count * pixels);
        MemorySegment one = accelerator.shared(pixels);
        for (int i = 0; i < count; i++) {
            MemorySegment.copy(examples.images().get(i).pixels(), 0, one, JAVA_BYTE, 0, pixels);
            accelerator.upload(one, address + (long) i * pixels);
            accelerator.await();
        }
    }

    long address() {
        return address;
    }

    @Override
    public double trainBatch(List<Draw> draws, float[][] targets, BatchStep step) {
        draws.forEach(draw -> {
            if (draw.picture() < 0 || draw.picture() >= count) {
                throw new IllegalArgumentException("Of " + count + " pictures there is no number " + draw.picture());
            }
        });
        return network.trainBatch(this, draws, targets, step);
    }

    @Override
    public void close() {
        memory.close();
    }
}
