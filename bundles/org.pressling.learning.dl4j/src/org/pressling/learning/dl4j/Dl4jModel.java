// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.dl4j;

import java.util.Arrays;

import org.deeplearning4j.nn.conf.ConvolutionMode;
import org.deeplearning4j.nn.conf.MultiLayerConfiguration;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.layers.ConvolutionLayer;
import org.deeplearning4j.nn.conf.layers.DenseLayer;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.deeplearning4j.nn.conf.layers.PoolingType;
import org.deeplearning4j.nn.conf.layers.SubsamplingLayer;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.lossfunctions.LossFunctions;
import org.pressling.learning.ConvBlock;
import org.pressling.learning.LabelScaling;
import org.pressling.learning.NetworkSpec;
import org.pressling.learning.ParameterLayout;
import org.pressling.learning.TrainedModel;

/**
 * A trained network in Deeplearning4j's own layers. Its input is {@code [picture][1][row][column]} with gray mapped to
 * −1 … 1, its output {@code [picture][label]} in the units of the labels: their scaling is part of the output layer. Labels
 * that were learnt in their logarithm come out as the natural logarithm.
 */
final class Dl4jModel {
    private static final String WEIGHTS = "W";
    private static final String BIASES = "b";

    private final TrainedModel model;
    private final float[] numbers;
    private final NetworkSpec spec;

    private Dl4jModel(TrainedModel model, float[] numbers) {
        this.model = model;
        this.numbers = numbers;
        spec = model.spec();
    }

    /**
     * Makes the network. To be called on the native thread.
     *
     * @param model   what its outputs mean
     * @param numbers weights of the network, one of those of the model
     */
    static MultiLayerNetwork of(TrainedModel model, float[] numbers) {
        return new Dl4jModel(model, numbers).network();
    }

    private MultiLayerNetwork network() {
        MultiLayerNetwork network = new MultiLayerNetwork(configuration());
        network.init();
        ParameterLayout layout = ParameterLayout.of(spec);
        int at = 0;
        for (int block = 0; block < spec.blocks().size(); block++) {
            ParameterLayout.Layer layer = layout.convolutions().get(block);
            set(network, at, kernels(layer), biases(layer));
            at += spec.blocks().get(block).pool() > 1 ? 2 : 1; // pooling is a layer of its own there
        }
        for (ParameterLayout.Layer layer : layout.dense()) {
            boolean last = layer.equals(layout.dense().getLast());
            INDArray weights = layer.equals(layout.dense().getFirst()) ? afterFlattening(layer) : dense(layer);
            INDArray biases = biases(layer);
            if (last) {
                scale(weights, biases);
            }
            set(network, at++, weights, biases);
        }
        return network;
    }

    private MultiLayerConfiguration configuration() {
        NeuralNetConfiguration.ListBuilder layers = new NeuralNetConfiguration.Builder().list();
        for (ConvBlock block : spec.blocks()) {
            layers.layer(new ConvolutionLayer.Builder(block.kernel(), block.kernel()).nOut(block.filters())
                    .convolutionMode(ConvolutionMode.Same).activation(Activation.RELU).build());
            if (block.pool() > 1) {
                layers.layer(new SubsamplingLayer.Builder(PoolingType.MAX).kernelSize(block.pool(), block.pool())
                        .stride(block.pool(), block.pool()).build());
            }
        }
        for (int width : spec.dense()) {
            layers.layer(new DenseLayer.Builder().nOut(width).activation(Activation.RELU).build());
        }
        layers.layer(new OutputLayer.Builder(LossFunctions.LossFunction.MSE).nOut(spec.outputs())
                .activation(Activation.IDENTITY).build());
        return layers.setInputType(InputType.convolutional(spec.inputSize(), spec.inputSize(), spec.channels())).build();
    }

    private static void set(MultiLayerNetwork network, int layer, INDArray weights, INDArray biases) {
        network.getLayer(layer).setParam(WEIGHTS, weights);
        network.getLayer(layer).setParam(BIASES, biases);
    }

    /** {@code [row][column][input][output]} to {@code [output][input][row][column]}. */
    private INDArray kernels(ParameterLayout.Layer layer) {
        return weights(layer, layer.kernel(), layer.kernel(), layer.inputs(), layer.outputs()).permute(3, 2, 0, 1).dup('c');
    }

    private INDArray dense(ParameterLayout.Layer layer) {
        return weights(layer, layer.inputs(), layer.outputs());
    }

    /** Maps are flattened as {@code [row][column][map]} here, as {@code [map][row][column]} there. */
    private INDArray afterFlattening(ParameterLayout.Layer layer) {
        int edge = spec.sizeAfter(spec.blocks().size() - 1);
        int maps = spec.blocks().getLast().filters();
        return weights(layer, edge, edge, maps, layer.outputs()).permute(2, 0, 1, 3).dup('c')
                .reshape(layer.inputs(), layer.outputs());
    }

    private INDArray weights(ParameterLayout.Layer layer, long... shape) {
        float[] values = Arrays.copyOfRange(numbers, layer.weightOffset(), layer.biasOffset());
        return Nd4j.createFromArray(values).reshape('c', shape);
    }

    private INDArray biases(ParameterLayout.Layer layer) {
        int from = layer.biasOffset();
        return Nd4j.createFromArray(Arrays.copyOfRange(numbers, from, from + layer.outputs()))
                .reshape(1, layer.outputs());
    }

    /**
     * {@code label = (mean + deviation · output) · smearing}, put into the layer that makes the output; of a logarithm
     * {@code mean + deviation · output + ln smearing}.
     */
    private void scale(INDArray weights, INDArray biases) {
        LabelScaling scaling = model.scaling();
        double[] factor = scaling.standardDeviation();
        double[] constant = scaling.mean();
        double[] smearing = scaling.smearing();
        for (int k = 0; k < factor.length; k++) {
            boolean logarithmic = scaling.logarithmic()[k];
            factor[k] *= logarithmic ? 1 : smearing[k];
            constant[k] = logarithmic ? constant[k] + Math.log(smearing[k]) : constant[k] * smearing[k];
        }
        INDArray factors = Nd4j.createFromArray(factor).castTo(weights.dataType());
        weights.muliRowVector(factors);
        biases.muliRowVector(factors).addiRowVector(Nd4j.createFromArray(constant).castTo(weights.dataType()));
    }
}
