// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.step;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.IntFunction;

import org.pressling.dataset.Dataset;
import org.pressling.dataset.Split;
import org.pressling.dataset.image.PictureWindow;
import org.pressling.dataset.image.RenderSettings;
import org.pressling.dataset.sample.PressedSample;
import org.pressling.dataset.sample.SampleFiles;
import org.pressling.dem.Particles;
import org.pressling.dem.Role;
import org.pressling.learning.trust.AmLoads;
import org.pressling.learning.trust.Look;
import org.pressling.learning.trust.SeenAm;

/** Finds the particle of a pressed sample that a circle in its picture shows, and its load. */
final class AmTruth {
    /** A circle shows a particle whose centre is nearer than this share of its radius. */
    private static final double NEAR = 0.5;

    private final PressedSample sample;
    private final PictureWindow window;

    private AmTruth(PressedSample sample, RenderSettings rendering) {
        this.sample = sample;
        window = PictureWindow.of(sample.press().pressed().box(), rendering);
    }

    /**
     * Particles of pictures with their loads, for {@link AmLoads}.
     *
     * @param looks   what each picture of the data set shows
     * @param samples folder of a sample after the press
     */
    static List<AmLoads.Row> rows(Dataset dataset, List<Look> looks, RenderSettings rendering, IntFunction<Path> samples,
            StepContext context) {
        List<AmLoads.Row> rows = new ArrayList<>();
        for (int i = 0; i < dataset.size(); i++) {
            Dataset.Entry entry = dataset.entry(i);
            if (entry.split() != Split.TEST && !looks.get(i).am().isEmpty()) {
                context.checkCancelled();
                AmTruth truth = of(samples.apply(entry.index()), rendering);
                for (SeenAm am : looks.get(i).am()) {
                    truth.load(am).ifPresent(load -> rows.add(new AmLoads.Row(entry.index(), entry.split(), am.neighbourhood(),
                            load)));
                }
            }
        }
        return rows;
    }

    static AmTruth of(Path folder, RenderSettings rendering) {
        return new AmTruth(SampleFiles.read(folder), rendering);
    }

    /** The sum of the contact forces of the particle that a circle shows [N]; nothing where it shows none. */
    OptionalDouble load(SeenAm am) {
        Particles particles = sample.press().pressed().particles();
        double best = NEAR * am.circle().radius();
        OptionalDouble load = OptionalDouble.empty();
        for (int i = 0; i < particles.count(); i++) {
            double away = Math.hypot(particles.x[i] - window.left() - am.circle().x(),
                    particles.y[i] - window.bottom() - am.circle().y());
            if (away < best && particles.phaseOf(i).role() == Role.ACTIVE) {
                best = away;
                load = OptionalDouble.of(sample.measures().forceSum[i]);
            }
        }
        return load;
    }
}
