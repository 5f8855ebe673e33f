// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis.section;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.pressling.analysis.LearningOutcome;
import org.pressling.analysis.Predictions;
import org.pressling.analysis.ReportInput;
import org.pressling.analysis.SampleRow;
import org.pressling.analysis.draw.Texts;
import org.pressling.analysis.figure.LabelPoints;
import org.pressling.analysis.figure.Labels;
import org.pressling.dataset.Dataset;
import org.pressling.dataset.Split;
import org.pressling.dataset.label.LabelNames;
import org.pressling.dem.Phase;
import org.pressling.dem.Unit;
import org.pressling.dem.press.Verdict.Grade;

/** The outcome of a run in a few sentences with numbers. */
final class Outcome {

    /** The five quantities of Komori et al. (2022), the ones a verdict speaks of. */
    private static final List<String> PUBLISHED = List.of(LabelNames.REACTION_AREA, LabelNames.stressMean(Phase.SE),
            LabelNames.stressMean(Phase.AM), LabelNames.stressSd(Phase.SE), LabelNames.stressSd(Phase.AM));

    private final ReportInput input;

    Outcome(ReportInput input) {
        this.input = input;
    }

    /** One paragraph per stage that the run reached. */
    List<String> paragraphs() {
        List<String> text = new ArrayList<>();
        text.add(made());
        input.dataset().ifPresent(data -> text.add(input.learning().map(outcome -> learnt(data, outcome)).orElse(
                "The data set holds " + splits(data) + " No network has been trained on it yet.")));
        if (input.dataset().isEmpty()) {
            text.add("The run stopped before the data set: there are no labels and no pictures yet.");
        }
        return text;
    }

    private String made() {
        int n = input.samples().size();
        long good = input.samples().stream().filter(Outcome::isGood).count();
        if (n == 0) {
            return "No sample has been pressed yet.";
        }
        double[] widths = input.samples().stream()
                .mapToDouble(s -> Math.rint(100 * Unit.MICROMETRE.fromSi(s.factors().initialWidth())) / 100)
                .distinct().sorted().toArray();
        String from = widths.length == 1 ? "a width of " + Texts.round(widths[0])
                : widths.length + " widths between " + Texts.round(widths[0]) + " and "
                        + Texts.round(widths[widths.length - 1]);
        return n + (n == 1 ? " sample was" : " samples were") + " packed and pressed, from " + from + " µm" + pressures() + ". "
                + (good == n ? (n == 1 ? "It passes" : "All pass") + " every quality check."
                        : outcome(n - good));
    }

    /** Where the press went by pressure; empty where it went to a width. */
    private String pressures() {
        double[] megapascal = input.samples().stream().flatMapToDouble(s -> s.pressure().stream())
                .map(p -> Math.rint(1000 * Unit.MEGAPASCAL.fromSi(p)) / 1000).distinct().sorted().toArray();
        if (megapascal.length < 2) {
            return megapascal.length == 0 ? "" : " to " + Texts.round(megapascal[0]) + " MPa";
        }
        return " to " + megapascal.length + " pressures between " + Texts.round(megapascal[0]) + " and "
                + Texts.round(megapascal[megapascal.length - 1]) + " MPa";
    }

    private String learnt(Dataset data, LearningOutcome outcome) {
        if (data.of(Split.TEST).isEmpty()) {
            return "The network was trained on " + splits(data) + " Nothing was held out, so it cannot be evaluated.";
        }
        List<Integer> labels = spoken(data);
        if (data.of(Split.TEST).size() == 1) {
            return "The network was trained on " + splits(data) + " R² needs two held-out pictures or more.";
        }
        return "The network was trained on " + splits(data) + " On the held-out pictures it reaches R²: "
                + scores(data, outcome.network(), labels) + "."
                + outcome.told().map(told -> " What predict tells, the network weighed with geometry, reaches "
                        + scores(data, told, labels) + ".").orElse("")
                + outcome.baselines().stream().map(b -> comparison(data, outcome.network(), b, labels))
                        .collect(Collectors.joining());
    }

    private static String scores(Dataset data, Predictions method, List<Integer> labels) {
        return labels.stream().map(k -> Texts.inSentence(data.labels().get(k)) + " "
                + Texts.r2(LabelPoints.of(data, method, k).r2(Split.TEST))).collect(Collectors.joining(", "));
    }

    private static String comparison(Dataset data, Predictions network, Predictions baseline, List<Integer> labels) {
        long above = labels.stream().filter(k -> LabelPoints.of(data, network, k).r2(Split.TEST) > LabelPoints
                .of(data, baseline, k).r2(Split.TEST)).count();
        return " The network is above “" + baseline.name() + "” on "
                + (labels.size() == 1 ? (above == 1 ? "this label." : "no label.")
                        : above + " of these " + labels.size() + " labels.");
    }

    /** The published labels, where the data set has them all; else all of its labels. */
    private static List<Integer> spoken(Dataset data) {
        List<Integer> published = PUBLISHED.stream().map(name -> Labels.find(data, name)).toList();
        return published.contains(-1) ? IntStream.range(0, data.labels().size()).boxed().toList() : published;
    }

    private static String splits(Dataset data) {
        return data.size() + " pictures (" + data.of(Split.TRAIN).size() + " training, "
                + data.of(Split.VALIDATION).size()
                + " validation, " + data.of(Split.TEST).size() + " held out) with " + data.labels().size()
                + (data.labels().size() == 1 ? " label each." : " labels each.");
    }

    private String outcome(long notGood) {
        long failed = input.samples().stream().filter(row -> row.verdict().grade() == Grade.FAILED).count();
        return (failed == 0 ? "None fails" : failed + (failed == 1 ? " fails" : " fail")) + " a quality check, and "
                + (notGood - failed) + " leave the domain of the contact law (see below).";
    }

    private static boolean isGood(SampleRow row) {
        return row.verdict().grade() == Grade.PASSED;
    }
}
