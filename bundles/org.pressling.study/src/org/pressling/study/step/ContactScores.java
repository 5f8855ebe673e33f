// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.step;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;

import org.pressling.dataset.Dataset;
import org.pressling.dataset.image.RenderSettings;
import org.pressling.dataset.io.CsvWriter;
import org.pressling.dataset.sample.PressedSample;
import org.pressling.learning.explain.ContactScore;

/**
 * {@code contact_scores.csv}: how much of each relevance map lies on true AM–SE contacts, see {@link ContactScore}.
 */
final class ContactScores {
    private static final String FILE = "contact_scores.csv";
    private static final List<String> COLUMNS = List.of("index", "label", "weight_share", "area_share", "lift");

    private ContactScores() {
    }

    static void write(Path folder, RelevanceTable maps, Dataset dataset, RenderSettings rendering,
            IntFunction<PressedSample> samples)
            throws IOException {
        try (CsvWriter csv = new CsvWriter(folder.resolve(FILE), COLUMNS)) {
            int index = 0;
            PressedSample sample = null;
            for (RelevanceTable.Entry entry : maps.entries()) {
                if (sample == null || entry.index() != index) {
                    index = entry.index();
                    sample = samples.apply(index);
                }
                ContactScore score = ContactScore.of(entry.map(), sample, rendering);
                csv.row(index, dataset.labels().get(entry.label()).name(), score.weightFraction(), score.areaFraction(),
                        score.lift());
            }
        }
    }
}
