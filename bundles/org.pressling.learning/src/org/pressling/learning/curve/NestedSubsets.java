// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.curve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;

import org.pressling.dataset.Dataset;
import org.pressling.dataset.Split;

/**
 * A data set with fewer training samples: those of a smaller subset are all in a larger one, and validation and test stay as
 * they are. All pictures of a sample, such as sections of a body, are taken together or not at all.
 */
public final class NestedSubsets {
    /** Keeps the order of samples apart from initial weights and shuffling of the same seed. */
    private static final long STREAM = 0x4E4553544544L;

    private final Dataset dataset;
    private final List<Integer> order;

    /**
     * Draws an order of the training samples; a subset is its first few.
     *
     * @param dataset the whole data set
     * @param seed    of the order
     */
    public NestedSubsets(Dataset dataset, long seed) {
        this.dataset = dataset;
        order = new ArrayList<>(trainingSamples(dataset));
        Collections.shuffle(order, RandomGeneratorFactory.of("L64X128MixRandom").create(seed ^ STREAM));
    }

    /**
     * The samples to train on.
     *
     * @param dataset a data set
     * @return their numbers, each once, in the order of the data set
     */
    public static List<Integer> trainingSamples(Dataset dataset) {
        return dataset.of(Split.TRAIN).stream().map(Dataset.Entry::index).distinct().toList();
    }

    /**
     * Which entries of the data set a subset has, so that what is known of each entry can be picked likewise.
     *
     * @param samples number of training samples, 1 to all of them
     * @return positions in the data set, ascending: training entries of these samples, and all others
     */
    public int[] places(int samples) {
        if (samples < 1 || samples > order.size()) {
            throw new IllegalArgumentException(samples + " of " + order.size() + " training samples");
        }
        Set<Integer> chosen = new HashSet<>(order.subList(0, samples));
        return IntStream.range(0, dataset.size()).filter(i -> dataset.entry(i).split() != Split.TRAIN
                || chosen.contains(dataset.entry(i).index())).toArray();
    }

    /**
     * The subset.
     *
     * @param samples number of training samples, 1 to all of them
     * @return its entries in the order of the whole data set
     */
    public Dataset subset(int samples) {
        return new Dataset(dataset.labels(), dataset.factors(),
                Arrays.stream(places(samples)).mapToObj(dataset::entry).toList());
    }
}
