// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.label;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import org.pressling.dataset.label.CoveredSurface.Between;
import org.pressling.dataset.section.Section;
import org.pressling.dataset.section.SectionCut;
import org.pressling.dem.Particles;
import org.pressling.dem.measure.ContactSpots;

/** Which shares of the surfaces of spheres of a body lie under contacts, particle by particle; see {@link ContactSpots}. */
final class SpaceCoverage {
    private final double[] surface;
    private final double[] share;

    private SpaceCoverage(double[] surface, double[] share) {
        this.surface = surface;
        this.share = share;
    }

    /** Of the particles that a region holds, with all of their surfaces. */
    static SpaceCoverage of(LabelContext context, SampleView view, Between between) {
        ContactSpots spots = spots(view, between);
        IntPredicate counts = RegionPart.of(context, view).particles();
        int[] particles = IntStream.range(0, view.pressed().particles().count())
                .filter(i -> spots.isCovered(i) && counts.test(i)).toArray();
        return new SpaceCoverage(IntStream.of(particles).mapToDouble(spots::surface).toArray(),
                IntStream.of(particles).mapToDouble(spots::coverage).toArray());
    }

    private static ContactSpots spots(SampleView view, Between between) {
        return view.sample().once(List.of(ContactSpots.class, between),
                _ -> new ContactSpots(view.pressed(), view.contacts(), between.covered(), between.covering()));
    }

    /** Share of the circumference of the circles of active material in a section that lies under contacts with electrolyte. */
    static double ofCircles(SampleView view) {
        ContactSpots spots = spots(view, Between.REACTING);
        SectionCut cut = view.cut();
        Section plane = cut.frame().section();
        Particles discs = cut.discs().particles();
        double covered = 0;
        double all = 0;
        for (int d = 0; d < discs.count(); d++) {
            int i = cut.particle(d);
            if (spots.isCovered(i)) {
                all += 2 * Math.PI * discs.radius[d];
                covered += spots.length(i, plane.normalX(), plane.normalY(), plane.normalZ(), -cut.distance(d));
            }
        }
        return all > 0 ? covered / all : Double.NaN;
    }

    /** All surfaces together. */
    CoveredSurface surface() {
        double area = 0;
        double covered = 0;
        for (int i = 0; i < share.length; i++) {
            area += surface[i];
            covered += surface[i] * share[i];
        }
        return new CoveredSurface(area, covered, 0, 0);
    }

    double mean() {
        return moments().mean();
    }

    double sd() {
        return moments().sd();
    }

    private Moments moments() {
        return Moments.of(share.length, _ -> true, i -> share[i]);
    }

    /** The share up to which a part of the particles is covered, between neighbours in proportion; NaN without particles. */
    double quantile(double part) {
        double[] sorted = share.clone();
        Arrays.sort(sorted);
        if (sorted.length == 0) {
            return Double.NaN;
        }
        double place = part * (sorted.length - 1);
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
