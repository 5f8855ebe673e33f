// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;

import org.pressling.dataset.ColumnsJson;
import org.pressling.dataset.LabelColumn;
import org.pressling.dataset.geometry.GeometryPredictors;
import org.pressling.dataset.image.DrawOrder;
import org.pressling.dataset.image.PhaseGrays;
import org.pressling.dataset.image.PictureCut;
import org.pressling.dataset.image.RenderSettings;
import org.pressling.dataset.io.Json;
import org.pressling.dataset.sample.PhasesJson;
import org.pressling.dataset.section.Axis;
import org.pressling.dataset.section.SectionPlan;
import org.pressling.dem.Excerpt;
import org.pressling.dem.InvalidInputException;
import org.pressling.dem.Localized;
import org.pressling.dem.Phase;
import org.pressling.dem.Phases;
import org.pressling.dem.Place;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes and reads {@code model.json}, the description beside a saved network's weights. */
final class ModelJson {
    private static final JsonFiles FILES = new JsonFiles("pressling-model");
    /** Pictures of a stack; left out for one, as in models of before there were stacks. */
    private static final String CHANNELS = "channels";
    /** Sections of a body; left out where pictures show structures of a plane. */
    private static final String SECTIONS = "sections";
    /** Numbers beside the picture, and what of the geometry is given; left out where networks see the picture alone. */
    private static final String NUMBERS = "numbers";
    private static final String GEOMETRY = "geometry";
    private static final String GIVEN = "given";
    private static final String MEAN = "mean";
    private static final String DEVIATION = "deviation";
    private static final String NETWORKS = "networks";
    private static final String SMEARING = "smearing";

    private ModelJson() {
    }

    static void write(Path file, TrainedModel model) throws IOException {
        FILES.write(file, tree(model));
    }

    /** What the file holds. */
    static ObjectNode tree(TrainedModel model) {
        ObjectNode root = FILES.root();
        writeNetwork(root.putObject("network"), model.spec());
        root.put(NETWORKS, model.networks());
        ArrayNode labels = root.putArray("labels");
        double[] mean = model.scaling().mean();
        double[] standardDeviation = model.scaling().standardDeviation();
        boolean[] logarithmic = model.scaling().logarithmic();
        double[] smearing = model.scaling().smearing();
        for (int i = 0; i < mean.length; i++) {
            LabelColumn label = model.labels().get(i);
            ObjectNode node = ColumnsJson.put(labels.addObject(), label);
            node.put(MEAN, mean[i]).put(DEVIATION, standardDeviation[i]).put("logarithmic", logarithmic[i]);
            node.put(SMEARING, smearing[i]);
        }
        model.geometry().ifPresent(geometry -> writeGeometry(root.putObject(GEOMETRY), geometry));
        root.put("pixelSize_m", model.pixelSize());
        writeRendering(root.putObject("rendering"), model.rendering());
        writeTraining(root.putObject("training"), model.training());
        MetricsJson.write(root.putArray("testMetrics"), model.testMetrics());
        ObjectNode provenance = root.putObject("provenance");
        model.provenance().forEach(provenance::put);
        return root;
    }

    private static void writeGeometry(ObjectNode node, GeometryInput geometry) {
        node.put(GIVEN, geometry.parts().name());
        double[] mean = geometry.mean();
        double[] deviation = geometry.deviation();
        ArrayNode numbers = node.putArray(NUMBERS);
        List<LabelColumn> columns = GeometryPredictors.columns(mean.length);
        for (int j = 0; j < mean.length; j++) {
            ColumnsJson.put(numbers.addObject(), columns.get(j)).put(MEAN, mean[j]).put(DEVIATION, deviation[j]);
        }
    }

    private static GeometryInput readGeometry(Json node, RenderSettings rendering) {
        List<Json> numbers = node.list(NUMBERS);
        List<LabelColumn> columns = numbers.stream().map(ColumnsJson::read).toList();
        if (columns.size() > GeometryPredictors.WITH_RIMS || !columns.equals(GeometryPredictors.columns(columns.size()))) {
            throw ModelProblem.GEOMETRY.of().exception();
        }
        return new GeometryInput(node.choice(GIVEN, GeometryParts.class),
                numbers.stream().mapToDouble(number -> number.number(MEAN)).toArray(),
                numbers.stream().mapToDouble(number -> number.number(DEVIATION)).toArray(), rendering);
    }

