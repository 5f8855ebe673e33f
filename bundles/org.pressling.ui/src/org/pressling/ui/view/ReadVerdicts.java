// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.view;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;

import org.pressling.dataset.sample.SampleStore;
import org.pressling.dataset.sample.SampleVerdicts;
import org.pressling.dem.press.PressQuality;
import org.pressling.study.layout.RunFolder;

/**
 * The verdicts on the presses of a run, as far as they can be read.
 *
 * @param verdicts the verdicts
 * @param problems which could not be read and why, in sentences
 */
record ReadVerdicts(SampleVerdicts verdicts, List<String> problems) {
    /** What is known of presses before anything is read. */
    static final ReadVerdicts NONE = new ReadVerdicts(SampleVerdicts.of(Map.of()), List.of());

    /** Judges samples, of which those are read that are not known yet: a run under way is looked at often. */
    static ReadVerdicts read(RunFolder folder, List<Integer> samples, Map<Integer, PressQuality> known) {
        SampleStore store = new SampleStore(folder.root());
        Map<Integer, PressQuality> qualities = new ConcurrentHashMap<>(known);
        qualities.keySet().retainAll(Set.copyOf(samples));
        Map<Integer, String> problems = new ConcurrentSkipListMap<>();
        samples.parallelStream().filter(sample -> !qualities.containsKey(sample) && store.has(sample)).forEach(sample -> {
            try {
                qualities.put(sample, store.readQuality(sample));
            } catch (RuntimeException e) {
                problems.put(sample, RunReader.tell(store.folder(sample), e));
            }
        });
        return new ReadVerdicts(SampleVerdicts.of(qualities), List.copyOf(problems.values()));
    }

    /** None at all, and why. */
    static ReadVerdicts unreadable(RunFolder folder, Throwable why) {
        return new ReadVerdicts(NONE.verdicts, List.of(RunReader.tell(folder.root(), why)));
    }
}
