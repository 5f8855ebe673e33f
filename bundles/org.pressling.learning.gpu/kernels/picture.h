// SPDX-License-Identifier: EPL-2.0
// Pictures and the first convolution, 3 × 3 on one channel with windows of 2, which is more memory than arithmetic.
#pragma once
#include "maps.h"

constexpr int EDGE = 16;
constexpr int PATCH = EDGE + 2;
constexpr int GROUP = 32;
constexpr int PICTURE_THREADS = 256;

struct HeldPictures {
    const byte* store;
    const int* draws;
    float* result;
    long size, pictures;
};

/** Index in a row of pixels that go on as their mirror image beyond the edge. */
DEVICE int reflected(int index, int size) {
    return index < 0 ? -index - 1 : index < size ? index : 2 * size - 1 - index;
}

/**
 * Takes pictures of the batch from those held as bytes, mirrored, then shifted, with grays of -1 to 1. For each of the batch
 * there are four draws: number of the picture, 1 for left-right plus 2 for top-bottom, pixels to the right, pixels down.
 */
KERNEL(PICTURE_THREADS, vary_pictures, HeldPictures) {
    int size = a.size;
    int pixels = size * size;
    long at = (long) blockX() * PICTURE_THREADS + thread();
    if (at < pixels * a.pictures) {
        const int* draw = a.draws + at / pixels * 4;
        int pixel = at % pixels;
        int row = reflected(pixel / size - draw[3], size);
        int column = reflected(pixel % size - draw[2], size);
        row = draw[1] & 2 ? size - 1 - row : row;
        column = draw[1] & 1 ? size - 1 - column : column;
        a.result[at] = 2 * (a.store[(long) draw[0] * pixels + row * size + column] / 255.0f) - 1;
    }
}

struct Numbers {
    float* values;
    long count;
};

/** Grays of 0 to 1 become those of -1 to 1. */
KERNEL(PICTURE_THREADS, map_pictures, Numbers) {
    long at = (long) blockX() * PICTURE_THREADS + thread();
    if (at < a.count) {
        a.values[at] = 2 * a.values[at] - 1;
    }
}

DEVICE void takePatch(float* patch, const float* pictures, int picture, int size, int top, int left) {
    for (int i = thread(); i < PATCH * PATCH; i += PICTURE_THREADS) {
        int row = top - 1 + i / PATCH;
        int column = left - 1 + i % PATCH;
        bool inside = row >= 0 && row < size && column >= 0 && column < size;
        patch[i] = inside ? pictures[((long) picture * size + row) * size + column] : 0;
    }
}

struct PictureConvolution {
    const float* input;
    const float* weights;
    const float* bias;
    float* output;
    byte* choice;
    long size, outputs;
};

/** Blocks: tiles of 16 × 16 pixels; groups of 32 outputs; pictures. A thread takes a window and 8 outputs. */
KERNEL(PICTURE_THREADS, convolve_picture, PictureConvolution) {
    SHARED;
    int size = a.size;
    int outputs = a.outputs;
    int across = (size + EDGE - 1) / EDGE;
    int top = blockX() / across * EDGE;
    int left = blockX() % across * EDGE;
    float* patch = shared;
    float* weights = shared + PATCH * PATCH;
    int group = blockY() * GROUP;
    takePatch(patch, a.input, blockZ(), size, top, left);
    for (int i = thread(); i < 10 * GROUP; i += PICTURE_THREADS) {
        int output = group + i % GROUP;
        const float* from = i / GROUP == 9 ? a.bias : a.weights + i / GROUP * outputs;
        weights[i] = output < outputs ? from[output] : 0;
    }
    barrier();
    int part = thread() % 4 * 8;
    int window = thread() / 4;
    int y = window / 8;
    int x = window % 8;
    float seen[4][4];
#pragma unroll
    for (int i = 0; i < 16; i++) {
        seen[i / 4][i % 4] = patch[(2 * y + i / 4) * PATCH + 2 * x + i % 4];
    }
    float sums[4][8] = {};
#pragma unroll
    for (int tap = 0; tap < 9; tap++) {
        const Quad* eight = reinterpret_cast<const Quad*>(weights + tap * GROUP + part);
        Quad weight[2] = {eight[0], eight[1]};
#pragma unroll
        for (int c = 0; c < 8; c++) {
#pragma unroll
            for (int p = 0; p < 4; p++) {
                sums[p][c] = __builtin_fmaf(seen[p / 2 + tap / 3][p % 2 + tap % 3], weight[c / 4].x[c % 4], sums[p][c]);
            }
        }
    }
    int pooled = size / 2;
    if (top / 2 + y >= pooled || left / 2 + x >= pooled) {
        return;
    }
    long at = (((long) blockZ() * pooled + top / 2 + y) * pooled + left / 2 + x) * outputs + group + part;
    float values[8];
    byte places[8];
#pragma unroll
    for (int c = 0; c < 8; c++) {
        float largest = sums[0][c];
        int place = 0;
#pragma unroll
        for (int p = 1; p < 4; p++) {
            if (sums[p][c] > largest) {
                largest = sums[p][c];
                place = p;
            }
        }
        float value = largest + weights[9 * GROUP + part + c];
        values[c] = value > 0 ? value : 0;
        places[c] = value > 0 ? place : NONE;
    }
#pragma unroll
    for (int c = 0; c < 8; c += 4) {
        if (outputs % 4 == 0 && group + part + c < outputs) {
            *reinterpret_cast<Quad*>(a.output + at + c) = Quad {{values[c], values[c + 1], values[c + 2], values[c + 3]}};
            *reinterpret_cast<Bytes*>(a.choice + at + c) = Bytes {{places[c], places[c + 1], places[c + 2], places[c + 3]}};
        } else {
            for (int j = 0; j < 4; j++) {
                if (group + part + c + j < outputs) {
                    a.output[at + c + j] = values[c + j];
                    a.choice[at + c + j] = places[c + j];
                }
            }
        }
    }
}

