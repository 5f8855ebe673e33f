// SPDX-License-Identifier: EPL-2.0
package org.pressling.study;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressling.dataset.sample.PressedSample;
import org.pressling.dataset.sample.SampleStore;
import org.pressling.study.layout.RunFolder;
import org.pressling.study.layout.StepName;
import org.pressling.study.step.PressReplay;

class PressReplayTest {
    @TempDir
    private Path folder;

    private PressedSample run(String... changes) throws IOException {
        TinyStudy.run(folder, 2, StepName.PRESS, changes).run(RunMonitor.NONE);
        return new SampleStore(folder).read(2);
    }

    private List<PressReplay.State> replay(PressedSample sample) {
        List<PressReplay.State> states = new ArrayList<>();
        PressReplay.run(new RunFolder(folder), sample, TinyStudy.contributions(), states::add, () -> false);
        return states;
    }

    @Test
    void theWayLeadsFromThePackedToThePressedSampleOneStateForEachRowOfTheHistory() throws IOException {
        PressedSample sample = run();
        List<PressReplay.State> states = replay(sample);
        assertEquals(sample.press().history().rows(), states.stream().map(PressReplay.State::row).toList());
        assertArrayEquals(sample.packing().structure().particles().x, states.getFirst().structure().particles().x);
        assertArrayEquals(sample.press().pressed().particles().x, states.getLast().structure().particles().x);
        assertArrayEquals(sample.press().contacts().normalForce, states.getLast().contacts().normalForce);
        assertTrue(states.get(5).structure().box().width() < states.get(4).structure().box().width());
    }

    @Test
    void aScheduleIsReplayedToo() throws IOException {
        PressedSample sample = run("press.stages=width 10, release 1");
        List<PressReplay.State> states = replay(sample);
        assertEquals(sample.press().history().rows(), states.stream().map(PressReplay.State::row).toList());
    }

    @Test
    void aReplayCanBeCancelled() throws IOException {
        PressedSample sample = run();
        assertThrows(CancellationException.class, () -> PressReplay.run(new RunFolder(folder), sample,
                TinyStudy.contributions(), state -> {}, () -> true));
    }
}
