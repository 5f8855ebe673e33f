// SPDX-License-Identifier: EPL-2.0
package org.pressling.study;

import java.time.Duration;
import java.util.Optional;

import org.pressling.dem.Box;
import org.pressling.dem.Particles;
import org.pressling.dem.Structure;
import org.pressling.dem.packing.Ingredient;
import org.pressling.dem.packing.PackingSettings;
import org.pressling.dem.press.PressSettings;
import org.pressling.dem.press.PressStage;
import org.pressling.dem.solver.RayleighTime;
import org.pressling.learning.ConvBlock;
import org.pressling.learning.NetworkSpec;
import org.pressling.study.settings.PackTask;
import org.pressling.study.settings.PressTask;
import org.pressling.study.settings.SampleSettings;
import org.pressling.study.settings.StudySettings;

/**
 * Guesses how long a run takes before anything of it was done: from the number of particles, the time steps between
 * initial and final width, and the multiplications of the network. The rates are those of one core of an AMD EPYC, in the
 * middle between what it does when idle and beside much other work (docs/komori2022.md, docs/cluster.md); another machine
 * may be twice as fast or slow. Once a run is under way, progress tells the time left as measured.
 */
final class RunEstimate {
    /** Time steps of one particle that a thread does in a second, of discs in a plane and of spheres in space. */
    private static final double PLANE_STEPS = 12e6;
    private static final double SPACE_STEPS = 5e6;
    /** Multiplications per second and thread while training: 50 pictures of {@link NetworkSpec#komoriTable2}. */
    private static final double MULTIPLICATIONS = 50 * multiplications(NetworkSpec.komoriTable2(9));
    /** Share of the box that all particles cover before the press, about. */
    private static final double SOLID = 0.85;
    /** Per sample: what is measured, drawn and gathered. */
    private static final double SECONDS_TO_MEASURE = 0.15;
    private static final double SECONDS_TO_RENDER = 0.1;
    private static final double SECONDS_TO_GATHER = 0.05;
    /** What learning costs beside the network, evaluating beside its pictures, and a report. */
    private static final double SECONDS_OF_BASELINES = 10;
    private static final double SECONDS_OF_EVALUATION = 12;
    private static final double SECONDS_OF_REPORT = 18;

    private final SampleSettings samples;
    private final Optional<StudySettings> study;
    private final int threads;

    RunEstimate(SampleSettings samples, Optional<StudySettings> study, int threads) {
        this.samples = samples;
        this.study = study;
        this.threads = threads;
    }

    /** The time for what a plan leaves to do. */
    Duration of(RunPlan plan) {
        double seconds = 0;
        for (RunPlan.Line line : plan.steps()) {
            if (line.todo() > 0) {
                seconds += switch (line.step()) {
                case PRESS -> press(line) / Math.min(threads, line.todo());
                case MEASURE -> SECONDS_TO_MEASURE * line.todo() / threads;
                case RENDER -> SECONDS_TO_RENDER * line.todo() / threads;
                case DATASET -> SECONDS_TO_GATHER * samples.count();
                case LEARN -> study.map(RunEstimate::learn).orElse(0.0) / threads + SECONDS_OF_BASELINES;
                case EVALUATE -> SECONDS_OF_EVALUATION;
                case REPORT -> SECONDS_OF_REPORT;
                case PACK -> 0; // little beside the press
                };
            }
        }
        return Duration.ofMillis(Math.round(seconds * 1000));
    }

    /** The time that one thread takes for a sample. */
    Duration of(int sample) {
        double seconds = press(sample) + SECONDS_TO_MEASURE + SECONDS_TO_RENDER;
        return Duration.ofMillis(Math.round(seconds * 1000));
    }

    /** Samples done already are taken for average ones. */
    private double press(RunPlan.Line line) {
        double all = 0;
        for (int sample = 1; sample <= line.units(); sample++) {
            all += press(sample);
        }
        return all / line.units() * line.todo();
    }

    private double press(int sample) {
        PackTask pack = samples.pack(sample);
        double rate = pack.packing().initialBox().isSpace() ? SPACE_STEPS : PLANE_STEPS;
        return particleSteps(pack, samples.press(sample)) / rate;
    }

    private static double particleSteps(PackTask pack, PressTask task) {
        PackingSettings packing = pack.packing();
        PressSettings press = task.press();
        Box box = packing.initialBox();
        Particles sizes = new Particles(packing.phases(), packing.phases().size());
        double particles = 0;
        for (Ingredient i : packing.ingredients()) {
            double diameter = i.sizes().mean();
            sizes.set(i.phase().index(), i.phase(), 0, 0, i.sizes().small() / 2);
            particles += packing.shareOf(i.phase(), packing.solidFraction().orElse(SOLID)) * box.content()
                    / Structure.content(diameter / 2, box);
        }
        double timeStep = press.rayleighShare() * RayleighTime.smallest(sizes, task.materials());
        double way = packing.initialBox().width() - press.finalWidth();
        return particles * (way / press.wallSpeed() + held(task)) / timeStep;
    }

    /** Time of all holds in s. */
    private static double held(PressTask task) {
        return task.schedule().stream().flatMap(schedule -> schedule.stages().stream())
                .filter(stage -> stage.kind() == PressStage.Kind.HOLD).mapToDouble(PressStage::target).sum();
    }

    private static double learn(StudySettings settings) {
        double pictures = (double) settings.learning().training(1).epochs() * settings.dataset().train();
        return settings.learning().networks() * pictures * multiplications(settings.learning().outline()) / MULTIPLICATIONS;
    }

    /** Of the convolutions, which take nearly all of the time. */
    private static double multiplications(NetworkSpec network) {
        double sum = 0;
        int size = network.inputSize();
        int channels = 1;
        for (ConvBlock block : network.blocks()) {
            sum += (double) size * size * block.kernel() * block.kernel() * channels * block.filters();
            channels = block.filters();
            size /= block.pool();
        }
        return sum;
    }
}
