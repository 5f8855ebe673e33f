// SPDX-License-Identifier: EPL-2.0
// Convolutions with large kernels and pooling with large windows: one thread for each result, nothing shared. Right, not fast.
#pragma once
#include "maps.h"

constexpr int PLAIN_THREADS = 128;

struct PlainConvolution {
    const float* input;
    const float* weights;
    const float* bias;
    float* output;
    long pictures, size, inputs, outputs, kernel;
};

/** Convolution and bias, without ReLU. */
KERNEL(PLAIN_THREADS, convolve_plain, PlainConvolution) {
    long at = (long) blockX() * PLAIN_THREADS + thread();
    if (at >= a.pictures * a.size * a.size * a.outputs) {
        return;
    }
    int half = a.kernel / 2;
    int output = at % a.outputs;
    long pixel = at / a.outputs;
    int row = pixel / a.size % a.size;
    int column = pixel % a.size;
    float sum = 0;
    for (int tap = 0; tap < a.kernel * a.kernel; tap++) {
        int y = row + tap / (int) a.kernel - half;
        int x = column + tap % (int) a.kernel - half;
        if (y >= 0 && y < a.size && x >= 0 && x < a.size) {
            const float* seen = a.input + (pixel + (y - row) * a.size + x - column) * a.inputs;
            const float* weights = a.weights + tap * a.inputs * a.outputs + output;
            for (int in = 0; in < a.inputs; in++) {
                sum = __builtin_fmaf(seen[in], weights[in * a.outputs], sum);
            }
        }
    }
    a.output[at] = sum + a.bias[output];
}

struct PlainInputGradient {
    const float* gradient;
    const float* weights;
    float* result;
    long pictures, size, inputs, outputs, kernel;
};

KERNEL(PLAIN_THREADS, input_gradient_plain, PlainInputGradient) {
    long at = (long) blockX() * PLAIN_THREADS + thread();
    if (at >= a.pictures * a.size * a.size * a.inputs) {
        return;
    }
    int half = a.kernel / 2;
    int input = at % a.inputs;
    long pixel = at / a.inputs;
    int row = pixel / a.size % a.size;
    int column = pixel % a.size;
    float sum = 0;
    for (int tap = 0; tap < a.kernel * a.kernel; tap++) {
        int y = row - tap / (int) a.kernel + half;
        int x = column - tap % (int) a.kernel + half;
        if (y >= 0 && y < a.size && x >= 0 && x < a.size) {
            const float* gradient = a.gradient + (pixel + (y - row) * a.size + x - column) * a.outputs;
            const float* weights = a.weights + (tap * a.inputs + input) * a.outputs;
            for (int out = 0; out < a.outputs; out++) {
                sum = __builtin_fmaf(gradient[out], weights[out], sum);
            }
        }
    }
    a.result[at] = sum;
}

struct PlainWeightGradient {
    const float* input;
    const float* gradient;
    float* parts;
    long pictures, size, inputs, outputs, kernel;
};

/** Blocks: weights and biases; pictures, each with gradients of its own, which sum_parts adds up in their order. */
KERNEL(PLAIN_THREADS, weight_gradient_plain, PlainWeightGradient) {
    int at = blockX() * PLAIN_THREADS + thread();
    int weights = a.kernel * a.kernel * a.inputs * a.outputs;
    if (at >= weights + a.outputs) {
        return;
    }
    bool isWeight = at < weights;
    int size = a.size;
    int output = at % a.outputs;
    int input = at / a.outputs % a.inputs;
    int tap = at / a.outputs / a.inputs;
    int down = tap / (int) a.kernel - (int) a.kernel / 2;
    int right = tap % (int) a.kernel - (int) a.kernel / 2;
    long first = (long) blockY() * size * size;
    float sum = 0;
    for (int pixel = 0; pixel < size * size; pixel++) {
        float gradient = a.gradient[(first + pixel) * a.outputs + output];
        int y = pixel / size + down;
        int x = pixel % size + right;
        if (!isWeight) {
            sum += gradient;
        } else if (y >= 0 && y < size && x >= 0 && x < size) {
            sum = __builtin_fmaf(a.input[(first + y * size + x) * a.inputs + input], gradient, sum);
        }
    }
    a.parts[(long) blockY() * (weights + a.outputs) + at] = sum;
}

struct Pooling {
    const float* input;
    float* output;
    unsigned short* choice;
    long pictures, size, channels, pool;
};

/** ReLU of the largest pixel of each window, and which one it was: its number, or one more than there are where ReLU cut it off. */
KERNEL(PLAIN_THREADS, pool_plain, Pooling) {
    long at = (long) blockX() * PLAIN_THREADS + thread();
    long pooled = a.size / a.pool;
    if (at >= a.pictures * pooled * pooled * a.channels) {
        return;
    }
    int channel = at % a.channels;
    long window = at / a.channels;
    long picture = window / (pooled * pooled);
    long row = window / pooled % pooled * a.pool;
    long column = window % pooled * a.pool;
    float largest = 0;
    int chosen = a.pool * a.pool;
    for (int place = 0; place < a.pool * a.pool; place++) {
        long y = row + place / a.pool;
        long x = column + place % a.pool;
        float value = a.input[((picture * a.size + y) * a.size + x) * a.channels + channel];
        if (value > largest) {
            largest = value;
            chosen = place;
        }
    }
    a.output[at] = largest;
    a.choice[at] = chosen;
}

struct Unpooling {
    const float* gradient;
    const unsigned short* choice;
    float* result;
    long pictures, size, channels, pool;
};

/** Hands each window's gradient to the pixel that was chosen. */
KERNEL(PLAIN_THREADS, unpool_plain, Unpooling) {
    long at = (long) blockX() * PLAIN_THREADS + thread();
    if (at >= a.pictures * a.size * a.size * a.channels) {
        return;
    }
    long pooled = a.size / a.pool;
    int channel = at % a.channels;
    long pixel = at / a.channels;
    long picture = pixel / (a.size * a.size);
    int row = pixel / a.size % a.size;
    int column = pixel % a.size;
    long window = ((picture * pooled + row / a.pool) * pooled + column / a.pool) * a.channels + channel;
    int place = row % a.pool * a.pool + column % a.pool;
    a.result[at] = a.choice[window] == place ? a.gradient[window] : 0;
}
