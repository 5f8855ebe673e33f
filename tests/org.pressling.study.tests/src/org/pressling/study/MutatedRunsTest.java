// SPDX-License-Identifier: EPL-2.0
package org.pressling.study;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressling.mutation.FileTrial;
import org.pressling.study.layout.RunFolder;

/** The record of a run, damaged in every way, is read, counts as not there, or is refused by name. */
class MutatedRunsTest {

    @TempDir
    Path good;
    @TempDir
    Path place;

    @Test
    void record() throws IOException {
        Files.writeString(good.resolve("run.json"), """
                {
                  "format": "pressling-run",
                  "version": 1,
                  "study": "tiny",
                  "state": "failed",
                  "error": "no space",
                  "started": "2026-01-01T00:00:00Z",
                  "ended": "",
                  "seed": 7,
                  "samples": 4,
                  "threads": 2,
                  "steps": {"pack": {"key": "ab", "seconds": 0.5}}
                }
                """);
        FileTrial.of("run-json", place, folder -> RunStatus.read(new RunFolder(folder))).seed(good)
                .words("state", "running", "done", "failed", "error", "steps", "samples", "pressling-run").mayAcceptAll().run();
    }
}
