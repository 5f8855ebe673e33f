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
import org.pressling.dem.Localized;
import org.pressling.dem.Problem;
import org.pressling.dem.Setting;
import org.pressling.dem.SettingProblem;
import org.pressling.dem.Settings;
import org.pressling.dem.Unit;
import org.pressling.learning.ConvBlock;
import org.pressling.learning.NetworkDesign;
import org.pressling.learning.NetworkProblem;
import org.pressling.learning.NetworkSpec;
import org.pressling.learning.TrainedModel;
import org.pressling.model.check.StudyValidator;
import org.pressling.study.contribute.Contributions;
import org.pressling.study.layout.StepName;

/** A design of networks that another bundle brings is chosen, set, checked and trained like ours. */
class ForeignNetworkTest {
    private static final Contributions INSTALLED = TinyStudy.contributions().with(NetworkDesign.KIND, "my.tower", new Tower())
            .with(NetworkDesign.KIND, "wrong",
                    (request, _) -> new NetworkSpec(2 * request.inputSize(), List.of(new ConvBlock(1, 3, 2)), List.of(), 1));

    @TempDir
    private Path folder;

    private static List<Problem> problems(String... changes) {
        return StudyValidator.validate(TinyStudy.create(changes), StudyCheck.catalog(INSTALLED));
    }

    @Test
    void aRunTrainsWhatTheDesignLaysOut() throws IOException {
        StudyRun.of(TinyStudy.create("network.design=my.tower", "network.design.height=3"), folder, INSTALLED,
                new RunOptions(1, StepName.LEARN)).run(RunMonitor.NONE);
        NetworkSpec spec = TrainedModel.load(folder.resolve("model")).spec();
        assertEquals(List.of(2, 4, 8), spec.blocks().stream().map(ConvBlock::filters).toList());
        assertEquals(List.of(8), spec.dense(), "it takes the layers that the study lists");
        assertTrue(Files.readString(folder.resolve("run.json")).contains("my.tower"));
    }

    @Test
    void aKeyHoldsWhatComesOfItWhoeverLaidItOut() throws IOException {
        StudyRun.of(TinyStudy.create("network.blocks=2 4"), folder, INSTALLED, new RunOptions(1, StepName.LEARN))
                .run(RunMonitor.NONE);
        StudyRun same = StudyRun.of(TinyStudy.create("network.design=my.tower"), folder, INSTALLED,
                new RunOptions(1, StepName.LEARN));
        assertTrue(same.plan().isCurrent());
        StudyRun higher = StudyRun.of(TinyStudy.create("network.design=my.tower", "network.design.height=3"), folder, INSTALLED,
                new RunOptions(1, StepName.LEARN));
        assertFalse(higher.plan().isCurrent());
    }

    @Test
    void itIsCheckedBeforeARun() {
        assertEquals(List.of(), problems("network.design=my.tower"));
        assertEquals(SettingProblem.OUT_OF_RANGE,
                problems("network.design=my.tower", "network.design.height=9").getFirst().code());
        Problem pooled = problems("network.design=my.tower", "network.design.height=5").getFirst();
        assertEquals(NetworkProblem.NOT_DIVIDED, pooled.code());
        assertEquals("network.design", pooled.path());
        assertEquals(NetworkProblem.DESIGN, problems("network.design=wrong").getFirst().code());
        assertEquals(List.of(), problems("network.design=my.tower", "network.blocks[0].kernel=4"), "nobody reads the blocks");
        assertFalse(problems("network.blocks[0].kernel=4").isEmpty());
    }

    /** Blocks that double their maps. */
    private static final class Tower implements NetworkDesign {
        @Override
        public List<Setting> settings() {
            return List.of(Setting.whole("height", Unit.NONE, 2, 1, 5, Localized.english("Blocks.")));
        }

        @Override
        public NetworkSpec create(Request request, Settings own) {
            List<ConvBlock> blocks = new ArrayList<>();
            for (int i = 1; i <= own.whole("height"); i++) {
                blocks.add(new ConvBlock(1 << i, 3, 2));
            }
            return new NetworkSpec(request.inputSize(), blocks, request.dense(), request.outputs());
        }
    }
}
