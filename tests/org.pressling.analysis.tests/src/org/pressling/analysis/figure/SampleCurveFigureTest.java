// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.Test;
import org.pressling.analysis.draw.FigureFiles;
import org.pressling.dataset.LabelColumn;
import org.pressling.dem.Unit;
import org.pressling.learning.Evaluation;
import org.pressling.learning.curve.CurvePoint;
import org.pressling.learning.curve.SampleCurve;

/** R² against the number of training samples. */
class SampleCurveFigureTest {
    private static final LabelColumn LABEL = new LabelColumn("reaction_area", Unit.SQUARE_MICROMETRE);

    private static SampleCurve curve(double... lefts) {
        List<CurvePoint> points = new ArrayList<>();
        for (int k = 0; k < lefts.length; k++) {
            for (int seed = 0; seed < 2; seed++) {
                double r2 = 1 - lefts[k] * (1 + 0.01 * seed);
                points.add(new CurvePoint(50 << k, 50 << k, seed, Evaluation.NETWORK, LABEL.column(), r2, 1));
                points.add(new CurvePoint(50 << k, 50 << k, seed, Evaluation.PICTURE_ONLY, LABEL.column(), 0.3, 2));
            }
        }
        return new SampleCurve(points);
    }

    @Test
    void hasAxesLegendLawAndAllItsNumbers() {
        SampleCurveFigure figure = new SampleCurveFigure(curve(0.4, 0.2, 0.1), LABEL,
                method -> method.equals(Evaluation.NETWORK) ? "Network" : "Picture only", 100);
        String svg = FigureFiles.svg(figure);
        for (String word : List.of("Training samples [–]", "R² on held-out pictures [–]", "Network", "Picture only",
                "Power law of the network")) {
            assertTrue(svg.contains(">" + word + "<"), word);
        }
        assertEquals("sample_curve_reaction_area", figure.id());
        assertTrue(figure.caption().contains("b = 1.00 "), figure.caption());
        assertEquals(12, figure.data().rows().size());
        assertEquals(List.of("Network", 50, 50, 0, 0.6, 1.0, "um2"), figure.data().rows().getFirst());
    }

    @Test
    void twoSizesHaveNoLawAndScoresBelowTheEdgeAreDrawnAtIt() {
        SampleCurveFigure figure = new SampleCurveFigure(curve(40, 0.2), LABEL, UnaryOperator.identity(), 100);
        assertFalse(FigureFiles.svg(figure).contains("Power law"));
        assertFalse(figure.caption().contains("b ="), figure.caption());
        assertTrue(FigureFiles.svg(new SampleCurveFigure(SampleCurve.EMPTY, LABEL, UnaryOperator.identity(), 1)).length() > 100);
    }
}
