// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis.coverage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.pressling.analysis.Figure;
import org.pressling.analysis.Section;
import org.pressling.analysis.draw.Texts;
import org.pressling.analysis.figure.LabelPoints;
import org.pressling.analysis.figure.ParityFigure;
import org.pressling.dataset.LabelColumn;
import org.pressling.dataset.label.LabelNames;
import org.pressling.dem.Phase;
import org.pressling.dem.Unit;

/** The section of a report on SE coverage of AM (Komori et al. 2022, section 3.5, eq. 17 and Fig. 5D). */
public final class CoverageSection {
    private static final String ON_SURFACE = "eq. 17, of the AM surface";
    private static final String ON_CIRCUMFERENCE = "eq. 17, of the AM circumference";
    private static final String DIRECT = "circumference, read directly";
    private static final LabelColumn PLANAR = new LabelColumn(LabelNames.lineCoverage(Phase.SE.key()), Unit.NONE);

    private final CoverageSamples samples;
    private final NetworkReadings elastic;
    private final NetworkReadings own;

    private CoverageSection(CoverageSamples samples, NetworkReadings elastic, NetworkReadings own) {
        this.samples = samples;
        this.elastic = elastic;
        this.own = own;
    }

    /**
     * Makes the section.
     *
     * @param samples the pictures with the coverage by contacts
     * @param elastic what a network trained on elastic structures reads in them
     * @param own     what the network trained on structures of their own kind reads in them
     * @return the section
     */
    public static Section of(CoverageSamples samples, NetworkReadings elastic, NetworkReadings own) {
        return new CoverageSection(samples, elastic, own).make();
    }

    private Section make() {
        CoverageReading elasticSurface = surface(elastic);
        CoverageReading elasticRing = ring(elastic);
        CoverageReading ownSurface = surface(own);
        CoverageReading ownRing = ring(own);
        List<CoverageReading> readings = new ArrayList<>(List.of(elasticSurface, ownSurface, elasticRing, ownRing));
        elastic.planar().ifPresent(values -> readings.add(direct(elastic, values)));
        own.planar().ifPresent(values -> readings.add(direct(own, values)));

        List<Figure> figures = new ArrayList<>();
        figures.add(new CoverageFigure(CoverageFigure.Of.CIRCUMFERENCE, samples,
                List.of(contacts(samples.planar()), corrected(elasticRing, "elastic"),
                        own.planar().map(values -> new CoverageCurve("Network, " + own.name() + ", f = 1", own.name(), values))
                                .orElseGet(() -> corrected(ownRing, own.name())))));
        figures.add(new CoverageFigure(CoverageFigure.Of.SURFACE, samples, List.of(contacts(samples.coverage()),
                corrected(elasticSurface, "elastic"),
                new CoverageCurve("Network, " + own.name() + ", f = 1", own.name(), ownSurface.read()))));
        figures.add(new SpotFigure(samples));
        List<Figure> parity = new ArrayList<>();
        parity.add(parity("coverage_parity_elastic", "Elastic, eq. 17", elasticRing.corrected()));
        own.planar().ifPresent(values -> parity.add(parity("coverage_parity_" + own.name(), "Network", values)));
        return new Section("coverage", "SE coverage on AM", text(elasticSurface, elasticRing, ownSurface),
                List.of(Section.Group.of(figures), Section.Group.of(parity)), List.of(table(readings), geometry()));
    }

    private CoverageReading surface(NetworkReadings network) {
        return CoverageReading.of(network.name(), ON_SURFACE, samples.coverage(), samples.overSurface(network.area()), samples,
                network.own());
    }

    private CoverageReading ring(NetworkReadings network) {
        return CoverageReading.of(network.name(), ON_CIRCUMFERENCE, samples.planar(), samples.overSurface(network.area()),
                samples, network.own());
    }

    private CoverageReading direct(NetworkReadings network, double[] values) {
        return CoverageReading.of(network.name(), DIRECT, samples.planar(), values, samples, network.own());
    }

    private static CoverageCurve contacts(double[] values) {
        return new CoverageCurve("Contacts", "contacts", values);
    }

    private static CoverageCurve corrected(CoverageReading reading, String column) {
        return new CoverageCurve("Network, " + reading.network() + ", f = " + Texts.number(reading.factor().f()), column,
                reading.corrected());
    }

    private Figure parity(String id, String method, double[] read) {
        return new ParityFigure(id, new LabelPoints(PLANAR, method, samples.index(), samples.split(), samples.planar(), read));
    }

