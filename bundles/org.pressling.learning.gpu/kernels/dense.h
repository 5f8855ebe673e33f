// SPDX-License-Identifier: EPL-2.0
// Dense layers, loss, and the step of the weights, in single precision. Weights lie as [input][output].
#pragma once
#include "gpu.h"

/** Outputs, inputs and pictures that a block takes at a time. */
constexpr int DENSE_THREADS = 128;
constexpr int DENSE_INPUTS = 32;
constexpr int DENSE_PICTURES = 16;

struct Dense {
    const float* input;
    const float* weights;
    float* parts;
    long pictures, inputs, outputs;
};

/** Blocks: groups of 32 inputs, each with sums of its own; groups of 128 outputs; groups of 16 pictures. */
KERNEL(DENSE_THREADS, dense_parts, Dense) {
    SHARED;
    int first = blockX() * DENSE_INPUTS;
    int output = blockY() * DENSE_THREADS + thread();
    int picture = blockZ() * DENSE_PICTURES;
    int depth = minimum(DENSE_INPUTS, a.inputs - first);
    int count = minimum(DENSE_PICTURES, a.pictures - picture);
    for (int i = thread(); i < DENSE_INPUTS * DENSE_PICTURES; i += DENSE_THREADS) {
        int in = i % DENSE_INPUTS;
        int which = i / DENSE_INPUTS;
        shared[in * DENSE_PICTURES + which] = in < depth && which < count ? a.input[(picture + which) * a.inputs + first + in] : 0;
    }
    barrier();
    if (output >= a.outputs) {
        return;
    }
    float sums[DENSE_PICTURES] = {};
#pragma unroll 8
    for (int in = 0; in < depth; in++) {
        float weight = a.weights[(first + in) * a.outputs + output];
#pragma unroll
        for (int p = 0; p < DENSE_PICTURES; p++) {
            sums[p] = __builtin_fmaf(shared[in * DENSE_PICTURES + p], weight, sums[p]);
        }
    }
#pragma unroll
    for (int p = 0; p < DENSE_PICTURES; p++) {
        if (p < count) {
            a.parts[(blockX() * a.pictures + picture + p) * a.outputs + output] = sums[p];
        }
    }
}

struct DenseSum {
    const float* parts;
    const float* bias;
    float* output;
    long pictures, outputs, count, rectified;
};

/** Adds up the groups of inputs in their order, and the bias. */
KERNEL(DENSE_THREADS, dense_sum, DenseSum) {
    long at = (long) blockX() * DENSE_THREADS + thread();
    long values = a.pictures * a.outputs;
    if (at < values) {
        float sum = a.bias[at % a.outputs];
        for (long part = 0; part < a.count; part++) {
            sum += a.parts[part * values + at];
        }
        a.output[at] = a.rectified && !(sum > 0) ? 0 : sum;
    }
}

struct Loss {
    const float* output;
    const float* target;
    float* gradient;
    double* loss;
    long count;
};

constexpr int LOSS_THREADS = 256;

/** Mean squared error of a batch and its gradient with respect to the outputs. One block. */
KERNEL(LOSS_THREADS, mean_squared_error, Loss) {
    SHARED;
    double* sums = reinterpret_cast<double*>(shared);
    double sum = 0;
    for (long i = thread(); i < a.count; i += LOSS_THREADS) {
        double error = (double) a.output[i] - a.target[i];
        sum += error * error;
        a.gradient[i] = (float) (2 * error / a.count);
    }
    sums[thread()] = sum;
    for (int half = LOSS_THREADS / 2; half > 0; half /= 2) {
        barrier();
        if (thread() < half) {
            sums[thread()] += sums[thread() + half];
        }
    }
    if (thread() == 0) {
        *a.loss = sums[0] / a.count;
    }
}

struct DenseWeightGradient {
    const float* input;
    const float* gradient;
    float* result;
    long pictures, inputs, outputs;
};

constexpr int DENSE_ROWS = 8;

/** Blocks: groups of 8 inputs, one after the last of them being the bias; groups of 128 outputs. */
KERNEL(DENSE_THREADS, dense_weight_gradient, DenseWeightGradient) {
    int first = blockX() * DENSE_ROWS;
    int output = blockY() * DENSE_THREADS + thread();
    if (output >= a.outputs) {
        return;
    }
    float sums[DENSE_ROWS] = {};
    for (int picture = 0; picture < a.pictures; picture++) {
        float gradient = a.gradient[picture * a.outputs + output];
#pragma unroll
        for (int row = 0; row < DENSE_ROWS; row++) {
            int in = first + row;
            float value = in < a.inputs ? a.input[picture * a.inputs + in] : 1;
            sums[row] = __builtin_fmaf(value, gradient, sums[row]);
        }
    }
#pragma unroll
    for (int row = 0; row < DENSE_ROWS; row++) {
        if (first + row <= a.inputs) {
            a.result[(first + row) * a.outputs + output] = sums[row];
        }
    }
}

struct DenseInputGradient {
    const float* input;
    const float* gradient;
    const float* weights;
    float* result;
    long pictures, inputs, outputs;
};

constexpr int CORNER = 16;

/** Blocks: groups of 16 inputs; groups of 16 pictures. Inputs that are not positive get none: all have come through a ReLU. */
KERNEL(CORNER * CORNER, dense_input_gradient, DenseInputGradient) {
    SHARED;
    float* weights = shared;
    float* gradients = shared + CORNER * (CORNER + 1);
    int row = thread() / CORNER;
    int column = thread() % CORNER;
    int input = blockX() * CORNER + column;
    int picture = blockY() * CORNER + row;
    float sum = 0;
    for (int output = 0; output < a.outputs; output += CORNER) {
        bool inside = output + column < a.outputs;
        int in = blockX() * CORNER + row;
        barrier();
        weights[row * (CORNER + 1) + column] = inside && in < a.inputs ? a.weights[in * a.outputs + output + column] : 0;
        gradients[row * (CORNER + 1) + column] = inside && picture < a.pictures ? a.gradient[picture * a.outputs + output + column] : 0;
        barrier();
#pragma unroll
        for (int k = 0; k < CORNER; k++) {
            sum = __builtin_fmaf(gradients[row * (CORNER + 1) + k], weights[column * (CORNER + 1) + k], sum);
        }
    }
    if (input < a.inputs && picture < a.pictures) {
        long at = picture * a.inputs + input;
        a.result[at] = a.input[at] > 0 ? sum : 0;
    }
}
