// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.sample;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.pressling.dataset.Admission;
import org.pressling.dem.Localized;
import org.pressling.dem.press.PressQuality;
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
    public Localized account() {
        if (size() == 1) {
            return AccountTerm.ONE_PRESS.with(verdicts.get(verdicts.firstKey()).words());
        }
        int passed = of(Verdict.Grade.PASSED).size();
        int outside = of(Verdict.Grade.OUTSIDE_DOMAIN).size();
        List<Integer> failed = of(Verdict.Grade.FAILED);
        List<Localized> parts = new ArrayList<>();
        parts.add(passed == size() ? AccountTerm.ALL_PASSED.with(passed) : AccountTerm.SOME_PASSED.with(passed, size()));
        if (outside > 0) {
            parts.add(AccountTerm.OUTSIDE.with(outside));
        }
        if (!failed.isEmpty()) {
            parts.add(AccountTerm.FAILED.with(failed.size(), named(failed)));
        }
        return locale -> parts.stream().map(part -> part.text(locale)).collect(Collectors.joining("; ", "", "."));
    }

    /**
     * What the verdicts mean for a data set, in a sentence.
     *
     * @param admission which samples enter it
     * @return for instance "2 of 60 samples are left out of the data set: 17, 31 (split.admit = NOT_FAILED)."; nothing
     *         if every sample passed
     */
    public Optional<Localized> account(Admission admission) {
        if (of(Verdict.Grade.PASSED).size() == size()) {
            return Optional.empty();
        }
        List<Integer> out = leftOut(admission);
        return Optional.of(out.isEmpty() ? AccountTerm.NONE_LEFT_OUT.with(admission)
                : AccountTerm.LEFT_OUT.with(out.size(), size(), first(out, 2 * MOST_NAMED, sample -> _ -> sample.toString()),
                        admission));
    }

    private Localized named(List<Integer> samples) {
        return first(samples, MOST_NAMED, sample -> {
            Localized reasons = verdicts.get(sample).reasons();
            return locale -> sample + " (" + reasons.text(locale) + ')';
        });
    }

    private static Localized first(List<Integer> samples, int most, Function<Integer, Localized> named) {
        Localized names = Localized.list(samples.stream().limit(most).map(named).toList());
        return samples.size() > most ? AccountTerm.MORE.with(names, samples.size() - most) : names;
    }
}
