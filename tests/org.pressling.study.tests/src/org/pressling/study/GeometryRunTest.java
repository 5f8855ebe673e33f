// SPDX-License-Identifier: EPL-2.0
package org.pressling.study;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pressling.dataset.Dataset;
import org.pressling.dataset.DatasetReader;
import org.pressling.dataset.geometry.GeometryPredictors;
import org.pressling.dataset.io.CsvTable;
import org.pressling.dem.InvalidInputException;
import org.pressling.dem.Unit;
import org.pressling.learning.LearningEngine;
import org.pressling.learning.NetworkProblem;
import org.pressling.learning.TrainedModel;
import org.pressling.learning.direct.ScalarEngine;
import org.pressling.learning.testing.FakeEngine;
import org.pressling.learning.trust.ModelReader;
import org.pressling.study.contribute.Contributions;
import org.pressling.study.key.KeyStore;
import org.pressling.study.key.ResultHome;
import org.pressling.study.layout.RunFolder;
import org.pressling.study.layout.StepName;

/** Runs whose network is given the geometry of the pictures, from the training to what a report and a prediction say. */
class GeometryRunTest {
    private static final Contributions JAVA = Contributions.onClassPath().without(LearningEngine.KIND)
            .with(LearningEngine.KIND, "alone", new FakeEngine()).with(LearningEngine.KIND, "scalar", new ScalarEngine());

    @TempDir
    private Path folder;

    private static StudyRun run(Path place, int threads, String... changes) {
        return StudyRun.of(TinyStudy.create(changes), place, JAVA, new RunOptions(threads, StepName.REPORT));
    }

    @ParameterizedTest
    @CsvSource({"NUMBERS,1,13", "MAPS,3,0", "BOTH,3,13"})
    void predictionsOfTheRunAreThoseOfItsModel(String geometry, int channels, int numbers) throws IOException {
        run(folder, 2, "network.geometry=" + geometry, "training.networks=2", "training.mirrorAverage=true").run(RunMonitor.NONE);
        TrainedModel model = TrainedModel.load(folder.resolve("model"));
        assertEquals(channels, model.spec().channels());
        assertEquals(numbers, model.spec().numbers());
        Dataset dataset = DatasetReader.read(folder.resolve("dataset"));
        CsvTable told = CsvTable.read(folder.resolve("evaluate/predictions.csv"));
        String column = dataset.labels().getFirst().column(); // the rows of the network come first
        try (ModelReader reader = ModelReader.open(folder.resolve("model"), JAVA.engine(model.spec()), 1)) {
            for (int i = 0; i < dataset.size(); i++) {
                double[] read = reader.predictor().predict(reader.predictor().input(dataset.entry(i).image()));
                assertEquals(told.finite(i, column, Unit.NONE), read[0], 1e-5 * Math.abs(read[0]), "picture " + i);
                assertTrue(reader.read(dataset.entry(i).image(), true).values().isPresent());
            }
        }
        assertTrue(Files.exists(folder.resolve("report/index.html")));
        assertEquals(Optional.of(geometry), KeyStore.find(ResultHome.of(new RunFolder(folder), StepName.LEARN, 0)).orElseThrow()
                .key().inputs().find("geometry"));
    }

    @Test
    void numbersChangeWhatIsLearntForAnyNumberOfThreadsAlike() throws IOException {
        Path one = folder.resolve("one");
        Path two = folder.resolve("two");
        run(one, 1, "network.geometry=BOTH").run(RunMonitor.NONE);
        run(two, 2, "network.geometry=BOTH").run(RunMonitor.NONE);
        assertArrayEquals(Files.readAllBytes(one.resolve("model/network.bin")),
                Files.readAllBytes(two.resolve("model/network.bin")));
        TrainedModel model = TrainedModel.load(one.resolve("model"));
        assertEquals(GeometryPredictors.WITHOUT_RIMS, model.geometry().orElseThrow().mean().length);
    }

    @Test
    void anEngineThatTakesPicturesAloneIsPassedOverAndRefusedWhereItIsAskedFor() throws IOException {
        run(folder, 1, "network.geometry=NUMBERS").run(RunMonitor.NONE);
        assertEquals("scalar", TrainedModel.provenanceOf(folder.resolve("model")).get("engine_id"));
        Path maps = folder.resolve("maps");
        InvalidInputException refused = assertThrows(InvalidInputException.class,
                () -> run(maps, 1, "network.geometry=NUMBERS", "training.engine=alone").run(RunMonitor.NONE));
        assertTrue(refused.has(NetworkProblem.PICTURES_ALONE), refused::getMessage);
        assertEquals(List.of("learn", "evaluate", "report"), run(folder, 1).plan().steps().stream()
                .filter(line -> line.todo() > 0).map(line -> line.step().id()).toList());
    }
}
