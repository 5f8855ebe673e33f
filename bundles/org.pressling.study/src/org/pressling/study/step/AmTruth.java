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
     * Particles of pictures with their loads.
     *
     * @param am        active material, for {@link AmLoads}
     * @param particles all of pictures in which rims show, for {@link OverlapLoads}
     */
    record Rows(List<AmLoads.Row> am, List<OverlapLoads.Row> particles) {
    }

    /**
     * What is learnt from: the particles of all pictures that are not held out. Each sample is read once.
     *
     * @param looks   what each picture of the data set shows
     * @param samples folder of a sample after the press
     */
    static Rows rows(Dataset dataset, List<Look> looks, RenderSettings rendering, IntFunction<Path> samples,
            StepContext context) {
        Rows rows = new Rows(new ArrayList<>(), new ArrayList<>());
        for (int i = 0; i < dataset.size(); i++) {
            Dataset.Entry entry = dataset.entry(i);
            Look look = looks.get(i);
            if (entry.split() != Split.TEST && !(look.am().isEmpty() && look.particles().isEmpty())) {
                context.checkCancelled();
                of(samples.apply(entry.index()), rendering).add(entry, look, rows);
            }
        }
        return rows;
    }

    private void add(Dataset.Entry entry, Look look, Rows rows) {
        for (SeenAm am : look.am()) {
            load(am).ifPresent(load -> rows.am().add(new AmLoads.Row(entry.index(), entry.split(), am.neighbourhood(), load)));
        }
        for (SeenParticle seen : look.particles()) {
            particle(seen.role(), seen.circle()).ifPresent(
                    k -> rows.particles().add(new OverlapLoads.Row(entry.split(), seen, load(k))));
        }
    }

    static AmTruth of(Path folder, RenderSettings rendering) {
        return new AmTruth(SampleFiles.read(folder), rendering);
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
