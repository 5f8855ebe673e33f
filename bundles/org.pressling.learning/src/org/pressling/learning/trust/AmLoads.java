// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.trust;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.hipparchus.exception.MathRuntimeException;
import org.pressling.dataset.LabelColumn;
import org.pressling.dataset.Split;
import org.pressling.dataset.geometry.AmNeighbourhood;
import org.pressling.dataset.io.CsvTable;
import org.pressling.dataset.io.CsvWriter;
import org.pressling.dem.Unit;
import org.pressling.learning.Conformal;
import org.pressling.learning.JsonFiles;
import org.pressling.learning.baseline.LabelRegression;
import org.pressling.learning.baseline.QuadraticRidge;

/**
 * Reads the load (the sum of the contact forces) of each particle of active material from its neighbourhood in a picture: a
 * quadratic ridge regression of the logarithm of the load, fitted to the particles of the training pictures, with intervals by
 * split conformal prediction on those of the validation pictures. No material need be known: the regression learns what force an
 * overlap stands for, and what electrolyte adds that the picture does not show particle by particle.
 * <p>
 * It lies in the folder of the model, {@code am_loads.json} beside {@code am_loads.csv}.
 */
public final class AmLoads {
    /** With fewer training particles nothing can be told. */
    public static final int LEAST_PARTICLES = 300;

    private static final String JSON = "am_loads.json";
    private static final String CSV = "am_loads.csv";
    private static final JsonFiles FILES = new JsonFiles("pressling-am-loads");
    private static final String PENALTY = "penalty";
    private static final String INDEX = "index";
    private static final String SPLIT = "split";
    private static final LabelColumn LOAD = new LabelColumn("force_sum", Unit.MILLINEWTON);
    /** Loads below this share of the mean one are taken for it, so that they have a logarithm. */
    private static final double LEAST = 1e-3;

    private final List<Row> rows;
    private final double penalty;
    private final LabelRegression fit;
    private final double limit;

    /**
     * A particle whose load is known.
     *
     * @param index         number of its sample
     * @param split         training or validation
     * @param neighbourhood see {@link AmNeighbourhood}
     * @param load          sum of its contact forces [N]
     */
    public record Row(int index, Split split, double[] neighbourhood, double load) {
    }

    private AmLoads(List<Row> rows, double penalty, LabelRegression fit, double least) {
        this.rows = List.copyOf(rows);
        this.penalty = penalty;
        this.fit = fit;
        limit = Conformal.limit(rows.stream().filter(row -> row.split == Split.VALIDATION)
                .mapToDouble(row -> fit.score(row.neighbourhood, fit.deviation(row.neighbourhood), Math.max(row.load, least)))
                .toArray());
    }

    /**
     * Fits.
     *
     * @param rows particles of training and validation pictures
     * @return nothing with fewer than {@value #LEAST_PARTICLES} particles of training pictures
     */
    public static Optional<AmLoads> fit(List<Row> rows) {
        if (rows.stream().filter(row -> row.split == Split.TRAIN).count() < LEAST_PARTICLES) {
            return Optional.empty();
        }
        double[] penalty = new double[1];
        return Optional.of(of(rows, penalty, (x, y) -> {
            QuadraticRidge ridge = QuadraticRidge.fit(x, y);
            penalty[0] = ridge.penalty();
            return ridge;
        }));
    }

    private static AmLoads of(List<Row> rows, double[] penalty, LabelRegression.Kind kind) {
        List<Row> training = rows.stream().filter(row -> row.split == Split.TRAIN).toList();
        double least = LEAST * training.stream().mapToDouble(Row::load).average().orElse(0);
        LabelRegression fit = LabelRegression.fit(training.stream().map(Row::neighbourhood).toArray(double[][]::new),
                training.stream().mapToDouble(row -> Math.max(row.load, least)).toArray(), true, kind);
        return new AmLoads(rows, penalty[0], fit, least);
    }

    /** The load that is expected [N]. */
    public double load(SeenAm am) {
        return fit.predict(am.neighbourhood());
    }

    /** The interval that holds the load of nine particles in ten [N]; infinite ends with too few validation pictures. */
    public double[] interval(SeenAm am) {
        return fit.interval(am.neighbourhood(), fit.deviation(am.neighbourhood()), limit);
    }

    /** Writes both files. */
    public void save(Path folder) throws IOException {
        List<String> columns = new ArrayList<>(List.of(INDEX, SPLIT));
        AmNeighbourhood.columns().forEach(column -> columns.add(column.column()));
        columns.add(LOAD.column());
        try (CsvWriter csv = new CsvWriter(folder.resolve(CSV), columns)) {
            for (Row row : rows) {
                List<Object> cells = new ArrayList<>(List.of(row.index, row.split.word()));
                Arrays.stream(row.neighbourhood).forEach(cells::add);
                cells.add(LOAD.unit().format(row.load));
                csv.row(cells.toArray());
            }
        }
        FILES.write(folder.resolve(JSON), FILES.root().put(PENALTY, penalty));
    }

    /**
     * Reads what {@link #save} wrote.
     *
     * @param folder folder of a model
     * @return nothing where the model reads no loads of particles
     * @throws org.pressling.dem.InvalidInputException if a file is damaged
     */
    public static Optional<AmLoads> load(Path folder) {
        if (Files.notExists(folder.resolve(JSON))) {
            return Optional.empty();
        }
        double penalty = FILES.read(folder.resolve(JSON)).number(PENALTY);
        CsvTable table = CsvTable.read(folder.resolve(CSV));
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < table.size(); i++) {
            int row = i;
            double[] neighbourhood = AmNeighbourhood.columns().stream()
                    .mapToDouble(column -> table.finite(row, column.column(), Unit.NONE)).toArray();
            Split split = table.text(row, SPLIT).equals(Split.VALIDATION.word()) ? Split.VALIDATION : Split.TRAIN;
            rows.add(new Row(table.whole(row, INDEX), split, neighbourhood, table.finite(row, LOAD.name(), LOAD.unit())));
        }
        try {
            if (penalty > 0 && rows.stream().anyMatch(row -> row.split == Split.TRAIN && row.load > 0)) {
                return Optional.of(of(rows, new double[] {penalty}, (x, y) -> QuadraticRidge.of(x, y, penalty)));
            }
        } catch (MathRuntimeException e) {
            throw TrustProblem.NO_FIT.of().in(folder.resolve(CSV)).exception(e);
        }
        throw TrustProblem.NO_FIT.of().in(folder.resolve(CSV)).exception();
    }
}
