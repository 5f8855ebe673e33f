// SPDX-License-Identifier: EPL-2.0
package org.pressling.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressling.dataset.io.Json;
import org.pressling.study.crate.Publication;
import org.pressling.study.crate.RunCrate;
import org.pressling.study.crate.RunFacts;
import org.pressling.study.disk.Disk;
import org.pressling.study.layout.RunFolder;
import org.pressling.study.layout.StepName;

/** What a run folder tells repositories of itself is true, complete in itself, and nobody's edits are lost. */
class RunCrateTest {
    private static final RunFacts FACTS = new RunFacts("trial", "done", "2026-01-01T00:00:00Z", "2026-01-01T01:00:00Z", 6,
            "1.2.3",
            "25", "Linux", 42);

    @TempDir
    private static Path finished;
    @TempDir
    private Path folder;
    private final List<String> notes = new ArrayList<>();
    private final RunMonitor noting = new RunMonitor() {
        @Override
        public synchronized void noted(String note) {
            notes.add(note);
        }
    };

    @BeforeEach
    void copyAFinishedRun() throws IOException {
        if (!Files.exists(finished.resolve("run.json"))) {
            TinyStudy.run(finished, 2, StepName.LEARN).run(RunMonitor.NONE);
        }
        TinyStudy.copy(finished, folder);
    }

    private Path file() {
        return folder.resolve(RunCrate.FILE);
    }

    private Map<String, Json> entities() {
        Map<String, Json> entities = new HashMap<>();
        for (Json entity : Json.read(file()).list("@graph")) {
            assertEquals(null, entities.put(entity.text("@id"), entity), "one entity for each identifier");
        }
        return entities;
    }

    private static List<String> references(Json entity, String name) {
        return entity.list(name).stream().map(each -> each.text("@id")).toList();
    }

    @Test
    void theCrateDescribesItselfAndEveryPartThatItNames() throws IOException {
        Map<String, Json> entities = entities();
        Json descriptor = entities.get(RunCrate.FILE);
        assertEquals("https://w3id.org/ro/crate/1.1", descriptor.child("conformsTo").text("@id"));
        assertEquals("./", descriptor.child("about").text("@id"));
        Json root = entities.get("./");
        assertEquals("Dataset", root.text("@type"));
        assertEquals(Json.read(folder.resolve("run.json")).text("ended"), root.text("datePublished"));
        List<String> parts = references(root, "hasPart");
        assertTrue(parts.containsAll(List.of("study.pressling", "run.json", "samples/", "dataset/", "model/")), parts.toString());
        assertFalse(parts.contains("evaluate/"), "not made");
        for (String part : parts) {
            assertTrue(Files.exists(folder.resolve(part)), part);
            assertTrue(entities.containsKey(part), part);
            for (String below : part.equals("dataset/") || part.equals("model/") ? references(entities.get(part), "hasPart")
                    : List.<String>of()) {
                assertEquals(Disk.sha256(folder.resolve(below)), entities.get(below).text("sha256"), below);
                assertEquals(Files.size(folder.resolve(below)), Long.parseLong(entities.get(below).text("contentSize")));
            }
        }
        assertEquals("text/csv", entities.get("dataset/labels.csv").text("encodingFormat"));
        assertEquals("application/json", entities.get("run.json").text("encodingFormat"));
        assertFalse(entities.get("model/network.bin").has("encodingFormat"));
        assertTrue(entities.containsKey(root.child("license").text("@id")));
        assertEquals("CreateAction", entities.get("#run").text("@type"));
        assertEquals("study.pressling", entities.get("#run").child("object").text("@id"));
        List<String> labels = references(entities.get("dataset/"), "variableMeasured");
        assertFalse(labels.isEmpty());
        assertTrue(labels.stream().anyMatch(label -> entities.get(label).has("unitText")), labels.toString());
    }

