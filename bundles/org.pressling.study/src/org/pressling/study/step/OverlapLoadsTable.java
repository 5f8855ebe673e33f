// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.step;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.pressling.dataset.Dataset;
import org.pressling.dataset.Split;
import org.pressling.dataset.image.RenderSettings;
import org.pressling.dataset.image.SeenStructure;
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
    private final Optional<OverlapLoads> detected;
    private final Map<Split, Tally> tallies = new EnumMap<>(Split.class);
    private final Map<Split, Tally> asDetected = new EnumMap<>(Split.class);

    /** What is known of the pictures of a split. */
    private static final class Tally {
        private final OverlapLoads loads;
        private final Map<Role, List<AmLoadScores.Pair>> pairs = new EnumMap<>(Role.class);
        private final ContactNetworkScores network = new ContactNetworkScores();

        private Tally(OverlapLoads loads) {
            this.loads = loads;
        }

        private void add(int index, SeenStructure seen, List<SeenParticle> particles, int[] shows, ShownParticles truth) {
            for (int k = 0; k < shows.length; k++) {
                if (shows[k] >= 0) {
                    double[] ends = loads.interval(particles.get(k));
                    pairs.computeIfAbsent(particles.get(k).role(), _ -> new ArrayList<>()).add(new AmLoadScores.Pair(index,
                            truth.load(shows[k]), loads.load(particles.get(k)), ends[0], ends[1]));
                }
            }
            network.add(loads.contacts(seen), shows, truth.contacts());
        }

        private ObjectNode contacts() {
            ObjectNode node = Json.object();
            network.put(node);
            return node;
        }
    }

    private OverlapLoadsTable(OverlapLoads loads) {
        this.loads = loads;
        detected = loads.asDetected();
    }

    static void write(Path folder, Dataset dataset, List<Look> looks, OverlapLoads loads, RenderSettings rendering,
            StepContext context) throws IOException {
        OverlapLoadsTable table = new OverlapLoadsTable(loads);
        try (CsvWriter csv = new CsvWriter(folder.resolve("overlap_loads.csv"), COLUMNS)) {
            for (int i = 0; i < dataset.size(); i++) {
                Dataset.Entry entry = dataset.entry(i);
                if (entry.split() != Split.TRAIN) {
                    context.checkCancelled();
                    table.add(entry, looks.get(i).structure(),
                            ShownParticles.of(context.result(StepName.PRESS, entry.index()), entry, rendering), csv);
                }
            }
        }
        Json.write(folder.resolve("overlap_loads.json"), table.scores());
    }

    private void add(Dataset.Entry entry, SeenStructure seen, ShownParticles truth, CsvWriter csv) throws IOException {
        int[] shows = truth.shows(seen);
        List<SeenParticle> particles = loads.particles(seen);
        if (entry.split() == Split.TEST) {
            for (int k = 0; k < shows.length; k++) {
                if (shows[k] >= 0) {
                    SeenParticle particle = particles.get(k);
                    double[] ends = loads.interval(particle);
                    csv.row(entry.index(), shows[k], particle.role() == Role.ACTIVE ? "AM" : "SE", um(particle.circle().x()),
                            um(particle.circle().y()), um(particle.circle().radius()), mn(truth.load(shows[k])),
                            mn(loads.load(particle)), mn(ends[0]), mn(ends[1]));
                }
            }
        }
        tallies.computeIfAbsent(entry.split(), _ -> new Tally(loads)).add(entry.index(), seen, particles, shows, truth);
        detected.ifPresent(plain -> asDetected.computeIfAbsent(entry.split(), _ -> new Tally(plain)).add(entry.index(), seen,
                plain.particles(seen), shows, truth));
    }

    private ObjectNode scores() {
        ObjectNode root = Json.object();
        for (Split split : SPLITS) {
            if (tallies.containsKey(split)) {
                Tally tally = tallies.get(split);
                ObjectNode node = root.putObject(split.word());
                tally.pairs.forEach((role, all) -> ActiveParticleTable.put(node.putObject(role == Role.ACTIVE ? "am" : "se"),
                        all));
                node.set("contacts", tally.contacts());
            }
            if (asDetected.containsKey(split)) {
                Tally before = asDetected.get(split);
                AmLoadScores se = AmLoadScores.of(before.pairs.getOrDefault(Role.ELECTROLYTE, List.of()));
                ObjectNode node = ((ObjectNode) root.get(split.word())).putObject("centres_as_detected");
                ObjectNode loadsOnSe = node.putObject("se");
                ActiveParticleTable.put(loadsOnSe, "r2", se.r2());
                ActiveParticleTable.put(loadsOnSe, "r2_within", se.within());
                node.set("contacts", before.contacts());
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
