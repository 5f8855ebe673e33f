// SPDX-License-Identifier: EPL-2.0
package org.pressling.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressling.dataset.io.Json;
import org.pressling.study.contribute.Contributions;
import org.pressling.study.contribute.Origin;
import org.pressling.study.layout.StepName;

/** What a run used, and where that came from, can be told afterwards. */
class UsedContributionsTest {

    private static List<String> ids(UsedContributions used, String path) {
        return used.all().stream().filter(u -> u.path().equals(path)).map(UsedContributions.Used::id).toList();
    }

    @Test
    void lawPackerAndMakersOfLabelsAreFound() {
        Contributions installed = Contributions.onClassPath();
        UsedContributions used = UsedContributions.of(TinyStudy.create("packing.packer=growth"), installed);
        assertEquals(List.of("growth"), ids(used, "packing.packer"));
        assertEquals(1, ids(used, "contactLaw").size());
        assertFalse(ids(used, "labels.descriptors").isEmpty());
        assertTrue(used.all().stream().allMatch(u -> u.origin().bundle().startsWith("org.pressling.")), used::toString);
    }

    @Test
    void whatEachBundleBroughtStandsTogether() {
        Origin one = new Origin("one", "1.2");
        UsedContributions used = new UsedContributions(List.of(
                new UsedContributions.Used("contactLaw", "a", one, Optional.empty()),
                new UsedContributions.Used("packing.packer", "b", new Origin("two", "3"), Optional.empty()),
                new UsedContributions.Used("analyses", "c", one, Optional.empty())));
        assertEquals("contactLaw a, analyses c", used.byBundle().get("one 1.2"));
        assertEquals(List.of("one 1.2", "two 3"), List.copyOf(used.byBundle().keySet()));
    }

    @Test
    void aRunRecordsThem(@TempDir Path folder) throws IOException {
        TinyStudy.run(folder, 2, StepName.PACK).run(RunMonitor.NONE);
        List<Json> recorded = Json.read(folder.resolve("run.json")).list("contributions");
        assertTrue(recorded.stream().anyMatch(c -> c.text("at").equals("packing.packer") && !c.text("version").isEmpty()));
    }
}
