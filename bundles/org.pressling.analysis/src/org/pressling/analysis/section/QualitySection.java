// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis.section;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

import org.pressling.analysis.Analysis;
import org.pressling.analysis.ReportInput;
import org.pressling.analysis.SampleRow;
import org.pressling.analysis.Section;
import org.pressling.analysis.draw.Texts;
import org.pressling.analysis.figure.CheckTitles;
import org.pressling.analysis.figure.OverlapFigure;
import org.pressling.analysis.figure.QualityFigure;
import org.pressling.dataset.Dataset;
import org.pressling.dataset.sample.SampleVerdicts;
import org.pressling.dem.press.PressQuality;
import org.pressling.dem.press.QualityCheck;
import org.pressling.dem.press.Verdict;

/** Whether the presses can be trusted: their checks against the limits, and what follows for the data set. */
final class QualitySection implements Analysis {
    /** Failed samples that are listed; of more, the files tell. */
    private static final int MOST_LISTED = 40;
    private static final double[] QUANTILES = {0, 0.25, 0.5, 0.75, 1};

    @Override
    public Optional<Section> section(ReportInput input) {
        List<SampleRow> samples = input.samples();
        if (samples.isEmpty()) {
            return Optional.empty();
        }
        List<Section.Table> tables = new ArrayList<>();
        tables.add(checks(samples));
        tables.add(distributions(samples));
        List<SampleRow> failed = failed(samples);
        if (!failed.isEmpty()) {
            tables.add(failedTable(failed, inDataset(input.dataset())));
        }
        return Optional.of(new Section("quality", "Quality checks", paragraphs(input, failed.size()),
                List.of(Section.Group.of(List.of(new QualityFigure(samples), new OverlapFigure(samples)))), tables));
    }

    private static List<String> paragraphs(ReportInput input, int failing) {
        Map<Integer, PressQuality> qualities = new LinkedHashMap<>();
        input.samples().forEach(row -> qualities.put(row.index(), row.quality()));
        SampleVerdicts verdicts = SampleVerdicts.of(qualities);
        boolean outside = !verdicts.of(Verdict.Grade.OUTSIDE_DOMAIN).isEmpty();
        List<String> text = new ArrayList<>();
        text.add((failing > 0 ? "FAIL: " : outside ? "OUTSIDE: " : "PASS: ") + verdicts.account().text(Locale.ENGLISH));
        input.dataset().map(data -> leftOut(input.samples(), data)).filter(line -> !line.isEmpty()).ifPresent(text::add);
        text.add("The forces are those of a settled structure that was pressed slowly only while these numbers are small. A"
                + " number that could not be told does not pass. Beyond the domain of its contact law a contact's force is"
                + " extrapolated: such a sample does not count as failed, and labels are evaluated with and without it.");
        return text;
    }

    private static String leftOut(List<SampleRow> samples, Dataset data) {
        Set<Integer> in = inDataset(Optional.of(data));
        List<Integer> out = samples.stream().map(SampleRow::index).filter(index -> !in.contains(index)).toList();
        if (out.isEmpty()) {
            return "";
        }
        String numbers = out.stream().limit(MOST_LISTED).map(Object::toString).collect(Collectors.joining(", "));
        return out.size() + " of " + samples.size() + " samples are not in the data set (split.admit): " + numbers
                + (out.size() > MOST_LISTED ? " and " + (out.size() - MOST_LISTED) + " more." : ".");
    }

    private static Set<Integer> inDataset(Optional<Dataset> data) {
        return data.map(d -> d.entries().stream().map(Dataset.Entry::index).collect(Collectors.toSet())).orElse(Set.of());
    }

    private static List<SampleRow> failed(List<SampleRow> samples) {
        return samples.stream().filter(row -> row.verdict().grade() == Verdict.Grade.FAILED).toList();
    }

    private static Section.Table checks(List<SampleRow> samples) {
        List<List<String>> rows = samples.getFirst().verdict().checks().stream()
                .map(check -> row(check, samples)).toList();
        return new Section.Table("", List.of("Check", "What it is", "Limit", "Median", "Worst", "Worst sample", "Passed",
                "Verdict"), rows);
    }

    private static List<String> row(QualityCheck first, List<SampleRow> samples) {
        boolean settled = first.id().equals(QualityCheck.SETTLED);
        // NaN sorts above every number, so a missing value is the worst one; to have settled is 1.
        double sign = settled ? -1 : 1;
        double[] values = samples.stream().mapToDouble(s -> s.check(first.id()).value()).sorted().toArray();
        SampleRow worst = samples.stream().max(Comparator.comparingDouble(s -> sign * s.check(first.id()).value()))
                .orElseThrow();
        long passed = samples.stream().filter(s -> s.check(first.id()).passed()).count();
        String verdict = passed == samples.size() ? "PASS" : first.ofDomain() ? "OUTSIDE" : "FAIL";
        return List.of(CheckTitles.of(first), first.meaning().text(Locale.ENGLISH), limit(first),
                settled ? "–" : Texts.number(quantile(values, 0.5)),
                settled ? "–" : Texts.number(worst.check(first.id()).value()), Integer.toString(worst.index()),
                passed + " of " + samples.size(), verdict);
    }

    private static String limit(QualityCheck check) {
        if (check.id().equals(QualityCheck.SETTLED)) {
            return "–";
        }
        return Double.isNaN(check.limit()) ? "press.unbalancedLimit" : "≤ " + Texts.round(check.limit());
    }

    private static Section.Table distributions(List<SampleRow> samples) {
        return new Section.Table("Distribution over the samples",
                List.of("Quantity", "Lowest", "Lower quartile", "Median", "Upper quartile", "Highest", "Not measured"),
                List.of(distribution("Largest overlap / radius", samples, PressQuality::largestOverlap),
                        distribution("Fraction of contacts beyond the law's domain", samples, PressQuality::beyondDomain)));
    }

    private static List<String> distribution(String title, List<SampleRow> samples, ToDoubleFunction<PressQuality> of) {
        double[] values = samples.stream().mapToDouble(s -> of.applyAsDouble(s.quality())).filter(Double::isFinite).sorted()
                .toArray();
        List<String> row = new ArrayList<>(List.of(title));
        for (double q : QUANTILES) {
            row.add(Texts.number(quantile(values, q)));
        }
        row.add(Integer.toString(samples.size() - values.length));
        return row;
    }

    /** The quantile between two neighbours by their distance; not a number without values. */
    private static double quantile(double[] sorted, double q) {
        if (sorted.length == 0) {
            return Double.NaN;
        }
        double place = q * (sorted.length - 1);
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        return place == below ? sorted[below] : sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }

    private static Section.Table failedTable(List<SampleRow> failed, Set<Integer> inDataset) {
        List<List<String>> rows = failed.stream().limit(MOST_LISTED).map(row -> List.of(Integer.toString(row.index()),
                row.verdict().reasons().text(Locale.ENGLISH),
                inDataset.contains(row.index()) ? "yes" : "no")).toList();
        String title = failed.size() > MOST_LISTED
                ? "The first " + MOST_LISTED + " of " + failed.size() + " samples that failed (dataset/quality.csv has all)"
                : "Samples that failed";
        return new Section.Table(title, List.of("Sample", "Why", "In the data set"), rows);
    }
}
