// SPDX-License-Identifier: EPL-2.0
package org.pressling.study;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assertions;
import org.pressling.learning.LearningEngine;
import org.pressling.learning.testing.FakeEngine;
import org.pressling.model.Study;
import org.pressling.model.io.Studies;
import org.pressling.model.path.StudyPaths;
import org.pressling.study.contribute.Contributions;
import org.pressling.study.layout.StepName;

/** A study of six samples of some eighty particles each, pressed in a blink, and what tests ask of its run folder. */
final class TinyStudy {
    private static final List<String> VALUES = List.of("name=tiny", "seed=7", "packing.initialWidth=11.5",
            "packing.height=10", "packing.amRatio=0.7", "packing.amDiameterMeanMin=2.5", "packing.amDiameterMeanMax=3",
            "packing.amDiameterSdMin=0", "packing.amDiameterSdMax=0.3", "press.finalWidth=10", "press.wallSpeed=100",
            "press.unbalancedLimit=0.1", "press.maxRelaxSteps=300", "press.historyPoints=10", "rendering.crop=1",
            "rendering.pixels=16", "campaign.factors[packing.initialWidth]=11.5 12", "campaign.replicates=3",
            "split.train=3", "split.validation=1", "split.test=2", "split.admit=ALL", "network.blocks=4", "network.dense=8",
            "training.epochs=3", "training.batchSize=2");

    private TinyStudy() {
    }

    static Study create(String... changes) {
        Study study = Studies.create();
        VALUES.forEach(value -> StudyPaths.set(study, value));
        for (String change : changes) {
            StudyPaths.set(study, change);
        }
        return study;
    }

    static Contributions contributions() {
        return Contributions.onClassPath().without(LearningEngine.KIND).with(LearningEngine.KIND, "fake", new FakeEngine());
    }

    static StudyRun run(Path folder, int threads, StepName last, String... changes) {
        return StudyRun.of(create(changes), folder, contributions(), new RunOptions(threads, last));
    }

    /** SHA-256 of every file of a run by its name, but for what tells of time and place. */
    static SortedMap<String, String> bytes(Path folder) throws IOException {
        SortedMap<String, String> hashes = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString();
                boolean tellsTime = name.equals("run.json") || name.equals(".lock") || name.startsWith("report")
                        || name.endsWith("ro-crate-metadata.json") || name.endsWith(".crate.key");
                if (!tellsTime) {
                    hashes.put(name, HexFormat.of().formatHex(sha256().digest(Files.readAllBytes(file))));
                }
            }
        }
        return hashes;
    }

    /** Copies all files of a run to another folder. */
    static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> walk = Files.walk(from)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    /** Compares two runs file by file and names the files that differ. */
    static void assertSameBytes(SortedMap<String, String> expected, SortedMap<String, String> actual) {
        SortedMap<String, String> differing = new TreeMap<>(expected);
        actual.forEach((name, hash) -> {
            if (!differing.remove(name, hash)) {
                differing.put(name, hash);
            }
        });
        Assertions.assertEquals(Set.of(), differing.keySet(), "files that differ");
        Assertions.assertFalse(expected.isEmpty());
    }

    private static java.security.MessageDigest sha256() {
        try {
            return java.security.MessageDigest.getInstance("SHA-256");
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
