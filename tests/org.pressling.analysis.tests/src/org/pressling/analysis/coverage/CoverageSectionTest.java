// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Arrays;
import java.util.Optional;

import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.pressling.analysis.Figure;
import org.pressling.analysis.Section;
import org.pressling.analysis.draw.FigureFiles;
import org.pressling.dataset.Split;

/** The section on made-up structures whose contacts obey the closed form. */
class CoverageSectionTest {
    private static final int SPOTS = 20;
    private static final double[] PRESSURES = {100e6, 300e6, 700e6};
    private static final double[] SHARES = {0.3, 0.6};
    private static final double SURFACE = 1e-9;

    private static CoverageSamples samples() {
        int n = PRESSURES.length * SHARES.length * 4;
        int[] index = new int[n];
        Split[] split = new Split[n];
        double[] share = new double[n];
        double[] pressure = new double[n];
        double[] surface = new double[n];
        double[] coverage = new double[n];
        double[] planar = new double[n];
        double[] ratio = new double[n];
        for (int i = 0; i < n; i++) {
            index[i] = i + 1;
            split[i] = i % 4 == 0 ? Split.TEST : i % 4 == 1 ? Split.VALIDATION : Split.TRAIN;
            pressure[i] = PRESSURES[i / 8];
            share[i] = SHARES[i / 4 % 2];
            ratio[i] = 0.02 + 0.01 * (i / 8) + 0.001 * (i % 4);
            coverage[i] = SPOTS * ratio[i] * ratio[i] / 4;
            planar[i] = SPOTS * ratio[i] / Math.PI;
            surface[i] = SURFACE;
        }
        return new CoverageSamples(index, split, share, pressure, surface, coverage, planar, ratio);
    }

    private static double[] scaled(double[] values, double factor) {
        double[] scaled = values.clone();
        for (int i = 0; i < scaled.length; i++) {
            scaled[i] *= factor;
        }
        return scaled;
    }

    /** An elastic network that sees half of the contact area, and one that sees all of it. */
    private static Section section() {
        CoverageSamples s = samples();
        return CoverageSection.of(s,
                new NetworkReadings("elastic", scaled(s.coverage(), SURFACE / 2), Optional.empty(), false, 0.9),
                new NetworkReadings("plastic", scaled(s.coverage(), SURFACE), Optional.of(s.planar()), true, 0.99));
    }

    @Test
    void theTableHasTheFactorOfEachWay() {
        List<List<String>> rows = section().tables().getFirst().rows();
        assertEquals(5, rows.size(), "two networks by eq. 17 for two coverages, one of them read directly");
        assertTrue(rows.get(0).get(2).startsWith("2.00 ±"), rows.get(0).toString());
        assertTrue(rows.get(1).get(2).startsWith("1.00 ±"), rows.get(1).toString());
        assertEquals("24.4", rows.get(2).get(3));
        assertTrue(rows.get(4).get(2).startsWith("1.00 ±"), rows.get(4).toString());
    }

    @Test
    void theGeometryTableSetsTheClosedFormBesideTheContacts() {
        for (List<String> row : section().tables().get(1).rows()) {
            assertEquals(Double.parseDouble(row.get(5)), Double.parseDouble(row.get(4)), 0.05 * Double.parseDouble(row.get(5)));
        }
    }

    @Test
    void everyFigureIsDrawnWithItsNumbers() {
        List<Figure> figures = section().figures();
        assertEquals(5, figures.size());
        for (Figure figure : figures) {
            String svg = FigureFiles.svg(figure);
            assertTrue(svg.contains("<svg") && svg.length() > 2000, figure.id());
            assertFalse(figure.data().rows().isEmpty(), figure.id());
            assertFalse(figure.caption().contains("NaN") || figure.caption().contains("null"), figure.caption());
        }
        String coverage = FigureFiles.svg(figures.getFirst());
        for (String text : List.of("Pressure [MPa]", "SE line coverage [–]", "AM fraction 0.30", "AM fraction 0.60", "Contacts",
                "Network, plastic, f = 1")) {
            assertTrue(coverage.contains(text), text);
        }
        assertTrue(FigureFiles.svg(figures.get(2)).contains("f = 24.4"));
    }

    @Test
    void contactsThatObeyTheClosedFormLieOnItsLine() {
        Figure geometry = section().figures().get(2);
        for (List<Object> row : geometry.data().rows()) {
            assertEquals((Double) row.get(5), (Double) row.get(4), 1e-9);
        }
    }

    @Test
    void theFigureOfSpotsDrawsSomeThousandOfManyAndItsTableHasAll() {
        int n = 5000;
        double[] spots = IntStream.range(0, n).mapToDouble(i -> 0.01 + 1e-5 * i).toArray();
        double[] none = spots.clone();
        none[7] = 0;
        double[] ones = new double[n];
        Arrays.fill(ones, 1);
        Split[] split = new Split[n];
        Arrays.fill(split, Split.TEST);
        CoverageSamples many = new CoverageSamples(IntStream.rangeClosed(1, n).toArray(), split, ones, ones, ones, none, ones,
                spots);
        SpotFigure figure = new SpotFigure(many);
        assertTrue(figure.caption().contains("2,000 of 4,999 points are drawn"), figure.caption());
        assertEquals(n, figure.data().rows().size());
        assertFalse(new SpotFigure(samples()).caption().contains("are drawn"));
        assertTrue(FigureFiles.svg(figure).length() < 2_000_000);
    }
}
