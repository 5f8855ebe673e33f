// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.dl4j;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.function.BooleanSupplier;

import org.pressling.learning.NetworkSpec;

/**
 * The whole network forward for a fixed number of pictures, and back. The tensors of the way back are made when
 * it is first gone, so that prediction needs half the memory.
 */
final class NetworkPass {
    private final NetworkSpec spec;
    private final int pictures;
    private final ExecutorService workers;
    private final TensorScope scope = new TensorScope();
    private final Tensor input;
    private final List<BlockPass> blocks = new ArrayList<>();
    private final List<DensePass> dense = new ArrayList<>();
    /** Gradient with respect to the flattened output of the last block. */
    private final Tensor flatGradient;
    private FirstLayerGradient firstBack;
    private final List<BlockGradient> blocksBack = new ArrayList<>();

    /**
     * A pass.
     *
     * @param spec shape of the network
     * @param convolutions weights of the convolutions
     * @param denseWeights weights of the dense layers
     * @param pictures number of pictures that go through at a time
     * @param workers threads for what is done in Java; not shut down here
     */
    NetworkPass(NetworkSpec spec, List<LayerWeights> convolutions, List<LayerWeights> denseWeights, int pictures,
            ExecutorService workers) {
        this.spec = spec;
        this.pictures = pictures;
        this.workers = workers;
        input = scope.create(pictures, spec.inputSize(), spec.inputSize(), spec.channels());
        Tensor next = input;
        for (int i = 0; i < convolutions.size(); i++) {
            BlockPass block = new BlockPass(scope, next, convolutions.get(i), spec.blocks().get(i));
            blocks.add(block);
            next = block.output();
        }
        flatGradient = scope.create(pictures, spec.flattened());
        next = next.reshaped(pictures, spec.flattened());
        Tensor nextGradient = flatGradient;
        for (int i = 0; i < denseWeights.size(); i++) {
            boolean hidden = i < denseWeights.size() - 1;
            DensePass layer = new DensePass(scope, next, nextGradient, denseWeights.get(i), hidden);
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
     * @param images network inputs, from index {@code from} on
     * @throws CancellationException between two layers, when asked to
     */
    float[][] forward(float[][] images, int from, BooleanSupplier cancelled) {
        int numbers = spec.inputLength();
        for (int i = 0; i < pictures; i++) {
            input.write((long) i * numbers, images[from + i], 0, numbers);
        }
        for (BlockPass block : blocks) {
            requireGoingOn(cancelled);
            block.forward();
        }
        dense.forEach(DensePass::forward);
        float[] flat = dense.getLast().output().read();
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
     * @param images the inputs of the forward pass, from index {@code from} on
     * @throws CancellationException between two layers, when asked to
     */
    void backward(float[] outputGradient, float[][] images, int from, BooleanSupplier cancelled) {
        if (firstBack == null) {
            firstBack = prepareBackward();
        }
        Tensor last = blocksBack.isEmpty() ? firstBack.outputGradient() : blocksBack.getLast().outputGradient();
        backwardDense(outputGradient, last);
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
        FirstLayerGradient first = new FirstLayerGradient(scope, blocks.getFirst(), workers);
        Tensor gradient = first.outputGradient();
        for (BlockPass block : blocks.subList(1, blocks.size())) {
            BlockGradient back = new BlockGradient(scope, block, gradient);
            blocksBack.add(back);
            gradient = back.outputGradient();
        }
        return first;
    }

    private void backwardDense(float[] outputGradient, Tensor lastBlockGradient) {
        dense.getLast().outputGradient().write(0, outputGradient, 0, outputGradient.length);
        dense.reversed().forEach(DensePass::backward);
        lastBlockGradient.write(0, flatGradient.read(), 0, flatGradient.length());
    }

    /** The last convolution's output, before pooling and ReLU, as {@code [picture][row][column][map]}. */
    float[] lastConvolved() {
        return blocks.getLast().convolved().read();
    }

    /**
     * Gradient of the outputs with respect to the last convolution's output, in its shape. Overwrites the gradients
     * of the dense layers.
     */
    float[] lastConvolvedGradient(float[] outputGradient) {
        try (TensorScope once = new TensorScope()) {
            BlockPass last = blocks.getLast();
            BlockGradient back = new BlockGradient(once, last, once.create(last.input().shape()));
            backwardDense(outputGradient, back.outputGradient());
            back.backThroughPooling();
            return back.convolvedGradient().read();
        }
    }

    private static void requireGoingOn(BooleanSupplier cancelled) {
        if (cancelled.getAsBoolean()) {
            throw new CancellationException("The batch was cancelled");
        }
    }

    /** Frees all tensors of this pass. */
    void free() {
        scope.close();
    }
}
