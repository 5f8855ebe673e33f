// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.curve;

import java.util.List;
import java.util.Optional;

/**
 * What further samples would bring for a label, by the power law that the scores of a method follow.
 *
 * @param points the scores
 * @param more   number of further samples
 * @param law    the law; empty where none can be fitted
 * @param untold why it cannot be told; empty where it can
 */
public record Outlook(List<CurvePoint> points, int more, Optional<PowerLaw> law, Optional<Untold> untold) {
    /** Below this probability the scores are held not to follow the law. */
    public static final double MISFIT = 0.01;
    private static final double PERFECT = 1e-9;

    /**
     * Fits the law.
     *
     * @param points scores of one method and label
     * @param more   number of further samples, beyond the largest size
     * @return what they would bring, or why that cannot be told
     */
    public static Outlook of(List<CurvePoint> points, int more) {
        long sizes = points.stream().mapToInt(CurvePoint::samples).distinct().count();
        Optional<Untold> before = sizes < 3 ? Optional.of(Untold.FEW_SIZES)
                : points.stream().anyMatch(p -> !Double.isFinite(p.r2())) ? Optional.of(Untold.NO_SCORE)
                : points.stream().anyMatch(p -> 1 - p.r2() < PERFECT) ? Optional.of(Untold.PERFECT) : Optional.empty();
        if (before.isPresent()) {
            return new Outlook(points, more, Optional.empty(), before);
        }
        PowerLaw law = new PowerLaw(points.stream().mapToDouble(CurvePoint::samples).toArray(),
                points.stream().mapToDouble(p -> 1 - p.r2()).toArray());
        double largest = points.stream().mapToInt(CurvePoint::samples).max().orElseThrow();
        double smallest = points.stream().mapToInt(CurvePoint::samples).min().orElseThrow();
        Optional<Untold> why = law.misfit() < MISFIT ? Optional.of(Untold.BENT)
                : !(law.exponent().low() > 0) ? Optional.of(Untold.NO_TREND)
                : (largest + more) / largest > largest / smallest ? Optional.of(Untold.FAR) : Optional.empty();
        return new Outlook(points, more, Optional.of(law), why);
    }

    /** The largest number of samples that was trained on; 0 without points. */
    public int largest() {
        return points.stream().mapToInt(CurvePoint::samples).max().orElse(0);
    }

    /** By how much R² would grow, where that can be told. */
    public Optional<PowerLaw.Estimate> gain() {
        return untold.isPresent() ? Optional.empty() : law.map(l -> l.gain(largest(), (double) largest() + more));
    }
}
