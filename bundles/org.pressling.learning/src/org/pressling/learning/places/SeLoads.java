// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.places;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.pressling.dataset.Split;
import org.pressling.dataset.geometry.ElectrolyteCells;
import org.pressling.dataset.io.CsvTable;
import org.pressling.dataset.io.CsvWriter;
import org.pressling.dataset.io.Json;
import org.pressling.dataset.io.ValueTerm;
import org.pressling.dem.InvalidInputException;
import org.pressling.dem.Unit;
import org.pressling.learning.JsonFiles;
import org.pressling.learning.baseline.BoostedTrees;
import org.pressling.learning.trust.TrustProblem;

/**
 * Reads from place to place the load (the sum of the contact forces) on the particle of electrolyte that lies there, in pictures
 * of filled discs, which part no two of these particles: {@linkplain BoostedTrees boosted trees} on the logarithm of the load,
 * fitted to {@linkplain ElectrolyteCells cells} of the training pictures; how many trees, the validation pictures decide. The
 * exponential of a mean of logarithms is too small for the mean of the loads, and is multiplied by what makes both means of the
 * validation cells equal.
 * <p>
 * It lies in the folder of the model, {@code se_loads.json} beside {@code se_loads.csv}.
 */
public final class SeLoads {
    /** With fewer training cells nothing can be told. */
    public static final int LEAST_CELLS = 300;

    private static final String JSON = "se_loads.json";
    private static final String CSV = "se_loads.csv";
    private static final JsonFiles FILES = new JsonFiles("pressling-se-loads");
    private static final String MEAN = "mean_log_load_N";
    private static final String FACTOR = "factor";
    private static final String TREES = "trees";
    private static final List<String> COLUMNS = List.of("tree", "node", "number", "at_most", "adds");
    /** Loads below this share of the mean one are taken for it, so that they have a logarithm. */
    private static final double LEAST = 1e-2;

    private final BoostedTrees trees;
    private final double factor;

    /**
     * A cell with its load.
     *
     * @param split   training or validation
     * @param numbers see {@link ElectrolyteCells#columns()}
     * @param load    sum of the contact forces on the particle that covers its centre [N]
     */
    public record Row(Split split, double[] numbers, double load) {
    }

    private SeLoads(BoostedTrees trees, double factor) {
        this.trees = trees;
        this.factor = factor;
    }

    /**
     * Fits.
     *
     * @param rows       cells of training and validation pictures
     * @param beforeEach called before each tree is fitted; what it throws ends the fit
     * @return nothing with fewer than {@value #LEAST_CELLS} cells of training pictures, or if no cell of the training pictures
     *         or none of the validation pictures is loaded
     */
    public static Optional<SeLoads> fit(List<Row> rows, Runnable beforeEach) {
        List<Row> training = of(rows, Split.TRAIN);
        double least = LEAST * training.stream().mapToDouble(Row::load).average().orElse(0);
        if (training.size() < LEAST_CELLS || !(least > 0)) {
            return Optional.empty();
        }
        List<Row> validation = of(rows, Split.VALIDATION);
        List<Row> even = validation.isEmpty() ? training : validation;
        double borne = even.stream().mapToDouble(Row::load).sum();
        if (!(borne > 0)) {
            return Optional.empty(); // nothing but 0 could be read with the same mean
        }
        BoostedTrees trees = BoostedTrees.fit(numbers(training), logarithms(training, least), numbers(validation),
                logarithms(validation, least), beforeEach);
        double read = even.stream().mapToDouble(row -> Math.exp(trees.of(row.numbers))).sum();
        return Optional.of(new SeLoads(trees, borne / read));
    }

    private static List<Row> of(List<Row> rows, Split split) {
        return rows.stream().filter(row -> row.split == split).toList();
    }

    private static double[][] numbers(List<Row> rows) {
        return rows.stream().map(Row::numbers).toArray(double[][]::new);
    }

    private static double[] logarithms(List<Row> rows, double least) {
        return rows.stream().mapToDouble(row -> Math.log(Math.max(row.load, least))).toArray();
    }

    /**
     * The load that is expected [N].
     *
     * @param numbers those of the cell
     */
    public double load(double[] numbers) {
        return factor * Math.exp(trees.of(numbers));
    }

    /** How many trees were chosen. */
    public int trees() {
        return trees.trees().size();
    }

