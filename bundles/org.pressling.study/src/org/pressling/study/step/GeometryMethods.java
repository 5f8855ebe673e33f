// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.step;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import org.pressling.dataset.Dataset;
import org.pressling.dataset.Split;
import org.pressling.learning.Conformal;
import org.pressling.learning.Evaluation;
import org.pressling.learning.baseline.LabelRegression;
import org.pressling.learning.baseline.QuadraticRidge;
import org.pressling.learning.trust.LabelReader;
import org.pressling.learning.trust.Look;
import org.pressling.learning.trust.TrustedReader;

/**
 * Reads the labels from the geometry of the pictures: the Gaussian process of the model's reader, a quadratic ridge regression on
 * the same numbers, and process and network together, each with intervals calibrated on the validation split.
 */
final class GeometryMethods {
    /** Pictures whose deviations are reckoned at once; a matrix is read once for all of them. */
    private static final int TOGETHER = 32;

    private final Dataset dataset;
    private final List<Look> looks;
    private final StepContext context;
    private final int[] train;
    private final int[] validation;

    private GeometryMethods(Dataset dataset, List<Look> looks, StepContext context) {
        this.dataset = dataset;
        this.looks = looks;
        this.context = context;
        train = places(Split.TRAIN);
        validation = places(Split.VALIDATION);
    }

    /**
     * Adds what they say of each picture, and their intervals; nothing where the model reads no geometry.
     *
     * @param predictions by method; holds those of the network
     */
    static void add(Dataset dataset, List<Look> looks, TrustedReader reader, StepContext context,
            Map<String, double[][]> predictions, List<Intervals> intervals) {
        if (reader.readsGeometry()) {
            GeometryMethods methods = new GeometryMethods(dataset, looks, context);
            double[][] deviations = methods.deviations(reader::geometry);
            methods.addCombined(reader, deviations, predictions, intervals);
            methods.add(Evaluation.PICTURE_GEOMETRY, reader::geometry, deviations, predictions, intervals);
            List<LabelRegression> ridges = IntStream.range(0, dataset.labels().size()).mapToObj(methods::ridge).toList();
            methods.add(Evaluation.PICTURE_GEOMETRY_RIDGE, ridges::get, methods.deviations(ridges::get), predictions, intervals);
        }
    }

    /** {@code [picture][label]}: how far fits trust themselves, once for all that is made of it. */
    private double[][] deviations(IntFunction<LabelRegression> fits) {
        double[][] deviations = new double[dataset.size()][dataset.labels().size()];
        for (int label = 0; label < dataset.labels().size(); label++) {
            int k = label;
            LabelRegression fit = fits.apply(k);
            inParallel(IntStream.range(0, (deviations.length + TOGETHER - 1) / TOGETHER), part -> {
                int from = part * TOGETHER;
                double[] some = fit.deviations(IntStream.range(from, Math.min(from + TOGETHER, deviations.length))
                        .mapToObj(this::predictors).toArray(double[][]::new));
                for (int i = 0; i < some.length; i++) {
                    deviations[from + i][k] = some[i];
                }
            });
        }
        return deviations;
    }

    private LabelRegression ridge(int label) {
        return LabelRegression.fit(Arrays.stream(train).mapToObj(this::predictors).toArray(double[][]::new),
                Arrays.stream(train).mapToDouble(i -> truth(i, label)).toArray(), QuadraticRidge::fit);
    }

    private void addCombined(TrustedReader reader, double[][] deviations, Map<String, double[][]> predictions,
            List<Intervals> intervals) {
        double[][] network = predictions.get(Evaluation.NETWORK);
        double[][] values = new double[dataset.size()][network[0].length];
        double[][][] ends = new double[dataset.size()][network[0].length][];
        for (int k = 0; k < network[0].length; k++) {
            LabelReader label = reader.label(k);
            int at = k;
            eachPicture(i -> {
                values[i][at] = label.read(predictors(i), network[i][at]);
                ends[i][at] = label.interval(predictors(i), deviations[i][at], network[i][at]);
            });
        }
        predictions.put(Evaluation.COMBINED, values);
        intervals.add(new Intervals(Evaluation.COMBINED, validation.length, ends));
    }

    private void add(String method, IntFunction<LabelRegression> fits, double[][] deviations, Map<String, double[][]> predictions,
            List<Intervals> intervals) {
        int labels = dataset.labels().size();
        double[][] values = new double[dataset.size()][labels];
        double[][][] ends = new double[dataset.size()][labels][];
        for (int label = 0; label < labels; label++) {
            int k = label;
            LabelRegression fit = fits.apply(k);
            double limit = Conformal.limit(Arrays.stream(validation)
                    .mapToDouble(i -> fit.score(predictors(i), deviations[i][k], truth(i, k))).toArray());
            eachPicture(i -> {
                values[i][k] = fit.predict(predictors(i));
                ends[i][k] = fit.interval(predictors(i), deviations[i][k], limit);
            });
        }
        predictions.put(method, values);
        intervals.add(new Intervals(method, validation.length, ends));
    }

    /** An interval of a process on many samples takes milliseconds, and each picture stands for itself. */
    private void eachPicture(IntConsumer read) {
        inParallel(IntStream.range(0, dataset.size()), read);
    }

    private void inParallel(IntStream all, IntConsumer read) {
        context.checkCancelled();
        (context.threads() > 1 ? all.parallel() : all).forEach(read);
    }

    private double[] predictors(int entry) {
        return looks.get(entry).geometry();
    }

    private double truth(int entry, int label) {
        return dataset.entry(entry).labels()[label];
    }

    private int[] places(Split split) {
        return IntStream.range(0, dataset.size()).filter(i -> dataset.entry(i).split() == split).toArray();
    }
}
