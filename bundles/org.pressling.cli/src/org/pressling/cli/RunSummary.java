// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.pressling.dataset.DatasetReader;
import org.pressling.dataset.LabelColumn;
import org.pressling.dataset.Split;
import org.pressling.dem.Localized;
import org.pressling.learning.DomainMetrics;
import org.pressling.learning.Evaluation;
import org.pressling.learning.LabelMetrics;
import org.pressling.study.StudyRun;
import org.pressling.study.layout.RunFolder;
import org.pressling.study.layout.StepName;
import org.pressling.study.step.ActiveParticleTable;

/** What a run came to, in a few lines: how well the network reads each label beside the baseline, and where to look. */
final class RunSummary {

    private RunSummary() {
    }

    static void print(Session session, StudyRun run, StepName last) throws IOException {
        RunFolder folder = run.folder();
        run.account().forEach(session.out()::println);
        if (last.compareTo(StepName.EVALUATE) >= 0 && Files.isRegularFile(folder.metrics())) {
            metrics(session, Evaluation.read(folder.metrics()), names(folder));
            ActiveParticleTable.heldOut(folder.home(StepName.EVALUATE, 0)).ifPresent(scores -> session.out().println(
                    Say.it(CliTerm.AM_LOADS.with(scores.particles(), r2(scores.r2()), r2(scores.within())))));
        }
        if (last == StepName.REPORT) {
            session.out().println(Say.it(CliTerm.REPORT.with(Say.whole(session.shorten(folder.report())))));
        } else {
            boolean samples = last.perSample();
            Path where = session.shorten(samples ? folder.samples() : folder.home(last, 0));
            session.out().println(Say.it((samples ? CliTerm.SAMPLES_IN : CliTerm.RESULTS_IN).with(Say.whole(where))));
        }
    }

    private static Localized r2(double value) {
        return Say.whole(Double.isFinite(value) ? String.format(Locale.ROOT, "%.3f", value) : "–");
    }

    /** Names of the labels by heading. */
    private static Map<String, String> names(RunFolder folder) {
        return DatasetReader.labels(folder.dataset()).stream()
                .collect(Collectors.toMap(LabelColumn::column, LabelColumn::name, (first, _) -> first));
    }

    private static void metrics(Session session, Evaluation evaluation, Map<String, String> names) {
        List<LabelMetrics> network = evaluation.of(Evaluation.NETWORK, Split.TEST);
        if (network.isEmpty()) {
            return;
        }
        List<Column> columns = columns(evaluation, network);
        session.out().println(Say.it(CliTerm.HELD_OUT.with(network.getFirst().count())));
        session.out().println(String.format("  %-24s", Say.it(CliTerm.LABEL))
                + columns.stream().map(column -> column.cell(Say.it(column.heading()))).collect(Collectors.joining()));
        for (int i = 0; i < network.size(); i++) {
            int label = i;
            session.out().println(String.format("  %-24s",
                    names.getOrDefault(network.get(i).label(), network.get(i).label()))
                    + columns.stream().map(column -> column.cell(r2(column.metrics(), label))).collect(Collectors.joining()));
        }
        evaluation.domain().map(RunSummary::domain).filter(line -> !line.isEmpty()).ifPresent(session.out()::println);
    }

    /** R² of one method. */
    private record Column(CliTerm heading, int width, List<LabelMetrics> metrics) {

        String cell(String text) {
            return " ".repeat(Math.max(1, 1 + width - text.length())) + text;
        }
    }

    /** What pictures of sections alone have, and what lies inside the domain of a law, has a column where it is. */
    private static List<Column> columns(Evaluation evaluation, List<LabelMetrics> network) {
        List<Column> columns = new ArrayList<>(List.of(new Column(CliTerm.NETWORK, 12, network),
                new Column(CliTerm.WITH_GEOMETRY, 14, evaluation.of(Evaluation.COMBINED, Split.TEST)),
                new Column(CliTerm.PICTURE_ONLY, 14, evaluation.of(Evaluation.PICTURE_ONLY, Split.TEST))));
        List<LabelMetrics> stereology = evaluation.of(Evaluation.STEREOLOGY, Split.TEST);
        if (!stereology.isEmpty()) {
            columns.add(new Column(CliTerm.STEREOLOGY, 12, stereology));
        }
        columns.add(new Column(CliTerm.RECIPE, 18, evaluation.of(Evaluation.RECIPE_PARAMETERS, Split.TEST)));
        List<LabelMetrics> inside = evaluation.domain().map(domain -> domain.of(Evaluation.NETWORK)).orElse(List.of());
        if (!inside.isEmpty()) {
            columns.add(new Column(CliTerm.INSIDE, 14, inside));
        }
        return columns;
    }

    /** What the column of those inside stands on, or why there is none. */
    private static String domain(DomainMetrics domain) {
        if (domain.inside() == domain.heldOut()) {
            return "";
        }
        return domain.inside() == 0
                ? Say.it(CliTerm.NONE_INSIDE)
                : Say.it(CliTerm.SOME_INSIDE.with(domain.inside()));
    }

    /** R² needs a spread of the true values; that of one sample is none. */
    private static String r2(List<LabelMetrics> metrics, int i) {
        if (i >= metrics.size()) {
            return "–";
        }
        double r2 = metrics.get(i).r2();
        return Double.isFinite(r2) ? String.format(Locale.ROOT, "%.3f", r2)
                : metrics.get(i).count() < 2 ? Say.it(CliTerm.NEEDS_TWO) : "–";
    }
}
