// SPDX-License-Identifier: EPL-2.0
package org.pressling.bench.train;

import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.Map;

import com.sun.management.OperatingSystemMXBean;

import org.pressling.bench.Contender;
import org.pressling.bench.Reading;
import org.pressling.learning.BatchStep;
import org.pressling.learning.HeldPictures;
import org.pressling.learning.LearningEngine;
import org.pressling.learning.TrainableNetwork;

/** A learning engine of ours at the work, in this virtual machine. */
final class EngineContender implements Contender {
    private final String name;
    private final LearningEngine engine;
    private final LearningWork work;

    EngineContender(String name, LearningEngine engine, LearningWork work) {
        this.name = name;
        this.engine = engine;
        this.work = work;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Reading run() {
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        try (TrainableNetwork network = engine.create(LearningWork.NETWORK, 0, work.threads());
                HeldPictures held = network.hold(work.examples())) {
            network.setWeights(work.weights());
            Map<String, Double> losses = new LinkedHashMap<>();
            for (int i = 0; i < work.checked(); i++) {
                losses.put(LearningBench.lossName(i + 1), step(network, held, i));
            }
            long cpuBefore = system.getProcessCpuTime();
            long before = System.nanoTime();
            for (int i = work.checked(); i < work.checked() + work.timed(); i++) {
                step(network, held, i);
            }
            double wall = (System.nanoTime() - before) * 1e-9;
            return new Reading(wall, (system.getProcessCpuTime() - cpuBefore) * 1e-9, losses);
        }
    }

    private double step(TrainableNetwork network, HeldPictures held, int index) {
        float[][] targets = work.targetsOf(index);
        if (work.training() && work.onCard()) {
            return held.trainBatch(work.drawsOf(index), targets, BatchStep.of(LearningWork.LEARNING_RATE));
        }
        float[][] pictures = work.picturesOf(index);
        if (work.training()) {
            return network.trainBatch(pictures, targets, LearningWork.LEARNING_RATE);
        }
        float[][] outputs = network.predict(pictures);
        double sum = 0;
        for (int i = 0; i < outputs.length; i++) {
            for (int j = 0; j < outputs[i].length; j++) {
                double error = (double) outputs[i][j] - targets[i][j];
                sum += error * error;
            }
        }
        return sum / (outputs.length * outputs[0].length);
    }
}
