// SPDX-License-Identifier: EPL-2.0
package org.pressling.spark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

import org.pressling.study.OutputFolder;
import org.pressling.study.RunMonitor;
import org.pressling.study.cluster.SparkJob;
import org.pressling.study.layout.RunFolder;
import org.pressling.study.layout.SampleRanges;

/**
 * A run folder that all nodes see under one path: tasks work right in it, each with a lock on its samples. What a task that
 * failed had finished is not made again.
 *
 * @param path the whole path
 */
record SharedFolder(String path) implements Destination {

    @Override
    public SampleRanges missing(Shards shards, Optional<SampleRanges> samples) throws IOException {
        OutputFolder.requireNotInsideAnotherRun(Path.of(path));
        return shards.in(Path.of(path), samples).missing();
    }

    @Override
    public void prepare(Shards shards, Consumer<String> note) throws IOException {
        shards.in(Path.of(path), Optional.empty()).prepare(note);
    }

    @Override
    public void tell(SparkJob job) throws IOException {
        job.write(new RunFolder(Path.of(path)));
    }

    @Override
    public Optional<SparkJob> told() {
        return SparkJob.find(new RunFolder(Path.of(path)));
    }

    @Override
    public void work(Shards shards, SampleRanges samples, RunMonitor monitor) throws IOException {
        shards.in(Path.of(path), Optional.of(samples)).run(monitor);
    }
}
