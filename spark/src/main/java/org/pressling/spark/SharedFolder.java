// SPDX-License-Identifier: EPL-2.0
package org.pressling.spark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

import org.pressling.study.OutputFolder;
import org.pressling.study.RunMonitor;
import org.pressling.study.ShardRun;
import org.pressling.study.layout.SampleRanges;

/**
 * A run folder that all nodes see under one path: tasks work right in it, each with a lock on its samples. What a task that
 * failed had finished is not made again.
 *
 * @param path the whole path
 */
record SharedFolder(String path) implements Destination {

    @Override
    public SampleRanges prepare(Shards shards, Optional<SampleRanges> samples, Consumer<String> note) throws IOException {
        Path folder = Path.of(path);
        OutputFolder.requireNotInsideAnotherRun(folder);
        ShardRun run = shards.in(folder, samples);
        SampleRanges missing = run.missing();
        run.prepare(note);
        return missing;
    }

    @Override
    public void work(Shards shards, SampleRanges samples, RunMonitor monitor) throws IOException {
        shards.in(Path.of(path), Optional.of(samples)).run(monitor);
    }
}
