// SPDX-License-Identifier: EPL-2.0
package org.pressling.learning.baseline;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/**
 * Finds a minimum of a smooth function from its values and gradients: the quasi-Newton method of limited memory (Liu and
 * Nocedal, Math. Program. 45 (1989) 503) with steps halved until the value falls.
 */
final class Descent {
    private static final int MEMORY = 8;
    private static final double ENOUGH = 1e-5;
    private static final double LEAST_STEP = 1e-6;

    /** A function to be minimised. */
    interface Target {
        /**
         * The value at a point; infinity where there is none.
         *
         * @param gradient takes the gradient
         */
        double value(double[] point, double[] gradient);
    }

    /** A step between two points and how the gradient changed with it. */
    private record Change(double[] step, double[] gradient, double product) {
    }

    private Descent() {
    }

    static double[] from(double[] start, Target target, int iterations) {
        Deque<Change> changes = new ArrayDeque<>();
        double[] point = start.clone();
        double[] gradient = new double[point.length];
        double value = target.value(point, gradient);
        for (int i = 0; i < iterations; i++) {
            double[] direction = direction(gradient, changes);
            double slope = dot(direction, gradient);
            double length = changes.isEmpty() ? Math.min(1, 1 / Math.sqrt(dot(gradient, gradient))) : 1;
            double[] next = moved(point, direction, length);
            double[] nextGradient = new double[point.length];
            double nextValue = target.value(next, nextGradient);
            while (!(nextValue <= value + 1e-4 * length * slope) && length > LEAST_STEP) {
                length /= 2;
                next = moved(point, direction, length);
                nextValue = target.value(next, nextGradient);
            }
            if (!(nextValue < value)) {
                return point;
            }
            double[] step = moved(next, point, -1);
            double[] change = moved(nextGradient, gradient, -1);
            double product = dot(step, change);
            if (product > 0) {
                changes.addLast(new Change(step, change, product));
                if (changes.size() > MEMORY) {
                    changes.removeFirst();
                }
            }
            boolean done = value - nextValue < ENOUGH * Math.max(1, Math.abs(value));
            point = next;
            gradient = nextGradient;
            value = nextValue;
            if (done) {
                return point;
            }
        }
        return point;
    }

    private static double[] direction(double[] gradient, Deque<Change> changes) {
        double[] d = gradient.clone();
        double[] weights = new double[changes.size()];
        int i = weights.length;
        for (Iterator<Change> newest = changes.descendingIterator(); newest.hasNext();) {
            Change change = newest.next();
            weights[--i] = dot(change.step, d) / change.product;
            d = moved(d, change.gradient, -weights[i]);
        }
        if (!changes.isEmpty()) {
            Change last = changes.getLast();
            d = moved(new double[d.length], d, last.product / dot(last.gradient, last.gradient));
        }
        for (Change change : changes) {
            double back = dot(change.gradient, d) / change.product;
            d = moved(d, change.step, weights[i++] - back);
        }
        return moved(new double[d.length], d, -1);
    }

    private static double[] moved(double[] from, double[] direction, double length) {
        double[] to = new double[from.length];
        for (int i = 0; i < to.length; i++) {
            to[i] = from[i] + length * direction[i];
        }
        return to;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
