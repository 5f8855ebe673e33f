// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.pressling.analysis.Analysis;
import org.pressling.analysis.ReportInput;
import org.pressling.analysis.Section;
import org.pressling.analysis.draw.Texts;
import org.pressling.analysis.figure.SampleCurveFigure;
import org.pressling.dataset.Dataset;
import org.pressling.dataset.LabelColumn;
import org.pressling.learning.curve.Outlook;
import org.pressling.learning.curve.PowerLaw;
import org.pressling.learning.curve.SampleCurve;

/** What more samples bring: a curve per label, and what further ones would add by the law that the scores follow. */
public final class SampleCurveSection implements Analysis {
    private final SampleCurve curve;
    private final int more;

    /**
     * The section.
     *
     * @param curve the scores by number of samples
     * @param more  number of further samples to look out for
     */
    public SampleCurveSection(SampleCurve curve, int more) {
        this.curve = curve;
        this.more = more;
    }

    @Override
    public Optional<Section> section(ReportInput input) {
        return curve.points().isEmpty() ? Optional.empty() : input.dataset().map(this::section);
    }

    private Section section(Dataset data) {
        List<LabelColumn> labels = data.labels().stream().filter(label -> curve.labels().contains(label.column())).toList();
        long seeds = curve.points().stream().mapToInt(p -> p.seed()).distinct().count();
        List<String> text = new ArrayList<>();
        text.add("Network and baselines were trained anew on nested subsets of " + sizes() + " training samples, "
                + Texts.count((int) seeds, "time") + " each from another seed, with the same validation and held-out pictures."
                + " All pictures of a sample stay together.");
        text.add(String.format(Locale.ROOT, "What %,d further samples would bring is read from a power law of 1 − R². Its"
                + " interval holds 90 %% by the scatter of the points about the law. The law has no floor, so a curve that is"
                + " about to level off gets less than it promises.", more));
        return new Section("sample-curve", "What more samples bring", text,
                List.of(Section.Group
                        .of(labels.stream().map(l -> new SampleCurveFigure(curve, l, ScoredMethod::shown, more)).toList())),
                List.of(table(labels)));
    }

    private String sizes() {
        List<String> words = curve.sizes().stream().map(n -> String.format(Locale.ROOT, "%,d", n)).toList();
        return words.size() == 1 ? words.getFirst()
                : String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.getLast();
    }

    private Section.Table table(List<LabelColumn> labels) {
        List<List<String>> rows = new ArrayList<>();
        for (LabelColumn label : labels) {
            for (String method : curve.methods()) {
                Outlook outlook = Outlook.of(curve.of(method, label.column()), more);
                rows.add(List.of(Texts.name(label), ScoredMethod.shown(method), mean(method, label),
                        outlook.law().map(law -> interval(law.exponent())).orElse("–"), gain(outlook)));
            }
        }
        return new Section.Table("What further samples would bring", List.of("Label", "Method",
                "R² at " + curve.largest(), "Exponent b", String.format(Locale.ROOT, "R² by %,d more", more)), rows);
    }

    private String mean(String method, LabelColumn label) {
        return Texts.r2(curve.of(method, label.column()).stream().filter(p -> p.samples() == curve.largest())
                .mapToDouble(p -> p.r2()).average().orElse(Double.NaN));
    }

    private static String gain(Outlook outlook) {
        return outlook.gain().map(SampleCurveSection::interval)
                .orElseGet(() -> "cannot be told: " + outlook.untold().map(why -> why.text(Locale.ENGLISH)).orElse(""));
    }

    private static String interval(PowerLaw.Estimate e) {
        return Texts.r2(e.value()) + " (" + Texts.r2(e.low()) + " to " + Texts.r2(e.high()) + ")";
    }
}
