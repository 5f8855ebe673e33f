// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.trust;

import java.util.ArrayList;
import java.util.List;

import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.SingularValueDecomposition;
import org.pressling.dataset.Split;
import org.pressling.learning.Conformal;

/**
 * What was learnt of the loads on one kind of particles.
 *
 * @param moduli with active material, electrolyte, walls [Pa]
 * @param mean   mean load of the training particles [N]
 * @param limit  how many times load and mean together an interval reaches to either side
 */
record OverlapLaw(double[] moduli, double mean, double limit) {
    private static final int KINDS = 3;

    /**
     * A particle whose load is known.
     *
     * @param split    training or validation
     * @param particle what is seen of it
     * @param load     sum of its contact forces [N]
     */
    record Row(Split split, SeenParticle particle, double load) {
    }

    /**
     * Fits.
     *
     * @param rows particles of one kind; there are some of training pictures
     */
    static OverlapLaw fit(List<Row> rows) {
        List<Row> training = of(rows, Split.TRAIN);
        OverlapLaw law = new OverlapLaw(moduli(training), training.stream().mapToDouble(Row::load).average().orElse(0), 0);
        return new OverlapLaw(law.moduli, law.mean,
                Conformal.limit(of(rows, Split.VALIDATION).stream().mapToDouble(law::score).toArray()));
    }

    private static List<Row> of(List<Row> rows, Split split) {
        return rows.stream().filter(row -> row.split() == split).toList();
    }

    double load(SeenParticle particle) {
        double[] parts = particle.parts();
        return moduli[0] * parts[0] + moduli[1] * parts[1] + moduli[2] * parts[2];
    }

    private double score(Row row) {
        double load = load(row.particle());
        return Math.abs(row.load() - load) / (load + mean);
    }

    /** Sum of the squared errors of the particles of a split [N²]. */
    double squaredError(List<Row> rows, Split split) {
        double squares = 0;
        for (Row row : of(rows, split)) {
            double off = row.load() - load(row.particle());
            squares += off * off;
        }
        return squares;
    }

    /** Least squares without negative numbers: of all sets of kinds of partners the one whose fit is positive and best. */
    private static double[] moduli(List<Row> rows) {
        double[] best = new double[KINDS];
        double least = Double.POSITIVE_INFINITY;
        for (int set = 1; set < 1 << KINDS; set++) {
            double[] fit = fit(rows, set);
            boolean positive = true;
            for (double modulus : fit) {
                positive &= modulus >= 0;
            }
            double squares = new OverlapLaw(fit, 0, 0).squaredError(rows, Split.TRAIN);
            if (positive && squares < least) {
                least = squares;
                best = fit;
            }
        }
        return best;
    }

    private static double[] fit(List<Row> rows, int set) {
        List<Integer> kinds = new ArrayList<>();
        for (int kind = 0; kind < KINDS; kind++) {
            if ((set >> kind & 1) == 1) {
                kinds.add(kind);
            }
        }
        int count = kinds.size();
        double[][] normal = new double[count][count];
        double[] right = new double[count];
        for (Row row : rows) {
            double[] parts = row.particle().parts();
            for (int a = 0; a < count; a++) {
                right[a] += parts[kinds.get(a)] * row.load();
                for (int b = 0; b < count; b++) {
                    normal[a][b] += parts[kinds.get(a)] * parts[kinds.get(b)];
                }
            }
        }
        // A kind of partner that never occurs leaves an empty row, which the least solution answers by nothing.
        double[] solved = new SingularValueDecomposition(new Array2DRowRealMatrix(normal, false)).getSolver()
                .solve(new ArrayRealVector(right, false)).toArray();
        double[] moduli = new double[KINDS];
        for (int a = 0; a < count; a++) {
            moduli[kinds.get(a)] = solved[a];
        }
        return moduli;
    }
}
