// SPDX-License-Identifier: EPL-2.0
package org.pressling.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressling.dataset.sample.SampleStore;
import org.pressling.study.contribute.EngineWish;
import org.pressling.study.layout.RunFolder;
import org.pressling.study.layout.StepName;

/** Samples from 10,000 on lie in folders of a thousand, and are found there as those before them. */
class LargeCampaignTest {
    private static final String[] MANY = {"campaign.replicates=5001", "split.train=10000", "split.validation=1", "split.test=1"};

    @TempDir
    private Path folder;

    private void press() throws IOException {
        ShardsTest.shard(folder, "9999-10001", MANY).run(RunMonitor.NONE);
    }

    @Test
    void samplesAreFoundOnBothSidesOfTheBorder() throws IOException {
        press();
        Path last = folder.resolve("samples/10xxx/10001");
        assertTrue(Files.isRegularFile(last.resolve("image.png")));
        assertTrue(Files.isRegularFile(folder.resolve("samples/9999/image.png")));
        assertFalse(Files.exists(folder.resolve("samples/10001")));
        assertEquals(List.of(9999, 10000, 10001), RunSamples.finished(new RunFolder(folder)));
        assertEquals("1-9998,10002", ShardsTest.shard(folder, "", MANY).missing().toString());
        assertEquals(List.of(9999, 10000, 10001), SampleExport.of(folder).samples(SampleExport.Stage.PRESSED));
        assertEquals(List.of(10001), SampleExport.of(last).samples(SampleExport.Stage.PACKED));
        new RunGuard(new RunFolder(folder), 10002).require();
        Files.writeString(folder.resolve("samples/10xxx/10000/image.png"), "damaged");
        assertEquals("1-9998,10000,10002", ShardsTest.shard(folder, "", MANY).missing().toString());
    }

    @Test
    void samplesOfBeforeStayBesideTheOthersWhereTheyAre() throws IOException {
        press();
        Files.move(folder.resolve("samples/10xxx/10001"), folder.resolve("samples/10001"));
        Files.move(folder.resolve("samples/10xxx/10000"), folder.resolve("samples/10000"));
        assertEquals("1-9998,10002", ShardsTest.shard(folder, "", MANY).missing().toString());
        assertEquals(List.of(9999, 10000, 10001), new SampleStore(folder).indices());
        assertEquals(List.of(10001), SampleExport.of(folder.resolve("samples/10001")).samples(SampleExport.Stage.PACKED));
    }

    @Test
    void thoseThatASmallerCampaignLeavesAreRemovedWithTheirFolder() throws IOException {
        press();
        List<String> notes = new ArrayList<>();
        StudyRun.of(TinyStudy.create(), folder, TinyStudy.contributions(),
                new RunOptions(2, StepName.PACK, true, EngineWish.OPEN)).run(new RunMonitor() {
                    @Override
                    public synchronized void noted(String note) {
                        notes.add(note);
                    }
                });
        assertEquals(List.of(), notes);
        assertEquals(List.of(1, 2, 3, 4, 5, 6), new SampleStore(folder).numbers());
        assertFalse(Files.exists(folder.resolve("samples/10xxx")));
    }
}
