// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.settings;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

import org.pressling.dataset.geometry.GeometryPredictors;
import org.pressling.dataset.image.RenderSettings;
import org.pressling.dataset.section.SectionPlan;
import org.pressling.dem.InvalidInputException;
import org.pressling.dem.Limits;
import org.pressling.dem.Problem;
import org.pressling.dem.Settings;
import org.pressling.learning.ConvBlock;
import org.pressling.learning.GeometryParts;
import org.pressling.learning.LabelScale;
import org.pressling.learning.LearningEngine;
import org.pressling.learning.NetworkDesign;
import org.pressling.learning.NetworkProblem;
import org.pressling.learning.NetworkSpec;
import org.pressling.learning.Optimisation;
import org.pressling.learning.PictureVariations;
import org.pressling.learning.Schedule;
import org.pressling.learning.TrainingSettings;
import org.pressling.learning.device.Device;
import org.pressling.learning.loadmap.LoadMaps;
import org.pressling.learning.loadmap.MapEngine;
import org.pressling.model.Network;
import org.pressling.model.NetworkGeometry;
import org.pressling.model.Study;
import org.pressling.model.Training;
import org.pressling.study.contribute.Contribution;
import org.pressling.study.contribute.Contributions;

/**
 * Everything that decides the trained network beyond the data set. The number of threads is left out on purpose: it
 * moves the metrics by rounding alone, and a model is not trained again for that.
 *
 * @param network  shape of the network for the pictures alone
 * @param training how it is trained, for one thread
 * @param networks how many are trained so, each from the next seed
 * @param labelScale in which scale it learns the labels
 * @param rendering  how its pictures are drawn, which it tells whoever has it read others
 * @param engine     identifier of the engine that trains it; nothing for the first on the processor
 * @param engineCode its code, by its identifier; of what comes with Pressling nothing
 * @param geometry   what of a picture's geometry the network is given beside the grays; nothing where it sees the picture alone
 * @param loadMap    weight of the maps of load that the network learns beside its labels; nothing where it learns these alone
 */
