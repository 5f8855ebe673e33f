// SPDX-License-Identifier: EPL-2.0
package org.pressling.study;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;

import org.pressling.dataset.io.Trees;
import org.pressling.dem.InvalidInputException;
import org.pressling.dem.Localized;
import org.pressling.dem.Problems;
import org.pressling.study.disk.Disk;
import org.pressling.study.key.KeyStore;
import org.pressling.study.key.ResultCheck;
import org.pressling.study.key.ResultFile;
import org.pressling.study.key.ResultHome;
import org.pressling.study.key.ResultPlace;
import org.pressling.study.key.StepKey;
import org.pressling.study.key.StoredKey;
import org.pressling.study.layout.RunFolder;
import org.pressling.study.layout.StepName;
import org.pressling.study.settings.SettingChanges;
import org.pressling.study.step.StudyStep;

/**
 * Takes results of samples over from other folders. What a result is, its key says and nothing else: neither its folder nor
 * the record beside it. All folders are looked through before anything is moved; then each file is read, and only a result
 * that has the bytes that its key names comes over. Within a file system it moves, else it is copied.
 */
final class ShardMerge {
    private final RunFolder target;
    private final Pipeline pipeline;
    private final ResultCheck check;
    private final RunMonitor monitor;

    /** A result that is to be taken over. */
    private record Found(StepName step, int sample, ResultHome home) {
    }

    ShardMerge(RunFolder target, Pipeline pipeline, ResultCheck check, RunMonitor monitor) {
        this.target = target;
        this.pipeline = pipeline;
        this.check = check;
        this.monitor = monitor;
    }

    /**
     * Refuses folders that hold results that are not of the study.
     *
     * @param folders other folders, which the caller holds
     * @throws InvalidInputException if one does
     */
    void requireOwn(List<RunFolder> folders) throws IOException {
        Problems problems = new Problems();
        for (RunFolder folder : folders) {
            find(folder, problems);
        }
        problems.throwIfAny();
    }

    /**
     * Takes over what the target lacks.
     *
     * @param folder another folder, which the caller holds
     * @return the samples of which something was taken over
     */
    Set<Integer> take(RunFolder folder) throws IOException {
        List<Found> all = find(folder, new Problems());
        Set<Integer> taken = new TreeSet<>();
        StageProgress progress = new StageProgress(monitor, "merge", all.size(), Math.max(1, all.size()), 1);
        for (Found found : all) {
            if (monitor.cancelled()) {
                throw new CancellationException("cancelled");
            }
            if (take(found)) {
                taken.add(found.sample());
            }
            progress.unitDone(0);
        }
        return taken;
    }

    /** What there is to take over, ascending by sample and step. */
    private List<Found> find(RunFolder folder, Problems problems) throws IOException {
        List<Found> all = new ArrayList<>();
        for (int sample : RunSamples.beyond(folder, 0)) {
            for (StudyStep<?> step : pipeline.sampleSteps()) {
                ResultHome home = ResultHome.of(folder, step.name(), sample);
                Optional<StoredKey> key = KeyStore.find(home);
                Optional<Localized> reason = key.flatMap(found -> difference(found, step.name(), sample));
                if (reason.isPresent() && !problems.isFull()) {
                    problems.add(RunProblem.NOT_OF_THIS_STUDY.of(step.name().id(), sample, folder.root(), reason.get()));
                } else if (key.isPresent() && reason.isEmpty() && !pipeline.isCurrent(step.name(), sample)) {
                    all.add(new Found(step.name(), sample, home));
                }
            }
        }
        return all;
    }

    /** Why a result is not the study's; nothing if it is. */
    private Optional<Localized> difference(StoredKey found, StepName step, int sample) {
        if (sample > pipeline.samples()) {
            return Optional.of(PlanTerm.BEYOND.with(pipeline.samples()));
        }
        StepKey wanted = pipeline.key(step, sample);
        if (found.proves() && found.key().hash().equals(wanted.hash())) {
            return Optional.empty();
        }
        Optional<SettingChanges> changes = SettingChanges.between(found.key().inputs().values(), wanted.inputs().values());
        return changes.isPresent() ? Optional.of(changes.get())
                : Optional.of(found.key().before().equals(wanted.before()) ? PlanTerm.VERSION : PlanTerm.BEFORE);
    }

    private boolean take(Found found) throws IOException {
        Path draft = target.drafts().resolve(found.step().id() + '-' + found.sample());
        Trees.delete(draft);
        Files.createDirectories(draft);
        StoredKey key = KeyStore.find(found.home()).orElseThrow();
        Optional<Boolean> linked = bring(key, found.home(), draft);
        boolean whole = linked.isPresent() && Set.copyOf(ResultFile.in(draft)).equals(Set.copyOf(key.files()));
        if (whole) {
            if (linked.get()) {
                new ResultPlace(found.home(), check, monitor::noted).clear();
                deleteEmpty(found.home().folder());
            }
            new ResultPlace(ResultHome.of(target, found.step(), found.sample()), check, monitor::noted).put(draft, key.key(),
                    false);
        } else {
            monitor.noted(RunTerm.NOT_TAKEN.with(found.step().id(), found.sample(), found.home().root()).said());
        }
        Trees.delete(draft);
        return whole;
    }

    /** Brings the files of a result into a draft. {@return whether they lie in both places without lying there twice} */
    private static Optional<Boolean> bring(StoredKey key, ResultHome from, Path draft) throws IOException {
        boolean linked = true;
        for (ResultFile file : key.files()) {
            Path source = file.in(from);
            Disk.requireNoLink(from.root(), source);
            Path copy = draft.resolve(file.name());
            Files.createDirectories(copy.getParent());
            try {
                linked &= link(source, copy);
            } catch (NoSuchFileException e) {
                return Optional.empty();
            }
        }
        return Optional.of(linked);
    }

    private static boolean link(Path source, Path copy) throws IOException {
        if (!Files.exists(source)) {
            throw new NoSuchFileException(source.toString());
        }
        try {
            Files.createLink(copy, source);
            return true;
        } catch (UnsupportedOperationException | FileSystemException e) { // another file system, or one without links
            Files.copy(source, copy);
            return false;
        }
    }

    private static void deleteEmpty(Path home) throws IOException {
        if (Disk.isEmptyFolder(home)) {
            Files.delete(home);
        }
    }
}
