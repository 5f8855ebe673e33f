// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.onnx;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import onnx.Onnx.GraphProto;
import onnx.Onnx.TensorProto;

import org.pressling.learning.LabelScaling;
import org.pressling.learning.NetworkSpec;
import org.pressling.learning.PictureVariations;
import org.pressling.learning.TrainedModel;

/**
 * Spells out what {@link org.pressling.learning.Predictor} does with a picture: grays 0 … 255 to −1 … 1, mirror images where the
 * model takes the mean over them, the network, or several, and the outputs back to labels in their units.
 */
final class OnnxNetwork {
    /** Name of what goes in. */
    static final String PICTURES = "picture";
    /** Name of what comes out. */
    static final String LABELS = "labels";

    private final TrainedModel model;
    private final NetworkSpec spec;
    private final OnnxGraph graph = new OnnxGraph("network");

    private OnnxNetwork(TrainedModel model) {
        this.model = model;
        spec = model.spec();
    }

    /** The graph of a model. */
    static GraphProto of(TrainedModel model) {
        return new OnnxNetwork(model).graph();
    }

    private GraphProto graph() {
        takes();
        graph.gives(LABELS, TensorProto.DataType.FLOAT, model.labels().stream()
                .map(label -> label.name() + (label.unit().isNone() ? "" : " in " + label.unit().symbol()))
                .collect(Collectors.joining(", ", "[picture][label]: ", "")), spec.outputs());
        List<String> images = images(normalised());
        String values = images.size() == 1 ? images.getFirst()
                : graph.add("Concat", "images", images, OnnxGraph.setting("axis", 0));
        List<String> outputs = new ArrayList<>();
        for (float[] weights : model.allWeights()) {
            outputs.add(new OnnxLayers(graph, spec, weights, outputs.isEmpty() ? "" : "network" + (outputs.size() + 1) + "-")
                    .after(values));
        }
        values = outputs.size() == 1 ? outputs.getFirst()
                : graph.add("Concat", "outputs_of_networks", outputs, OnnxGraph.setting("axis", 0));
        int copies = outputs.size() * images.size();
        unscale(copies == 1 ? values : mean(values, copies));
        return graph.build();
    }

    private void takes() {
        String meaning = ", row 0 at the top, a pixel being " + model.pixelSize() + " m wide";
        if (spec.channels() == 1) {
            graph.takes(PICTURES, TensorProto.DataType.UINT8, "gray 0 to 255 [picture][row][column]" + meaning, spec.inputSize(),
                    spec.inputSize());
        } else {
            graph.takes(PICTURES, TensorProto.DataType.UINT8, "gray 0 to 255 [picture][section][row][column]" + meaning,
                    spec.channels(), spec.inputSize(), spec.inputSize());
        }
    }

    /** Bytes to −1 … 1, as a map of its own. */
    private String normalised() {
        String pictures = graph.add("Cast", "gray", List.of(PICTURES),
                OnnxGraph.setting("to", TensorProto.DataType.FLOAT.getNumber()));
        String unit = graph.add("Div", "gray_unit", List.of(pictures, graph.constant("white", new float[] {255})));
        String doubled = graph.add("Mul", "gray_doubled", List.of(unit, graph.constant("two", new float[] {2})));
        String mapped = graph.add("Sub", "gray_mapped", List.of(doubled, graph.constant("one", new float[] {1})));
        return spec.channels() > 1 ? mapped : graph.add("Unsqueeze", "image", List.of(mapped, graph.wholes("axis_of_maps", 1)));
    }

    /** The image, and its mirror images where the model takes the mean over them. */
    private List<String> images(String image) {
        PictureVariations variations = model.training().variations();
        List<String> images = new ArrayList<>(List.of(image));
        if (variations.mirrorAverage() && variations.mirrorX()) {
            images.add(mirrored(image, "mirrored_x", 3));
        }
        if (variations.mirrorAverage() && variations.mirrorY()) {
            for (String each : List.copyOf(images)) {
                images.add(mirrored(each, each + "_mirrored_y", 2));
            }
        }
        return images;
    }

    private String mirrored(String image, String result, long axis) {
        return graph.add("Slice", result, List.of(image, graph.wholes(result + "_start", -1),
                graph.wholes(result + "_end", Long.MIN_VALUE), graph.wholes(result + "_axis", axis),
                graph.wholes(result + "_step", -1)));
    }

    /** The mean over networks and a picture's mirror images, which lie one behind the other. */
    private String mean(String values, int copies) {
        String apart = graph.add("Reshape", "outputs_apart",
                List.of(values, graph.wholes("copies_pictures_outputs", copies, -1, spec.outputs())));
        return graph.add("ReduceMean", "outputs", List.of(apart), OnnxGraph.settings("axes", 0),
                OnnxGraph.setting("keepdims", 0));
    }

    /**
     * {@code label = f(mean + deviation · output) · smearing}, where f is the exponential function where the logarithm was
     * learnt,
     * and else nothing.
     */
    private void unscale(String outputs) {
        LabelScaling scaling = model.scaling();
        boolean[] logarithmic = scaling.logarithmic();
        int n = logarithmic.length;
        String spread = graph.add("Mul", "spread",
                List.of(outputs, graph.constant("label_deviations", narrowed(scaling.standardDeviation()), n)));
        String values = graph.add("Add", "values",
                List.of(spread, graph.constant("label_means", narrowed(scaling.mean()), n)));
        float[] zeroIfLinear = new float[n];
        for (int i = 0; i < n; i++) {
            zeroIfLinear[i] = logarithmic[i] ? 1 : 0;
        }
        String logarithms = graph.add("Mul", "logarithms",
                List.of(values, graph.constant("one_if_logarithmic", zeroIfLinear, n)));
        String exponentials = graph.add("Exp", "exponentials", List.of(logarithms));
        String unsmeared = graph.add("Where", "unsmeared",
                List.of(graph.truths("logarithmic", logarithmic), exponentials, values));
        graph.add("Mul", LABELS, List.of(unsmeared, graph.constant("label_smearing", narrowed(scaling.smearing()), n)));
    }

    private static float[] narrowed(double[] values) {
        float[] narrow = new float[values.length];
        for (int i = 0; i < narrow.length; i++) {
            narrow[i] = (float) values[i];
        }
        return narrow;
    }
}
