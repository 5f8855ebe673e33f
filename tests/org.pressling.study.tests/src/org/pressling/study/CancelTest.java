// SPDX-License-Identifier: EPL-2.0
package org.pressling.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressling.dataset.io.Json;
import org.pressling.study.layout.StepName;

class CancelTest {
    /** Slow enough that no sample ends by itself while the test looks on. */
    private static final String SLOW = "press.wallSpeed=0.01";

    @TempDir
    private Path folder;

    /** Cancels at the first progress of a stage that is far enough. */
    private static final class Canceller implements RunMonitor {
        private final String stage;
        private final int done;
        private volatile long cancelledAt;

        Canceller(String stage, int done) {
            this.stage = stage;
            this.done = done;
        }

        @Override
        public void progress(RunProgress p) {
            boolean far = p.stage().equals(stage) && p.done() >= done && (done > 0 || p.detail().equals("pressing"));
            if (cancelledAt == 0 && far) {
                cancelledAt = System.nanoTime();
            }
        }

        @Override
        public boolean cancelled() {
            return cancelledAt != 0;
        }

        double secondsSince() {
            return (System.nanoTime() - cancelledAt) * 1e-9;
        }
    }

    @Test
    void endsWithinASecondInTheMiddleOfAPress() {
        Canceller canceller = new Canceller("samples", 0);
        StudyRun run = TinyStudy.run(folder, 2, StepName.DATASET, SLOW);
        assertThrows(CancellationException.class, () -> run.run(canceller));
        assertTrue(canceller.secondsSince() < 1, canceller.secondsSince() + " s");
        assertEquals("cancelled", Json.read(folder.resolve("run.json")).text("state"));
        assertFalse(Files.exists(folder.resolve("samples/0001/contacts.csv")));
        assertFalse(Files.exists(folder.resolve(".drafts")));
    }

    @Test
    void keepsFinishedSamplesAndGoesOnToTheBytesOfAnUndisturbedRun() throws IOException {
        StudyRun run = TinyStudy.run(folder.resolve("a"), 2, StepName.DATASET);
        Canceller canceller = new Canceller("samples", 2);
        assertThrows(CancellationException.class, () -> run.run(canceller));
        RunPlan plan = run.plan();
        assertTrue(plan.steps().get(1).current() >= 2);
        assertTrue(plan.steps().get(1).todo() > 0);
        run.run(RunMonitor.NONE);
        TinyStudy.run(folder.resolve("b"), 1, StepName.DATASET).run(RunMonitor.NONE);
        TinyStudy.assertSameBytes(TinyStudy.bytes(folder.resolve("b")), TinyStudy.bytes(folder.resolve("a")));
    }

    @Test
    void aStepOverAllSamplesIsCancelledToo() throws IOException {
        TinyStudy.run(folder, 2, StepName.DATASET).run(RunMonitor.NONE);
        StudyRun run = TinyStudy.run(folder, 1, StepName.LEARN, "training.epochs=100000");
        RunMonitor canceller = new RunMonitor() {
            private final long start = System.nanoTime();

            @Override
            public boolean cancelled() {
                return System.nanoTime() - start > 300_000_000L;
            }
        };
        assertThrows(CancellationException.class, () -> run.run(canceller));
        assertFalse(Files.exists(folder.resolve("model")));
        assertTrue(Files.exists(folder.resolve("dataset/labels.csv")));
    }
}
