// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

import org.pressling.dem.InvalidInputException;

/**
 * Deals entries out to training, validation and test so that each split gets exactly its count and each stratum (a
 * combination of width and ratio, say) is represented in proportion. Every stratum gives each split the whole part of
 * its proportional number; the few entries that remain of it go to the splits that are furthest behind by then.
 * Which entry of a stratum goes where, and the order of the strata, comes from the seed.
 */
public final class Splitter {
    private static final Split[] SPLITS = Split.values();

    private Splitter() {
    }

    /**
     * Splits entries.
     *
     * @param stratum    the stratum of each entry, any numbers
     * @param train      number of entries to train on
     * @param validation number of entries to validate on
     * @param test       number of entries to hold out
     * @param seed       where the random choice starts; the same seed gives the same split
     * @return the split of each entry
     * @throws InvalidInputException when a count is negative or the three do not add up to the number of entries
     */
    public static Split[] stratified(int[] stratum, int train, int validation, int test, long seed) {
        int[] target = {train, validation, test};
        requireSum(target, stratum.length);
        List<List<Integer>> strata = shuffledStrata(stratum, seed);
        int[] restLeft = target.clone();
        for (List<Integer> members : strata) {
            for (int k = 0; k < target.length; k++) {
                restLeft[k] -= wholePart(members.size(), target[k], stratum.length);
            }
        }
        Split[] splits = new Split[stratum.length];
        long[] due = new long[target.length];
        for (List<Integer> members : strata) {
            deal(members, target, restLeft, due, splits);
        }
        return splits;
    }

    /**
     * Splits entries so that those of one group all go to one split: sections of a body tell too much of each other. Groups are
     * dealt out whole, in random order but the largest first, each to the split that lacks most; counts are exact where all
     * groups
     * have one size that divides them, else as near as whole groups come.
     *
     * @param group   the group of each entry, any numbers
     * @param request how many entries each split is to get; together as many as there are
     * @return the split of each entry
     * @throws InvalidInputException when a count is negative, the three do not add up to the number of entries, or there are
     *                               too few
     *                               groups to give each split that is wanted one
     */
    public static Split[] grouped(int[] group, SplitRequest request) {
        int[] lacks = {request.train(), request.validation(), request.test()};
        requireSum(lacks, group.length);
        List<List<Integer>> groups = shuffledStrata(group, request.seed());
        groups.sort(Comparator.comparingInt(members -> -members.size()));
        Split[] splits = new Split[group.length];
        for (List<Integer> members : groups) {
            int most = 0;
            for (int k = 1; k < lacks.length; k++) {
                most = lacks[k] > lacks[most] ? k : most;
            }
            lacks[most] -= members.size();
            for (int member : members) {
                splits[member] = SPLITS[most];
            }
        }
        int[] wanted = {request.train(), request.validation(), request.test()};
        for (int k = 0; k < wanted.length; k++) {
            if (wanted[k] > 0 && !Arrays.asList(splits).contains(SPLITS[k])) {
                throw DatasetProblem.FEW_GROUPS.of(groups.size(), wanted[k], SPLITS[k].word()).exception();
            }
        }
        return splits;
    }

    private static void requireSum(int[] counts, int entries) {
        if (counts[0] < 0 || counts[1] < 0 || counts[2] < 0 || (long) counts[0] + counts[1] + counts[2] != entries) {
            throw DatasetProblem.SPLIT.of(counts[0], counts[1], counts[2], entries).exception();
        }
    }

    /** The entries of each stratum in random order, the strata in random order. */
    private static List<List<Integer>> shuffledStrata(int[] stratum, long seed) {
        Map<Integer, List<Integer>> byStratum = new TreeMap<>();
        for (int i = 0; i < stratum.length; i++) {
            byStratum.computeIfAbsent(stratum[i], _ -> new ArrayList<>()).add(i);
        }
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        List<List<Integer>> strata = new ArrayList<>(byStratum.values());
        strata.forEach(members -> Collections.shuffle(members, random));
        Collections.shuffle(strata, random);
        return strata;
    }

    /**
     * Deals one stratum.
     *
     * @param restLeft entries that each split still gets beyond the whole parts; reduced here
     * @param due      what each split is behind its proportional number, in units of 1 / all entries; carried on
     */
    private static void deal(List<Integer> members, int[] target, int[] restLeft, long[] due, Split[] splits) {
        int all = splits.length;
        int next = 0;
        for (int k = 0; k < target.length; k++) {
            int whole = wholePart(members.size(), target[k], all);
            for (int i = 0; i < whole; i++) {
                splits[members.get(next++)] = SPLITS[k];
            }
            due[k] += (long) members.size() * target[k] - (long) whole * all;
        }
        while (next < members.size()) {
            int furthestBehind = -1;
            for (int k = 0; k < target.length; k++) {
                if (restLeft[k] > 0 && (furthestBehind < 0 || due[k] > due[furthestBehind])) {
                    furthestBehind = k;
                }
            }
            due[furthestBehind] -= all;
            restLeft[furthestBehind]--;
            splits[members.get(next++)] = SPLITS[furthestBehind];
        }
    }

    private static int wholePart(int size, int target, int all) {
        return (int) ((long) size * target / all);
    }
}
