// SPDX-License-Identifier: EPL-2.0
package org.pressling.study;

import java.io.IOException;
import java.nio.file.Path;
import java.util.SortedMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.pressling.study.layout.StepName;

class ThreadsTest {
    @TempDir
    private Path folder;

    @Test
    void samplesAndDataSetAreTheSameBytesForAnyNumberOfThreads() throws IOException {
        SortedMap<String, String> one = run("one", 1);
        TinyStudy.assertSameBytes(one, run("two", 2));
        TinyStudy.assertSameBytes(one, run("eight", 8));
    }

    private SortedMap<String, String> run(String name, int threads) throws IOException {
        TinyStudy.run(folder.resolve(name), threads, StepName.DATASET).run(RunMonitor.NONE);
        return TinyStudy.bytes(folder.resolve(name));
    }
}
