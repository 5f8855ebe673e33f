// SPDX-License-Identifier: EPL-2.0
package org.pressling.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressling.dataset.interchange.CsvExporter;
import org.pressling.dataset.sample.SampleStore;
import org.pressling.dem.InvalidInputException;
import org.pressling.study.layout.RunFolder;
import org.pressling.study.contribute.EngineWish;
import org.pressling.study.layout.StepName;

/** Samples beyond a campaign that was made smaller are told, read by nobody, and removed when asked for. */
class SmallerCampaignTest {
    private static final String FEWER = "campaign.replicates=1";

    @TempDir
    private Path folder;
    private final List<String> notes = new ArrayList<>();

    @BeforeEach
    void runTheLargerCampaign() throws IOException {
        run(StepName.RENDER, false);
    }

    private void run(StepName last, boolean tidy, String... changes) throws IOException {
        StudyRun.of(TinyStudy.create(changes), folder, TinyStudy.contributions(), new RunOptions(2, last, tidy, EngineWish.OPEN))
                .run(new RunMonitor() {
                    @Override
                    public synchronized void noted(String note) {
                        notes.add(note);
                    }
                });
    }

    @Test
    void theyAreNamedAndNobodyReadsThem(@TempDir Path exported) throws IOException {
        assertEquals(List.of(), notes);
        run(StepName.RENDER, false, FEWER);
        assertEquals(1, notes.size());
        assertTrue(notes.getFirst().startsWith("Samples 3 to 6 were left by an earlier, larger campaign"), notes.getFirst());
        SampleExport export = SampleExport.of(folder);
        assertEquals(List.of(1, 2), export.samples(SampleExport.Stage.PRESSED));
        assertEquals(List.of(1, 2), export.samples(SampleExport.Stage.PACKED));
        assertEquals(List.of(1, 2), RunSamples.finished(new RunFolder(folder)));
        SampleExport one = SampleExport.of(folder.resolve("samples/0004"));
        assertEquals(List.of(4), one.samples(SampleExport.Stage.PRESSED));
        OutputFolder out = OutputFolder.of(exported, false);
        String refused = assertThrows(InvalidInputException.class,
                () -> one.write(4, SampleExport.Stage.PRESSED, new CsvExporter(), out)).getMessage();
        assertTrue(refused.contains("was left by another one"), refused);
        run(StepName.RENDER, false);
        assertTrue(TinyStudy.run(folder, 1, StepName.RENDER).plan().isCurrent(), "the larger campaign finds its own again");
    }

    @Test
    void theyAreRemovedOnRequestButForWhatIsSomebodyElses() throws IOException {
        Files.writeString(folder.resolve("samples/0005/notes.txt"), "mine");
        Files.writeString(folder.resolve("samples/0006/contacts.csv"), "edited");
        run(StepName.RENDER, true, FEWER);
        for (String gone : List.of("0003", "0004", "0005/contacts.csv", "0005/.press.key", "0006/contacts.csv")) {
            assertFalse(Files.exists(folder.resolve("samples").resolve(gone)), gone);
        }
        assertEquals("mine", Files.readString(folder.resolve("samples/0005/notes.txt")));
        assertEquals("edited", Files.readString(folder.resolve("samples/0006/contacts.csv.kept")));
        assertTrue(Files.exists(folder.resolve("samples/0002/image.png")));
        assertEquals(3, notes.size(), notes.toString());
        run(StepName.RENDER, false, FEWER);
        Files.delete(folder.resolve("samples/0005/notes.txt"));
        run(StepName.RENDER, false);
        assertTrue(TinyStudy.run(folder, 1, StepName.RENDER).plan().isCurrent());
    }

    @Test
    void theirTablesAreRemovedInWhicheverFilesTheyLie(@TempDir Path other) throws IOException {
        TinyStudy.run(other, 2, StepName.RENDER, "campaign.tables=HDF5").run(RunMonitor.NONE);
        assertTrue(Files.exists(other.resolve("samples/0006/tables.h5")));
        StudyRun.of(TinyStudy.create(FEWER, "campaign.tables=HDF5"), other, TinyStudy.contributions(),
                new RunOptions(2, StepName.RENDER, true, EngineWish.OPEN)).run(RunMonitor.NONE);
        assertEquals(List.of(1, 2), new SampleStore(other).numbers());
        assertTrue(Files.exists(other.resolve("samples/0002/tables.h5")));
        assertFalse(Files.exists(other.resolve("samples/0003")));
        assertFalse(Files.exists(other.resolve("samples/0006")));
    }
}
