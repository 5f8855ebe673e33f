// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.step;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.pressling.dataset.Dataset;
import org.pressling.learning.trust.Look;
import org.pressling.learning.trust.NetworkView;
import org.pressling.learning.trust.TrustedReader;

/**
 * {@code kinship.csv}: for each picture whether it would be taken for one of the kind that was learnt, and its distance from it
 * in units of that of the edge.
 */
final class KinshipTable {
    private static final String FILE = "kinship.csv";

    private KinshipTable() {
    }

    static void write(Path folder, Dataset dataset, List<Look> looks, List<NetworkView> views,
            TrustedReader reader) throws IOException {
        try (PictureCsv csv = new PictureCsv(folder.resolve(FILE), dataset, List.of("index", "split", "kinship", "distance"))) {
            for (int i = 0; i < dataset.size(); i++) {
                double[] statistics = looks.get(i).statistics();
                double[] features = views.get(i).features();
                double distance = reader.distance(statistics, features);
                Dataset.Entry entry = dataset.entry(i);
                csv.row(entry, entry.index(), entry.split().word(),
                        reader.kinship(statistics, features).name().toLowerCase(Locale.ROOT),
                        Double.isNaN(distance) ? "" : (Object) distance);
            }
        }
    }
}
