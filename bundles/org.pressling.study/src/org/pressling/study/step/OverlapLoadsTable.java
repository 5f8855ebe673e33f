// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.step;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.pressling.analysis.OverlapReading;
import org.pressling.analysis.OverlapReading.Centres;
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
    private static final String JSON = "overlap_loads.json";
    private static final String AM = "am";
    private static final String SE = "se";
    private static final String CONTACTS = "contacts";
    private static final String AS_DETECTED = "centres_as_detected";
    private static final String PARTICLES = "particles";
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

    /**
     * The scores, as they were written.
     *
     * @param evaluated folder of the evaluation
     * @return empty where nothing was read from overlaps
     * @throws org.pressling.dem.InvalidInputException if the file is damaged
     */
    static List<OverlapReading> read(Path evaluated) {
        Path file = evaluated.resolve(JSON);
        if (Files.notExists(file)) {
            return List.of();
        }
        Json root = Json.read(file);
        return SPLITS.stream().filter(split -> root.has(split.word())).map(split -> read(split, root.child(split.word())))
                .toList();
    }

    private static OverlapReading read(Split split, Json node) {
        boolean mended = node.has(AS_DETECTED);
        Centres centres = mended ? Centres.MENDED : Centres.DETECTED;
        List<OverlapReading.Loads> loads = new ArrayList<>();
        List<OverlapReading.Pairs> pairs = new ArrayList<>(List.of(ContactNetworkScores.read(node.child(CONTACTS), centres)));
        if (node.has(AM)) {
            loads.add(loads(node.child(AM), "AM", Centres.DETECTED));
        }
        if (node.has(SE)) {
            loads.add(loads(node.child(SE), "SE", centres));
        }
        if (mended) {
            Json before = node.child(AS_DETECTED);
            loads.add(new OverlapReading.Loads("SE", Centres.DETECTED, before.child(SE).integer(PARTICLES),
                    before.child(SE).numberOrNaN(ActiveParticleTable.R2),
                    before.child(SE).numberOrNaN(ActiveParticleTable.WITHIN), Double.NaN, Double.NaN));
            pairs.add(ContactNetworkScores.read(before.child(CONTACTS), Centres.DETECTED));
        }
        return new OverlapReading(split, loads, pairs);
    }

    private static OverlapReading.Loads loads(Json node, String phase, Centres centres) {
        return new OverlapReading.Loads(phase, centres, node.integer(PARTICLES),
                node.numberOrNaN(ActiveParticleTable.R2), node.numberOrNaN(ActiveParticleTable.WITHIN),
                node.numberOrNaN("coverage"), node.child("distribution").numberOrNaN("ks_mean"));
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
        Json.write(folder.resolve(JSON), table.scores());
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
                tally.pairs.forEach((role, all) -> ActiveParticleTable.put(node.putObject(role == Role.ACTIVE ? AM : SE),
                        all));
                node.set(CONTACTS, tally.contacts());
            }
            if (asDetected.containsKey(split)) {
                Tally before = asDetected.get(split);
                AmLoadScores se = AmLoadScores.of(before.pairs.getOrDefault(Role.ELECTROLYTE, List.of()));
                ObjectNode node = ((ObjectNode) root.get(split.word())).putObject(AS_DETECTED);
                ObjectNode loadsOnSe = node.putObject(SE);
                loadsOnSe.put(PARTICLES, se.particles());
                ActiveParticleTable.put(loadsOnSe, se);
                node.set(CONTACTS, before.contacts());
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
