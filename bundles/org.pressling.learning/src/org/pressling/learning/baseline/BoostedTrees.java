// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.baseline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A sum of small regression trees, each fitted to what those before it left (gradient boosting: Friedman, Ann. Stat. 29 (2001)
 * 1189), for very many rows. A split is looked for between at most {@value #BINS} groups of each predictor, of as many training
 * rows each. There are as many trees as say best what rows are that they were not fitted to.
 * <p>
 * No random number is used, and the rows go in their order, so that the same rows give the same trees.
 */
public final class BoostedTrees {
    private static final int BINS = 64;
    private static final int DEPTH = 5;
    private static final double RATE = 0.1;
    private static final int MOST_TREES = 400;
    /** After so many trees that brought nothing no more are tried. */
    private static final int IN_VAIN = 30;
    private static final int LEAST_ROWS = 20;
    /** So many rows at the mean of all are added to each leaf. */
    private static final double SHRINKING = 1;

    private final double mean;
    private final List<Tree> trees;

    /**
     * A tree with its nodes in the order of a heap: beneath node k are 2 k + 1 and 2 k + 2.
     *
     * @param predictors which predictor a node asks for; negative for a leaf
     * @param borders    up to which value the first of the two nodes beneath is taken
     * @param numbers    what a leaf adds
     */
    public record Tree(int[] predictors, double[] borders, double[] numbers) {
        /** Nodes of the largest tree. */
        public static final int MOST_NODES = (1 << DEPTH + 1) - 1;

        private double of(double[] row) {
            int node = 0;
            while (predictors[node] >= 0) {
                node = 2 * node + (row[predictors[node]] <= borders[node] ? 1 : 2);
            }
            return numbers[node];
        }
    }

    /**
     * Trees that are known.
     *
     * @param mean  what they are added to
     * @param trees the trees
     */
    public BoostedTrees(double mean, List<Tree> trees) {
        this.mean = mean;
        this.trees = List.copyOf(trees);
    }

    /**
     * Fits.
     *
     * @param predictors   one row per training row, at least one
     * @param numbers      what they are to say
     * @param others       rows by which the number of trees is chosen; without any all are taken
     * @param otherNumbers what these are to say
     * @param beforeEach   called before each tree is fitted; what it throws ends the fit, which can take long
     * @throws org.pressling.dem.InvalidInputException if a value is no finite number
     */
    public static BoostedTrees fit(double[][] predictors, double[] numbers, double[][] others, double[] otherNumbers,
            Runnable beforeEach) {
        QuadraticRegression.requireFinite(predictors, BaselineTerm.PREDICTOR);
        QuadraticRegression.requireFinite(others, BaselineTerm.PREDICTOR);
        QuadraticRegression.requireFinite(new double[][] {numbers, otherNumbers}, BaselineTerm.LABEL);
        double mean = Arrays.stream(numbers).average().orElse(0);
        double[] left = Arrays.stream(numbers).map(number -> number - mean).toArray();
        double[] otherLeft = Arrays.stream(otherNumbers).map(number -> number - mean).toArray();
        Groups groups = new Groups(predictors);
        List<Tree> trees = new ArrayList<>();
        double least = squares(otherLeft);
        int best = 0;
        while (trees.size() < MOST_TREES && (others.length == 0 || trees.size() < best + IN_VAIN)) {
            beforeEach.run();
            Tree tree = groups.tree(left);
            trees.add(tree);
            take(tree, predictors, left);
            take(tree, others, otherLeft);
            double error = squares(otherLeft);
            if (error < least) {
                least = error;
                best = trees.size();
            }
        }
        return new BoostedTrees(mean, others.length == 0 ? trees : trees.subList(0, best));
    }

    private static double squares(double[] left) {
        return Arrays.stream(left).map(number -> number * number).sum();
    }

    private static void take(Tree tree, double[][] rows, double[] left) {
        for (int i = 0; i < left.length; i++) {
            left[i] -= tree.of(rows[i]);
        }
    }

    /** What the trees are added to. */
    public double mean() {
        return mean;
    }

    /** The trees. */
    public List<Tree> trees() {
        return trees;
    }

    /** What a row says. */
    public double of(double[] predictors) {
        double sum = mean;
        for (Tree tree : trees) {
            sum += tree.of(predictors);
        }
        return sum;
    }

    /** The groups that training rows fall into, by each predictor. */
    private static final class Groups {
        private final double[][] borders;
        private final byte[][] groups;
        private final int rows;

        Groups(double[][] predictors) {
            rows = predictors.length;
            int count = predictors[0].length;
            borders = new double[count][];
            groups = new byte[count][rows];
            for (int k = 0; k < count; k++) {
                int predictor = k;
                double[] sorted = Arrays.stream(predictors).mapToDouble(row -> row[predictor]).sorted().toArray();
                borders[k] = borders(sorted);
                for (int i = 0; i < rows; i++) {
                    int found = Arrays.binarySearch(borders[k], predictors[i][k]);
                    groups[k][i] = (byte) (found < 0 ? -found - 1 : found);
                }
            }
        }

        /** The largest value of each group but the last. */
        private static double[] borders(double[] sorted) {
            double last = sorted[sorted.length - 1];
            return IntStream.range(1, BINS).mapToDouble(k -> sorted[(int) ((long) k * sorted.length / BINS)])
                    .filter(value -> value < last).distinct().toArray();
        }

        /** The tree that takes most off what is left, times the rate. */
        Tree tree(double[] left) {
            Tree tree = new Tree(new int[Tree.MOST_NODES], new double[Tree.MOST_NODES], new double[Tree.MOST_NODES]);
            Arrays.fill(tree.predictors, -1);
            int[] node = new int[rows];
            for (int level = 0; level <= DEPTH; level++) {
                int first = (1 << level) - 1;
                Sums sums = new Sums(node, left, first, 1 << level);
                for (int k = 0; k < 1 << level; k++) {
                    tree.numbers[first + k] = RATE * sums.sum[k] / (sums.rows[k] + SHRINKING);
                    if (level < DEPTH) {
                        split(tree, first + k, k, sums);
                    }
                }
                for (int i = 0; i < rows && level < DEPTH; i++) {
                    int asked = node[i] >= first ? tree.predictors[node[i]] : -1;
                    if (asked >= 0) {
                        boolean low = groups[asked][i] <= Arrays.binarySearch(borders[asked], tree.borders[node[i]]);
                        node[i] = 2 * node[i] + (low ? 1 : 2);
                    }
                }
            }
            return tree;
        }

        /** Splits a node where that takes something off; the first of equal ways. */
        private void split(Tree tree, int place, int k, Sums sums) {
            double best = sums.sum[k] * sums.sum[k] / (sums.rows[k] + SHRINKING);
            for (int predictor = 0; predictor < borders.length; predictor++) {
                double sum = 0;
                int count = 0;
                for (int group = 0; group < borders[predictor].length; group++) {
                    int bin = (k * borders.length + predictor) * BINS + group;
                    sum += sums.sums[bin];
                    count += sums.counts[bin];
                    int rest = sums.rows[k] - count;
                    if (count >= LEAST_ROWS && rest >= LEAST_ROWS) {
                        double other = sums.sum[k] - sum;
                        double gain = sum * sum / (count + SHRINKING) + other * other / (rest + SHRINKING);
                        if (gain > best) {
                            best = gain;
                            tree.predictors[place] = predictor;
                            tree.borders[place] = borders[predictor][group];
                        }
                    }
                }
            }
        }

        /** Sums of what is left in the nodes of a level, of all rows and by group. */
        private final class Sums {
            private final double[] sum;
            private final int[] rows;
            private final double[] sums;
            private final int[] counts;

            private Sums(int[] node, double[] left, int first, int nodes) {
                sum = new double[nodes];
                rows = new int[nodes];
                sums = new double[nodes * groups.length * BINS];
                counts = new int[sums.length];
                for (int i = 0; i < left.length; i++) {
                    if (node[i] >= first) {
                        sum[node[i] - first] += left[i];
                        rows[node[i] - first]++;
                    }
                }
                for (int k = 0; k < groups.length; k++) {
                    for (int i = 0; i < left.length; i++) {
                        if (node[i] >= first) {
                            int bin = ((node[i] - first) * groups.length + k) * BINS + groups[k][i];
                            sums[bin] += left[i];
                            counts[bin]++;
                        }
                    }
                }
            }
        }
    }
}
