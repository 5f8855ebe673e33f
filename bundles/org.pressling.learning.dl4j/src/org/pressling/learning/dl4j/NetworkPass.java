// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.dl4j;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.function.BooleanSupplier;

import org.nd4j.linalg.api.ndarray.INDArray;
import org.pressling.learning.NetworkSpec;

/**
 * The whole network forward for a fixed number of pictures, and back. The arrays of the way back are made when
 * it is first gone, so that prediction needs half the memory.
 */
final class NetworkPass implements AutoCloseable {
    private final NetworkSpec spec;
    private final int pictures;
    private final ExecutorService workers;
    private final INDArray input;
    private final List<BlockPass> blocks = new ArrayList<>();
    private final List<DensePass> dense = new ArrayList<>();
    private final INDArray flatGradient;
    private FirstLayerGradient firstBack;
    private final List<BlockGradient> blocksBack = new ArrayList<>();

    NetworkPass(NetworkSpec spec, List<LayerWeights> convolutions, List<LayerWeights> denseWeights, int pictures,
            ExecutorService workers) {
        this.spec = spec;
        this.pictures = pictures;
        this.workers = workers;
        input = Tensors.create(pictures, spec.inputSize(), spec.inputSize(), 1);
        INDArray next = input;
        for (int i = 0; i < convolutions.size(); i++) {
            BlockPass block = new BlockPass(next, convolutions.get(i), spec.blocks().get(i));
            blocks.add(block);
            next = block.output();
        }
        flatGradient = Tensors.create(pictures, spec.flattened());
        next = next.reshape('c', pictures, spec.flattened());
        INDArray nextGradient = flatGradient;
        for (int i = 0; i < denseWeights.size(); i++) {
            DensePass layer = new DensePass(next, nextGradient, denseWeights.get(i), i < denseWeights.size() - 1);
            dense.add(layer);
            next = layer.output();
            nextGradient = layer.outputGradient();
        }
    }

    /** Number of pictures this pass is for. */
    int pictures() {
        return pictures;
    }

    /**
     * Outputs for some pictures.
     *
     * @param images pictures, from index {@code from} on
     * @throws CancellationException between two layers, when asked to
     */
    float[][] forward(float[][] images, int from, BooleanSupplier cancelled) {
        int pixels = spec.inputSize() * spec.inputSize();
        for (int i = 0; i < pictures; i++) {
            Tensors.write(input, (long) i * pixels, images[from + i], 0, pixels);
        }
        for (BlockPass block : blocks) {
            requireGoingOn(cancelled);
            block.forward();
        }
        dense.forEach(DensePass::forward);
        float[] flat = Tensors.read(dense.getLast().output());
        float[][] outputs = new float[pictures][spec.outputs()];
        for (int i = 0; i < pictures; i++) {
            System.arraycopy(flat, i * spec.outputs(), outputs[i], 0, spec.outputs());
        }
        return outputs;
    }

    /**
     * Goes back from the outputs to all weights, whose gradients then lie in the layers' weights.
     *
     * @param outputGradient {@code [picture * outputs + output]}
     * @param images the pictures of the forward pass, from index {@code from} on
     * @throws CancellationException between two layers, when asked to
     */
    void backward(float[] outputGradient, float[][] images, int from, BooleanSupplier cancelled) {
        if (firstBack == null) {
            firstBack = prepareBackward();
        }
        INDArray lastGradient = blocksBack.isEmpty() ? firstBack.outputGradient() : blocksBack.getLast().outputGradient();
        backwardDense(outputGradient, lastGradient);
        for (BlockGradient block : blocksBack.reversed()) {
            requireGoingOn(cancelled);
            block.backThroughPooling();
            requireGoingOn(cancelled);
            block.backThroughConvolution();
        }
        requireGoingOn(cancelled);
        firstBack.backward(images, from);
    }

    private FirstLayerGradient prepareBackward() {
        FirstLayerGradient first = new FirstLayerGradient(blocks.getFirst(), workers);
        INDArray gradient = first.outputGradient();
        for (BlockPass block : blocks.subList(1, blocks.size())) {
            BlockGradient back = new BlockGradient(block, gradient);
            blocksBack.add(back);
            gradient = back.outputGradient();
        }
        return first;
    }

    private void backwardDense(float[] outputGradient, INDArray lastGradient) {
        Tensors.write(dense.getLast().outputGradient(), 0, outputGradient, 0, outputGradient.length);
        dense.reversed().forEach(DensePass::backward);
        Tensors.write(lastGradient, 0, Tensors.read(flatGradient), 0, (int) flatGradient.length());
    }

    /** The last convolution's output, before pooling and ReLU, as {@code [picture][row][column][map]}. */
    float[] lastConvolved() {
        return Tensors.read(blocks.getLast().convolved());
    }

    /**
     * Gradient of the outputs with respect to the last convolution's output, in its shape. Overwrites the gradients
     * of the dense layers.
     */
    float[] lastConvolvedGradient(float[] outputGradient) {
        BlockPass last = blocks.getLast();
        try (INDArray unused = Tensors.create(last.input().shape());
                BlockGradient back = new BlockGradient(last, unused)) {
            backwardDense(outputGradient, back.outputGradient());
            back.backThroughPooling();
            return Tensors.read(back.convolvedGradient());
        }
    }

    private static void requireGoingOn(BooleanSupplier cancelled) {
        if (cancelled.getAsBoolean()) {
            throw new CancellationException("The batch was cancelled");
        }
    }

    @Override
    public void close() {
        blocksBack.forEach(BlockGradient::close);
        if (firstBack != null) {
            firstBack.close();
        }
        dense.forEach(DensePass::close);
        blocks.forEach(BlockPass::close);
        flatGradient.close();
        input.close();
    }
}
