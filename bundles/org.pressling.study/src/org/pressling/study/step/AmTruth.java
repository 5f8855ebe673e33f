// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.step;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.IntFunction;

import org.pressling.dataset.Dataset;
import org.pressling.dataset.Split;
import org.pressling.dataset.geometry.SeenCircle;
import org.pressling.dataset.image.PictureWindow;
import org.pressling.dataset.image.RenderSettings;
import org.pressling.dataset.sample.PressedSample;
import org.pressling.dataset.sample.SampleFiles;
import org.pressling.dem.Contacts;
import org.pressling.dem.Particles;
import org.pressling.dem.Role;
import org.pressling.learning.trust.AmLoads;
import org.pressling.learning.trust.Look;
import org.pressling.learning.trust.OverlapLoads;
import org.pressling.learning.trust.SeenAm;
import org.pressling.learning.trust.SeenParticle;

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

    /**
     * Particles of pictures in which rims show with their loads, for {@link OverlapLoads}.
     *
     * @param looks   what each picture of the data set shows
     * @param samples folder of a sample after the press
     */
    static List<OverlapLoads.Row> overlaps(Dataset dataset, List<Look> looks, RenderSettings rendering, IntFunction<Path> samples,
            StepContext context) {
        List<OverlapLoads.Row> rows = new ArrayList<>();
        for (int i = 0; i < dataset.size(); i++) {
            Dataset.Entry entry = dataset.entry(i);
            if (entry.split() != Split.TEST && !looks.get(i).particles().isEmpty()) {
                context.checkCancelled();
                AmTruth truth = of(samples.apply(entry.index()), rendering);
                for (SeenParticle seen : looks.get(i).particles()) {
                    truth.particle(seen.role(), seen.circle()).ifPresent(
                            k -> rows.add(new OverlapLoads.Row(entry.split(), seen, truth.load(k))));
                }
            }
        }
        return rows;
    }

    /** The sum of the contact forces of the particle that a circle shows [N]; nothing where it shows none. */
    OptionalDouble load(SeenAm am) {
        OptionalInt particle = particle(Role.ACTIVE, am.circle());
        return particle.isPresent() ? OptionalDouble.of(load(particle.getAsInt())) : OptionalDouble.empty();
    }

    /** The sum of the contact forces of a particle [N]. */
    double load(int particle) {
        return sample.measures().forceSum[particle];
    }

    /** The contacts of the sample. */
    Contacts contacts() {
        return sample.press().contacts();
    }

    /** The particle that a circle shows; nothing where it shows none. */
    OptionalInt particle(Role role, SeenCircle circle) {
        Particles particles = sample.press().pressed().particles();
        double best = NEAR * circle.radius();
        OptionalInt nearest = OptionalInt.empty();
        for (int i = 0; i < particles.count(); i++) {
            double away = Math.hypot(particles.x[i] - window.left() - circle.x(),
                    particles.y[i] - window.bottom() - circle.y());
            if (away < best && particles.phaseOf(i).role() == role) {
                best = away;
                nearest = OptionalInt.of(i);
            }
        }
        return nearest;
    }
}
