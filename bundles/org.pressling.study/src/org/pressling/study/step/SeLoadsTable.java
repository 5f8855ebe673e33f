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
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.pressling.analysis.section.SeLoadReading;
import org.pressling.analysis.section.SeLoadSection;
import org.pressling.dataset.Dataset;
import org.pressling.dataset.LabelColumn;
import org.pressling.dataset.Split;
import org.pressling.dataset.geometry.ElectrolyteCells;
import org.pressling.dataset.image.RenderSettings;
import org.pressling.dataset.io.CsvTable;
import org.pressling.dataset.io.CsvWriter;
import org.pressling.dataset.io.Json;
import org.pressling.dem.Unit;
import org.pressling.learning.places.SeLoads;
import org.pressling.learning.trust.AmLoadScores;
import org.pressling.learning.trust.Look;
import org.pressling.study.layout.StepName;

import tools.jackson.databind.node.ObjectNode;

/**
 * {@code se_loads.csv}: of each place of the held-out pictures that shows electrolyte, the load on the particle there as it was
 * read and as it is; {@code se_loads.json}: how well they agree on validation and held-out pictures. Of more than
 * {@value #PICTURES} pictures of either it is every second, every third and so on, as each holds a thousand places.
 */
final class SeLoadsTable {
    private static final String INDEX = "index";
    private static final LabelColumn X = new LabelColumn("x", Unit.MICROMETRE);
    private static final LabelColumn Y = new LabelColumn("y", Unit.MICROMETRE);
    private static final LabelColumn TRUTH = new LabelColumn("force_sum", Unit.MILLINEWTON);
    private static final LabelColumn READ = new LabelColumn("predicted", Unit.MILLINEWTON);
    private static final List<String> COLUMNS = Stream
            .concat(Stream.of(INDEX), Stream.of(X, Y, TRUTH, READ).map(LabelColumn::column)).toList();

    private static final String CSV = "se_loads.csv";
    private static final String JSON = "se_loads.json";
    private static final String EDGE = "edge_um";
    private static final String CELLS = "cells";
    /** Pictures of a split that are read, at most. */
    static final int PICTURES = 500;
    private static final List<Split> SPLITS = List.of(Split.VALIDATION, Split.TEST);

    private SeLoadsTable() {
    }

    static void write(Path folder, Dataset dataset, List<Look> looks, SeLoads loads, RenderSettings rendering,
            StepContext context) throws IOException {
        Map<Split, List<AmLoadScores.Pair>> pairs = new EnumMap<>(Split.class);
        try (CsvWriter csv = new CsvWriter(folder.resolve(CSV), COLUMNS)) {
            for (int i : places(dataset.size(), i -> dataset.entry(i).split())) {
                context.checkCancelled();
                Dataset.Entry entry = dataset.entry(i);
                ShownParticles truth = ShownParticles.of(context.result(StepName.PRESS, entry.index()), entry, rendering);
                for (ShownParticles.Cell cell : truth.cells(entry, looks.get(i), rendering)) {
                    double read = loads.load(cell.numbers());
                    pairs.computeIfAbsent(entry.split(), _ -> new ArrayList<>())
                            .add(new AmLoadScores.Pair(entry.index(), cell.load(), read, Double.NaN, Double.NaN));
                    if (entry.split() == Split.TEST) {
                        csv.row(entry.index(), X.unit().fromSi(cell.x()), Y.unit().fromSi(cell.y()),
                                TRUTH.unit().fromSi(cell.load()), READ.unit().fromSi(read));
                    }
                }
            }
        }
        ObjectNode root = Json.object();
        double edge = dataset.size() == 0 ? 0 : ElectrolyteCells.edge(dataset.entry(0).image().pixelSize());
        root.put(EDGE, Unit.MICROMETRE.fromSi(edge));
        pairs.forEach((split, all) -> {
            AmLoadScores scores = AmLoadScores.of(all);
            ObjectNode node = root.putObject(split.word()).put(CELLS, scores.particles());
            ActiveParticleTable.put(node, scores);
            ActiveParticleTable.put(node, ActiveParticleTable.OF_MEANS, scores.ofMeans());
        });
        Json.write(folder.resolve(JSON), root);
    }

    /** Places in the data set of the pictures that are read, spread over all of a split where it has too many. */
    static SortedSet<Integer> places(int size, IntFunction<Split> splits) {
        SortedSet<Integer> places = new TreeSet<>();
        for (Split split : SPLITS) {
            int[] all = IntStream.range(0, size).filter(i -> splits.apply(i) == split).toArray();
            int every = Math.max(1, Math.ceilDiv(all.length, PICTURES));
            IntStream.iterate(0, k -> k < all.length, k -> k + every).forEach(k -> places.add(all[k]));
        }
        return places;
    }

    /**
     * What was written, with the places of those samples alone that are drawn, since a large campaign has millions.
     *
     * @param evaluated folder of the evaluation
     * @return nothing where no loads were read from place to place
     * @throws org.pressling.dem.InvalidInputException if a file is damaged
     */
    static Optional<SeLoadReading> read(Path evaluated) {
        if (Files.notExists(evaluated.resolve(JSON))) {
            return Optional.empty();
        }
        Json root = Json.read(evaluated.resolve(JSON));
        CsvTable table = CsvTable.read(evaluated.resolve(CSV));
        table.require(COLUMNS);
        List<SeLoadReading.Scores> scores = SPLITS.stream().filter(split -> root.has(split.word())).map(split -> {
            Json node = root.child(split.word());
            return new SeLoadReading.Scores(split, node.integer(CELLS), node.numberOrNaN(ActiveParticleTable.R2),
                    node.numberOrNaN(ActiveParticleTable.WITHIN), node.numberOrNaN(ActiveParticleTable.OF_MEANS));
        }).toList();
        Set<Integer> drawn = Set.copyOf(SeLoadSection.drawn(IntStream.range(0, table.size()).boxed()
                .collect(Collectors.groupingBy(
                        row -> table.whole(row, INDEX), TreeMap::new,
                        Collectors.averagingDouble(row -> number(table, row, TRUTH))))));
        List<SeLoadReading.Cell> cells = IntStream.range(0, table.size()).mapToObj(row -> cell(table, row))
                .filter(cell -> drawn.contains(cell.sample())).toList();
        return Optional.of(new SeLoadReading(Unit.MICROMETRE.toSi(root.number(EDGE)), scores, cells));
    }

    private static SeLoadReading.Cell cell(CsvTable table, int row) {
        return new SeLoadReading.Cell(table.whole(row, INDEX), number(table, row, X), number(table, row, Y),
                number(table, row, TRUTH), number(table, row, READ));
    }

    private static double number(CsvTable table, int row, LabelColumn column) {
        return table.finite(row, column.name(), column.unit());
    }
}
