// SPDX-License-Identifier: EPL-2.0
package org.pressling.study;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressling.dataset.io.Json;
import org.pressling.learning.LearningEngine;
import org.pressling.learning.TrainedModel;
import org.pressling.learning.testing.FailingEngine;
import org.pressling.learning.testing.FailingEngine.Call;
import org.pressling.learning.testing.FakeEngine;
import org.pressling.learning.testing.SlowEngine;
import org.pressling.study.contribute.Contributions;
import org.pressling.study.contribute.DeviceWish;
import org.pressling.study.contribute.EngineWish;
import org.pressling.study.contribute.StudyAnalysis;
import org.pressling.study.key.KeyStore;
import org.pressling.study.key.ResultHome;
import org.pressling.study.layout.RunFolder;
import org.pressling.study.layout.StepName;

/** Which engine trains the network of a run, what keys and records say of it, and what happens when its card is lost. */
class EngineRunTest {
    private static final Contributions PLAIN = TinyStudy.contributions();

    @TempDir
    private Path folder;
    private final List<String> notes = new ArrayList<>();

    /** The processor is slow, so that a card is chosen. */
    private static Contributions with(LearningEngine card) {
        return Contributions.onClassPath().without(LearningEngine.KIND)
                .with(LearningEngine.KIND, "fake", new SlowEngine(new FakeEngine(), 3)).with(LearningEngine.KIND, "card", card);
    }

    private static FailingEngine card(Call fatal, int at) {
        return new FailingEngine(new FakeEngine(), fatal, at);
    }

    private StudyRun run(Path place, Contributions contributions, DeviceWish device, String... changes) throws IOException {
        StudyRun run = of(place, contributions, device, changes);
        run.run(new RunMonitor() {
            @Override
            public void noted(String note) {
                notes.add(note);
            }
        });
        return run;
    }

    private static StudyRun of(Path place, Contributions contributions, DeviceWish device, String... changes) {
        return StudyRun.of(TinyStudy.create(changes), place, contributions,
                new RunOptions(1, StepName.REPORT, false, new EngineWish(EngineWish.AUTO, device)));
    }

    private static Optional<String> keyed(Path place) throws IOException {
        return KeyStore.find(ResultHome.of(new RunFolder(place), StepName.LEARN, 0)).orElseThrow().key().inputs().find("engine");
    }

    private static Map<String, String> recorded(Path place) {
        return Json.read(place.resolve("run.json")).child("training").texts();
    }

    private static boolean isCurrent(Path place, Contributions contributions, String... changes) throws IOException {
        return of(place, contributions, DeviceWish.AUTO, changes).plan().isCurrent();
    }

    @Test
    void thePlainEngineShowsInTheRecordAndNotInTheKey() throws IOException {
        run(folder, PLAIN, DeviceWish.AUTO);
        assertEquals(Optional.empty(), keyed(folder));
        assertEquals("fake", recorded(folder).get("engine_id"));
        assertEquals("the first on the processor", recorded(folder).get("engine_choice"));
        assertEquals(List.of("fake"), Json.read(folder.resolve("run.json")).list("contributions").stream()
                .filter(used -> used.text("at").equals("training.engine")).map(used -> used.text("id")).toList());
        assertEquals(List.of(), notes);
        assertTrue(Files.readString(folder.resolve("report/index.html")).contains("Choice of engine"));
        run(folder, PLAIN, DeviceWish.GPU);
        assertTrue(isCurrent(folder, PLAIN), "how to run makes nothing stale");
        assertEquals(List.of(), notes);
        assertTrue(isCurrent(folder, with(card(Call.TRAIN, 1000))), "a card that came later does not, either");
    }

