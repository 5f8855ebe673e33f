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
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.pressling.analysis.ParticleReading;
import org.pressling.dataset.Dataset;
import org.pressling.dataset.LabelColumn;
import org.pressling.dataset.Split;
import org.pressling.dataset.image.RenderSettings;
import org.pressling.dataset.image.SeenCircle;
import org.pressling.dataset.io.CsvTable;
import org.pressling.dataset.io.CsvWriter;
import org.pressling.dataset.io.Json;
import org.pressling.dataset.sample.PressedSample;
import org.pressling.dem.Role;
import org.pressling.dem.Unit;
import org.pressling.learning.trust.AmLoadScores;
import org.pressling.learning.trust.AmLoads;
import org.pressling.learning.trust.LoadDistribution;
import org.pressling.learning.trust.Look;
import org.pressling.learning.trust.SeenAm;
import org.pressling.study.layout.StepName;

import tools.jackson.databind.node.ObjectNode;

/**
 * {@code am_loads.csv}: of each particle of active material in the pictures that nothing was learnt from, its load as it was read
 * and as it is; {@code am_loads.json}: how well they agree.
 */
public final class ActiveParticleTable {
    private static final String INDEX = "index";
    private static final String SPLIT = "split";
    private static final LabelColumn X = new LabelColumn("x", Unit.MICROMETRE);
    private static final LabelColumn Y = new LabelColumn("y", Unit.MICROMETRE);
    private static final LabelColumn RADIUS = new LabelColumn("radius", Unit.MICROMETRE);
    private static final LabelColumn TRUTH = new LabelColumn("force_sum", Unit.MILLINEWTON);
    private static final LabelColumn READ = new LabelColumn("predicted", Unit.MILLINEWTON);
    private static final LabelColumn LOWER = new LabelColumn("lower", Unit.MILLINEWTON);
    private static final LabelColumn UPPER = new LabelColumn("upper", Unit.MILLINEWTON);
    private static final List<String> COLUMNS = Stream.concat(Stream.of(INDEX, SPLIT),
            Stream.of(X, Y, RADIUS, TRUTH, READ, LOWER, UPPER).map(LabelColumn::column)).toList();

    private static final String CSV = "am_loads.csv";
    private static final String JSON = "am_loads.json";
    private static final String PARTICLES = "particles";
    static final String R2 = "r2";
    static final String WITHIN = "r2_within";
    static final String OF_MEANS = "r2_of_means";
    private static final String COVERAGE = "coverage";

    private ActiveParticleTable() {
    }

    /**
     * How well loads of particles of held-out pictures were read.
     *
     * @param evaluated folder of the evaluation
     * @return nothing where none were read
     * @throws org.pressling.dem.InvalidInputException if the file is damaged
     */
    public static Optional<AmLoadScores> heldOut(Path evaluated) {
        Path file = evaluated.resolve(JSON);
        if (Files.notExists(file) || !Json.read(file).has(Split.TEST.word())) {
            return Optional.empty();
        }
        Json test = Json.read(file).child(Split.TEST.word());
        return Optional.of(new AmLoadScores(test.integer(PARTICLES), test.numberOrNaN(R2), test.numberOrNaN(WITHIN),
                test.numberOrNaN(OF_MEANS), test.number(COVERAGE)));
    }

    /**
     * The particles, as they were written.
     *
     * @param evaluated folder of the evaluation
     * @return empty where none were read
     * @throws org.pressling.dem.InvalidInputException if the file is damaged
     */
    static List<ParticleReading> read(Path evaluated) {
        Path file = evaluated.resolve(CSV);
        if (Files.notExists(file)) {
            return List.of();
        }
        CsvTable table = CsvTable.read(file);
        table.require(COLUMNS);
        return IntStream.range(0, table.size()).mapToObj(row -> new ParticleReading(table.whole(row, INDEX),
                table.text(row, SPLIT).equals(Split.TEST.word()) ? Split.TEST : Split.VALIDATION, number(table, row, X),
                number(table, row, Y), number(table, row, RADIUS), number(table, row, TRUTH), number(table, row, READ),
                orNone(table, row, LOWER), orNone(table, row, UPPER))).toList();
    }

    /**
     * Tells which particle of a sample each reading is of, by its place.
     *
     * @param sample    a sample in the plane
     * @param rendering how its picture was drawn
     * @param read      what was read from that picture
     * @return readings by the number of the particle, from 0; without those that show no particle of the sample
     */
    public static Map<Integer, ParticleReading> byParticle(PressedSample sample, RenderSettings rendering,
            List<ParticleReading> read) {
        ShownParticles shown = ShownParticles.of(sample, rendering);
        Map<Integer, ParticleReading> found = new TreeMap<>();
        for (ParticleReading reading : read) {
            shown.particle(Role.ACTIVE, new SeenCircle(reading.x(), reading.y(), reading.radius(), 0, 0, 1))
                    .ifPresent(particle -> found.put(particle, reading));
        }
        return found;
    }

    private static double number(CsvTable table, int row, LabelColumn column) {
        return table.finite(row, column.name(), column.unit());
    }

    private static double orNone(CsvTable table, int row, LabelColumn column) {
        return table.text(row, column.column()).isEmpty() ? Double.NaN : number(table, row, column);
    }

    static void write(Path folder, Dataset dataset, List<Look> looks, AmLoads loads, RenderSettings rendering,
            StepContext context) throws IOException {
        Map<Split, List<AmLoadScores.Pair>> pairs = new EnumMap<>(Split.class);
        try (CsvWriter csv = new CsvWriter(folder.resolve(CSV), COLUMNS)) {
            for (int i = 0; i < dataset.size(); i++) {
                Dataset.Entry entry = dataset.entry(i);
                if (entry.split() != Split.TRAIN && !looks.get(i).am().isEmpty()) {
                    context.checkCancelled();
                    ShownParticles truth = ShownParticles.of(context.result(StepName.PRESS, entry.index()), entry,
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
        pairs.forEach((split, all) -> put(root.putObject(split.word()), all));
        Json.write(folder.resolve(JSON), root);
    }

    /** Puts how well loads of particles and their distribution were read. */
    static void put(ObjectNode node, List<AmLoadScores.Pair> all) {
        AmLoadScores scores = AmLoadScores.of(all);
        node.put(PARTICLES, scores.particles()).put(COVERAGE, scores.coverage());
        put(node, scores);
        put(node, OF_MEANS, scores.ofMeans());
        LoadDistribution distribution = LoadDistribution.of(all);
        ObjectNode shape = node.putObject("distribution").put("samples", distribution.samples());
        put(shape, "ks_mean", distribution.ks());
        ObjectNode quantiles = shape.putObject("r2_of_quantiles");
        for (int k = 0; k < LoadDistribution.LEVELS.size(); k++) {
            put(quantiles, Double.toString(LoadDistribution.LEVELS.get(k)), distribution.quantiles().get(k));
        }
    }

    /** Puts how well loads agree. */
    static void put(ObjectNode node, AmLoadScores scores) {
        put(node, R2, scores.r2());
        put(node, WITHIN, scores.within());
    }

    /** Puts a number; none where it is none. */
    static void put(ObjectNode node, String key, double value) {
        if (Double.isFinite(value)) {
            node.put(key, value);
        } else {
            node.putNull(key);
        }
    }

    private static double um(double metres) {
        return Unit.MICROMETRE.fromSi(metres);
    }

    private static Object mn(double newtons) {
        return Double.isFinite(newtons) ? Unit.MILLINEWTON.fromSi(newtons) : "";
    }
}
