// SPDX-License-Identifier: EPL-2.0
package org.pressling.study;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

import org.pressling.dataset.sample.SampleStore;
import org.pressling.dem.Localized;
import org.pressling.study.key.Inputs;
import org.pressling.study.key.KeyStore;
import org.pressling.study.key.ResultCheck;
import org.pressling.study.key.ResultHome;
import org.pressling.study.key.StepKey;
import org.pressling.study.key.StoredKey;
import org.pressling.study.layout.RunFolder;
import org.pressling.study.layout.SampleRanges;
import org.pressling.study.layout.StepName;
import org.pressling.study.settings.SettingChanges;
import org.pressling.study.step.StudyStep;

/**
 * The steps of a study in order, and the keys that their results have or will have. A key is made from those of the results
 * that its step needs: a change shows in the step that reads it and in all that need it, and in no other.
 */
final class Pipeline {
    private final RunFolder folder;
    private final List<StudyStep<?>> steps;
    private final int samples;
    private final int[] numbers;
    private final ResultCheck check;
    private final Map<StepName, Hashes> hashes = new EnumMap<>(StepName.class);
    private final Map<StepName, List<StepName>> nearest = new EnumMap<>(StepName.class);

    /** The keys of a step without what it reads, which is spelt out anew when asked for: a campaign has many samples. */
    private record Hashes(String[] own, String[] before) {
        Hashes(int units) {
            this(new String[units], new String[units]);
        }
    }

    /** What a step read for the sample before, which is often the very same for the next one. */
    private record Spelt(Record record, String text) {
        Spelt(Record record) {
            this(record, new Inputs().put("", record).text());
        }
    }

    /**
     * Lays out the way.
     *
     * @param folder  run folder with the results so far
     * @param steps   all steps in order
     * @param samples number of samples, counted from 1
     * @param check   looks after the files of results
     */
    Pipeline(RunFolder folder, List<StudyStep<?>> steps, int samples, ResultCheck check) {
        this(folder, steps, samples, SampleRanges.all(samples), check);
    }

    /**
     * Lays out the way of some samples.
     *
     * @param folder  run folder with the results so far
     * @param steps   steps in order; of samples alone unless all samples are wanted
     * @param samples number of samples of the campaign
     * @param wanted  those that are looked at
     * @param check   looks after the files of results
     */
    Pipeline(RunFolder folder, List<StudyStep<?>> steps, int samples, SampleRanges wanted, ResultCheck check) {
        this.folder = folder;
        this.check = check;
        this.steps = List.copyOf(steps);
        this.samples = samples;
        numbers = wanted.numbers();
        steps.forEach(step -> nearest.put(step.name(), nearest(step)));
        List<StudyStep<?>> ofSamples = sampleSteps();
        steps.forEach(step -> hashes.put(step.name(), new Hashes(units(step.name()).length)));
        ManyUnits.ranges(numbers.length, (from, to) -> {
            Map<StepName, Spelt> spelt = new EnumMap<>(StepName.class);
            for (int place = from; place < to; place++) {
                for (StudyStep<?> step : ofSamples) {
                    setKey(step, place, numbers[place], spelt);
                }
            }
        });
        wholeSteps().forEach(step -> setKey(step, 0, 0, new EnumMap<>(StepName.class)));
    }

    private void setKey(StudyStep<?> step, int place, int sample, Map<StepName, Spelt> spelt) {
        Record reads = step.inputs(sample);
        String text = spelt.compute(step.name(),
                (_, last) -> last != null && Inputs.sameParts(last.record(), reads) ? last : new Spelt(reads)).text();
        String before = before(step, sample);
        Hashes of = hashes.get(step.name());
        of.before()[place] = before;
        of.own()[place] = StepKey.hash(step.name().former(), step.format(), text, before);
    }

    /** One hash for what a step needs; empty where it needs nothing. */
    private String before(StudyStep<?> step, int sample) {
        List<String> needed = new ArrayList<>();
        for (StepName name : nearest.get(step.name())) {
            needed.add(step.name().perSample() ? hash(name, sample) : key(name));
        }
        return needed.size() > 1 ? StepKey.together(needed) : needed.isEmpty() ? "" : needed.getFirst();
    }

    /** What a step needs, in order, without what others of these need in turn, whose keys hold it. */
    private List<StepName> nearest(StudyStep<?> step) {
        Set<StepName> further = EnumSet.noneOf(StepName.class);
        step.needs().forEach(name -> further.addAll(allNeeds(name)));
        return step.needs().stream().filter(name -> !further.contains(name)).sorted().toList();
    }

    private Set<StepName> allNeeds(StepName name) {
        Set<StepName> all = EnumSet.noneOf(StepName.class);
        for (StepName needed : step(name).needs()) {
            all.add(needed);
            all.addAll(allNeeds(needed));
        }
        return all;
    }

    private StudyStep<?> step(StepName name) {
        return steps.stream().filter(s -> s.name() == name).findFirst().orElseThrow();
    }

    /** Steps done sample by sample, in order. */
    List<StudyStep<?>> sampleSteps() {
        return steps.stream().filter(s -> s.name().perSample()).toList();
    }

    /** Steps over all samples, in order. */
    List<StudyStep<?>> wholeSteps() {
        return steps.stream().filter(s -> !s.name().perSample()).toList();
    }