struct PictureWeightGradient {
    const float* input;
    const float* gradient;
    const byte* choice;
    float* parts;
    long pictures, size, outputs;
};

/** Blocks: parts of all tiles; groups of 32 outputs. A warp takes a row of windows, a thread one output. */
KERNEL(PICTURE_THREADS, picture_weight_gradient, PictureWeightGradient) {
    SHARED;
    int size = a.size;
    int outputs = a.outputs;
    int pooled = size / 2;
    int across = (size + EDGE - 1) / EDGE;
    int tiles = across * across;
    int warp = thread() / GROUP;
    int output = blockY() * GROUP + thread() % GROUP;
    float sums[10] = {};
    for (int tile = blockX(); tile < tiles * a.pictures; tile += blocksX()) {
        int picture = tile / tiles;
        int top = tile % tiles / across * EDGE;
        int left = tile % tiles % across * EDGE;
        barrier();
        takePatch(shared, a.input, picture, size, top, left);
        barrier();
        int y = top / 2 + warp;
        int count = y < pooled && output < outputs ? minimum(EDGE / 2, pooled - left / 2) : 0;
        long at = (((long) picture * pooled + y) * pooled + left / 2) * outputs + output;
        // all are asked for before the first is used
        int places[EDGE / 2];
        float gradients[EDGE / 2];
#pragma unroll
        for (int window = 0; window < EDGE / 2; window++) {
            places[window] = window < count ? a.choice[at + window * outputs] : NONE;
            gradients[window] = window < count ? a.gradient[at + window * outputs] : 0;
        }
#pragma unroll
        for (int window = 0; window < EDGE / 2; window++) {
            bool any = places[window] != NONE;
            float gradient = any ? gradients[window] : 0;
            int place = any ? places[window] : 0;
            const float* seen = shared + (2 * warp + place / 2) * PATCH + 2 * window + place % 2;
#pragma unroll
            for (int tap = 0; tap < 9; tap++) {
                sums[tap] = __builtin_fmaf(seen[tap / 3 * PATCH + tap % 3], gradient, sums[tap]);
            }
            sums[9] += gradient;
        }
    }
    barrier();
#pragma unroll
    for (int i = 0; i < 10; i++) {
        shared[(warp * 10 + i) * GROUP + thread() % GROUP] = sums[i];
    }
    barrier();
    for (int i = thread(); i < 10 * GROUP; i += PICTURE_THREADS) {
        float total = 0;
        for (int w = 0; w < PICTURE_THREADS / GROUP; w++) {
            total += shared[w * 10 * GROUP + i];
        }
        int to = blockY() * GROUP + i % GROUP;
        if (to < outputs) {
            a.parts[(long) blockX() * 10 * outputs + i / GROUP * outputs + to] = total;
        }
    }
}
