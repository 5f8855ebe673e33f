// SPDX-License-Identifier: EPL-2.0
package org.pressling.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.apache.spark.SparkConf;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaFutureAction;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.util.DoubleAccumulator;
import org.junit.jupiter.api.Test;
import org.pressling.study.cluster.SparkJob;
import org.pressling.study.layout.SampleRanges;

/** What Spark says of tasks while they are under way, heard from a Spark in this virtual machine. */
class TaskWatchTest {
    private static final List<SampleRanges> CHUNKS = List.of(SampleRanges.parse("1-4"), SampleRanges.parse("5-8"));
    private static final long PATIENCE_SECONDS = 60;

    /** Holds the second task until the test has seen it; of this virtual machine, which all tasks are in. */
    private static final CountDownLatch SEEN = new CountDownLatch(1);

    /** The first task does its samples at once; the second fails the first time, and then stops after one. */
    private record Work(DoubleAccumulator samples) implements Serializable {
        String does(String chunk) throws InterruptedException {
            if (chunk.equals("5-8")) {
                if (TaskContext.get().attemptNumber() == 0) {
                    samples.add(3);
                    throw new IllegalStateException("no luck");
                }
                samples.add(1);
                SEEN.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
            }
            return chunk;
        }
    }

    private static SparkJob untilOneIsAtAQuarter(TaskWatch watch) throws InterruptedException {
        long start = System.nanoTime();
        SparkJob job = watch.now(false);
        while (job.begun().stream().noneMatch(task -> task.share() == 0.25)) {
            assertTrue(System.nanoTime() - start < TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS), () -> watch.now(false).toString());
            Thread.sleep(20);
            job = watch.now(false);
        }
        return job;
    }

    @Test
    void tasksAreKnownWhileTheyAreUnderWay() throws Exception {
        SparkConf conf = new SparkConf().setMaster("local[1,2]").setAppName("watched").set("spark.ui.enabled", "false")
                .set("spark.driver.host", "127.0.0.1").set("spark.driver.bindAddress", "127.0.0.1")
                .set("spark.executor.heartbeatInterval", "100ms");
        List<SparkJob.Task> failed = Collections.synchronizedList(new ArrayList<>());
        try (JavaSparkContext spark = new JavaSparkContext(conf)) {
            DoubleAccumulator samples = spark.sc().doubleAccumulator("samples");
            Instant now = Instant.now();
            TaskWatch watch = new TaskWatch(new SparkJob("app-1", "", now, now, false, CHUNKS, List.of(), List.of()),
                    samples.id(), failed::add);
            spark.sc().addSparkListener(watch);
            assertEquals(0, watch.now(false).share());
            Work work = new Work(samples);
            JavaFutureAction<List<String>> all = spark.parallelize(CHUNKS.stream().map(SampleRanges::toString).toList(), 2)
                    .map(work::does).collectAsync();
            SparkJob job = untilOneIsAtAQuarter(watch);
            assertEquals(List.of(1), job.done());
            SparkJob.Task task = job.begun().getFirst();
            assertEquals(2, task.number());
            assertTrue(task.running());
            assertEquals(1, task.failed());
            assertTrue(task.reason().contains("no luck"), task.reason());
            assertFalse(task.host().isEmpty());
            assertEquals(1, failed.size());
            assertEquals(5 / 8.0, job.share(), 1e-9);
            SEEN.countDown();
            assertEquals(2, all.get(PATIENCE_SECONDS, TimeUnit.SECONDS).size());
        }
    }
}
