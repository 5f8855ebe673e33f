// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.pressling.dataset.LabelColumn;
import org.pressling.dataset.image.RenderSettings;
import org.pressling.dataset.io.Json;

/**
 * A trained network, or several whose mean is taken, with everything needed to use it: what its outputs mean, which pictures
 * it was trained for, and where it comes from. It is saved as a folder with {@code model.json} and {@code network.bin}; further
 * networks lie in {@code network2.bin} and so on.
 *
 * @param spec shape of the network
 * @param weights in the order of {@link ParameterLayout}
 * @param labels what the outputs are, with units
 * @param scaling network outputs to labels
 * @param rendering how the training pictures were drawn
 * @param pixelSize edge of a pixel of the training pictures, m; above 0
 * @param training how it was trained
 * @param provenance seeds, versions, study, engine …: free text by name, in the names' order
 * @param testMetrics measures on the held-out split; empty when not evaluated
 * @param further weights of further networks of the same shape that were trained on the same data
 * @param geometry what the networks are given of a picture's geometry; nothing for networks that see the picture alone
 */
public record TrainedModel(NetworkSpec spec, float[] weights, List<LabelColumn> labels, LabelScaling scaling,
        RenderSettings rendering, double pixelSize, TrainingSettings training, Map<String, String> provenance,
        List<LabelMetrics> testMetrics, List<float[]> further, Optional<GeometryInput> geometry) {

    /** Name of the weights file in a model folder. */
    public static final String NETWORK_FILE = "network.bin";
    /** Name of the description in a model folder. */
    public static final String MODEL_FILE = "model.json";
    /** Name of the learning curve in a model folder. */
    public static final String HISTORY_FILE = "history.csv";

    /** Entry of the provenance: what the labels hold for though no picture shows it: law, materials, strain, drawing. */
    public static final String SCOPE = "holds_for";

    /** Checks that the parts fit on each other. */
    public TrainedModel {
        labels = List.copyOf(labels);
        provenance = new TreeMap<>(provenance);
        testMetrics = List.copyOf(testMetrics);
        further = List.copyOf(further);
        if (labels.size() != spec.outputs() || scaling.size() != spec.outputs()) {
            throw new IllegalArgumentException("The network has " + spec.outputs() + " outputs but there are "
                    + labels.size() + " labels and " + scaling.size() + " scalings");
        }
        if (!(pixelSize > 0 && pixelSize < 1)) {
            throw new IllegalArgumentException("The pixel size is " + pixelSize + " m");
        }
        if (spec.numbers() != geometry.map(given -> given.mean().length).orElse(0)
                || spec.channels() <= geometry.map(given -> given.parts().maps()).orElse(0)) {
            throw new IllegalArgumentException("The network takes " + spec.channels() + " channels and " + spec.numbers()
                    + " numbers, which is not what the geometry gives");
        }
        for (float[] some : all(weights, further)) {
            if (some.length != spec.weightCount()) {
                throw new IllegalArgumentException("The network has " + spec.weightCount() + " weights, not " + some.length);
            }
        }
    }

    private static List<float[]> all(float[] weights, List<float[]> further) {
        return Stream.concat(Stream.of(weights), further.stream()).toList();
    }

    /** Name of the weights file of a network in a model folder. */
    static String networkFile(int number) {
        return number == 1 ? NETWORK_FILE : "network" + number + ".bin";
    }

    /** The weights of all networks, those of the first in front. */
    public List<float[]> allWeights() {
        return all(weights, further);
    }

    /** Pictures that are read together, 1 for a picture alone: the channels of the network without maps of the geometry. */
    public int sections() {
        return spec.channels() - geometry.map(given -> given.parts().maps()).orElse(0);
    }

    /** How many networks there are. */
    public int networks() {
        return 1 + further.size();
    }

    /** The same model with other scalings of its outputs. */
    public TrainedModel withScaling(LabelScaling other) {
        return new TrainedModel(spec, weights, labels, other, rendering, pixelSize, training, provenance, testMetrics, further,
                geometry);
    }

    /** The same model with what it reached on the held-out split. */
    public TrainedModel withTestMetrics(List<LabelMetrics> reached) {
        return new TrainedModel(spec, weights, labels, scaling, rendering, pixelSize, training, provenance, reached, further,
                geometry);
    }

    /** The same model with more that it tells of where it comes from. */
    public TrainedModel withProvenance(Map<String, String> more) {
        Map<String, String> all = new TreeMap<>(provenance);
        all.putAll(more);
        return new TrainedModel(spec, weights, labels, scaling, rendering, pixelSize, training, all, testMetrics, further,
                geometry);
    }

    /**
     * Reads where a saved model comes from, and nothing else of it.
     *
     * @param folder folder with {@code model.json}
     * @return free text by name, in the names' order
     * @throws org.pressling.dem.InvalidInputException if it is no model, damaged, or from a newer version
     */
    public static Map<String, String> provenanceOf(Path folder) {
        return ModelJson.provenance(folder);
    }

    /**
     * Saves the model. The description is written last, so that a folder with {@code model.json} is complete.
     *
     * @param folder made if needed; an older model in it is replaced
     */
    public void save(Path folder) throws IOException {
        Files.createDirectories(folder);
        Path description = folder.resolve(MODEL_FILE);
        Files.deleteIfExists(description);
        int number = 1;
        for (float[] some : allWeights()) {
            WeightsFile.write(folder.resolve(networkFile(number++)), spec, some);
        }
        ModelJson.write(description, this);
    }

    /**
     * Loads a saved model.
     *
     * @param folder folder with {@code model.json} and {@code network.bin}
     * @throws org.pressling.dem.InvalidInputException if it is no model, damaged, or from a newer version
     * @throws IOException if a file cannot be read
     */
    public static TrainedModel load(Path folder) throws IOException {
        return ModelJson.read(folder);
    }

    /** {@return the text of {@code model.json}: all of the model but its weights} */
    public String description() {
        return Json.text(ModelJson.tree(this));
    }

    /** A network of the given engine with this model's weights, the first where there are several. */
    public TrainableNetwork network(LearningEngine engine, int threads) {
        return network(engine, threads, weights);
    }

    private TrainableNetwork network(LearningEngine engine, int threads, float[] some) {
        engine.requireTakes(spec);
        TrainableNetwork network = engine.create(spec, training.seed(), threads);
        network.setWeights(some);
        return network;
    }

    /** A predictor on the given engine, with mirror averaging as in training; it closes its networks. */
    public Predictor predictor(LearningEngine engine, int threads) {
        return Predictor.of(allWeights().stream().map(some -> network(engine, threads, some)).toList(), scaling,
                training, geometry);
    }
}
