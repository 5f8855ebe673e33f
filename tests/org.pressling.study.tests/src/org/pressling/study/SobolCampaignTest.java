// SPDX-License-Identifier: EPL-2.0
package org.pressling.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressling.study.layout.StepName;

/** A campaign whose points follow a Sobol sequence grows without making anew what is there. */
class SobolCampaignTest {
    private static final List<String> RANGES = List.of("campaign.factors[packing.initialWidth]=11.5 12",
            "campaign.factors[packing.amRatio]=0.6:0.1:0.7", "campaign.design=SOBOL", "campaign.replicates=1");

    @TempDir
    private Path folder;

    private StudyRun run(int points) {
        List<String> changes = new ArrayList<>(RANGES);
        changes.addAll(List.of("campaign.points=" + points, "split.train=" + (points - 2), "split.validation=1", "split.test=1"));
        return TinyStudy.run(folder, 2, StepName.RENDER, changes.toArray(String[]::new));
    }

    @Test
    void theSamplesOfEarlierPointsStayUpToDate() throws Exception {
        run(4).run(RunMonitor.NONE);
        assertTrue(run(4).plan().isCurrent());
        String first = Files.readString(folder.resolve("samples/0004/particles.csv"));
        StudyRun grown = run(7);
        grown.plan().steps().stream().filter(line -> line.step().perSample())
                .forEach(line -> assertEquals(3, line.todo(), line.step().id() + " of the new samples alone"));
        grown.run(RunMonitor.NONE);
        assertEquals(first, Files.readString(folder.resolve("samples/0004/particles.csv")));
        assertTrue(run(7).plan().isCurrent());
    }
}
