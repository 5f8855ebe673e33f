// SPDX-License-Identifier: EPL-2.0
package org.pressling.model.check;

import org.pressling.model.Block;
import org.pressling.model.Split;
import org.pressling.model.Study;
import org.pressling.model.Training;

/** Rules of data set, network and training. */
final class LearningRules {

    /** Training holds four numbers for each weight; more would need gigabytes, and samples without end to learn from. */
    private static final long MOST_WEIGHTS = 100_000_000;

    private LearningRules() {
    }

    /**
     * Checks the learning part.
     *
     * @param samples how many samples the campaign has
     */
    static void check(Study study, int samples, Problems problems) {
        split(study, samples, problems);
        network(study, problems);
        training(study, problems);
    }

    private static void split(Study study, int samples, Problems problems) {
        Split split = study.getSplit();
        long sum = (long) split.getTrain() + split.getValidation() + split.getTest();
        if (sum != samples) {
            problems.add(study, "split.train", "train + validation + test = " + samples,
                    "the parts of the data set add up to " + sum + ", but the campaign has " + samples + " samples.",
                    "Change split.train, split.validation and split.test, or the campaign.");
        }
    }

    private static void network(Study study, Problems problems) {
        if (study.getNetwork().getBlocks().isEmpty()) {
            problems.add(study, "network.blocks", "at least one block", "a network without convolution sees no structure.",
                    "Add a block, for example network.blocks=32,32,32,64,64.");
        }
        int size = study.getRendering().getPixels();
        for (int i = 0; i < study.getNetwork().getBlocks().size(); i++) {
            Block block = study.getNetwork().getBlocks().get(i);
            String path = "network.blocks[" + i + "]";
            if (block.getKernel() % 2 == 0) {
                problems.add(study, path + ".kernel", "an odd number", "a kernel of even width has no centre.",
                        "Choose the next odd number.");
            }
            // A pooling out of range is reported by the range rules; going on with it here would divide by zero.
            int pool = Math.max(1, block.getPool());
            if (size % pool != 0 || size < pool) {
                problems.add(study, path + ".pool", "a divisor of " + size, "the pooling does not divide the " + size
                        + " pixels that reach this block (the picture has "
                        + study.getRendering().getPixels() + ").",
                        "Choose rendering.pixels that the product of all poolings divides, such as 224 for five of 2.");
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
            boolean blocks = convolutions > dense;
            problems.add(study, blocks ? "network.blocks" : "network.dense",
                    "at most " + MOST_WEIGHTS / 1_000_000 + " million weights in all",
                    "the network would have " + Math.round((convolutions + dense) / 1e6) + " million weights.",
                    blocks ? "Lower the filters of its blocks."
                            : "Lower the neurons of its dense layers, or add blocks that pool.");
        }
    }

    private static void training(Study study, Problems problems) {
        Training training = study.getTraining();
        if (training.getPatience() > 0 && study.getSplit().getValidation() == 0) {
            problems.add(study, "training.patience", "0 without validation samples", "early stopping needs a validation part.",
                    "Set split.validation above 0, or training.patience to 0.");
        }
        if (training.getBatchSize() > study.getSplit().getTrain()) {
            problems.add(study, "training.batchSize", "at most split.train, " + study.getSplit().getTrain(),
                    "a batch would be larger than the training part.",
                    "Lower the batch size.");
        }
        int pixels = study.getRendering().getPixels();
        if (training.getShift() >= pixels) {
            problems.add(study, "training.shift", "0 to " + (pixels - 1),
                    "a picture shifted by that much shows nothing of itself; it is " + pixels + " pixels wide.",
                    "Lower the shift; 8 of 224 pixels is usual. 0 does not shift.");
        }
        if (training.getWarmUpEpochs() > training.getEpochs()) {
            problems.add(study, "training.warmUpEpochs", "at most training.epochs, " + training.getEpochs(),
                    "the warm-up would outlast the training.",
                    "Lower the warm-up.");
        }
    }
}
