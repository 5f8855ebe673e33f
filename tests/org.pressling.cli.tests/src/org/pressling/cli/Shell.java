// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.pressling.dataset.LabelColumn;
import org.pressling.dataset.interchange.Exporter;
import org.pressling.learning.LearningEngine;
import org.pressling.learning.NetworkExporter;
import org.pressling.learning.testing.FakeEngine;
import org.pressling.model.Study;
import org.pressling.model.io.Studies;
import org.pressling.model.path.StudyPaths;
import org.pressling.study.contribute.Contributions;

/** A command line with captured streams in a folder of its own. */
final class Shell {
    private static final List<String> TINY = List.of("name=tiny", "packing.initialWidth=11.5", "packing.height=10",
            "packing.amRatio=0.7", "packing.amDiameterMeanMin=2.5", "packing.amDiameterMeanMax=3",
            "packing.amDiameterSdMin=0", "packing.amDiameterSdMax=0.3", "press.finalWidth=10", "press.wallSpeed=100",
            "press.unbalancedLimit=0.1", "press.maxRelaxSteps=300", "press.historyPoints=10", "rendering.crop=1",
            "rendering.pixels=16", "campaign.replicates=4", "split.train=2", "split.validation=1", "split.test=1",
            "split.admit=ALL",
            "network.blocks=4", "network.dense=8", "training.epochs=2", "training.batchSize=2");

    /** Writes the labels of a model, one a line. */
    private static final NetworkExporter LABELS = (network, folder, name) -> List.of(Files.write(
            folder.resolve(name + ".txt"), network.model().labels().stream().map(LabelColumn::name).toList()));

    final Path folder;
    final Cancellation cancellation = new Cancellation();
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final boolean terminal;
    private final boolean engine;

    Shell(Path folder) {
        this(folder, false, true);
    }

    Shell(Path folder, boolean terminal, boolean engine) {
        this.folder = folder;
        this.terminal = terminal;
        this.engine = engine;
    }

    /** Writes a study of four samples, pressed in a blink, to {@code tiny.pressling}. */
    static void writeTinyStudy(Path folder, String... changes) throws IOException {
        Study study = Studies.create();
        TINY.forEach(value -> StudyPaths.set(study, value));
        for (String change : changes) {
            StudyPaths.set(study, change);
        }
        Files.createDirectories(folder);
        Studies.save(study, folder.resolve("tiny.pressling"));
    }

    /** Runs a command line, words separated by blanks. */
    int run(String line) {
        return run(line.isBlank() ? new String[0] : line.split(" +"));
    }

    int run(String... words) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return Main.run(words, session());
    }

    /** {@return what commands run in} */
    Session session() {
        Contributions without = Contributions.onClassPath().without(LearningEngine.KIND);
        Contributions contributions = engine ? without.with(LearningEngine.KIND, "fake", new FakeEngine())
                .with(Exporter.KIND, "fake", LABELS) : without;
        return new Session(folder, new PrintWriter(out, true), new PrintWriter(err, true), terminal, () -> contributions,
                cancellation);
    }

    String out() {
        return out.toString();
    }

    String err() {
        return err.toString();
    }
}
