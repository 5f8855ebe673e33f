// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.runs;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Supplier;

import org.pressling.dataset.Split;
import org.pressling.dataset.io.Json;
import org.pressling.dem.InvalidInputException;
import org.pressling.learning.Evaluation;
import org.pressling.learning.LabelMetrics;
import org.pressling.model.io.Studies;
import org.pressling.model.path.StudyValues;
import org.pressling.study.RunAbout;
import org.pressling.study.RunState;
import org.pressling.study.RunStatus;
import org.pressling.study.key.KeyStore;
import org.pressling.study.key.ResultHome;
import org.pressling.study.layout.RunFolder;
import org.pressling.study.layout.StepName;

/**
 * A run as its folder tells of it.
 *
 * @param folder   its folder
 * @param study    name of the study
 * @param about    what a person said of it
 * @param state    how it stands; nothing if the record does not tell
 * @param started  when it was begun or gone on with last, nothing if unknown
 * @param seconds  time spent on its steps, those included whose results were taken over [s]
 * @param samples  samples of its campaign
 * @param quality  counts of presses by verdict, such as {@code passed}; empty before they are judged
 * @param settings values of the study by path, defaults included
 * @param r2       R² of the network on held-out samples by label; empty before it is evaluated, even where the evaluation of the
 *                 run before lies there
 * @param troubles what of it could not be read
 */
public record KeptRun(RunFolder folder, String study, RunAbout about, Optional<RunState> state, Optional<Instant> started,
        double seconds, long samples, SequencedMap<String, Long> quality, SequencedMap<String, String> settings,
        SequencedMap<String, Double> r2, List<InvalidInputException> troubles) {
    private static final List<String> VERDICTS = List.of("passed", "outside_domain", "failed");

    /** Makes maps and lists unchangeable. */
    public KeptRun {
        quality = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(quality));
        settings = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(settings));
        r2 = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(r2));
        troubles = List.copyOf(troubles);
    }

    /**
     * Reads what a folder tells. A file that is damaged costs what it would tell, and is among the troubles.
     *
     * @param folder a run folder
     * @return the run
     */
    public static KeptRun read(RunFolder folder) {
        return new Reader(folder).read();
    }

    /** {@return the name that it was given, else that of its folder} */
    public String name() {
        return about.name().isEmpty() ? String.valueOf(folder.root().getFileName()) : about.name();
    }

    /** {@return the same with other words of a person} */
    public KeptRun with(RunAbout words) {
        return new KeptRun(folder, study, words, state, started, seconds, samples, quality, settings, r2, troubles);
    }

    private static final class Reader {
        private final RunFolder folder;
        private final List<InvalidInputException> troubles = new ArrayList<>();

        Reader(RunFolder folder) {
            this.folder = folder;
        }

        KeptRun read() {
            Optional<Json> record = part(() -> Json.read(folder.record()));
            SequencedMap<String, Long> quality = new LinkedHashMap<>();
            record.filter(json -> json.has("presses")).ifPresent(json -> part(() -> quality(json.child("presses"), quality)));
            SequencedMap<String, Double> r2 = new LinkedHashMap<>();
            Optional<Json> steps = record.flatMap(json -> part(() -> json.child("steps")));
            Optional<RunState> state = RunStatus.read(folder).map(RunStatus::state);
            boolean isAtEnd = state.filter(RunState.DONE::equals).isPresent();
            if (Files.isRegularFile(folder.metrics())
                    && (record.isEmpty() || steps.filter(found -> hasEvaluated(found, isAtEnd)).isPresent())) {
                part(() -> r2(r2));
            }
            return new KeptRun(folder, record.flatMap(json -> part(() -> json.text("study"))).orElse(""),
                    part(() -> RunAbout.read(folder)).orElse(RunAbout.NONE), state,
                    record.flatMap(json -> part(() -> started(json.text("started")))).flatMap(found -> found),
                    steps.flatMap(found -> part(() -> seconds(found))).orElse(0.0),
                    record.flatMap(json -> part(() -> json.whole("samples"))).orElse(0L), quality,
                    part(() -> StudyValues.of(Studies.load(folder.study()))).orElseGet(LinkedHashMap::new), r2, troubles);
        }

        /** In the folder of a run that was stopped, or went up to an earlier step, may lie the evaluation of the run before. */
        private boolean hasEvaluated(Json steps, boolean isAtEnd) {
            String step = StepName.EVALUATE.id();
            if (isAtEnd || !steps.has(step)) {
                return steps.has(step);
            }
            Optional<String> wanted = part(() -> steps.child(step).text("key"));
            try {
                return KeyStore.find(ResultHome.of(folder, StepName.EVALUATE, 0))
                        .filter(stored -> Optional.of(stored.key().hash()).equals(wanted)).isPresent();
            } catch (IOException unreadable) {
                return false; // nobody knows of what it is then
            }
        }

        private <T> Optional<T> part(Supplier<T> reading) {
            try {
                return Optional.of(reading.get());
            } catch (InvalidInputException damaged) {
                troubles.add(damaged);
                return Optional.empty();
            }
        }

        private static Optional<Instant> started(String text) {
            try {
                return text.isEmpty() ? Optional.empty() : Optional.of(Instant.parse(text));
            } catch (DateTimeParseException damaged) {
                return Optional.empty();
            }
        }

        private static double seconds(Json steps) {
            return steps.keys().stream().mapToDouble(step -> steps.child(step).number("seconds")).sum();
        }

        private static SequencedMap<String, Long> quality(Json presses, SequencedMap<String, Long> quality) {
            VERDICTS.stream().filter(presses::has).forEach(verdict -> quality.put(verdict, presses.whole(verdict)));
            return quality;
        }

        private SequencedMap<String, Double> r2(SequencedMap<String, Double> r2) {
            try {
                for (LabelMetrics label : Evaluation.read(folder.metrics()).of(Evaluation.NETWORK, Split.TEST)) {
                    r2.put(label.label(), label.r2());
                }
                return r2;
            } catch (IOException unreadable) {
                throw RunsProblem.UNREADABLE.of(RunFolder.failure(unreadable)).in(folder.metrics()).exception(unreadable);
            }
        }
    }
}
