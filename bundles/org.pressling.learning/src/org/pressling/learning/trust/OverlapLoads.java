// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.trust;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.SingularValueDecomposition;
import org.pressling.dataset.Split;
import org.pressling.dataset.io.Json;
import org.pressling.dem.Role;
import org.pressling.learning.Conformal;
import org.pressling.learning.JsonFiles;

import tools.jackson.databind.node.ObjectNode;

/**
 * Reads the load (the sum of the contact forces) of each particle of a picture in which rims show: the Hertz forces of its
 * overlaps with active material, electrolyte and walls, each times an effective modulus. The moduli are those that explain the
 * loads of the particles of the training pictures best, none of them negative; intervals come by split conformal prediction from
 * those of the validation pictures. It lies in the folder of the model, {@code overlap_loads.json}.
 */
public final class OverlapLoads {
    private static final String FILE = "overlap_loads.json";
    private static final JsonFiles FILES = new JsonFiles("pressling-overlap-loads");
    private static final int LEAST_PARTICLES = 30;
    private static final List<String> MODULI = List.of("withAm_Pa", "withSe_Pa", "withWall_Pa");
    private static final String MEAN = "meanLoad_N";
    private static final String LIMIT = "limit";
    private static final Map<Role, String> NAMES = new EnumMap<>(Map.of(Role.ACTIVE, "am", Role.ELECTROLYTE, "se"));

    private final Map<Role, Law> laws;

    /**
     * A particle whose load is known.
     *
     * @param split    training or validation
     * @param particle what is seen of it
     * @param load     sum of its contact forces [N]
     */
    public record Row(Split split, SeenParticle particle, double load) {
    }

    /**
     * What was learnt for one kind of particles.
     *
     * @param moduli with active material, electrolyte, walls [Pa]
     * @param mean   mean load of the training particles [N]
     * @param limit  how many times load and mean together an interval reaches to either side
     */
    private record Law(double[] moduli, double mean, double limit) {
        private double load(SeenParticle particle) {
            double[] parts = particle.parts();
            return moduli[0] * parts[0] + moduli[1] * parts[1] + moduli[2] * parts[2];
        }

        private double score(Row row) {
            double load = load(row.particle);
            return Math.abs(row.load - load) / (load + mean);
        }
    }

    private OverlapLoads(Map<Role, Law> laws) {
        this.laws = laws;
    }

    /**
     * Fits.
     *
     * @param rows particles of training and validation pictures
     * @return nothing with fewer than {@value #LEAST_PARTICLES} particles of either kind in training pictures
     */
    public static Optional<OverlapLoads> fit(List<Row> rows) {
        Map<Role, Law> laws = new EnumMap<>(Role.class);
        for (Role role : NAMES.keySet()) {
            List<Row> training = rows.stream().filter(row -> row.split == Split.TRAIN && row.particle.role() == role).toList();
            if (training.size() < LEAST_PARTICLES) {
                return Optional.empty();
            }
            Law law = new Law(moduli(training), training.stream().mapToDouble(Row::load).average().orElse(0), 0);
            double limit = Conformal.limit(rows.stream()
                    .filter(row -> row.split == Split.VALIDATION && row.particle.role() == role).mapToDouble(law::score)
                    .toArray());
            laws.put(role, new Law(law.moduli, law.mean, limit));
        }
        return Optional.of(new OverlapLoads(laws));
    }

    /** Least squares without negative numbers: of all sets of kinds of partners the one whose fit is positive and best. */
    private static double[] moduli(List<Row> rows) {
        double[] best = new double[MODULI.size()];
        double least = Double.POSITIVE_INFINITY;
        for (int set = 1; set < 1 << MODULI.size(); set++) {
            double[] fit = fit(rows, set);
            double squares = 0;
            boolean positive = true;
            for (double modulus : fit) {
                positive &= modulus >= 0;
            }
            Law law = new Law(fit, 0, 0);
            for (Row row : rows) {
                double off = row.load - law.load(row.particle);
                squares += off * off;
            }
            if (positive && squares < least) {
                least = squares;
                best = fit;
            }
        }
        return best;
    }

    private static double[] fit(List<Row> rows, int set) {
        List<Integer> kinds = new ArrayList<>();
        for (int kind = 0; kind < MODULI.size(); kind++) {
            if ((set >> kind & 1) == 1) {
                kinds.add(kind);
            }
        }
        int count = kinds.size();
        double[][] normal = new double[count][count];
        double[] right = new double[count];
        for (Row row : rows) {
            double[] parts = row.particle.parts();
            for (int a = 0; a < count; a++) {
                right[a] += parts[kinds.get(a)] * row.load;
                for (int b = 0; b < count; b++) {
                    normal[a][b] += parts[kinds.get(a)] * parts[kinds.get(b)];
                }
            }
        }
        // A kind of partner that never occurs leaves an empty row, which the least solution answers by nothing.
        double[] solved = new SingularValueDecomposition(new Array2DRowRealMatrix(normal, false)).getSolver()
                .solve(new ArrayRealVector(right, false)).toArray();
        double[] moduli = new double[MODULI.size()];
        for (int a = 0; a < count; a++) {
            moduli[kinds.get(a)] = solved[a];
        }
        return moduli;
    }

    /** The load that its overlaps tell [N]. */
    public double load(SeenParticle particle) {
        return laws.get(particle.role()).load(particle);
    }

    /** The interval that holds the load of nine particles in ten [N]; infinite ends with too few validation pictures. */
    public double[] interval(SeenParticle particle) {
        Law law = laws.get(particle.role());
        double load = law.load(particle);
        double half = law.limit * (load + law.mean);
        return new double[] {Double.isInfinite(half) ? Double.NEGATIVE_INFINITY : Math.max(0, load - half), load + half};
    }

    /**
     * The effective modulus of pairs [Pa].
     *
     * @param role    the kind of particle that bears the load
     * @param partner 0 for active material, 1 for electrolyte, 2 for walls
     */
    public double modulus(Role role, int partner) {
        return laws.get(role).moduli[partner];
    }

    /** Writes the file. */
    public void save(Path folder) throws IOException {
        ObjectNode root = FILES.root();
        laws.forEach((role, law) -> {
            ObjectNode node = root.putObject(NAMES.get(role));
            for (int k = 0; k < law.moduli.length; k++) {
                node.put(MODULI.get(k), law.moduli[k]);
            }
            node.put(MEAN, law.mean);
            if (Double.isFinite(law.limit)) {
                node.put(LIMIT, law.limit);
            } else {
                node.putNull(LIMIT);
            }
        });
        FILES.write(folder.resolve(FILE), root);
    }

    /**
     * Reads what {@link #save} wrote.
     *
     * @param folder folder of a model
     * @return nothing where the model reads no loads from overlaps
     * @throws org.pressling.dem.InvalidInputException if the file is damaged
     */
    public static Optional<OverlapLoads> load(Path folder) {
        if (Files.notExists(folder.resolve(FILE))) {
            return Optional.empty();
        }
        Json root = FILES.read(folder.resolve(FILE));
        Map<Role, Law> laws = new EnumMap<>(Role.class);
        NAMES.forEach((role, name) -> {
            Json node = root.child(name);
            double limit = node.numberOrNaN(LIMIT);
            laws.put(role, new Law(MODULI.stream().mapToDouble(node::number).toArray(), node.number(MEAN),
                    Double.isNaN(limit) ? Double.POSITIVE_INFINITY : limit));
        });
        return Optional.of(new OverlapLoads(laws));
    }
}
