// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.gpu;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_FLOAT;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.MemorySegment;
import java.util.List;

import org.pressling.learning.Draw;

/**
 * What goes to and fro in one step of the weights: there targets, draws of pictures, the stride and a wish to cancel; back the
 * loss
 * and whether the batch was dropped. What is sent lies in memory of its own until the step has been waited for.
 */
final class StepRoom {
    private static final int STRIDE_BYTES = 4 * Float.BYTES;
    private static final int DRAW = 4;
    private static final int RESULT_BYTES = 2 * Double.BYTES;

    private final Accelerator accelerator;
    private final MemorySegment strideHere;
    private final MemorySegment cancelled;
    private final MemorySegment resultHere;
    private final long stride;
    private final long result;
    private MemorySegment targetsHere = MemorySegment.NULL;
    private MemorySegment drawsHere = MemorySegment.NULL;
    private long targets;
    private long draws;

    StepRoom(Accelerator accelerator, NetworkMemory memory) {
        this.accelerator = accelerator;
        strideHere = accelerator.shared(STRIDE_BYTES);
        cancelled = accelerator.shared(Integer.BYTES);
        resultHere = accelerator.shared(RESULT_BYTES);
        stride = memory.bytes(STRIDE_BYTES);
        result = memory.bytes(RESULT_BYTES);
    }

    /** Makes room for the targets and draws of so many pictures; on the accelerator it goes with the layers' memory. */
    void prepare(int pictures, int outputs, NetworkMemory memory) {
        targetsHere = accelerator.shared((long) pictures * outputs * Float.BYTES);
        drawsHere = accelerator.shared((long) pictures * DRAW * Integer.BYTES);
        targets = memory.bytes(targetsHere.byteSize());
        draws = memory.bytes(drawsHere.byteSize());
    }

    /** Address of the targets. */
    long targets() {
        return targets;
    }

    /** Address of the draws. */
    long draws() {
        return draws;
    }

    /** Sends targets, without waiting. */
    void sendTargets(float[][] rows) {
        long bytes = (long) rows[0].length * Float.BYTES;
        for (int i = 0; i < rows.length; i++) {
            MemorySegment.copy(rows[i], 0, targetsHere, JAVA_FLOAT, i * bytes, rows[i].length);
        }
        accelerator.upload(targetsHere.asSlice(0, rows.length * bytes), targets);
    }

    /** Sends draws, without waiting. */
    void sendDraws(List<Draw> list) {
        for (int i = 0; i < list.size(); i++) {
            Draw draw = list.get(i);
            int[] numbers = {draw.picture(), (draw.leftRight() ? 1 : 0) + (draw.topBottom() ? 2 : 0), draw.right(), draw.down()};
            MemorySegment.copy(numbers, 0, drawsHere, JAVA_INT, (long) i * DRAW * Integer.BYTES, DRAW);
        }
        accelerator.upload(drawsHere.asSlice(0, (long) list.size() * DRAW * Integer.BYTES), draws);
    }

    /** Address of rate, correction and what is kept of the weights. */
    long stride() {
        return stride;
    }

    /** Address of what is kept of the average. */
    long averageKeep() {
        return stride + 3 * Float.BYTES;
    }

    /** Address of the loss. */
    long loss() {
        return result;
    }

    /** Address of whether the batch was dropped. */
    long dropped() {
        return result + Double.BYTES;
    }

    /** Address by which the accelerator reads a wish to cancel. */
    long cancelled() {
        return accelerator.addressOf(cancelled);
    }

    void cancel(boolean wish) {
        cancelled.set(JAVA_INT, 0, wish ? 1 : 0);
    }

    /** Sends the stride of the next step, without waiting. */
    void send(float rate, float correct, float keep) {
        strideHere.setAtIndex(JAVA_FLOAT, 0, rate);
        strideHere.setAtIndex(JAVA_FLOAT, 1, correct);
        strideHere.setAtIndex(JAVA_FLOAT, 2, keep);
        accelerator.upload(strideHere.asSlice(0, 3 * Float.BYTES), stride);
    }

    /** Sends what is kept of the average, without waiting. */
    void sendAverageKeep(float keep) {
        strideHere.setAtIndex(JAVA_FLOAT, 3, keep);
        accelerator.upload(strideHere.asSlice(3 * Float.BYTES, Float.BYTES), averageKeep());
    }

    /** Asks for the results of what is in the queue, without waiting. */
    void fetch() {
        accelerator.download(result, resultHere);
    }

    /** The loss; to be read when the queue is done. */
    double lossHere() {
        return resultHere.get(JAVA_DOUBLE, 0);
    }

    /** Whether the batch was dropped; to be read when the queue is done. */
    boolean wasDropped() {
        return resultHere.get(JAVA_INT, Double.BYTES) != 0;
    }
}
