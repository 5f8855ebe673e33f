// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.sample;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.pressling.dataset.Split;
import org.pressling.dataset.VerdictWords;
import org.pressling.dataset.io.CsvWriter;
import org.pressling.dem.press.QualityCheck;
import org.pressling.dem.press.Verdict;

/**
 * A table of the verdicts on all presses of a campaign, those that a data set leaves out too: a row each with the
 * verdict, the part of the data set (empty where the sample is left out), the checks that were not passed, and what was
 * measured.
 */
public final class VerdictsCsv {

    private VerdictsCsv() {
    }

    /**
     * Writes the table.
     *
     * @param file     where
     * @param verdicts the verdicts
     * @param splits   part of the data set by number of the sample, for the samples that are in it
     * @throws IOException when the file cannot be written
     */
    public static void write(Path file, SampleVerdicts verdicts, Map<Integer, Split> splits) throws IOException {
        List<String> columns = new ArrayList<>(List.of("index", "verdict", "split", "failed_checks"));
        List<QualityCheck> checks = verdicts.verdicts().get(verdicts.verdicts().firstKey()).checks();
        checks.forEach(check -> columns.add(check.id().replace('-', '_')));
        try (CsvWriter csv = new CsvWriter(file, columns)) {
            for (Map.Entry<Integer, Verdict> entry : verdicts.verdicts().entrySet()) {
                Split split = splits.get(entry.getKey());
                List<Object> row = new ArrayList<>(List.of(entry.getKey(), VerdictWords.of(entry.getValue().grade()),
                        split == null ? "" : split.word(), failed(entry.getValue())));
                entry.getValue().checks().forEach(check -> row.add(check.value()));
                csv.row(row.toArray());
            }
        }
    }

    private static String failed(Verdict verdict) {
        return verdict.checks().stream().filter(check -> !check.passed()).map(QualityCheck::id)
                .collect(Collectors.joining(" "));
    }
}
