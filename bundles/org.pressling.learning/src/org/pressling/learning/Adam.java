// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning;

/**
 * Adam (Kingma and Ba 2015, Algorithm 1) with decoupled weight decay (Loshchilov and Hutter 2019), in single
 * precision with β₁ = 0.9, β₂ = 0.999, ε = 1e-7 (the defaults of the software the paper used).
 * <p>
 * {@code w ← w − η·(m̂ / (√v̂ + ε) + λ·w)} with the bias-corrected moments m̂ and v̂. It lives here, not in an
 * engine, so that all engines take the same step from the same gradient.
 */
public final class Adam {
    private static final double BETA1 = 0.9;
    private static final double BETA2 = 0.999;
    private static final float EPSILON = 1e-7f;

    private final float[] first;
    private final float[] second;
    private long steps;

    /**
     * Moments of zero.
     *
     * @param count number of weights
     */
    public Adam(int count) {
        first = new float[count];
        second = new float[count];
    }

    /** Number of steps taken. */
    public long steps() {
        return steps;
    }

    /** {@return a copy of what is remembered of earlier steps} */
    public Moments moments() {
        return new Moments(first.clone(), second.clone(), steps);
    }

    /**
     * Goes on from moments of elsewhere.
     *
     * @param moments for as many weights; copied
     */
    public void set(Moments moments) {
        requireLength(moments.first().length, moments.second().length);
        System.arraycopy(moments.first(), 0, first, 0, first.length);
        System.arraycopy(moments.second(), 0, second, 0, second.length);
        steps = moments.steps();
    }

    private void requireLength(int weights, int gradient) {
        if (weights != first.length || gradient != first.length) {
            throw new IllegalArgumentException("Expected " + first.length + " weights and gradients, got " + weights + " and "
                    + gradient);
        }
    }

    /** {@return η / (1 − β₁ᵗ) of step t, from 1; for engines that step elsewhere} */
    public static float rate(double learningRate, long step) {
        return (float) (learningRate / (1 - Math.pow(BETA1, step)));
    }

    /** {@return 1 / (1 − β₂ᵗ) of step t, from 1} */
    public static float correction(long step) {
        return (float) (1 / (1 - Math.pow(BETA2, step)));
    }

    /** {@return what weight decay leaves of a weight, 1 − η·λ} */
    public static float keep(double learningRate, double weightDecay) {
        return (float) (1 - learningRate * weightDecay);
    }

    /**
     * Takes one step.
     *
     * @param weights modified
     * @param gradient not modified; same length
     * @param learningRate η
     * @param weightDecay λ
     */
    public void step(float[] weights, float[] gradient, double learningRate, double weightDecay) {
        requireLength(weights.length, gradient.length);
        steps++;
        float rate = rate(learningRate, steps);
        float correct = correction(steps);
        float keep = keep(learningRate, weightDecay);
        float b1 = (float) BETA1;
        float b2 = (float) BETA2;
        for (int i = 0; i < weights.length; i++) {
            float g = gradient[i];
            float m = b1 * first[i] + (1 - b1) * g;
            float v = b2 * second[i] + (1 - b2) * g * g;
            first[i] = m;
            second[i] = v;
            weights[i] = keep * weights[i] - rate * m / ((float) Math.sqrt(v * correct) + EPSILON);
        }
    }
}