    @Test
    void itIsMadeAnewWhenAStepIsReplacedAndElseLeftAlone() throws IOException {
        String before = Files.readString(file());
        String weights = entities().get("model/network.bin").text("sha256");
        TinyStudy.run(folder, 2, StepName.LEARN).run(noting);
        assertEquals(before, Files.readString(file()), "nothing to do");
        TinyStudy.run(folder, 2, StepName.LEARN, "training.epochs=4").run(noting);
        assertNotEquals(weights, entities().get("model/network.bin").text("sha256"));
        theCrateDescribesItselfAndEveryPartThatItNames();
        Files.delete(file());
        TinyStudy.run(folder, 2, StepName.LEARN, "training.epochs=4").run(noting);
        assertTrue(Files.exists(file()), "lost");
        assertEquals(List.of(), notes);
    }

    @Test
    void whatSomebodyEditedIsKeptBesideWhenItIsNoLongerTrue() throws IOException {
        Files.writeString(file(), "{\"mine\":1}");
        TinyStudy.run(folder, 2, StepName.LEARN).run(noting);
        assertEquals("{\"mine\":1}", Files.readString(file()), "still true");
        assertEquals(List.of(), notes);
        TinyStudy.run(folder, 2, StepName.LEARN, "training.epochs=4").run(noting);
        assertEquals("{\"mine\":1}", Files.readString(folder.resolve(RunCrate.FILE + ".kept")));
        assertEquals(1, notes.size());
        assertTrue(notes.getFirst().startsWith(RunCrate.FILE + " was changed since it was written"), notes.toString());
        theCrateDescribesItselfAndEveryPartThatItNames();
    }

    @Test
    void aFileOfAnotherProgramIsKeptBeside() throws IOException {
        Files.delete(folder.resolve(".crate.key"));
        Files.writeString(file(), "{\"theirs\":1}");
        TinyStudy.run(folder, 2, StepName.LEARN, "training.epochs=4").run(noting);
        assertEquals("{\"theirs\":1}", Files.readString(folder.resolve(RunCrate.FILE + ".kept")));
        theCrateDescribesItselfAndEveryPartThatItNames();
    }

    @Test
    void aCancelledRunTellsWhatThereIs() throws IOException {
        assertThrows(CancellationException.class, () -> TinyStudy.run(folder, 2, StepName.LEARN, "training.epochs=4")
                .run(new RunMonitor() {
                    @Override
                    public boolean cancelled() {
                        return true;
                    }
                }));
        assertEquals("http://schema.org/PotentialActionStatus", entities().get("#run").text("actionStatus"));
        for (String part : references(entities().get("./"), "hasPart")) {
            assertTrue(Files.exists(folder.resolve(part)), part);
        }
    }

    @Test
    void authorAndLicenceAreThoseOfTheEnvironment() throws IOException {
        Publication publication = Publication.of(Map.of(Publication.AUTHOR, "Ada Q <https://orcid.org/0000-0002-1825-0097>",
                Publication.LICENCE, "CC-BY-4.0"));
        assertEquals(new Publication("Ada Q", Optional.of("https://orcid.org/0000-0002-1825-0097"), "CC-BY-4.0"), publication);
        new RunCrate(new RunFolder(folder)).write(FACTS, publication, notes::add);
        Map<String, Json> entities = entities();
        assertEquals("https://spdx.org/licenses/CC-BY-4.0", entities.get("./").child("license").text("@id"));
        assertEquals("Ada Q", entities.get(entities.get("./").child("author").text("@id")).text("name"));
        assertEquals(entities.get("./").child("author").text("@id"), entities.get("#run").child("agent").text("@id"));
        assertEquals(new Publication("Ada", Optional.empty(), "https://example.org/mine"),
                Publication.of(Map.of(Publication.AUTHOR, " Ada ", Publication.LICENCE, "https://example.org/mine")));
        assertEquals(new Publication("", Optional.empty(), ""), Publication.of(Map.of()));
        assertEquals(List.of(), notes);
    }
}
