// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis.section;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.pressling.analysis.Analysis;
import org.pressling.analysis.ReportInput;
import org.pressling.analysis.SampleRow;
import org.pressling.analysis.Section;
import org.pressling.analysis.draw.Texts;
import org.pressling.analysis.figure.Proof;
import org.pressling.analysis.figure.QualityFigure;
import org.pressling.dem.press.PressQuality;

/** Whether the presses can be trusted: their proofs against the limits. */
final class QualitySection implements Analysis {

    /** Whether a press settled and passes every proof. */
    static boolean passesAll(PressQuality quality) {
        return quality.settled() && Arrays.stream(Proof.values()).allMatch(proof -> proof.passes(quality));
    }

    @Override
    public Optional<Section> section(ReportInput input) {
        List<SampleRow> samples = input.samples();
        if (samples.isEmpty()) {
            return Optional.empty();
        }
        long unsettled = samples.stream().filter(s -> !s.quality().settled()).count();
        long failing = samples.stream().filter(s -> !passesAll(s.quality())).count();
        String verdict = failing == 0 ? "PASS: every sample came to rest and stays within all limits."
                : "FAIL: " + failing + " of " + samples.size() + " samples miss a limit or did not come to rest ("
                        + unsettled + " of them did not settle within the allowed steps).";
        List<List<String>> rows = new ArrayList<>();
        for (Proof proof : Proof.values()) {
            rows.add(row(proof, samples));
        }
        return Optional.of(new Section("quality", "Proofs of quality",
                List.of(verdict,
                        "The forces are those of a body at rest that was pressed slowly only while these numbers are"
                        + " small."),
                List.of(Section.Group.of(List.of(new QualityFigure(samples)))),
                List.of(new Section.Table("", List.of("Proof", "What it is", "Limit", "Median", "Worst", "Worst sample",
                        "Passed", "Verdict"), rows))));
    }

    private static List<String> row(Proof proof, List<SampleRow> samples) {
        double[] values = samples.stream().mapToDouble(s -> proof.of(s.quality())).sorted().toArray();
        // NaN sorts above every number, so a missing value is the worst one.
        SampleRow worst = samples.stream().max(Comparator.comparingDouble(s -> proof.of(s.quality()))).orElseThrow();
        long passed = samples.stream().filter(s -> proof.passes(s.quality())).count();
        boolean judged = !Double.isNaN(proof.limit());
        String verdict = passed < samples.size() ? "FAIL" : judged ? "PASS" : "reported";
        return List.of(proof.title(), proof.meaning(), judged ? "< " + Texts.round(proof.limit()) : "–",
                Texts.number(median(values)), Texts.number(proof.of(worst.quality())), Integer.toString(worst.index()),
                passed + " of " + samples.size(), verdict);
    }

    private static double median(double[] sorted) {
        int n = sorted.length;
        return n % 2 == 1 ? sorted[n / 2] : (sorted[n / 2 - 1] + sorted[n / 2]) / 2;
    }
}