    private List<String> text(CoverageReading elasticSurface, CoverageReading elasticRing, CoverageReading ownSurface) {
        return List.of("How much of the active material does the electrolyte touch? Komori et al. (2022) let a network that was"
                + " trained on elastic structures read the reaction area of elasto-plastic ones, divided it by the surface of"
                + " the AM spheres, and multiplied by f = " + CorrectionFactor.PUBLISHED + " to meet the coverage known of those"
                + " structures (eq. 17 and 18, Fig. 5D). Here every method is held against the contacts of the same structures.",
                String.format(Locale.ROOT, "By contacts, SE covers %s to %s of the surface of the AM spheres, and %s to %s of"
                        + " their circumference in the plane of the centres. The network trained on elastic structures (R² %s"
                        + " of the reaction area on elastic structures it has not seen) needs f = %s for the surface and f = %s"
                        + " for the circumference; the one trained on %s structures (R² %s) needs f = %s for the surface.",
                        Texts.number(lowest(samples.coverage())), Texts.number(highest(samples.coverage())),
                        Texts.number(lowest(samples.planar())), Texts.number(highest(samples.planar())),
                        Texts.r2(elastic.r2()), Texts.number(elasticSurface.factor().f()), Texts.number(elasticRing.factor().f()),
                        own.name(), Texts.r2(own.r2()), Texts.number(ownSurface.factor().f())),
                "Where f comes from: the centres of all particles lie in one plane, so all contacts of an AM sphere lie on one"
                        + " great circle. n contacts of radius a on a sphere of radius R cover n a²/(4R²) of its surface, but"
                        + " n a/(πR) of that circle; the second is 4R/(πa) times the first. A body of three dimensions is"
                        + " covered all around, and a section through a sphere's middle shows on its circumference what is"
                        + " covered of its surface. So the line coverage of the circumference is the one to set beside a coverage"
                        + " of three dimensions, and an f near 24 says that a is 4R/(24π), about a twentieth of R; it is no"
                        + " property of the network. A picture can be read for the line coverage directly (the descriptor"
                        + " se_coverage_planar), and then f is 1.",
                "The pressure is a scale, not a measurement: a plane of spheres has no area of its own to be pressed on. It is"
                        + " the force on the wall over the height of the box and the depth that press.pressureDepth states or,"
                        + " where that is 0, the depth of a slab that holds the volume of all particles at their area fraction.");
    }

    private static Section.Table table(List<CoverageReading> readings) {
        List<List<String>> rows = new ArrayList<>();
        for (CoverageReading reading : readings) {
            CorrectionFactor factor = reading.factor();
            rows.add(List.of(reading.network(), reading.quantity(),
                    Texts.number(factor.f()) + " ± " + Texts.number(factor.error()),
                    reading.quantity().equals(ON_CIRCUMFERENCE) ? Texts.number(CorrectionFactor.PUBLISHED) : "–",
                    Texts.number(factor.rmse()), Texts.r2(factor.r2()), Texts.r2(factor.r2AsRead())));
        }
        return new Section.Table("Correction factors. f is fitted on pictures that are not held out and that the network was not"
                + " trained on; errors are those of the held-out pictures, against the contacts",
                List.of("Network trained on", "Coverage by", "f ± standard error",
                        "f in the paper", "RMSE with f", "R² with f", "R² with f = 1"),
                rows);
    }

    /** The closed form beside the ratio of both coverages, by pressure. */
    private Section.Table geometry() {
        List<List<String>> rows = new ArrayList<>();
        for (double pressure : samples.pressures()) {
            int[] chosen = IntStream.range(0, samples.size()).filter(i -> samples.pressure()[i] == pressure).toArray();
            double spot = mean(chosen, samples.spotRatio());
            rows.add(List.of(Texts.round(Math.rint(pressure / 1e5) / 10), Texts.number(mean(chosen, samples.coverage())),
                    Texts.number(mean(chosen, samples.planar())), Texts.number(spot),
                    Texts.number(mean(chosen, samples.planar()) / mean(chosen, samples.coverage())),
                    Texts.number(SpotFigure.closedForm(spot))));
        }
        return new Section.Table("Coverage by contacts, means over all structures of a pressure", List.of("Pressure [MPa]",
                "Of the surface", "Of the circumference", "a/R", "Circumference over surface", "4R/(πa)"), rows);
    }

    private static double mean(int[] chosen, double[] values) {
        return Arrays.stream(chosen).mapToDouble(i -> values[i]).average().orElse(Double.NaN);
    }

    private static double lowest(double[] values) {
        return Arrays.stream(values).min().orElse(Double.NaN);
    }

    private static double highest(double[] values) {
        return Arrays.stream(values).max().orElse(Double.NaN);
    }
}
