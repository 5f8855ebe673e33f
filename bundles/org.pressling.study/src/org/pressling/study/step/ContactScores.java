// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.step;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

import org.pressling.dataset.Dataset;
import org.pressling.dataset.image.GrayImage;
import org.pressling.dataset.image.RenderSettings;
import org.pressling.dataset.io.CsvWriter;
import org.pressling.dataset.sample.PressedSample;
import org.pressling.learning.explain.ContactScore;
import org.pressling.learning.explain.HeatMap;
import org.pressling.learning.explain.MapKind;
import org.pressling.learning.explain.PictureRegions;
import org.pressling.learning.explain.RankCorrelation;

/**
 * {@code contact_scores.csv}: how much of each relevance map lies on true AM–SE contacts, on voids, and on the rims of active
 * material, see {@link ContactScore}, and how far it ranks places as occlusion does.
 */
final class ContactScores {
    private static final String FILE = "contact_scores.csv";
    private static final List<String> COLUMNS = List.of("index", "label", "weight_share", "area_share", "lift", "kind",
            "void_lift", "rim_lift", "occlusion_rank_correlation");

    private ContactScores() {
    }

    static void write(Path folder, RelevanceTable maps, Dataset dataset, RenderSettings rendering,
            IntFunction<PressedSample> samples)
            throws IOException {
        Map<Integer, GrayImage> pictures = new HashMap<>();
        dataset.entries().forEach(entry -> pictures.putIfAbsent(entry.index(), entry.picture()));
        try (CsvWriter csv = new CsvWriter(folder.resolve(FILE), COLUMNS)) {
            int index = 0;
            PressedSample sample = null;
            for (RelevanceTable.Entry entry : maps.entries()) {
                if (sample == null || entry.index() != index) {
                    index = entry.index();
                    sample = samples.apply(index);
                }
                ContactScore score = ContactScore.of(entry.map(), sample, rendering);
                GrayImage picture = pictures.get(index).held();
                HeatMap map = entry.map().resized(picture.width(), picture.height());
                csv.row(index, dataset.labels().get(entry.label()).name(), score.weightFraction(), score.areaFraction(),
                        score.lift(), entry.kind().word(),
                        ContactScore.of(map, PictureRegions.voids(picture, rendering)).lift(),
                        ContactScore.of(map, PictureRegions.rims(picture, rendering)).lift(), alike(maps, entry));
            }
        }
    }

    /** Empty for occlusion itself. */
    private static Object alike(RelevanceTable maps, RelevanceTable.Entry entry) {
        return maps.entries().stream().filter(other -> entry.kind() != MapKind.OCCLUSION && other.kind() == MapKind.OCCLUSION
                && other.index() == entry.index() && other.label() == entry.label()).findFirst()
                .<Object>map(other -> RankCorrelation.of(entry.map(), other.map())).orElse("");
    }
}
