// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.step;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

import org.pressling.dataset.Dataset;
import org.pressling.dataset.Split;
import org.pressling.dataset.image.RenderSettings;
import org.pressling.dataset.io.CsvWriter;
import org.pressling.dataset.io.Json;
import org.pressling.dem.Role;
import org.pressling.dem.Unit;
import org.pressling.learning.trust.AmLoadScores;
import org.pressling.learning.trust.Look;
import org.pressling.learning.trust.OverlapLoads;
import org.pressling.learning.trust.SeenParticle;
import org.pressling.study.layout.StepName;

import tools.jackson.databind.node.ObjectNode;

/**
 * {@code overlap_loads.csv}: of each particle in the held-out pictures, where rims show, its load as its overlaps tell it and as
 * it is; {@code overlap_loads.json}: how well they agree on validation and held-out pictures, and how well the pairs that touch
 * were told, with their forces.
 */
final class OverlapLoadsTable {
    private static final List<String> COLUMNS = List.of("index", "particle", "phase", "x_um", "y_um", "radius_um",
            "force_sum_mN", "predicted_mN", "lower_mN", "upper_mN");
    private static final List<Split> SPLITS = List.of(Split.VALIDATION, Split.TEST);

    private final OverlapLoads loads;
    private final Map<Split, Map<Role, List<AmLoadScores.Pair>>> pairs = new EnumMap<>(Split.class);
    private final Map<Split, ContactNetworkScores> networks = new EnumMap<>(Split.class);

    private OverlapLoadsTable(OverlapLoads loads) {
        this.loads = loads;
    }

    static void write(Path folder, Dataset dataset, List<Look> looks, OverlapLoads loads, RenderSettings rendering,
            StepContext context) throws IOException {
        OverlapLoadsTable table = new OverlapLoadsTable(loads);
        try (CsvWriter csv = new CsvWriter(folder.resolve("overlap_loads.csv"), COLUMNS)) {
            for (int i = 0; i < dataset.size(); i++) {
                Dataset.Entry entry = dataset.entry(i);
                if (entry.split() != Split.TRAIN) {
                    context.checkCancelled();
                    table.add(entry, looks.get(i).particles(),
                            ShownParticles.of(context.result(StepName.PRESS, entry.index()), entry, rendering), csv);
                }
            }
        }
        Json.write(folder.resolve("overlap_loads.json"), table.scores());
    }

    private void add(Dataset.Entry entry, List<SeenParticle> seen, ShownParticles truth, CsvWriter csv) throws IOException {
        int[] shows = new int[seen.size()];
        for (int k = 0; k < shows.length; k++) {
            SeenParticle particle = seen.get(k);
            OptionalInt known = truth.particle(particle.role(), particle.circle());
            shows[k] = known.orElse(-1);
            if (known.isPresent()) {
                double load = truth.load(known.getAsInt());
                double read = loads.load(particle);
                double[] ends = loads.interval(particle);
                if (entry.split() == Split.TEST) {
                    csv.row(entry.index(), shows[k], particle.role() == Role.ACTIVE ? "AM" : "SE", um(particle.circle().x()),
                            um(particle.circle().y()), um(particle.circle().radius()), mn(load), mn(read), mn(ends[0]),
                            mn(ends[1]));
                }
                pairs.computeIfAbsent(entry.split(), _ -> new EnumMap<>(Role.class))
                        .computeIfAbsent(particle.role(), _ -> new ArrayList<>())
                        .add(new AmLoadScores.Pair(entry.index(), load, read, ends[0], ends[1]));
            }
        }
        networks.computeIfAbsent(entry.split(), _ -> new ContactNetworkScores(loads)).add(seen, shows, truth.contacts());
    }

    private ObjectNode scores() {
        ObjectNode root = Json.object();
        for (Split split : SPLITS) {
            if (pairs.containsKey(split)) {
                ObjectNode node = root.putObject(split.word());
                pairs.get(split)
                        .forEach((role, all) -> ActiveParticleTable.put(node.putObject(role == Role.ACTIVE ? "am" : "se"), all));
                networks.get(split).put(node.putObject("contacts"));
            }
        }
        return root;
    }

    private static double um(double metres) {
        return Unit.MICROMETRE.fromSi(metres);
    }

    private static Object mn(double newtons) {
        return Double.isFinite(newtons) ? Unit.MILLINEWTON.fromSi(newtons) : "";
    }
}
