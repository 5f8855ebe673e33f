// SPDX-License-Identifier: EPL-2.0
package org.pressling.study;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.pressling.analysis.Provenance;
import org.pressling.analysis.SettingRow;
import org.pressling.dataset.io.Json;
import org.pressling.dem.InvalidInputException;
import org.pressling.model.Study;
import org.pressling.study.contribute.Contributions;
import org.pressling.study.crate.Publication;
import org.pressling.study.crate.RunCrate;
import org.pressling.study.crate.RunFacts;
import org.pressling.study.disk.Disk;
import org.pressling.study.layout.RunFolder;
import org.pressling.study.layout.StepName;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Keeps {@code run.json}: what was run where, each step's key and time, and how it ended. Times of a step add up over
 * runs that go on with the same key. The crate beside it goes when a run begins to change results, and comes when it ends.
 */
final class RunRecord {
    /** Seconds by step of those who worked on samples alone since the last whole run. */
    private static final String SHARDS = "secondsOfShards";

    private final RunFolder folder;
    private final Study study;
    private final Contributions installed;
    private final RunOptions options;
    private final Machine machine = Machine.here();
    private final Map<StepName, String> keys = new EnumMap<>(StepName.class);
    private final Map<StepName, Double> seconds = new EnumMap<>(StepName.class);
    private final RunCrate crate;
    private Consumer<String> told = _ -> {
        // nobody listens before the run begins
    };
    private boolean changes;
    private String started = "";
    private int samples;
    private UsedContributions used = UsedContributions.none();
    private Optional<PressAccount> presses = Optional.empty();

    RunRecord(RunFolder folder, Study study, Contributions installed, RunOptions options) {
        this.folder = folder;
        this.study = study;
        this.installed = installed;
        this.options = options;
        crate = new RunCrate(folder);
    }

    /**
     * Refuses a folder with the results of another study, or of a whole campaign where one sample is to be pressed: they
     * would be replaced, and may have taken days.
     *
     * @param oneSample whether a single sample is to be pressed
     * @throws InvalidInputException if the folder's record names another study or more samples than that
     */
    void requireOwn(boolean oneSample) {
        if (!Files.isRegularFile(folder.record())) {
            return; // new, or its record was lost
        }
        Json before = Json.read(folder.record());
        String name = before.text("study");
        long count = before.whole("samples");
        if (!name.equals(study.getName())) {
            throw RunProblem.OTHER_STUDY.of(folder.root(), name, count, String.valueOf(study.getName())).exception();
        }
        if (oneSample && count > 1) {
            throw RunProblem.MANY_SAMPLES.of(folder.root(), name, count).exception();
        }
    }

    /**
     * Notes that the run is under way.
     *
     * @param pipeline what is run
     * @param note gets a sentence for each file of somebody else that is kept beside
     */
    void begin(Pipeline pipeline, Consumer<String> note) throws IOException {
        started = now();
        samples = pipeline.samples();
        used = UsedContributions.of(study, installed);
        told = note;
        List<RunPlan.Line> steps = pipeline.plan(options.last()).steps();
        steps.forEach(line -> keys.put(line.step(), pipeline.key(line.step())));
        changes |= steps.stream().anyMatch(line -> line.todo() > 0);
        if (changes) {
            crate.clear(told);
        }
        Map<StepName, Double> before = earlierSeconds(folder);
        options.donors().forEach(run -> earlierSeconds(run).forEach(before::putIfAbsent));
        keys.keySet().forEach(step -> seconds.put(step, before.getOrDefault(step, 0.0)));
        write(RunState.RUNNING, null);
    }