public record LearnTask(NetworkSpec network, TrainingSettings training, int networks, LabelScale labelScale,
        RenderSettings rendering, Optional<String> engine, SortedMap<String, String> engineCode,
        Optional<GeometryParts> geometry, Optional<Double> loadMap) {

    private static final String DESIGN = "network.design";
    private static final String GEOMETRY = "network.geometry";

    /**
     * Takes the task from a study.
     *
     * @param study         the study
     * @param labels        number of labels
     * @param contributions where the design of the network is found
     * @return the task
     * @throws InvalidInputException if there is no such network
     */
    static LearnTask of(Study study, int labels, Contributions contributions) {
        NetworkDesign design = contributions.of(NetworkDesign.KIND).choose(study.getNetwork().getDesign().getId());
        return new LearnTask(create(design, study, labels), training(study), study.getTraining().getNetworks(),
                LabelScale.valueOf(study.getTraining().getLabelScale().name()), RenderTask.settings(study),
                Optional.empty(), Collections.emptySortedMap(), geometry(study),
                LoadMaps.weight(design, told(design, study)));
    }

    /** {@return the same task for an engine with its code} */
    LearnTask withEngine(Optional<String> newEngine, SortedMap<String, String> code) {
        return new LearnTask(network, training, networks, labelScale, rendering, newEngine, code, geometry,
                loadMap);
    }

    private static Optional<GeometryParts> geometry(Study study) {
        NetworkGeometry given = study.getNetwork().getGeometry();
        return given == NetworkGeometry.NONE ? Optional.empty() : Optional.of(GeometryParts.valueOf(given.name()));
    }

    /**
     * {@return the network as far as it is known before a picture is read, for whoever chooses an engine or tells the time:
     * with the maps that it is given, and the numbers of pictures without rims}
     */
    public NetworkSpec outline() {
        return geometry.map(parts -> parts.of(network, GeometryPredictors.WITHOUT_RIMS)).orElse(network);
    }

    /**
     * The code of the engine that learns this where nobody asks for another and some are passed over, since they cannot.
     *
     * @param contributions where engines are found
     * @return its code by its identifier; nothing where every engine can learn this
     */
    Optional<SortedMap<String, String>> codeOnCpu(Contributions contributions) {
        return hasNumbers() || loadMap.isPresent()
                ? onCpu(contributions).map(able -> contributions.of(LearningEngine.KIND).codeOf(able.id())) : Optional.empty();
    }

    /**
     * The engine that learns this where nobody asks for another.
     *
     * @param contributions where engines are found
     * @return the first on the processor that can; nothing where none can here
     */
    public Optional<Contribution<LearningEngine>> onCpu(Contributions contributions) {
        return contributions.of(LearningEngine.KIND).all().stream()
                .filter(each -> each.value().filter(this::canLearn).isPresent()).findFirst();
    }

    private boolean canLearn(LearningEngine engine) {
        return engine.availability().kind() == Device.Kind.CPU && engine.availability().isUsable()
                && (!hasNumbers() || engine.takesNumbers()) && (loadMap.isEmpty() || engine instanceof MapEngine);
    }

    private boolean hasNumbers() {
        return outline().numbers() > 0;
    }

    private static Settings told(NetworkDesign design, Study study) {
        return Choice.of(DESIGN, study.getNetwork().getDesign(), design.settings()).values(design.settings());
    }

    private static NetworkSpec create(NetworkDesign design, Study study, int labels) {
        Network network = study.getNetwork();
        List<ConvBlock> blocks = !design.readsBlocks() ? List.of()
                : network.getBlocks().stream().map(b -> new ConvBlock(b.getFilters(), b.getKernel(), b.getPool())).toList();
        NetworkSpec pictures = design.created(
                new NetworkDesign.Request(study.getRendering().getPixels(), labels, blocks, network.getDense()),
                told(design, study));
        return pictures.withChannels(RenderTask.sections(study).map(SectionPlan::channels).orElse(1));
    }

    /**
     * Why a design makes no network of what it is told.
     *
     * @param study         a study without any other problem
     * @param contributions where the design is found
     * @return the problems; none for a design that reads the blocks that are listed, of which others say more
     */
    public static List<Problem> problems(Study study, Contributions contributions) {
        Optional<NetworkDesign> design = contributions.of(NetworkDesign.KIND).find(study.getNetwork().getDesign().getId());
        int channels = RenderTask.sections(study).map(SectionPlan::channels).orElse(1);
        int maps = geometry(study).map(GeometryParts::maps).orElse(0);
        if (channels + maps > Limits.PICTURE_CHANNELS) {
            return List.of(NetworkProblem.CHANNELS.of(channels + maps, Limits.PICTURE_CHANNELS).at(GEOMETRY,
                    study.getNetwork().getGeometry().getName()));
        }
        try {
            design.filter(other -> !other.readsBlocks()).ifPresent(other -> create(other, study,
                    Math.max(1, study.getLabels().getDescriptors().size())));
            return List.of();
        } catch (InvalidInputException none) {
            return none.problems().stream().map(problem -> problem.at(DESIGN, study.getNetwork().getDesign().getId())).toList();
        }
    }

    private static TrainingSettings training(Study study) {
        Training t = study.getTraining();
        Optimisation optimisation = new Optimisation(t.getLearningRate(), Schedule.valueOf(t.getSchedule().name()),
                t.getWarmUpEpochs(), t.getWeightDecay(), t.getAveragingDecay());
        PictureVariations variations = new PictureVariations(t.isMirrorX(), t.isMirrorY(), t.isMirrorAverage(), t.getShift());
        return new TrainingSettings(t.getEpochs(), t.getBatchSize(), t.getPatience(), optimisation, variations,
                t.getSeed() == 0 ? study.getSeed() : t.getSeed(), 1);
    }

    /**
     * The training settings for this machine.
     *
     * @param threads threads to use
     * @return the settings
     */
    public TrainingSettings training(int threads) {
        return training.withThreads(threads);
    }
}
