// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.step;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.pressling.dataset.Dataset;
import org.pressling.dataset.Split;
import org.pressling.dataset.image.RenderSettings;
import org.pressling.dataset.label.Descriptor;
import org.pressling.dataset.label.PicturePredictors;
import org.pressling.dataset.label.RecipeParameters;
import org.pressling.dataset.label.StereologyPredictors;

import org.pressling.dem.Phases;
import org.pressling.learning.Evaluation;
import org.pressling.learning.Examples;
import org.pressling.learning.Metrics;
import org.pressling.learning.baseline.GaussianProcess;
import org.pressling.learning.baseline.LabelRegression;
import org.pressling.learning.baseline.QuadraticRegression;
import org.pressling.learning.trust.Look;
import org.pressling.learning.trust.TrustedReader;

/**
 * What a network is held against: regressions that are fitted on the training pictures of a data set and predict all of its
 * pictures. One is left out where the training pictures are too few for it.
 */
final class Baselines {
    private final Dataset dataset;
    private final RenderSettings rendering;
    private final Map<String, double[][]> predictions;

    /**
     * For a data set.
     *
     * @param rendering   grays of the phases, by which a picture is counted
     * @param predictions gets {@code [picture][label]} of each method
     */
    Baselines(Dataset dataset, RenderSettings rendering, Map<String, double[][]> predictions) {
        this.dataset = dataset;
        this.rendering = rendering;
        this.predictions = predictions;
    }

    /** Quadratic regressions on what a few counts of the picture tell, and on what is known without it. */
    void addRegressions() {
        regress(Evaluation.PICTURE_ONLY, e -> PicturePredictors.of(e.image(), rendering).values());
        regress(Evaluation.RECIPE_PARAMETERS, e -> known(e, rendering.phases()));
    }

    /** What the rules of stereology say, where pictures are sections of bodies. */
    void addStereology(List<Look> looks) {
        if (rendering.sections().isPresent() && dataset.of(Split.TRAIN).size() > StereologyPredictors.COUNT) {
            predictions.put(Evaluation.STEREOLOGY, Stereology.of(dataset, looks, rendering));
        }
    }

    /** The Gaussian process on the geometry of the picture. */
    void addGeometry(List<Look> looks) {
        Examples training = Examples.of(dataset, Split.TRAIN);
        if (training.size() < TrustedReader.LEAST_TRAINING) {
            return;
        }
        double[][] learnt = geometry(looks, true);
        double[][] all = geometry(looks, false);
        double[][] predicted = new double[all.length][dataset.labels().size()];
        for (int k = 0; k < dataset.labels().size(); k++) {
            LabelRegression fit = LabelRegression.fit(learnt, Metrics.column(training.labels(), k), GaussianProcess::fit);
            for (int i = 0; i < all.length; i++) {
                predicted[i][k] = fit.predict(all[i]);
            }
        }
        predictions.put(Evaluation.PICTURE_GEOMETRY, predicted);
    }

    private double[][] geometry(List<Look> looks, boolean training) {
        List<double[]> rows = new ArrayList<>();
        for (int i = 0; i < dataset.size(); i++) {
            if (!training || dataset.entry(i).split() == Split.TRAIN) {
                rows.add(looks.get(i).geometry());
            }
        }
        return rows.toArray(double[][]::new);
    }

    private static double[] known(Dataset.Entry entry, Phases phases) {
        return RecipeParameters.all(phases, false).stream().map(Descriptor::column)
                .mapToDouble(column -> entry.factors().get(column.column())).toArray();
    }

    /** Fits on the training split; left out where that has fewer samples than the quadratic has coefficients. */
    private void regress(String method, Function<Dataset.Entry, double[]> look) {
        double[][] all = dataset.entries().stream().map(look).toArray(double[][]::new);
        List<double[]> train = new ArrayList<>();
        for (int i = 0; i < all.length; i++) {
            if (dataset.entry(i).split() == Split.TRAIN) {
                train.add(all[i]);
            }
        }
        if (train.size() >= QuadraticRegression.termCount(all[0].length)) {
            QuadraticRegression fit = QuadraticRegression.fit(train.toArray(double[][]::new),
                    Examples.of(dataset, Split.TRAIN).labels());
            predictions.put(method, fit.predict(all));
        }
    }
}
