// SPDX-License-Identifier: EPL-2.0
package org.pressling.study;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.pressling.dataset.io.Json;
import org.pressling.dataset.io.Trees;
import org.pressling.dataset.sample.SampleStore;
import org.pressling.dem.InvalidInputException;
import org.pressling.study.crate.RunCrate;
import org.pressling.study.disk.Disk;
import org.pressling.study.key.KeyStore;
import org.pressling.study.key.ResultPlace;
import org.pressling.study.layout.RunFolder;
import org.pressling.study.layout.StepName;

/**
 * Keeps a run out of folders that are not a run's. A folder is a run's when its {@code run.json} bears the mark of one,
 * and a folder in it holds results when there is a key in it. What a run leaves behind that was killed in its first
 * moments is known, too.
 */
final class RunGuard {
    static final String FORMAT = "pressling-run";
    static final int VERSION = 1;

    /** Files that a run makes before its record is there, or for a moment; earlier versions made probes, and one part for all. */
    private static final Pattern PASSING = Pattern
            .compile("\\.probe.*\\.tmp|\\.(run\\.json|about\\.json|study\\.pressling)(\\.\\d+-\\d+)?\\.part");
    private static final Pattern DRAFT = Pattern.compile("\\.?[a-z]+-\\d+(\\.writing|\\.replaced)?");

    private final RunFolder folder;
    private final int samples;

    /**
     * Guards a folder.
     *
     * @param folder  the run folder
     * @param samples samples of the campaign; folders beyond are not written to
     */
    RunGuard(RunFolder folder, int samples) {
        this.folder = folder;
        this.samples = samples;
    }

    /**
     * Refuses a folder that is not a run's; one that is empty or not there may become one.
     *
     * @throws InvalidInputException if it holds what no run wrote where a run would write, or what cannot be told
     * @throws IOException           if it cannot be looked at
     */
    void require() throws IOException {
        if (!Files.isDirectory(folder.root())) {
            return;
        }
        SortedMap<Integer, Path> ofSamples = homesOfSamples();
        for (Path place : places()) {
            Disk.requireNoLink(folder.root(), place);
        }
        for (Path home : ofSamples.values()) {
            Disk.requireNoLink(folder.root(), home);
        }
        requireRun();
        for (Path home : homesOfRun()) {
            requireKey(home);
        }
        for (Path home : ofSamples.headMap(samples + 1).values()) {
            requireKey(home);
        }
    }

    /** Refuses a folder that bears no mark of a run; a record comes before all results, also from another process just now. */
    private void requireRun() throws IOException {
        if (!hasRecord() && !list(folder.root()).stream().allMatch(this::isPassing) && !holdsKeys() && !hasRecord()) {
            throw RunProblem.NOT_EMPTY.of(folder.root(), String.valueOf(folder.record().getFileName())).exception();
        }
        if (hasRecord()) {
            requireMark();
        }
    }

    private boolean hasRecord() {
        return Files.exists(folder.record(), LinkOption.NOFOLLOW_LINKS);
    }

    /**
     * Makes a folder if need be in which several work at once; what lies where samples do is looked at later, by who holds
     * them.
     *
     * @throws InvalidInputException if it is not a run's, or cannot be written to
     */
    void createSharedFolder() {
        try {
            Disk.createFolders(folder.root());
            for (Path place : placesOfRun()) {
                Disk.requireNoLink(folder.root(), place);
            }
            requireRun();
        } catch (IOException e) {
            throw folder.unwritable(e);
        }
    }

    /**
     * Refuses folders of samples that no run wrote.
     *
     * @param numbers the samples, which the caller holds
     * @throws InvalidInputException if one of them holds files and no key
     * @throws IOException           if it cannot be looked at
     */
    void requireSamples(int[] numbers) throws IOException {
        for (int sample : numbers) {
            Path home = folder.home(StepName.PACK, sample);
            Disk.requireNoLink(folder.root(), home);
            requireKey(home);
        }
    }

    /**
     * Makes the folder if need be.
     *
     * @throws InvalidInputException if it is not a run's, see {@link #require}, or cannot be written to
     */
    void createFolder() {
        try {
            Disk.createFolders(folder.root());
            require();
        } catch (IOException e) {
            throw folder.unwritable(e);
        }
    }

