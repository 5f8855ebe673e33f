// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.pressling.dataset.LabelColumn;
import org.pressling.learning.Evaluation;
import org.pressling.learning.curve.CurvePoint;
import org.pressling.learning.curve.Outlook;
import org.pressling.learning.curve.PowerLaw;
import org.pressling.learning.curve.SampleCurve;

/** R² of the network by number of training samples, a line per label, and what further samples would bring. */
final class CurveTable {
    private static final int WIDTH = 9;

    private CurveTable() {
    }

    static void print(Session session, SampleCurve curve, int more) {
        session.out().println(Say.it(CurveTerm.HEADING));
        List<String> headings = new ArrayList<>();
        curve.sizes().forEach(size -> headings.add(right(Integer.toString(size))));
        session.out().println(String.format("  %-24s", Say.it(CliTerm.LABEL)) + String.join("", headings)
                + "  " + Say.it(CurveTerm.MORE.with(more)));
        for (String label : curve.labels()) {
            List<CurvePoint> points = curve.of(Evaluation.NETWORK, label);
            StringBuilder line = new StringBuilder(String.format("  %-24s", LabelColumn.parse(label).name()));
            for (int size : curve.sizes()) {
                line.append(right(number(points.stream().filter(p -> p.samples() == size).mapToDouble(CurvePoint::r2).average()
                        .orElse(Double.NaN))));
            }
            session.out().println(line.append("  ").append(gain(Outlook.of(points, more))));
        }
    }

    private static String gain(Outlook outlook) {
        Optional<PowerLaw.Estimate> gain = outlook.gain();
        return Say.it(gain.isPresent() ? CurveTerm.GAIN.with(Say.whole(number(gain.get().value())),
                Say.whole(number(gain.get().low())), Say.whole(number(gain.get().high())))
                : CurveTerm.UNTOLD.with(outlook.untold().orElseThrow()));
    }

    private static String right(String text) {
        return " ".repeat(Math.max(1, WIDTH - text.length())) + text;
    }

    private static String number(double value) {
        return Double.isFinite(value) ? String.format(Locale.ROOT, "%.3f", value) : "–";
    }
}
