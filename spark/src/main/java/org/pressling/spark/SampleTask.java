// SPDX-License-Identifier: EPL-2.0
package org.pressling.spark;

import java.io.ByteArrayInputStream;
import java.io.IOException;

import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.Function;
import org.pressling.model.io.Studies;
import org.pressling.study.RunMonitor;
import org.pressling.study.layout.SampleRanges;

/**
 * Does some samples, on whatever node it is sent to.
 *
 * @param study       the study as a file would hold it, which holds its materials itself
 * @param destination where finished samples go
 */
record SampleTask(byte[] study, Destination destination) implements Function<String, TaskReport> {
    private static final String NAME = "study.pressling";

    @Override
    public TaskReport call(String samples) throws IOException {
        System.setProperty("java.awt.headless", "true"); // a node may be somebody's desktop
        long start = System.nanoTime();
        TaskContext context = TaskContext.get();
        SampleRanges ranges = SampleRanges.parse(samples);
        Shards shards = new Shards(Studies.load(new ByteArrayInputStream(study), NAME, Here.contributions()),
                Math.max(1, context.cpus()));
        destination.work(shards, ranges, new RunMonitor() {
            @Override
            public boolean cancelled() {
                return context.isInterrupted();
            }
        });
        return new TaskReport(ranges.count(), (System.nanoTime() - start) / 1e9, context.attemptNumber());
    }
}