    /**
     * Refuses a folder whose record bears no mark of a run.
     *
     * @throws InvalidInputException if the record is damaged, of another version or something else
     */
    void requireMark() {
        RunProblem what;
        try {
            Json json = Json.read(folder.record());
            if (json.text("format").equals(FORMAT)) {
                long version = json.whole("version");
                if (version >= 1 && version <= VERSION) {
                    return;
                }
                throw RunProblem.OTHER_VERSION.of(folder.root(), version, VERSION).exception();
            }
            what = RunProblem.OTHER_RECORD;
        } catch (InvalidInputException e) {
            if (e.has(RunProblem.OTHER_VERSION)) {
                throw e;
            }
            what = RunProblem.DAMAGED_RECORD;
        }
        throw what.of(folder.record()).exception();
    }

    /** Whether a folder in here bears the mark of a run; that is how a run is known whose record was lost. */
    private boolean holdsKeys() throws IOException {
        List<Path> homes = new ArrayList<>(homesOfRun());
        homes.addAll(homesOfSamples().values());
        for (Path home : homes) {
            if (KeyStore.isMarked(home)) {
                return true;
            }
        }
        return false;
    }

    private static void requireKey(Path home) throws IOException {
        if (!Files.isDirectory(home) || KeyStore.isMarked(home)) {
            return;
        }
        List<Path> foreign = list(home, path -> !path.getFileName().toString().contains(ResultPlace.KEPT));
        if (!foreign.isEmpty()) {
            throw RunProblem.NO_KEY
                    .of(home, foreign.stream().limit(2).map(file -> String.valueOf(file.getFileName())).toList()).exception();
        }
    }

    /** Deletes what earlier runs left that were cut short; only called by who holds the lock. */
    void clean() throws IOException {
        for (Path path : list(folder.root())) {
            if (Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)
                    && PASSING.matcher(path.getFileName().toString()).matches()) {
                Files.deleteIfExists(path);
            }
        }
        cleanDrafts();
    }

    /** Deletes drafts, and their folder if nothing else is in it. */
    void cleanDrafts() throws IOException {
        Disk.requireNoLink(folder.root(), folder.drafts());
        if (!Files.isDirectory(folder.drafts())) {
            return;
        }
        for (Path draft : list(folder.drafts())) {
            if (isDraft(draft)) {
                Trees.delete(draft);
            }
        }
        if (Disk.isEmptyFolder(folder.drafts())) {
            Files.delete(folder.drafts());
        }
    }

    private static boolean isDraft(Path path) {
        return DRAFT.matcher(path.getFileName().toString()).matches();
    }

    private boolean isPassing(Path path) {
        String name = path.getFileName().toString();
        return path.equals(folder.lockFile()) || path.equals(folder.drafts()) || PASSING.matcher(name).matches();
    }

    /** The folders in which results over all samples lie. */
    private List<Path> homesOfRun() {
        return Stream.of(StepName.values()).filter(step -> !step.perSample()).map(step -> folder.home(step, 0)).toList();
    }

    /** Those of samples, also beyond the campaign, which are looked for once: a campaign has many. */
    private SortedMap<Integer, Path> homesOfSamples() throws IOException {
        SortedMap<Integer, Path> homes = new TreeMap<>();
        new SampleStore(folder.root()).numbers().forEach(sample -> homes.put(sample, folder.home(StepName.PACK, sample)));
        return homes;
    }

    /** Every path that a run writes to, but for samples. */
    private List<Path> places() throws IOException {
        List<Path> places = new ArrayList<>(placesOfRun());
        places.addAll(homesOfRun());
        places.addAll(list(folder.dependentStudies()));
        return places;
    }

    private List<Path> placesOfRun() {
        return List.of(folder.record(), folder.study(), folder.about(), folder.lockFile(), folder.drafts(),
                folder.root().resolve(RunCrate.FILE), folder.samples(), folder.dependentStudies(), folder.curve());
    }

    private static List<Path> list(Path folder) throws IOException {
        return list(folder, _ -> true);
    }

    private static List<Path> list(Path folder, Predicate<Path> wanted) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> list = Files.list(folder)) {
            return list.filter(wanted).sorted().toList();
        }
    }
}
