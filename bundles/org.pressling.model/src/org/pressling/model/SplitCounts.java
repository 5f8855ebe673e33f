// SPDX-License-Identifier: EPL-2.0
package org.pressling.model;

import java.util.List;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * How many samples train, validate and test the network: the three counts of a split, or what its proportions make of the
 * samples that there are.
 *
 * @param train      samples that the weights are fitted on
 * @param validation samples that decide when to stop
 * @param test       samples held out
 */
public record SplitCounts(int train, int validation, int test) {
    private static final int PARTS = 3;

    /**
     * Takes the counts from a split.
     *
     * @param split   the split; where its proportions are not three numbers of which the first is above 0, it has its counts
     * @param samples number of samples of the campaign
     * @return the counts; of proportions they add up to the number of samples, and no part that has a proportion is empty as
     *         long as there are samples for all of them. Each part gets the whole number below its exact share, and the
     *         largest remainders get what is left (method of Hamilton).
     */
    public static SplitCounts of(Split split, int samples) {
        if (!isProportional(split) || !isWhole(split.getProportions())) {
            return new SplitCounts(split.getTrain(), split.getValidation(), split.getTest());
        }
        int[] counts = apportion(split.getProportions(), samples);
        return new SplitCounts(counts[0], counts[1], counts[2]);
    }

    /** {@return whether a split is given in proportion} */
    public static boolean isProportional(Split split) {
        return split.getProportions() != null && !split.getProportions().isEmpty();
    }

    /**
     * Whether a value of a split says something: counts do where there are no proportions.
     *
     * @param split   the split
     * @param feature one of its features
     * @return false for what another value stands in for
     */
    public static boolean holds(Split split, EStructuralFeature feature) {
        if (feature == PresslingPackage.Literals.SPLIT__PROPORTIONS) {
            return isProportional(split);
        }
        return !isProportional(split) || feature == PresslingPackage.Literals.SPLIT__ADMIT;
    }

    /** {@return whether these are three numbers, and some of the samples train} */
    public static boolean isWhole(List<Integer> proportions) {
        return proportions.size() == PARTS && proportions.getFirst() > 0 && proportions.stream().allMatch(part -> part >= 0);
    }

    /** {@return the samples of all parts} */
    public long sum() {
        return (long) train + validation + test;
    }

    /** {@return the counts as proportions and lists of counts are written} */
    public String text() {
        return train + " " + validation + " " + test;
    }

    private static int[] apportion(List<Integer> proportions, int samples) {
        long whole = proportions.stream().mapToLong(Integer::longValue).sum();
        int[] counts = new int[PARTS];
        long[] remainders = new long[PARTS];
        int left = samples;
        for (int part = 0; part < PARTS; part++) {
            long exact = (long) proportions.get(part) * samples;
            counts[part] = (int) (exact / whole);
            remainders[part] = exact % whole;
            left -= counts[part];
        }
        for (; left > 0; left--) {
            int next = largest(remainders);
            counts[next]++;
            remainders[next] = -1;
        }
        fillEmpty(proportions, counts);
        return counts;
    }

    /** Who has most gives one to who has none; training first, without which nothing is learnt. */
    private static void fillEmpty(List<Integer> proportions, int[] counts) {
        for (int part = 0; part < PARTS; part++) {
            long[] sizes = {counts[0], counts[1], counts[2]};
            int giver = largest(sizes);
            boolean gives = counts[giver] > 1 || part == 0 && counts[giver] == 1;
            if (proportions.get(part) > 0 && counts[part] == 0 && gives) {
                counts[giver]--;
                counts[part]++;
            }
        }
    }

    /** The first of the largest. */
    private static int largest(long... numbers) {
        int best = 0;
        for (int i = 1; i < numbers.length; i++) {
            best = numbers[i] > numbers[best] ? i : best;
        }
        return best;
    }
}
