// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.step;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.pressling.dataset.Dataset;
import org.pressling.dataset.Split;
import org.pressling.dataset.geometry.GeometryPredictors;
import org.pressling.dataset.geometry.PictureGeometry;
import org.pressling.dataset.image.RenderSettings;
import org.pressling.learning.Conformal;
import org.pressling.learning.Evaluation;
import org.pressling.learning.baseline.GaussianProcess;
import org.pressling.learning.baseline.LabelRegression;
import org.pressling.learning.baseline.QuadraticRidge;

/**
 * Reads the labels from the geometry of the pictures: a Gaussian process and a quadratic ridge regression on thirteen numbers
 * of what each picture shows, fitted on the training split, their intervals calibrated on the validation split.
 */
final class GeometryMethods {
    /** With fewer training pictures than this, thirteen numbers explain whatever they are given. */
    private static final int LEAST_TRAINING = 30;

    private final Dataset dataset;
    private final StepContext context;
    private final double[][] predictors;
    private final int[] train;
    private final int[] validation;

    private GeometryMethods(Dataset dataset, RenderSettings rendering, StepContext context, double from, double to) {
        this.dataset = dataset;
        this.context = context;
        train = places(Split.TRAIN);
        validation = places(Split.VALIDATION);
        predictors = new double[train.length < LEAST_TRAINING ? 0 : dataset.size()][];
        for (int i = 0; i < predictors.length; i++) {
            context.checkCancelled();
            context.progress(from + (to - from) * i / predictors.length, "reading geometry");
            predictors[i] = GeometryPredictors.of(PictureGeometry.of(dataset.entry(i).image(), rendering)).values();
        }
    }

    /**
     * Adds what both say of each picture, and their intervals; nothing where there are too few training pictures.
     *
     * @param from progress at the begin
     * @param to   progress at the end
     */
    static void add(Dataset dataset, RenderSettings rendering, StepContext context, double from, double to,
            Map<String, double[][]> predictions, List<Intervals> intervals) {
        double middle = (from + to) / 2;
        GeometryMethods methods = new GeometryMethods(dataset, rendering, context, from, middle);
        if (methods.predictors.length > 0) {
            context.progress(middle, "fitting geometry");
            methods.add(Evaluation.PICTURE_GEOMETRY, GaussianProcess::fit, predictions, intervals);
            methods.add(Evaluation.PICTURE_GEOMETRY_RIDGE, QuadraticRidge::fit, predictions, intervals);
        }
    }

    private void add(String method, LabelRegression.Kind kind, Map<String, double[][]> predictions, List<Intervals> intervals) {
        int labels = dataset.labels().size();
        double[][] values = new double[dataset.size()][labels];
        double[][][] ends = new double[dataset.size()][labels][];
        double[][] known = Arrays.stream(train).mapToObj(i -> predictors[i]).toArray(double[][]::new);
        for (int label = 0; label < labels; label++) {
            context.checkCancelled();
            int k = label;
            LabelRegression fit = LabelRegression.fit(known, Arrays.stream(train).mapToDouble(i -> truth(i, k)).toArray(), kind);
            double limit = Conformal.limit(Arrays.stream(validation).mapToDouble(i -> fit.score(predictors[i], truth(i, k)))
                    .toArray());
            for (int i = 0; i < values.length; i++) {
                values[i][k] = fit.predict(predictors[i]);
                ends[i][k] = fit.interval(predictors[i], limit);
            }
        }
        predictions.put(method, values);
        intervals.add(new Intervals(method, validation.length, ends));
    }

    private double truth(int entry, int label) {
        return dataset.entry(entry).labels()[label];
    }

    private int[] places(Split split) {
        return IntStream.range(0, dataset.size()).filter(i -> dataset.entry(i).split() == split).toArray();
    }
}