    @Test
    void anEngineThatIsAskedForIsInTheKey() throws IOException {
        Contributions two = PLAIN.with(LearningEngine.KIND, "other", new FakeEngine());
        run(folder, two, DeviceWish.AUTO, "training.engine=fake");
        assertEquals(Optional.of("fake"), keyed(folder));
        assertEquals("it is asked for", recorded(folder).get("engine_choice"));
        assertTrue(isCurrent(folder, two, "training.engine=fake"));
        assertFalse(isCurrent(folder, two));
        assertFalse(isCurrent(folder, two, "training.engine=other"));
    }

    @Test
    void theCardIsTakenWhereItIsFasterAndItsNetworkStaysWhereverTheFolderGoes() throws IOException {
        run(folder, with(card(Call.TRAIN, 10_000)), DeviceWish.AUTO);
        assertEquals(Optional.of("card"), keyed(folder));
        assertEquals("card", recorded(folder).get("engine_id"));
        assertTrue(recorded(folder).get("engine_trial").matches("fake \\d+ pictures/s, card \\d+ pictures/s"),
                recorded(folder)::toString);
        assertTrue(notes.getFirst().startsWith("Trains with card on Card that fails, compute capability 8.0, 1.0 GiB"),
                notes::toString);
        assertTrue(isCurrent(folder, with(card(Call.TRAIN, 10_000))));
        assertTrue(of(folder, with(card(Call.TRAIN, 10_000)), DeviceWish.CPU).plan().isCurrent());
        RunPlan asked = of(folder, with(card(Call.TRAIN, 10_000)), DeviceWish.AUTO, "training.engine=card").plan();
        assertEquals(List.of("report"), asked.steps().stream().filter(line -> line.todo() > 0).map(line -> line.step().id())
                .toList(), "the report tells what was asked for");
    }

    @Test
    void aLostCardEndsNothing() throws IOException {
        Path plain = folder.resolve("plain");
        Path lost = folder.resolve("lost");
        run(plain, PLAIN, DeviceWish.AUTO, "training.networks=2");
        run(lost, with(card(Call.TRAIN, 55)), DeviceWish.AUTO, "training.networks=2"); // 50 steps of trial, then 2 of each epoch
        assertTrue(notes.stream().anyMatch(note -> note.contains("lost in epoch 3: The card of the test is gone.")),
                notes::toString);
        assertTrue(recorded(lost).get("device_lost").contains("goes on from the end of the epoch before with slow fake"),
                recorded(lost)::toString);
        assertTrue(Files.readString(lost.resolve("report/index.html")).contains("Loss of the device"));
        TrainedModel expected = TrainedModel.load(plain.resolve("model"));
        TrainedModel model = TrainedModel.load(lost.resolve("model"));
        assertArrayEquals(expected.weights(), model.weights());
        assertArrayEquals(expected.further().getFirst(), model.further().getFirst());
        assertTrue(isCurrent(lost, with(card(Call.TRAIN, 55)), "training.networks=2"));
    }

    @Test
    void aCardThatIsLostWhenTheNetworkIsDoneCostsNothing() throws IOException {
        run(folder, with(card(Call.PREDICT, 4)), DeviceWish.AUTO); // one picture to validate with in each of three epochs
        assertTrue(recorded(folder).get("device_lost").contains("lost after the training"), recorded(folder)::toString);
    }

    @Test
    void dependentStudiesTrainOnTheSameCard() throws IOException {
        Contributions contributions = with(card(Call.TRAIN, 10_000)).with(StudyAnalysis.KIND, "twin",
                new DependentStudiesTest.Twin());
        run(folder, contributions, DeviceWish.AUTO, "analyses=twin");
        List<Path> models;
        try (var walk = Files.walk(folder)) {
            models = walk.filter(file -> file.endsWith("model.json")).toList();
        }
        assertEquals(2, models.size());
        assertEquals(2, notes.stream().filter(note -> note.contains("Trains with card")).count(), notes::toString);
        for (Path model : models) {
            assertEquals("card", TrainedModel.provenanceOf(model.getParent()).get("engine_id"), model.toString());
        }
        assertTrue(isCurrent(folder, contributions, "analyses=twin"));
    }
}