    private static void writeNetwork(ObjectNode node, NetworkSpec spec) {
        node.put("inputSize", spec.inputSize()).put("inputMapping", NetworkInput.MAPPING);
        if (spec.channels() > 1) {
            node.put(CHANNELS, spec.channels());
        }
        if (spec.numbers() > 0) {
            node.put(NUMBERS, spec.numbers());
        }
        ArrayNode blocks = node.putArray("blocks");
        for (ConvBlock block : spec.blocks()) {
            blocks.addObject().put("filters", block.filters()).put("kernel", block.kernel()).put("pool", block.pool());
        }
        ArrayNode dense = node.putArray("dense");
        spec.dense().forEach(dense::add);
        node.put("outputs", spec.outputs()).put("weights", spec.weightCount());
    }

    private static void writeRendering(ObjectNode node, RenderSettings r) {
        node.put("crop_m", r.crop()).put("pixels", r.pixels());
        PhasesJson.write(node, r.phases());
        for (Phase phase : r.phases().list()) {
            node.put(PhaseGrays.name(phase), r.gray(phase));
        }
        node.put("voidGray", r.voidGray());
        node.put("supersampling", r.supersampling()).put("outlineWidth_m", r.outlineWidth());
        node.put("outlineGray", r.outlineGray()).put("drawOrder", r.order().name());
        r.field().ifPresent(side -> node.put("field_m", side));
        r.sections().ifPresent(plan -> {
            node.put(SECTIONS, plan.count()).put("sectionAxis", plan.axis().name());
            plan.stack().ifPresent(stack -> node.put(CHANNELS, stack.channels()).put("channelSpacing_m", stack.spacing()));
        });
    }

    private static void writeTraining(ObjectNode node, TrainingSettings t) {
        Optimisation o = t.optimisation();
        PictureVariations v = t.variations();
        node.put("epochs", t.epochs()).put("batchSize", t.batchSize()).put("learningRate", o.learningRate());
        node.put("schedule", o.schedule().name()).put("patience", t.patience());
        node.put("mirrorX", v.mirrorX()).put("mirrorY", v.mirrorY()).put("mirrorAverage", v.mirrorAverage());
        node.put("seed", t.seed()).put("threads", t.threads()).put("weightDecay", o.weightDecay());
        node.put("warmUpEpochs", o.warmUpEpochs()).put("averagingDecay", o.averagingDecay()).put("shift", v.shift());
    }

    static Map<String, String> provenance(Path folder) {
        return new TreeMap<>(FILES.read(folder.resolve(TrainedModel.MODEL_FILE)).child("provenance").texts());
    }

    static TrainedModel read(Path folder) throws IOException {
        Path file = folder.resolve(TrainedModel.MODEL_FILE);
        Json root = FILES.read(file);
        try {
            NetworkSpec spec = readNetwork(root.child("network"));
            List<LabelColumn> labels = new ArrayList<>();
            List<Json> rows = root.list("labels");
            double[] mean = new double[rows.size()];
            double[] standardDeviation = new double[rows.size()];
            boolean[] logarithmic = new boolean[rows.size()];
            double[] smearing = new double[rows.size()];
            for (int i = 0; i < mean.length; i++) {
                Json row = rows.get(i);
                LabelColumn label = ColumnsJson.read(row);
                if (labels.stream().anyMatch(other -> other.name().equals(label.name()))) {
                    throw ModelProblem.LABEL_TWICE.of(label.name()).exception();
                }
                labels.add(label);
                mean[i] = row.number(MEAN);
                standardDeviation[i] = row.number(DEVIATION);
                logarithmic[i] = row.truth("logarithmic");
                smearing[i] = row.has(SMEARING) ? row.number(SMEARING) : 1; // models of before have none
            }
            if (labels.size() != spec.outputs()) {
                throw ModelProblem.LABELS.of(labels.size(), spec.outputs()).exception();
            }
            Map<String, String> provenance = provenance(folder);
            RenderSettings rendering = readRendering(root.child("rendering"));
            return new TrainedModel(spec, WeightsFile.read(folder.resolve(TrainedModel.NETWORK_FILE), spec), labels,
                    new LabelScaling(mean, standardDeviation, logarithmic).withSmearing(smearing),
                    rendering, root.number("pixelSize_m"),
                    readTraining(root.child("training")), provenance, MetricsJson.read(root, "testMetrics"),
                    further(folder, spec, root.has(NETWORKS) ? root.integer(NETWORKS) : 1),
                    root.has(GEOMETRY) ? Optional.of(readGeometry(root.child(GEOMETRY), rendering)) : Optional.empty());
        } catch (InvalidInputException e) {
            // Parts of a model are checked where they are made, by what knows of no file.
            throw e.within(Place.in(file));
        } catch (IllegalArgumentException e) {
            throw ModelProblem.CONTENTS.of((Localized) _ -> Excerpt.lines(e.getMessage())).in(file).exception(e);
        }
    }