    /**
     * Notes that somebody works on samples of the run; nobody else may do the like meanwhile. What was noted of whole runs
     * stays.
     *
     * @param all  samples of the campaign
     * @param note gets a sentence for each file of somebody else that is kept beside
     */
    void beginSamples(int all, Consumer<String> note) throws IOException {
        requireOwn(false);
        samples = all;
        if (!Files.isRegularFile(folder.record())) {
            started = now();
            used = UsedContributions.of(study, installed);
            write(RunState.RUNNING, null);
            return;
        }
        Json before = Json.read(folder.record());
        if (!before.text("state").equals(RunState.RUNNING.word()) || before.whole("samples") != all) {
            crate.clear(note);
            Disk.replace(folder.record(), Json.text(before.copy().put("state", RunState.RUNNING.word()).put("samples", all))
                    .getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Adds the time that was spent on samples since {@link #beginSamples}, likewise. */
    void endSamples() throws IOException {
        ObjectNode root = Json.read(folder.record()).copy();
        ObjectNode sum = root.withObject("/" + SHARDS);
        seconds.forEach((step, time) -> sum.put(step.id(), rounded(sum.path(step.id()).asDouble(0) + time)));
        Disk.replace(folder.record(), Json.text(root).getBytes(StandardCharsets.UTF_8));
    }

    /** Counts the time that was spent on samples in another folder, whose results came over. */
    void spentIn(RunFolder other) {
        Json there = Json.read(other.record());
        if (there.has(SHARDS)) {
            there.child(SHARDS).keys().forEach(step -> spent(StepName.parse(step).getFirst(), there.child(SHARDS).number(step)));
        }
    }

    private static double rounded(double time) {
        return Math.round(time * 1000) / 1000.0;
    }

    /** Notes time spent on steps. */
    void spent(Map<StepName, Double> more) {
        more.forEach(this::spent);
    }

    /** Notes time spent on a step. */
    void spent(StepName step, double more) {
        changes |= more > 0;
        seconds.merge(step, more, Double::sum);
    }

    /** Notes what has been found of the presses. */
    void checked(PressAccount account) {
        presses = Optional.of(account);
    }

    /** Notes how the run ended, and takes its drafts away. */
    void end(RunState state, Throwable cause, RunGuard guard) throws IOException {
        try {
            end(state, cause);
            guard.cleanDrafts();
        } catch (IOException e) {
            if (cause == null) {
                throw e;
            }
            cause.addSuppressed(e); // a full disk, say: the first failure is the one to tell
        }
    }

    private void end(RunState state, Throwable cause) throws IOException {
        String ended = write(state, cause);
        if (changes || !crate.isThere()) {
            crate.write(new RunFacts(String.valueOf(study.getName()), state.word(), started, ended, samples, machine.version(),
                    machine.java(), machine.system(), study.getSeed()), Publication.of(System.getenv()), told);
        }
    }

    /** What the study names, and the engine that trained the network that is there. */
    private UsedContributions used() {
        return keys.containsKey(StepName.LEARN) ? used.and(TrainingAccount.of(folder).engine()) : used;
    }

    /** What the report tells of the run. */
    Provenance provenance() {
        List<SettingRow> facts = new ArrayList<>();
        facts.add(new SettingRow("Pressling", machine.version(), ""));
        facts.add(new SettingRow("Seed", Long.toString(study.getSeed()), ""));
        facts.add(new SettingRow("Samples", Integer.toString(samples), ""));
        facts.add(new SettingRow("Contact law", study.getContactLaw().getId(), ""));
        facts.add(new SettingRow("Packer", study.getPacking().getPacker().getId(), ""));
        used().byBundle().forEach((bundle, what) -> facts.add(new SettingRow("From " + bundle, what, "")));
        TrainingAccount.of(folder).facts().forEach((name, text) -> facts.add(new SettingRow(name, text, "")));
        facts.add(new SettingRow("Key of the data set", keys.getOrDefault(StepName.DATASET, ""), ""));
        facts.add(new SettingRow("Started", started, ""));
        facts.add(new SettingRow("Java", machine.java(), ""));
        facts.add(new SettingRow("System", machine.system(), ""));
        facts.add(new SettingRow("Processor", (machine.processor() + " " + machine.features()).strip(), ""));
        facts.add(new SettingRow("Cores", Integer.toString(machine.cores()), ""));
        facts.add(new SettingRow("Threads", Integer.toString(options.threads()), ""));
        List<Provenance.Stage> stages = new ArrayList<>();
        seconds.forEach((step, time) -> stages.add(new Provenance.Stage(step.id(), time)));
        return new Provenance(facts, stages);
    }

    private String write(RunState state, Throwable cause) throws IOException {
        String ended = state == RunState.RUNNING ? "" : now();
        ObjectNode root = Json.object();
        root.put("format", RunGuard.FORMAT).put("version", RunGuard.VERSION).put("study", study.getName())
                .put("state", state.word());
        if (cause != null && state == RunState.FAILED) {
            root.put("error", String.valueOf(cause.getMessage()));
            Throwable reason = cause instanceof StepFailedException ? cause.getCause() : cause;
            if (reason instanceof InvalidInputException invalid) {
                ArrayNode told = root.putArray("problems");
                invalid.problems().forEach(problem -> told.addObject().put("code", problem.code().id())
                        .put("text", problem.text(Locale.ENGLISH)));
            }
        }
        root.put("started", started).put("ended", ended);
        root.put("seed", study.getSeed()).put("samples", samples).put("threads", options.threads());
        root.putObject("machine").put("pressling", machine.version()).put("java", machine.java())
                .put("system", machine.system()).put("processor", machine.processor())
                .put("features", machine.features()).put("cores", machine.cores());
        used().put(root);
        presses.ifPresent(account -> account.put(root.putObject("presses")));
        if (keys.containsKey(StepName.LEARN)) {
            TrainingAccount.of(folder).put(root);
        }
        ObjectNode steps = root.putObject("steps");
        keys.forEach((step, key) -> steps.putObject(step.id()).put("key", key)
                .put("seconds", rounded(seconds.getOrDefault(step, 0.0))));
        Disk.replace(folder.record(), Json.text(root).getBytes(StandardCharsets.UTF_8));
        return ended;
    }

    /**
     * Times that an earlier run, or one whose results were taken over, spent on results of the same keys; of this run also those
     * of others who worked on samples alone.
     */
    private Map<StepName, Double> earlierSeconds(RunFolder of) {
        Map<StepName, Double> earlier = new EnumMap<>(StepName.class);
        if (Files.isRegularFile(of.record())) {
            try {
                Json record = Json.read(of.record());
                Json before = record.child("steps");
                for (Map.Entry<StepName, String> step : keys.entrySet()) {
                    StepName name = step.getKey();
                    String then = before.has(name.id()) ? name.id() : name.former();
                    if (before.has(then) && before.child(then).text("key").equals(step.getValue())) {
                        earlier.put(name, before.child(then).number("seconds"));
                    }
                    if (of.equals(folder) && record.has(SHARDS) && record.child(SHARDS).has(name.id())) {
                        earlier.merge(name, record.child(SHARDS).number(name.id()), Double::sum);
                    }
                }
            } catch (InvalidInputException e) {
                earlier.clear(); // a damaged record costs the times of earlier runs and nothing else
            }
        }
        return earlier;
    }

    private static String now() {
        return Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
