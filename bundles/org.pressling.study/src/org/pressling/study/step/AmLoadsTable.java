// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.step;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

import org.pressling.dataset.Dataset;
import org.pressling.dataset.Split;
import org.pressling.dataset.image.RenderSettings;
import org.pressling.dataset.io.CsvWriter;
import org.pressling.dataset.io.Json;
import org.pressling.dem.Unit;
import org.pressling.learning.trust.AmLoadScores;
import org.pressling.learning.trust.AmLoads;
import org.pressling.learning.trust.Look;
import org.pressling.learning.trust.SeenAm;
import org.pressling.study.layout.StepName;

import tools.jackson.databind.node.ObjectNode;

/**
 * {@code am_loads.csv}: of each particle of active material in the pictures that nothing was learnt from, its load as it was read
 * and as it is; {@code am_loads.json}: how well they agree.
 */
final class AmLoadsTable {
    private static final List<String> COLUMNS = List.of("index", "split", "x_um", "y_um", "radius_um", "force_sum_mN",
            "predicted_mN", "lower_mN", "upper_mN");

    private AmLoadsTable() {
    }

    static void write(Path folder, Dataset dataset, List<Look> looks, AmLoads loads, RenderSettings rendering,
            StepContext context) throws IOException {
        Map<Split, List<AmLoadScores.Pair>> pairs = new EnumMap<>(Split.class);
        try (CsvWriter csv = new CsvWriter(folder.resolve("am_loads.csv"), COLUMNS)) {
            for (int i = 0; i < dataset.size(); i++) {
                Dataset.Entry entry = dataset.entry(i);
                if (entry.split() != Split.TRAIN && !looks.get(i).am().isEmpty()) {
                    context.checkCancelled();
                    AmTruth truth = AmTruth.of(context.result(StepName.PRESS, entry.index()),
                            rendering);
                    for (SeenAm am : looks.get(i).am()) {
                        OptionalDouble load = truth.load(am);
                        if (load.isPresent()) {
                            double[] ends = loads.interval(am);
                            double read = loads.load(am);
                            csv.row(entry.index(), entry.split().word(), um(am.circle().x()), um(am.circle().y()),
                                    um(am.circle().radius()), mn(load.getAsDouble()), mn(read), mn(ends[0]), mn(ends[1]));
                            pairs.computeIfAbsent(entry.split(), _ -> new ArrayList<>())
                                    .add(new AmLoadScores.Pair(entry.index(), load.getAsDouble(), read, ends[0], ends[1]));
                        }
                    }
                }
            }
        }
        ObjectNode root = Json.object();
        pairs.forEach((split, all) -> {
            AmLoadScores scores = AmLoadScores.of(all);
            root.putObject(split.word()).put("particles", scores.particles()).put("r2", scores.r2())
                    .put("r2_within", scores.within()).put("r2_of_means", scores.ofMeans()).put("coverage", scores.coverage());
        });
        Json.write(folder.resolve("am_loads.json"), root);
    }

    private static double um(double metres) {
        return Unit.MICROMETRE.fromSi(metres);
    }

    private static Object mn(double newtons) {
        return Double.isFinite(newtons) ? Unit.MILLINEWTON.fromSi(newtons) : "";
    }
}