    /** Writes both files. */
    public void save(Path folder) throws IOException {
        try (CsvWriter csv = new CsvWriter(folder.resolve(CSV), COLUMNS)) {
            for (int t = 0; t < trees(); t++) {
                write(t, trees.trees().get(t), csv);
            }
        }
        FILES.write(folder.resolve(JSON), FILES.root().put(MEAN, trees.mean()).put(FACTOR, factor).put(TREES, trees()));
    }

    /** Only nodes that are reached: the first, and the two beneath each that asks. */
    private static void write(int number, BoostedTrees.Tree tree, CsvWriter csv) throws IOException {
        for (int node = 0; node < BoostedTrees.Tree.MOST_NODES; node++) {
            boolean asks = tree.predictors()[node] >= 0;
            if (node == 0 || tree.predictors()[(node - 1) / 2] >= 0) {
                csv.row(number, node, asks ? ElectrolyteCells.columns().get(tree.predictors()[node]).column() : "",
                        asks ? tree.borders()[node] : "", asks ? "" : tree.numbers()[node]);
            }
        }
    }

    /**
     * Reads what {@link #save} wrote.
     *
     * @param folder folder of a model
     * @return nothing where the model reads no loads from place to place
     * @throws InvalidInputException if a file is damaged
     */
    public static Optional<SeLoads> load(Path folder) {
        if (Files.notExists(folder.resolve(JSON))) {
            return Optional.empty();
        }
        Json root = FILES.read(folder.resolve(JSON));
        if (!(root.number(FACTOR) > 0)) {
            throw root.error(FACTOR, ValueTerm.POSITIVE);
        }
        CsvTable table = CsvTable.read(folder.resolve(CSV));
        table.require(COLUMNS);
        List<String> known = ElectrolyteCells.columns().stream().map(column -> column.column()).toList();
        List<BoostedTrees.Tree> trees = IntStream.range(0, trees(root, table)).mapToObj(_ -> empty()).toList();
        for (int row = 0; row < table.size(); row++) {
            int tree = table.whole(row, COLUMNS.get(0));
            int node = table.whole(row, COLUMNS.get(1));
            int predictor = known.indexOf(table.text(row, COLUMNS.get(2)));
            if (tree < 0 || tree >= trees.size() || node < 0 || node >= BoostedTrees.Tree.MOST_NODES
                    || predictor < 0 && !table.text(row, COLUMNS.get(2)).isEmpty()
                    || predictor >= 0 && 2 * node + 2 >= BoostedTrees.Tree.MOST_NODES) {
                throw damaged(folder);
            }
            trees.get(tree).predictors()[node] = predictor;
            trees.get(tree).borders()[node] = predictor >= 0 ? table.finite(row, COLUMNS.get(3), Unit.NONE) : 0;
            trees.get(tree).numbers()[node] = predictor >= 0 ? 0 : table.finite(row, COLUMNS.get(4), Unit.NONE);
        }
        if (trees.stream().anyMatch(SeLoads::isTorn)) {
            throw damaged(folder);
        }
        return Optional.of(new SeLoads(new BoostedTrees(root.number(MEAN), trees), root.number(FACTOR)));
    }

    /** How many trees there are; each has a row of the table at least. */
    private static int trees(Json root, CsvTable table) {
        int trees = root.integer(TREES);
        if (trees < 0 || trees > table.size()) {
            throw root.error(TREES, ValueTerm.WHOLE_RANGE.with(0, table.size()));
        }
        return trees;
    }

    private static BoostedTrees.Tree empty() {
        double[] numbers = new double[BoostedTrees.Tree.MOST_NODES];
        Arrays.fill(numbers, Double.NaN);
        return new BoostedTrees.Tree(new int[BoostedTrees.Tree.MOST_NODES], new double[BoostedTrees.Tree.MOST_NODES], numbers);
    }

    /** Whether a node is missing that can be reached. */
    private static boolean isTorn(BoostedTrees.Tree tree) {
        List<Integer> reached = new ArrayList<>(List.of(0));
        for (int i = 0; i < reached.size(); i++) {
            int node = reached.get(i);
            if (Double.isNaN(tree.numbers()[node])) {
                return true;
            }
            if (tree.predictors()[node] >= 0) {
                reached.addAll(List.of(2 * node + 1, 2 * node + 2));
            }
        }
        return false;
    }

    private static InvalidInputException damaged(Path folder) {
        return TrustProblem.NO_FIT.of().in(folder.resolve(CSV)).exception();
    }
}
