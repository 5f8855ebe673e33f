// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.sample;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.pressling.dataset.Admission;
import org.pressling.dem.press.PressQuality;
import org.pressling.dem.press.QualityCheck;
import org.pressling.dem.press.Verdict;

/**
 * The verdicts on the presses of a campaign, and what they mean for its data set.
 *
 * @param qualities what was measured of each press, by number of the sample
 * @param verdicts  what follows from it, by number of the sample
 */
public record SampleVerdicts(SortedMap<Integer, PressQuality> qualities, SortedMap<Integer, Verdict> verdicts) {

    /** Samples that are named one by one; the others are counted. */
    private static final int MOST_NAMED = 5;

    /** Makes the maps unmodifiable. */
    public SampleVerdicts {
        qualities = Collections.unmodifiableSortedMap(qualities);
        verdicts = Collections.unmodifiableSortedMap(verdicts);
    }

    /**
     * Judges presses.
     *
     * @param qualities what was measured of each, by number of the sample
     * @return their verdicts
     */
    public static SampleVerdicts of(Map<Integer, PressQuality> qualities) {
        SortedMap<Integer, Verdict> verdicts = new TreeMap<>();
        qualities.forEach((sample, quality) -> verdicts.put(sample, Verdict.of(quality)));
        return new SampleVerdicts(new TreeMap<>(qualities), verdicts);
    }

    /**
     * Judges finished samples; reads a small file of each.
     *
     * @param store   where they lie
     * @param samples their numbers
     * @return their verdicts
     * @throws org.pressling.dem.InvalidInputException when a sample is missing or damaged
     */
    public static SampleVerdicts read(SampleStore store, Collection<Integer> samples) {
        SortedMap<Integer, PressQuality> qualities = new TreeMap<>();
        samples.forEach(sample -> qualities.put(sample, store.readQuality(sample)));
        return of(qualities);
    }

    /** Number of samples. */
    public int size() {
        return verdicts.size();
    }

    /** The samples of a grade, by rising number. */
    public List<Integer> of(Verdict.Grade grade) {
        return verdicts.entrySet().stream().filter(e -> e.getValue().grade() == grade).map(Map.Entry::getKey).toList();
    }

    /** The samples that do not enter a data set, by rising number. */
    public List<Integer> leftOut(Admission admission) {
        return verdicts.entrySet().stream().filter(e -> !admission.admits(e.getValue().grade())).map(Map.Entry::getKey)
                .toList();
    }

    /**
     * How many samples do not pass each check.
     *
     * @return number of samples by identifier of the check, in the order of the checks; a check that all pass is left out
     */
    public Map<String, Integer> failedChecks() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        if (!verdicts.isEmpty()) {
            verdicts.values().iterator().next().checks().forEach(check -> counts.put(check.id(), 0));
        }
        verdicts.values().forEach(verdict -> verdict.checks().stream().filter(check -> !check.passed())
                .forEach(check -> counts.merge(check.id(), 1, Integer::sum)));
        counts.values().removeIf(count -> count == 0);
        return counts;
    }

    /** The counts of {@link #failedChecks()} in a sentence's part: "settled 3, law-domain 41"; empty if all passed. */
    public String failedChecksInWords() {
        return failedChecks().entrySet().stream().map(e -> e.getKey() + ' ' + e.getValue())
                .collect(Collectors.joining(", "));
    }

    /**
     * The verdicts in a sentence: how many passed, how many left the domain of their law, which failed and why.
     *
     * @return for instance "58 of 60 presses passed every check; 2 failed: samples 17 (not settled), 31 (…)."
     */
    public String account() {
        int passed = of(Verdict.Grade.PASSED).size();
        int outside = of(Verdict.Grade.OUTSIDE_DOMAIN).size();
        List<Integer> failed = of(Verdict.Grade.FAILED);
        List<String> parts = new ArrayList<>();
        if (size() == 1) {
            return "The verdict on the press: " + verdicts.get(verdicts.firstKey()).words() + '.';
        }
        parts.add(passed == size() ? "All " + passed + " presses passed every check"
                : passed + " of " + size() + " presses passed every check");
        if (outside > 0) {
            parts.add(outside + (outside == 1 ? " lies" : " lie") + " outside the domain of the contact law");
        }
        if (!failed.isEmpty()) {
            parts.add(failed.size() + " failed: " + named(failed));
        }
        return String.join("; ", parts) + '.';
    }

    /**
     * What the verdicts mean for a data set, in a sentence.
     *
     * @param admission which samples enter it
     * @return for instance "2 of 60 samples are left out of the data set: 17, 31 (split.admit = NOT_FAILED)."; empty if
     *         every sample passed
     */
    public String account(Admission admission) {
        if (of(Verdict.Grade.PASSED).size() == size()) {
            return "";
        }
        List<Integer> out = leftOut(admission);
        String setting = " (split.admit = " + admission + ").";
        if (out.isEmpty()) {
            return "No sample is left out of the data set" + setting;
        }
        return out.size() + " of " + size() + (out.size() == 1 ? " samples is" : " samples are")
                + " left out of the data set: " + numbers(out) + setting;
    }

    private String named(List<Integer> samples) {
        String names = samples.stream().limit(MOST_NAMED).map(sample -> sample + " (" + reasons(verdicts.get(sample)) + ')')
                .collect(Collectors.joining(", "));
        return (samples.size() == 1 ? "sample " : "samples ") + names + rest(samples);
    }

    private static String reasons(Verdict verdict) {
        return verdict.failed().stream().map(QualityCheck::words).collect(Collectors.joining(", "));
    }

    private static String numbers(List<Integer> samples) {
        return samples.stream().limit(2L * MOST_NAMED).map(Object::toString).collect(Collectors.joining(", "))
                + (samples.size() > 2 * MOST_NAMED ? " and " + (samples.size() - 2 * MOST_NAMED) + " more" : "");
    }

    private static String rest(List<Integer> samples) {
        return samples.size() > MOST_NAMED ? " and " + (samples.size() - MOST_NAMED) + " more" : "";
    }
}
