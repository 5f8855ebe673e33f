// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.label;

import java.util.List;
import java.util.function.ToDoubleFunction;

import org.pressling.dataset.image.RenderSettings;
import org.pressling.dataset.label.CoveredSurface.Between;
import org.pressling.dataset.sample.PressedSample;
import org.pressling.dem.Localized;
import org.pressling.dem.Phases;
import org.pressling.dem.Role;
import org.pressling.dem.Unit;

/**
 * How much of the AM surface SE covers. In a plane of spheres all contacts lie on one great circle of each AM sphere, so
 * they cover a few per cent of the sphere's surface however tightly it is held: {@code se_coverage} is that share.
 * {@code se_coverage_planar} is the share of the great circle itself. In a body whose spheres are covered the same all
 * around, a section through a sphere's centre shows on its circumference the share that is covered of its surface, so the
 * planar share is the one to set beside a coverage of three dimensions.
 * <p>
 * n spots of radius a on a sphere of radius R cover n a²/(4R²) of it and n a/(πR) of its circumference: the second over
 * the first is 4R/(πa). For AM of 10 µm and spots of 0.2 to 0.3 µm that is 32 to 21.
 */
public final class CoverageDescriptors {
    private CoverageDescriptors() {
    }

    /**
     * In this order: {@code am_surface}, {@code se_coverage}, {@code se_coverage_planar}, of all active particles and of all
     * electrolyte; {@code am} and {@code se} stand for {@link Phases#key(Role)}.
     *
     * @param region    the whole box, or what the picture shows; there a sphere counts by the share of its circumference
     *                  that is seen, and a contact by its point
     * @param rendering what the picture shows of the box
     */
    public static List<Descriptor> all(LabelRegion region, RenderSettings rendering) {
        Phases phases = rendering.phases();
        String am = phases.key(Role.ACTIVE);
        String se = phases.key(Role.ELECTROLYTE);
        String active = phases.name(Role.ACTIVE);
        String electrolyte = phases.name(Role.ELECTROLYTE);
        Localized where = DescriptorTerm.where(region);
        return List.of(
                new SampleDescriptor(am + "_surface", Unit.SQUARE_MICROMETRE, DescriptorTerm.SURFACE.with(active, where),
                        of(region, rendering, CoveredSurface::area)),
                new SampleDescriptor(se + "_coverage", Unit.NONE,
                        DescriptorTerm.COVERAGE.with(active, electrolyte, where),
                        of(region, rendering, CoveredSurface::coverage)),
                new SampleDescriptor(se + "_coverage_planar", Unit.NONE,
                        DescriptorTerm.COVERAGE_PLANAR.with(active, electrolyte, where),
                        of(region, rendering, CoveredSurface::planarCoverage)));
    }

    private static ToDoubleFunction<PressedSample> of(LabelRegion region, RenderSettings rendering,
            ToDoubleFunction<CoveredSurface> number) {
        return sample -> number.applyAsDouble(AreaDescriptors.surface(sample, Between.REACTING, region, rendering));
    }
}