    private static List<float[]> further(Path folder, NetworkSpec spec, int networks) throws IOException {
        if (networks < 1 || networks > TrainingSettings.MOST_NETWORKS) {
            throw ModelProblem.NETWORKS.of(networks, TrainingSettings.MOST_NETWORKS).exception();
        }
        List<float[]> further = new ArrayList<>();
        for (int number = 2; number <= networks; number++) {
            further.add(WeightsFile.read(folder.resolve(TrainedModel.networkFile(number)), spec));
        }
        return further;
    }

    private static NetworkSpec readNetwork(Json node) {
        String mapping = node.text("inputMapping");
        if (!NetworkInput.MAPPING.equals(mapping)) {
            throw ModelProblem.MAPPING.of(mapping, NetworkInput.MAPPING).exception();
        }
        List<ConvBlock> blocks = new ArrayList<>();
        for (Json block : node.list("blocks")) {
            blocks.add(new ConvBlock(block.integer("filters"), block.integer("kernel"), block.integer("pool")));
        }
        return new NetworkSpec(node.integer("inputSize"), node.has(CHANNELS) ? node.integer(CHANNELS) : 1,
                blocks, node.integers("dense"), node.integer("outputs"), node.has(NUMBERS) ? node.integer(NUMBERS) : 0);
    }

    private static RenderSettings readRendering(Json node) {
        Phases phases = PhasesJson.read(node);
        List<Integer> grays = phases.list().stream().map(phase -> node.integer(PhaseGrays.name(phase))).toList();
        PictureCut cut = new PictureCut(node.number("crop_m"), node.integer("pixels"),
                node.has("field_m") ? OptionalDouble.of(node.number("field_m")) : OptionalDouble.empty());
        return new RenderSettings(cut, new PhaseGrays(phases, grays, node.integer("voidGray")),
                node.integer("supersampling"), node.number("outlineWidth_m"), node.integer("outlineGray"),
                node.choice("drawOrder", DrawOrder.class), sections(node));
    }

    private static Optional<SectionPlan> sections(Json node) {
        if (!node.has(SECTIONS)) {
            return Optional.empty();
        }
        Optional<SectionPlan.Stack> stack = node.has(CHANNELS)
                ? Optional.of(new SectionPlan.Stack(node.integer(CHANNELS), node.number("channelSpacing_m"))) : Optional.empty();
        return Optional.of(new SectionPlan(node.choice("sectionAxis", Axis.class), node.integer(SECTIONS), stack));
    }

    private static TrainingSettings readTraining(Json node) {
        Optimisation optimisation = new Optimisation(node.number("learningRate"), node.choice("schedule", Schedule.class),
                node.number("warmUpEpochs"), node.number("weightDecay"), node.number("averagingDecay"));
        PictureVariations variations = new PictureVariations(node.truth("mirrorX"), node.truth("mirrorY"),
                node.truth("mirrorAverage"), node.integer("shift"));
        return new TrainingSettings(node.integer("epochs"), node.integer("batchSize"), node.integer("patience"),
                optimisation, variations, node.whole("seed"), node.integer("threads"));
    }
}
