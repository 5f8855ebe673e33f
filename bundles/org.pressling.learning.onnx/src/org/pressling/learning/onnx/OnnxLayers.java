// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.onnx;

import java.util.Arrays;
import java.util.List;

import org.pressling.learning.ConvBlock;
import org.pressling.learning.NetworkSpec;
import org.pressling.learning.ParameterLayout;

/**
 * Puts the layers of one network into a graph. Maps run {@code [picture][map][row][column]} there and {@code [row][column][map]}
 * in
 * the order of {@link ParameterLayout}.
 */
final class OnnxLayers {
    private final OnnxGraph graph;
    private final NetworkSpec spec;
    private final float[] numbers;
    private final String prefix;

    /**
     * The layers of a network.
     *
     * @param graph   gets them
     * @param spec    shape of the network
     * @param numbers its weights
     * @param prefix  what names begin with
     */
    OnnxLayers(OnnxGraph graph, NetworkSpec spec, float[] numbers, String prefix) {
        this.graph = graph;
        this.spec = spec;
        this.numbers = numbers;
        this.prefix = prefix;
    }

    /** What comes out of the network for images −1 … 1. */
    String after(String images) {
        return dense(convolutions(images));
    }

    private String convolutions(String images) {
        String values = images;
        List<ParameterLayout.Layer> layers = ParameterLayout.of(spec).convolutions();
        for (int b = 0; b < layers.size(); b++) {
            ParameterLayout.Layer layer = layers.get(b);
            ConvBlock block = spec.blocks().get(b);
            long k = block.kernel();
            long rim = k / 2;
            values = graph.add("Conv", prefix + layer.name(), List.of(values, kernels(layer), biases(layer)),
                    OnnxGraph.settings("kernel_shape", k, k), OnnxGraph.settings("pads", rim, rim, rim, rim));
            values = graph.add("Relu", prefix + layer.name() + "-relu", List.of(values));
            if (block.pool() > 1) {
                values = graph.add("MaxPool", prefix + layer.name() + "-pool", List.of(values),
                        OnnxGraph.settings("kernel_shape", block.pool(), block.pool()),
                        OnnxGraph.settings("strides", block.pool(), block.pool()));
            }
        }
        return graph.add("Flatten", prefix + "flattened", List.of(values), OnnxGraph.setting("axis", 1));
    }

    private String dense(String flattened) {
        String values = flattened;
        List<ParameterLayout.Layer> layers = ParameterLayout.of(spec).dense();
        for (ParameterLayout.Layer layer : layers) {
            boolean first = layer.equals(layers.getFirst());
            String weights = graph.constant(prefix + layer.name() + "-weights", first ? afterFlattening(layer) : weights(layer),
                    layer.inputs(), layer.outputs());
            values = graph.add("Gemm", prefix + layer.name(), List.of(values, weights, biases(layer)));
            if (!layer.equals(layers.getLast())) {
                values = graph.add("Relu", prefix + layer.name() + "-relu", List.of(values));
            }
        }
        return values;
    }

    /** {@code [row][column][input][output]} to {@code [output][input][row][column]}. */
    private String kernels(ParameterLayout.Layer layer) {
        float[] from = weights(layer);
        float[] to = new float[from.length];
        int taps = layer.kernel() * layer.kernel();
        for (int i = 0; i < from.length; i++) {
            int output = i % layer.outputs();
            int input = i / layer.outputs() % layer.inputs();
            int tap = i / layer.outputs() / layer.inputs();
            to[(output * layer.inputs() + input) * taps + tap] = from[i];
        }
        return graph.constant(prefix + layer.name() + "-weights", to, layer.outputs(), layer.inputs(), layer.kernel(),
                layer.kernel());
    }

    /** Maps are flattened as {@code [row][column][map]} there, as {@code [map][row][column]} here. */
    private float[] afterFlattening(ParameterLayout.Layer layer) {
        float[] from = weights(layer);
        float[] to = new float[from.length];
        int maps = spec.blocks().getLast().filters();
        int pixels = layer.inputs() / maps;
        for (int input = 0; input < layer.inputs(); input++) {
            int moved = input % maps * pixels + input / maps;
            System.arraycopy(from, input * layer.outputs(), to, moved * layer.outputs(), layer.outputs());
        }
        return to;
    }

    private float[] weights(ParameterLayout.Layer layer) {
        return Arrays.copyOfRange(numbers, layer.weightOffset(), layer.biasOffset());
    }

    private String biases(ParameterLayout.Layer layer) {
        float[] biases = Arrays.copyOfRange(numbers, layer.biasOffset(), layer.biasOffset() + layer.outputs());
        return graph.constant(prefix + layer.name() + "-biases", biases, layer.outputs());
    }
}
