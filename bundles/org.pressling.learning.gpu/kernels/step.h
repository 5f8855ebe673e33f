// SPDX-License-Identifier: EPL-2.0
// From parts of a gradient to the gradient, and from the gradient to the next weights.
#pragma once
#include "gpu.h"

constexpr int STEP_THREADS = 128;

struct Parts {
    const float* parts;
    float* result;
    long length, count;
};

/** Numbers of a gradient that a block takes at once; the rest of its threads takes other parts. */
constexpr int COLUMNS_SUMMED = 32;
constexpr int SUM_THREADS = 256;

/** Adds up parts: eight sums over every eighth part in their order, then these. */
KERNEL(SUM_THREADS, sum_parts, Parts) {
    SHARED;
    long at = (long) blockX() * COLUMNS_SUMMED + thread() % COLUMNS_SUMMED;
    int first = thread() / COLUMNS_SUMMED;
    float sum = 0;
    if (at < a.length) {
#pragma unroll 8
        for (long part = first; part < a.count; part += SUM_THREADS / COLUMNS_SUMMED) {
            sum += a.parts[part * a.length + at];
        }
    }
    shared[thread()] = sum;
    barrier();
    if (first == 0 && at < a.length) {
        float total = 0;
        for (int i = 0; i < SUM_THREADS; i += COLUMNS_SUMMED) {
            total += shared[i + thread()];
        }
        a.result[at] = total;
    }
}

struct Decision {
    const int* cancelled;
    int* dropped;
};

/** Reads once whether the batch was cancelled, so that all weights step or none. */
KERNEL(32, decide, Decision) {
    if (thread() == 0) {
        *a.dropped = *const_cast<const volatile int*>(a.cancelled);
    }
}

/** How far the weights go this time; see Adam in org.pressling.learning. */
struct Stride {
    float rate, correct, keep;
};

struct AdamStep {
    const float* gradient;
    float* weights;
    float* firstMoment;
    float* secondMoment;
    const Stride* stride;
    const int* dropped;
    long count;
};

/** Adam with decoupled weight decay; the same operations in the same order as in Java. */
KERNEL(STEP_THREADS, adam, AdamStep) {
    long i = (long) blockX() * STEP_THREADS + thread();
    if (i >= a.count || *a.dropped) {
        return;
    }
    float b1 = (float) 0.9;
    float b2 = (float) 0.999;
    float g = a.gradient[i];
    float m = b1 * a.firstMoment[i] + (1 - b1) * g;
    float v = b2 * a.secondMoment[i] + (1 - b2) * g * g;
    a.firstMoment[i] = m;
    a.secondMoment[i] = v;
    a.weights[i] = a.stride->keep * a.weights[i] - a.stride->rate * m / (__builtin_sqrtf(v * a.stride->correct) + 1e-7f);
}

struct Average {
    float* average;
    const float* weights;
    const float* keep;
    long count;
};

/** The moving average of the weights over the steps. */
KERNEL(STEP_THREADS, move_average, Average) {
    long i = (long) blockX() * STEP_THREADS + thread();
    if (i < a.count) {
        a.average[i] = *a.keep * a.average[i] + (1 - *a.keep) * a.weights[i];
    }
}
