// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.pressling.analysis.draw.Texts;
import org.pressling.analysis.section.StandardAnalyses;
import org.pressling.dataset.Dataset;
import org.pressling.dataset.Split;
import org.pressling.dem.press.Verdict.Grade;
import org.pressling.learning.Metrics;

/** What the report says of labels with and without samples outside the domain of their contact law. */
class DomainScoresTest {
    private final SyntheticRun run = new SyntheticRun(40);

    @Test
    void bothGroupsHaveATableOfTheirOwn() {
        Dataset data = judged(entry -> entry.index() % 3 == 0 ? Grade.OUTSIDE_DOMAIN : Grade.PASSED);
        LearningOutcome outcome = run.outcome(data);
        Section section = baselines(data, outcome);
        int[] inside = IntStream.range(0, data.size()).filter(i -> data.entry(i).split() == Split.TEST)
                .filter(i -> data.entry(i).index() % 3 != 0).toArray();
        Section.Table table = section.tables().get(1);
        assertEquals("Test inside the law's domain, " + inside.length + " pictures", table.title());
        double r2 = Metrics.r2(IntStream.of(inside).mapToDouble(i -> data.entry(i).labels()[0]).toArray(),
                IntStream.of(inside).mapToDouble(i -> outcome.network().values()[i][0]).toArray());
        String cell = table.rows().getFirst().get(2);
        assertTrue(cell.matches(Texts.r2(r2) + " \\(-?\\d\\.\\d+ to \\d\\.\\d+\\)"), cell);
        int all = data.of(Split.TEST).size();
        assertTrue(section.paragraphs().get(1).contains("of the " + all + " held-out ones " + (all - inside.length) + " do"),
                section.paragraphs().get(1));
    }

    @Test
    void wherePicturesAreAllOfOneKindASentenceSaysSo() {
        Section none = baselines(judged(_ -> Grade.PASSED));
        assertTrue(none.paragraphs().get(1).startsWith("0 of the 40 pictures (0 %)"), none.paragraphs().get(1));
        assertTrue(none.paragraphs().get(1).endsWith("nothing to set apart."));
        Section all = baselines(judged(_ -> Grade.OUTSIDE_DOMAIN));
        assertTrue(all.paragraphs().get(1).startsWith("40 of the 40 pictures (100 %)"), all.paragraphs().get(1));
        assertTrue(all.paragraphs().get(1).contains("extrapolates"));
        assertTrue(none.tables().stream().noneMatch(table -> table.title().contains("domain")));
        assertTrue(all.tables().stream().noneMatch(table -> table.title().contains("domain")));
    }

    @Test
    void aDataSetWithoutVerdictsSaysNothingOfThem() {
        assertFalse(baselines(run.dataset()).paragraphs().toString().contains("domain"));
    }

    @Test
    void oneHeldOutPictureHasNoScoreAndSaysWhy() {
        Dataset data = new Dataset(SyntheticRun.LABELS, run.dataset().entries().stream().map(e -> new Dataset.Entry(e.index(),
                e.file(), e.image(), e.labels(), e.index() == 40 ? Split.TEST : Split.TRAIN, e.factors())).toList());
        assertTrue(baselines(data).paragraphs().getLast().contains("needs two"));
        String summary = section("summary", data, run.outcome(data)).paragraphs().toString();
        assertTrue(summary.contains("R² needs two held-out pictures") && !summary.contains("NaN"), summary);
    }

    @Test
    void samplesThatAreLeftOutAreNumbered() {
        Dataset all = judged(_ -> Grade.PASSED);
        Dataset some = new Dataset(SyntheticRun.LABELS,
                all.entries().stream().filter(e -> e.index() != 7 && e.index() != 19).toList());
        List<String> text = section("quality", some, run.outcome(some)).paragraphs();
        assertEquals("2 of 40 samples are not in the data set (split.admit): 7, 19.", text.get(1));
    }

    private Dataset judged(Function<Dataset.Entry, Grade> grade) {
        return new Dataset(SyntheticRun.LABELS, run.dataset().entries().stream().map(e -> new Dataset.Entry(e.index(), e.file(),
                e.image(), e.labels(), e.split(), Optional.of(grade.apply(e)), e.factors())).toList());
    }

    private Section baselines(Dataset data) {
        return baselines(data, run.outcome(data));
    }

    private Section baselines(Dataset data, LearningOutcome outcome) {
        return section("baselines", data, outcome);
    }

    private Section section(String id, Dataset data, LearningOutcome outcome) {
        ReportInput input = run.input("x", Optional.of(data), Optional.of(outcome));
        return StandardAnalyses.results().stream().flatMap(a -> a.section(input).stream()).filter(s -> s.id().equals(id))
                .findFirst().orElseThrow();
    }
}
