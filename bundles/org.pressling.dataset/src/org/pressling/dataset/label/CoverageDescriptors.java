// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.label;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

import org.pressling.dataset.label.CoveredSurface.Between;
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
     * electrolyte; {@code am} and {@code se} stand for {@link Phases#key(Role)}. Of bodies in space spheres are touched all
     * around, and no planar share exists: {@code se_coverage} counts overlapping spots once, {@code section_se_coverage} is what
     * a section says of it, and behind both stand mean, standard deviation and quantiles of the share over the particles, {@code
     * se_coverage_mean}, {@code _sd}, {@code _p10}, {@code _p50} and {@code _p90}.
     *
     * @param context the whole box, or a part of it: in the picture of the plane a sphere counts by the share of its
     *                circumference that is seen, and a contact by its point
     */
    public static List<Descriptor> all(LabelContext context) {
        Phases phases = context.phases();
        String am = phases.key(Role.ACTIVE);
        String se = phases.key(Role.ELECTROLYTE);
        String active = phases.name(Role.ACTIVE);
        String electrolyte = phases.name(Role.ELECTROLYTE);
        Localized where = DescriptorTerm.where(context);
        List<Descriptor> all = new ArrayList<>();
        all.add(AreaDescriptors.ofSurface(context, am + "_surface", Unit.SQUARE_MICROMETRE,
                DescriptorTerm.SURFACE.with(active, where), Between.REACTING, CoveredSurface::area));
        DescriptorTerm meaning = context.isSpace() ? DescriptorTerm.COVERAGE_ONCE : DescriptorTerm.COVERAGE;
        all.add(AreaDescriptors.ofSurface(context, se + "_coverage", Unit.NONE, meaning.with(active, electrolyte, where),
                Between.REACTING, CoveredSurface::coverage));
        if (context.isSpace()) {
            all.add(ViewDescriptor.share("section_" + se + "_coverage",
                    DescriptorTerm.SECTION_COVERAGE.with(active, electrolyte), true, SpaceCoverage::ofCircles));
            all.add(ofParticles(context, se + "_coverage_mean", DescriptorTerm.COVERAGE_MEAN.with(active, electrolyte, where),
                    SpaceCoverage::mean));
            all.add(ofParticles(context, se + "_coverage_sd", DescriptorTerm.COVERAGE_SD.with(active, electrolyte, where),
                    SpaceCoverage::sd));
            for (int percent : new int[] {10, 50, 90}) {
                all.add(ofParticles(context, se + "_coverage_p" + percent,
                        DescriptorTerm.COVERAGE_QUANTILE.with(active, electrolyte, where, percent),
                        coverage -> coverage.quantile(percent / 100.0)));
            }
        } else {
            all.add(AreaDescriptors.ofSurface(context, LabelNames.lineCoverage(se), Unit.NONE,
                    DescriptorTerm.COVERAGE_PLANAR.with(active, electrolyte, where), Between.REACTING,
                    CoveredSurface::planarCoverage));
        }
        return List.copyOf(all);
    }

    private static Descriptor ofParticles(LabelContext context, String name, Localized meaning,
            ToDoubleFunction<SpaceCoverage> number) {
        return ViewDescriptor.share(name, meaning, context.readsSection(),
                view -> number.applyAsDouble(SpaceCoverage.of(context, view, Between.REACTING)));
    }
}
