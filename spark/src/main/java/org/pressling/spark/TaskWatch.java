// SPDX-License-Identifier: EPL-2.0
package org.pressling.spark;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

import org.apache.spark.Success$;
import org.apache.spark.TaskEndReason;
import org.apache.spark.TaskFailedReason;
import org.apache.spark.scheduler.AccumulableInfo;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerExecutorMetricsUpdate;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.scheduler.SparkListenerTaskStart;
import org.apache.spark.scheduler.TaskInfo;
import org.pressling.study.cluster.SparkJob;
import org.pressling.study.layout.SampleRanges;

import scala.Tuple4;
import scala.jdk.javaapi.CollectionConverters;

/**
 * Keeps how far each task is: Spark says when one begins and ends, and how far it is with every heartbeat of its executor.
 * Spark calls from a thread of its own.
 */
final class TaskWatch extends SparkListener {
    private final SparkJob submitted;
    private final long work;
    private final Consumer<SparkJob.Task> failed;
    /** By Spark's number of a try: the number of the task. */
    private final Map<Long, Integer> tries = new HashMap<>();
    private final Map<Integer, SparkJob.Task> begun = new TreeMap<>();
    private final TreeSet<Integer> done = new TreeSet<>();

    /**
     * Watches the one job of an application.
     *
     * @param submitted the job, nothing of which is begun
     * @param work      the number of the accumulator in which tasks count the samples that they have done
     * @param failed    told of each try that failed
     */
    TaskWatch(SparkJob submitted, long work, Consumer<SparkJob.Task> failed) {
        this.submitted = submitted;
        this.work = work;
        this.failed = failed;
    }

    /** {@return how far it is now} */
    synchronized SparkJob now(boolean ended) {
        return new SparkJob(submitted.application(), submitted.page(), submitted.began(), Instant.now(), ended,
                submitted.chunks(), List.copyOf(done), new ArrayList<>(begun.values()));
    }

    @Override
    public synchronized void onTaskStart(SparkListenerTaskStart start) {
        TaskInfo info = start.taskInfo();
        int number = info.index() + 1;
        tries.put(info.taskId(), number);
        SparkJob.Task before = begun.get(number);
        begun.put(number, new SparkJob.Task(number, info.host(), before == null ? 0 : before.failed(), true, 0,
                before == null ? "" : before.reason()));
    }

    @Override
    public synchronized void onExecutorMetricsUpdate(SparkListenerExecutorMetricsUpdate update) {
        for (Tuple4<Object, Object, Object, scala.collection.immutable.Seq<AccumulableInfo>> task : CollectionConverters
                .asJava(update.accumUpdates())) {
            Integer number = tries.get(((Number) task._1()).longValue());
            SparkJob.Task before = number == null ? null : begun.get(number);
            if (before != null && before.running()) {
                CollectionConverters.asJava(task._4()).stream().filter(info -> info.id() == work && info.update().isDefined())
                        .forEach(info -> begun.put(number, at(before, ((Number) info.update().get()).doubleValue())));
            }
        }
    }

    private SparkJob.Task at(SparkJob.Task task, double samples) {
        SampleRanges all = submitted.chunks().get(task.number() - 1);
        return new SparkJob.Task(task.number(), task.host(), task.failed(), true, Math.clamp(samples / all.count(), 0.0, 1.0),
                task.reason());
    }

    @Override
    public synchronized void onTaskEnd(SparkListenerTaskEnd end) {
        TaskInfo info = end.taskInfo();
        int number = info.index() + 1;
        tries.remove(info.taskId());
        if (end.reason() == Success$.MODULE$) {
            begun.remove(number);
            done.add(number);
            return;
        }
        SparkJob.Task before = begun.get(number);
        SparkJob.Task after = new SparkJob.Task(number, info.host(), before == null ? 1 : before.failed() + 1, false, 0,
                reason(end.reason()));
        begun.put(number, after);
        failed.accept(after);
    }

    /** What comes after the first line are stacks. */
    private static String reason(TaskEndReason reason) {
        String text = reason instanceof TaskFailedReason why ? why.toErrorString() : reason.toString();
        return text.lines().findFirst().orElse("").strip();
    }
}
