// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.step;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.pressling.dataset.Dataset;
import org.pressling.dataset.image.PictureWindow;
import org.pressling.dataset.image.RenderSettings;
import org.pressling.dataset.io.CsvWriter;
import org.pressling.dataset.sample.PressedSample;
import org.pressling.dataset.sample.SampleStore;
import org.pressling.dem.Contacts;
import org.pressling.dem.PairType;
import org.pressling.learning.explain.ContactScore;
import org.pressling.learning.explain.HeatMap;

/**
 * {@code contact_scores.csv}: which share of each relevance map lies within half a micrometre of a true AM–SE contact,
 * beside the share of the picture that does. A lift of 1 is what a map at random would have.
 */
final class ContactScores {
    private static final String FILE = "contact_scores.csv";
    private static final List<String> COLUMNS = List.of("index", "label", "weight_share", "area_share", "lift");
    /** The radius of an SE particle of the paper [m]. */
    private static final double NEAR = 0.5e-6;

    private ContactScores() {
    }

    static void write(Path folder, RelevanceTable maps, Dataset dataset, RenderSettings rendering, SampleStore samples)
            throws IOException {
        try (CsvWriter csv = new CsvWriter(folder.resolve(FILE), COLUMNS)) {
            int index = 0;
            PressedSample sample = null;
            for (RelevanceTable.Entry entry : maps.entries()) {
                if (sample == null || entry.index() != index) {
                    index = entry.index();
                    sample = samples.read(index);
                }
                ContactScore score = score(entry.map(), sample, rendering);
                csv.row(index, dataset.labels().get(entry.label()).name(), score.weightShare(), score.areaShare(),
                        score.lift());
            }
        }
    }

    private static ContactScore score(HeatMap map, PressedSample sample, RenderSettings rendering) {
        PictureWindow window = PictureWindow.of(sample.press().pressed().box(), rendering);
        Contacts contacts = sample.press().contacts();
        int[] amSe = new int[contacts.count()];
        int count = 0;
        for (int k = 0; k < contacts.count(); k++) {
            if (contacts.pairType(k) == PairType.AM_SE) {
                amSe[count++] = k;
            }
        }
        double[] columns = new double[count];
        double[] rows = new double[count];
        for (int i = 0; i < count; i++) {
            columns[i] = (contacts.x[amSe[i]] - window.left()) / window.pixelSize();
            rows[i] = (window.top() - contacts.y[amSe[i]]) / window.pixelSize();
        }
        HeatMap full = map.resized(window.columns(), window.rows());
        return ContactScore.of(full, columns, rows, NEAR / window.pixelSize());
    }
}
