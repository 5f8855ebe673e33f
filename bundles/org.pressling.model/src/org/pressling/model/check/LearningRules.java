// SPDX-License-Identifier: EPL-2.0
package org.pressling.model.check;

import java.util.stream.Collectors;
import org.pressling.dem.Problem;
import org.pressling.dem.Problems;
import org.pressling.dem.Remedy;
import org.pressling.model.Block;
import org.pressling.model.Contribution;
import org.pressling.model.Split;
import org.pressling.model.SplitCounts;
import org.pressling.model.Study;
import org.pressling.model.Training;

/** Rules of data set, network and training. */
final class LearningRules {

    /** Training holds four numbers for each weight; more would need gigabytes, and samples without end to learn from. */
    private static final long MOST_WEIGHTS = 100_000_000;

    private static final String PROPORTIONS = "split.proportions";
    /** The paper's 320, 80 and 100 of 500. */
    private static final String USUAL_PROPORTIONS = "64 16 20";

    private LearningRules() {
    }

    /**
     * Checks the learning part.
     *
     * @param catalog tells whether the network is made of the blocks that the study lists
     * @param samples how many samples the campaign has
     */
    static void check(Study study, ContributionCatalog catalog, int samples, Problems problems) {
        split(study, samples, problems);
        Contribution design = study.getNetwork().getDesign();
        if (design == null || design.getId() == null || catalog.readsBlocks(design.getId())) {
            network(study, problems);
        }
        training(study, SplitCounts.of(study.getSplit(), samples), problems);
    }

    private static void split(Study study, int samples, Problems problems) {
        Split split = study.getSplit();
        if (SplitCounts.isProportional(split)) {
            if (!SplitCounts.isWhole(split.getProportions())) {
                problems.add(Located.at(study, PROPORTIONS, LearningProblem.PROPORTIONS.of())
                        .remedy(Remedy.set(PROPORTIONS, USUAL_PROPORTIONS)));
            }
            return;
        }
        SplitCounts counts = SplitCounts.of(split, samples);
        if (counts.sum() != samples) {
            Problem problem = Located.at(study, "split.train", LearningProblem.SPLIT.of(counts.train(), counts.validation(),
                    counts.test(), counts.sum(), samples));
            problems.add(fitting(study, samples, counts, problem));
        }
    }

    /** What makes the sum come out: a part of what the others leave, the proportions, or more replicates. */
    private static Problem fitting(Study study, int samples, SplitCounts counts, Problem problem) {
        long beyond = counts.sum() - samples;
        Problem told = with(problem, "split.train", counts.train() - beyond).remedy(Remedy.set(PROPORTIONS, counts.text()));
        int replicates = study.getCampaign().getReplicates();
        int combinations = replicates > 0 ? samples / replicates : 0;
        if (beyond > 0 && combinations > 0 && counts.sum() % combinations == 0) {
            told = with(told, "campaign.replicates", counts.sum() / combinations);
        }
        return with(with(told, "split.test", counts.test() - beyond), "split.validation", counts.validation() - beyond);
    }

    private static Problem with(Problem problem, String path, long value) {
        return value > 0 ? problem.remedy(Remedy.set(path, Long.toString(value))) : problem;
    }

    private static void network(Study study, Problems problems) {
        if (study.getNetwork().getBlocks().isEmpty()) {
            problems.add(Located.at(study, "network.blocks", LearningProblem.NO_BLOCKS.of())
                    .remedy(Remedy.set("network.blocks", "32 32 32 64 64")).remedy(Remedy.set("network.blocks", "32")));
        }
        int size = study.getRendering().getPixels();
        for (int i = 0; i < study.getNetwork().getBlocks().size(); i++) {
            Block block = study.getNetwork().getBlocks().get(i);
            String path = "network.blocks[" + i + "]";
            if (block.getKernel() % 2 == 0) {
                problems.add(Located.at(study, path + ".kernel", LearningProblem.EVEN_KERNEL.of()));
            }
            // A pooling out of range is reported by the range rules; going on with it here would divide by zero.
            int pool = Math.max(1, block.getPool());
            if (size % pool != 0 || size < pool) {
                problems.add(Located.at(study, path + ".pool",
                        LearningProblem.POOLING.of(size, study.getRendering().getPixels())));
                return;
            }
            size /= pool;
        }
        weights(study, size, problems);
    }

    /** All but the few of the outputs. */
    private static void weights(Study study, int size, Problems problems) {
        double convolutions = 0;
        double inputs = 1;
        for (Block block : study.getNetwork().getBlocks()) {
            convolutions += inputs * block.getKernel() * block.getKernel() * block.getFilters();
            inputs = block.getFilters();
        }
        double dense = 0;
        inputs *= (double) size * size;
        for (int neurons : study.getNetwork().getDense()) {
            dense += inputs * neurons;
            inputs = neurons;
        }
        if (convolutions + dense > MOST_WEIGHTS) {
            long million = Math.round((convolutions + dense) / 1e6);
            int most = (int) (MOST_WEIGHTS / 1_000_000);
            problems.add(convolutions > dense
                    ? fewer(study, convolutions,
                            Located.at(study, "network.blocks", LearningProblem.WEIGHTS_OF_BLOCKS.of(million, most)))
                    : Located.at(study, "network.dense", LearningProblem.WEIGHTS_OF_LAYERS.of(million, most)));
        }
    }

    /** With fewer filters in each block; the weights grow with their square. */
    private static Problem fewer(Study study, double weights, Problem problem) {
        double scale = Math.sqrt(MOST_WEIGHTS / (2 * weights));
        String filters = study.getNetwork().getBlocks().stream()
                .map(block -> Long.toString(Math.max(1, Math.round(block.getFilters() * scale))))
                .collect(Collectors.joining(" "));
        return problem.remedy(Remedy.set("network.blocks", filters));
    }

    private static void training(Study study, SplitCounts counts, Problems problems) {
        Training training = study.getTraining();
        if (training.getPatience() > 0 && counts.validation() == 0) {
            problems.add(Located.at(study, "training.patience", LearningProblem.PATIENCE.of())
                    .remedy(Remedy.set("training.patience", "0")));
        }
        int train = counts.train();
        if (training.getBatchSize() > train) {
            problems.add(Located.at(study, "training.batchSize", LearningProblem.BATCH.of(train))
                    .remedy(Remedy.set("training.batchSize", Integer.toString(train))));
        }
        int pixels = study.getRendering().getPixels();
        if (training.getShift() >= pixels) {
            problems.add(Located.at(study, "training.shift", LearningProblem.SHIFT.of(pixels, pixels - 1))
                    .remedy(Remedy.set("training.shift", "0")));
        }
        if (training.getWarmUpEpochs() > training.getEpochs()) {
            problems.add(Located.at(study, "training.warmUpEpochs", LearningProblem.WARM_UP.of(training.getEpochs()))
                    .remedy(Remedy.set("training.warmUpEpochs", Integer.toString(training.getEpochs()))));
        }
    }
}
