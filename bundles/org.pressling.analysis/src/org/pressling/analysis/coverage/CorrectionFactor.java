// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis.coverage;

import org.pressling.dataset.Split;
import org.pressling.learning.Metrics;

/**
 * The correction factor f of eq. 17 of Komori et al. (2022), coverage = f × (read area / AM surface), and how well the
 * coverage comes out with it.
 * <p>
 * f is the least-squares line through the origin, Σxy/Σx², over pictures that are not held out and that the network was not
 * trained on: what it reads in those it knows by heart says nothing of how it reads others. The held-out ones evaluate it.
 * {@code f} = 1 means that nothing needs to be corrected.
 *
 * @param f         the factor
 * @param error     its standard error, √(Σ(y - f x)²/((n - 1) Σx²))
 * @param rmse      root mean square error of f x on the held-out pictures
 * @param r2        R² of f x on the held-out pictures
 * @param r2AsRead  R² of x itself on the held-out pictures, as if f were 1
 */
public record CorrectionFactor(double f, double error, double rmse, double r2, double r2AsRead) {

    /** The factor of the paper, eq. 18. */
    public static final double PUBLISHED = 24.4;

    /**
     * Fits and evaluates.
     *
     * @param read  x, before the correction, by picture
     * @param truth y, the coverage from the contacts, by picture
     * @param split split of each picture
     * @param own   whether the network was trained on the training pictures among these; then f is fitted on the validation ones
     * @return the factor; values that cannot be had, without held-out pictures say, are NaN
     */
    public static CorrectionFactor of(double[] read, double[] truth, Split[] split, boolean own) {
        double xy = 0;
        double xx = 0;
        int fitted = 0;
        int held = 0;
        for (int i = 0; i < read.length; i++) {
            if (split[i] == Split.TEST) {
                held++;
            } else if (fits(split[i], own)) {
                fitted++;
                xy += read[i] * truth[i];
                xx += read[i] * read[i];
            }
        }
        double f = xy / xx;
        double residual = 0;
        double[] x = new double[held];
        double[] fx = new double[held];
        double[] y = new double[held];
        int k = 0;
        for (int i = 0; i < read.length; i++) {
            if (split[i] == Split.TEST) {
                x[k] = read[i];
                fx[k] = f * read[i];
                y[k++] = truth[i];
            } else if (fits(split[i], own)) {
                residual += Math.pow(truth[i] - f * read[i], 2);
            }
        }
        return new CorrectionFactor(f, Math.sqrt(residual / (fitted - 1.0) / xx), Metrics.rmse(y, fx), Metrics.r2(y, fx),
                Metrics.r2(y, x));
    }

    private static boolean fits(Split split, boolean own) {
        return split == Split.VALIDATION || split == Split.TRAIN && !own;
    }
}
