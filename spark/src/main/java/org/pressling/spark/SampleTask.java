// SPDX-License-Identifier: EPL-2.0
package org.pressling.spark;

import java.io.ByteArrayInputStream;
import java.io.IOException;

import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.Function;
import org.apache.spark.util.DoubleAccumulator;
import org.pressling.model.io.Studies;
import org.pressling.study.RunMonitor;
import org.pressling.study.RunProgress;
import org.pressling.study.layout.SampleRanges;

/**
 * Does some samples, on whatever node it is sent to.
 *
 * @param study       the study as a file would hold it, which holds its materials itself
 * @param destination where finished samples go
 * @param work        counts samples that are done, with parts of those under way; the driver reads it with every heartbeat
 */
record SampleTask(byte[] study, Destination destination, DoubleAccumulator work) implements Function<String, TaskReport> {
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
            private double told;

            @Override
            public void progress(RunProgress progress) {
                double now = progress.fraction() * ranges.count();
                work.add(now - told);
                told = now;
            }

            @Override
            public boolean cancelled() {
                return context.isInterrupted();
            }
        });
        return new TaskReport(ranges.count(), (System.nanoTime() - start) / 1e9, context.attemptNumber());
    }
}
