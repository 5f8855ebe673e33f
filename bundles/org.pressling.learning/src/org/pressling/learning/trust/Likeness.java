// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.trust;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.CholeskyDecomposition;

/**
 * Whether a picture is of the kind that was learnt: the distance of its {@linkplain PictureStatistics statistics} from those of
 * the pictures that were learnt, in units of how they vary together (Mahalanobis, Proc. Natl. Inst. Sci. India 2 (1936) 49), and
 * that of statistics and features of the network together. The larger of both counts, each in units of its edge: the features
 * tell
 * what statistics hardly do, such as another scale, and blunt what these tell well.
 * <p>
 * Where the edges lie is told by the pictures themselves: each tenth of them is measured against the other nine. What the
 * labels of a picture rest on but the picture does not show (contact law, direction and history of the press) changes nothing
 * here.
 */
public final class Likeness {
    /** With fewer pictures nobody can say what they have in common. */
    public static final int LEAST_PICTURES = 30;

    private static final int FOLDS = 10;
    /** Share of the pictures that were learnt within each edge. */
    private static final double WITHIN_NEAR = 0.95;
    private static final double WITHIN_OUT = 0.99;
    /** The outer edge beyond the farthest picture where these are too few to have such a share of them outside. */
    private static final double BEYOND = 1.1;
    /** Numbers are not taken for more alike than this: shares, grays 0 to 1, or logarithms. */
    private static final double LEAST_DEVIATION = 1e-2;
    /** Numbers of a network have no scale of their own. */
    private static final double LEAST_FEATURE = 1e-6;
    /** Added to the variance of each number of standard deviation 1, so that numbers may depend on each other. */
    private static final double REGULARISATION = 1e-3;
    /** The same with features, of which many say nearly the same. */
    private static final double WITH_FEATURES = 0.1;

    private final Pair clouds;
    private final double[] scales;
    private final double near;
    private final double out;

    /** Mean, deviations and inverse correlations of some pictures. */
    private record Cloud(double[] mean, double[] deviation, double[][] inverse) {

        static Cloud of(double[][] rows, int statistics, double regularisation) {
            int numbers = rows[0].length;
            double[] mean = new double[numbers];
            double[] deviation = new double[numbers];
            for (int j = 0; j < numbers; j++) {
                int at = j;
                double m = Arrays.stream(rows).mapToDouble(row -> row[at]).average().orElse(0);
                mean[j] = m;
                deviation[j] = Math.max(j < statistics ? LEAST_DEVIATION : LEAST_FEATURE, Math.sqrt(
                        Arrays.stream(rows).mapToDouble(row -> (row[at] - m) * (row[at] - m)).average().orElse(0)));
            }
            double[][] matrix = new double[numbers][numbers];
            for (double[] row : rows) {
                for (int i = 0; i < numbers; i++) {
                    double zi = (row[i] - mean[i]) / deviation[i];
                    for (int j = 0; j <= i; j++) {
                        matrix[i][j] += zi * (row[j] - mean[j]) / deviation[j] / rows.length;
                    }
                }
            }
            for (int i = 0; i < numbers; i++) {
                matrix[i][i] += regularisation;
                for (int j = 0; j < i; j++) {
                    matrix[j][i] = matrix[i][j];
                }
            }
            return new Cloud(mean, deviation, new CholeskyDecomposition(new Array2DRowRealMatrix(matrix, false)).getSolver()
                    .getInverse().getData());
        }

        double distance(double[] row) {
            double sum = 0;
            for (int i = 0; i < row.length; i++) {
                double zi = (row[i] - mean[i]) / deviation[i];
                for (int j = 0; j < row.length; j++) {
                    sum += zi * inverse[i][j] * (row[j] - mean[j]) / deviation[j];
                }
            }
            return Math.sqrt(Math.max(sum, 0));
        }
    }

    /** The clouds of the statistics, and of these with features; the same twice without features. */
    private record Pair(Cloud statistics, Cloud all) {

        static Pair of(double[][] statistics, double[][] all) {
            int own = statistics[0].length;
            Cloud alone = Cloud.of(statistics, own, REGULARISATION);
            return new Pair(alone, all[0].length == own ? alone : Cloud.of(all, own, WITH_FEATURES));
        }

        double[] distances(double[] own, double[] with) {
            return new double[] {statistics.distance(own), all.distance(with)};
        }
    }

    private Likeness(Pair clouds, double[] scales, double near, double out) {
        this.clouds = clouds;
        this.scales = scales;
        this.near = near;
        this.out = out;
    }

    /**
     * Learns a kind.
     *
     * @param statistics of pictures that are of the kind, at least {@value #LEAST_PICTURES}
     * @param features   what a network finds in each; empty where none was asked
     */
    public static Likeness of(double[][] statistics, double[][] features) {
        if (statistics.length < LEAST_PICTURES) {
            throw new IllegalArgumentException(statistics.length + " pictures, " + LEAST_PICTURES + " are needed");
        }
        double[][] all = IntStream.range(0, statistics.length).mapToObj(i -> joined(statistics[i], features[i]))
                .toArray(double[][]::new);
        double[][] distances = new double[statistics.length][];
        for (int fold = 0; fold < FOLDS; fold++) {
            int out = fold;
            int[] others = IntStream.range(0, statistics.length).filter(i -> i % FOLDS != out).toArray();
            Pair clouds = Pair.of(Arrays.stream(others).mapToObj(i -> statistics[i]).toArray(double[][]::new),
                    Arrays.stream(others).mapToObj(i -> all[i]).toArray(double[][]::new));
            for (int i = fold; i < distances.length; i += FOLDS) {
                distances[i] = clouds.distances(statistics[i], all[i]);
            }
        }
        double[] scales = IntStream.range(0, 2).mapToDouble(k -> edge(Arrays.stream(distances).mapToDouble(d -> d[k]).sorted()
                .toArray(), WITHIN_OUT)).toArray();
        double[] larger = Arrays.stream(distances).mapToDouble(d -> larger(d, scales)).sorted().toArray();
        return new Likeness(Pair.of(statistics, all), scales, edge(larger, WITHIN_NEAR), edge(larger, WITHIN_OUT));
    }

    private static double[] joined(double[] statistics, double[] features) {
        double[] all = Arrays.copyOf(statistics, statistics.length + features.length);
        System.arraycopy(features, 0, all, statistics.length, features.length);
        return all;
    }

    private static double larger(double[] distances, double[] scales) {
        return Math.max(distances[0] / scales[0], distances[1] / scales[1]);
    }

    /** The distance that a new picture of the kind passes with a probability of one less the share. */
    private static double edge(double[] sorted, double share) {
        int place = (int) Math.ceil((sorted.length + 1) * share - 1e-9);
        return place > sorted.length ? BEYOND * sorted[sorted.length - 1] : sorted[place - 1];
    }

    /**
     * Distance from the middle of the kind, over that of its outer edge: above 1 outside.
     *
     * @param statistics of the picture
     * @param features   of the picture; as many as were learnt with
     */
    public double distance(double[] statistics, double[] features) {
        double distance = larger(clouds.distances(statistics, joined(statistics, features)), scales) / out;
        return Double.isFinite(distance) ? distance : Double.MAX_VALUE;
    }

    /** How a picture stands to the kind. */
    public Kinship kinship(double[] statistics, double[] features) {
        double distance = distance(statistics, features) * out;
        return distance > out ? Kinship.OUT : distance > near ? Kinship.NEAR_EDGE : Kinship.IN;
    }
}