    /** All steps, in order. */
    List<StepName> names() {
        return steps.stream().map(StudyStep::name).toList();
    }

    /** Number of samples of the campaign. */
    int samples() {
        return samples;
    }

    /** The samples that are looked at, ascending. */
    int[] numbers() {
        return numbers.clone();
    }

    /** Key that the result of a step has to have. */
    StepKey key(StepName name, int sample) {
        return new StepKey(hash(name, sample), new Inputs().put("", step(name).inputs(sample)),
                hashes.get(name).before()[index(sample)]);
    }

    String hash(StepName step, int sample) {
        return hashes.get(step).own()[index(sample)];
    }

    private int index(int sample) {
        return sample == 0 ? 0 : Arrays.binarySearch(numbers, sample);
    }

    /** One hash for all results of a step. */
    String key(StepName step) {
        String[] all = hashes.get(step).own();
        return all.length == 1 ? all[0] : StepKey.together(List.of(all));
    }

    /** Whether the result of a step lies in the run folder under its key, with all its files as they were written. */
    boolean isCurrent(StepName step, int sample) throws IOException {
        ResultHome home = ResultHome.of(folder, step, sample);
        Optional<StoredKey> found = KeyStore.find(home);
        return found.isPresent() && found.get().proves() && found.get().key().hash().equals(hash(step, sample))
                && check.trouble(home, found.get()).isEmpty();
    }

    /**
     * Reads all results before a step through, once the step has failed: it may have been given what is not what was
     * written.
     *
     * @param failed the step that failed
     * @return whether something is to be made again that was taken for finished
     */
    boolean distrustBefore(StepName failed) throws IOException {
        boolean found = false;
        Set<StepName> before = allNeeds(failed);
        for (StudyStep<?> step : steps) {
            if (before.contains(step.name())) {
                for (int sample : units(step.name())) {
                    ResultHome home = ResultHome.of(folder, step.name(), sample);
                    Optional<StoredKey> key = KeyStore.find(home);
                    found |= key.isPresent() && check.distrust(home, key.get());
                }
            }
        }
        return found;
    }

    int[] units(StepName step) {
        return step.perSample() ? numbers : new int[1];
    }

    /** Finished results that have another key than they should. */
    ResultAges leftovers() throws IOException {
        Set<StepName> older = EnumSet.noneOf(StepName.class);
        for (StudyStep<?> step : wholeSteps()) {
            if (isLeftover(step.name(), 0)) {
                older.add(step.name());
            }
        }
        SortedSet<Integer> olderSamples = new TreeSet<>();
        for (int sample : numbers) {
            if (isLeftover(sampleSteps().getLast().name(), sample)) {
                olderSamples.add(sample);
            }
        }
        return new ResultAges(older, olderSamples);
    }

    private boolean isLeftover(StepName step, int sample) throws IOException {
        Optional<StoredKey> found = KeyStore.find(ResultHome.of(folder, step, sample));
        return found.isPresent() && !found.get().key().hash().equals(hash(step, sample));
    }

    /** What is up to date, what is not, and why. */
    RunPlan plan(StepName last) throws IOException {
        return plan(last, new Donors(List.of(), check));
    }

    /** The same, where what others have counts as up to date. */
    RunPlan plan(StepName last, Donors donors) throws IOException {
        List<RunPlan.Line> lines = new ArrayList<>();
        Set<Integer> there = samplesThere();
        for (StudyStep<?> step : steps) {
            if (step.name().compareTo(last) <= 0) {
                lines.add(line(step.name(), there, donors));
            }
        }
        return new RunPlan(lines, Collections.emptySortedMap());
    }

    /** The samples that have a folder: to look for the key of one that has none costs more than to list them all. */
    Set<Integer> samplesThere() throws IOException {
        return new HashSet<>(new SampleStore(folder.root()).numbers());
    }

    private RunPlan.Line line(StepName step, Set<Integer> samplesThere, Donors donors) throws IOException {
        int[] units = units(step);
        boolean[] there = ManyUnits.look(units,
                sample -> (!step.perSample() || samplesThere.contains(sample)) && isCurrent(step, sample));
        int current = 0;
        Localized reason = null;
        for (int i = 0; i < units.length; i++) {
            int sample = units[i];
            if (there[i] || donors.has(step, sample, hash(step, sample))) {
                current++;
            } else if (reason == null) {
                reason = reason(step, sample);
            }
        }
        return new RunPlan.Line(step, units.length, current, reason == null ? _ -> "" : reason);
    }

    private Localized reason(StepName step, int sample) throws IOException {
        ResultHome home = ResultHome.of(folder, step, sample);
        Optional<StoredKey> found = KeyStore.find(home);
        if (found.isEmpty()) {
            return PlanTerm.MISSING;
        }
        StepKey key = key(step, sample);
        StepKey then = found.get().key();
        Optional<SettingChanges> changes = SettingChanges.between(then.inputs().values(), key.inputs().values());
        if (changes.isPresent()) {
            return changes.get();
        }
        if (key.before().equals(then.before())) {
            return check.trouble(home, found.get()).orElse(PlanTerm.VERSION);
        }
        return PlanTerm.BEFORE;
    }
}
