// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.gpu;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_FLOAT;

import java.lang.foreign.MemorySegment;

/** Memory of the host through which numbers go to an accelerator and come back. */
final class Staging {
    private final Accelerator accelerator;
    private MemorySegment room = MemorySegment.NULL;

    Staging(Accelerator accelerator) {
        this.accelerator = accelerator;
    }

    private MemorySegment room(long bytes) {
        if (room.byteSize() < bytes) {
            room = accelerator.shared(bytes);
        }
        return room.asSlice(0, bytes);
    }

    /** Sends rows one behind the other, and waits until they have gone. */
    void send(float[][] rows, long to) {
        if (rows.length == 0) {
            return;
        }
        long row = (long) rows[0].length * Float.BYTES;
        MemorySegment all = room(row * rows.length);
        for (int i = 0; i < rows.length; i++) {
            MemorySegment.copy(rows[i], 0, all, JAVA_FLOAT, i * row, rows[i].length);
        }
        accelerator.upload(all, to);
        accelerator.await();
    }

    /** Sends numbers, and waits until they have gone. */
    void send(float[] values, long to) {
        send(new float[][] {values}, to);
    }

    /** Fetches numbers when all that is in the queue is done. */
    float[] fetch(long from, int count) {
        MemorySegment all = room((long) count * Float.BYTES);
        accelerator.download(from, all);
        accelerator.await();
        return all.toArray(JAVA_FLOAT);
    }

    /** Fetches bytes when all that is in the queue is done. */
    byte[] fetchBytes(long from, int count) {
        MemorySegment all = room(count);
        accelerator.download(from, all);
        accelerator.await();
        return all.toArray(JAVA_BYTE);
    }
}
